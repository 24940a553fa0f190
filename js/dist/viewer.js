"use strict";(()=>{var Xu=0,wc=1,qu=2;var rs=1,$u=2,yr=3,vi=0,Bt=1,en=2,Oi=0,xr=1,Ac=2,Tc=3,Ec=4,Yu=5;var Bi=100,Zu=101,Ju=102,Ku=103,ju=104,Qu=200,ed=201,td=202,nd=203,Cc=204,Rc=205,id=206,rd=207,sd=208,od=209,ad=210,ld=211,cd=212,hd=213,ud=214,to=0,no=1,io=2,ar=3,ro=4,so=5,oo=6,ao=7,Ic=0,dd=1,fd=2,Bn=0,Pc=1,Lc=2,Dc=3,Nc=4,Uc=5,Fc=6,Oc=7;var Bc=300,zi=301,vr=302,Uo=303,Fo=304,lr=1e3,Nn=1001,lo=1002,pt=1003,pd=1004;var ss=1005;var At=1006,Oo=1007;var Tn=1008;var Lt=1009,zc=1010,kc=1011,_r=1012,Bo=1013,Kt=1014,cn=1015,En=1016,zo=1017,ko=1018,ki=1020,Vc=35902,Gc=35899,Hc=1021,Wc=1022,hn=1023,Qn=1026,ti=1027,_i=1028,Vo=1029,zn=1030,Go=1031;var Ho=1033,os=33776,as=33777,ls=33778,cs=33779,Wo=35840,Xo=35841,qo=35842,$o=35843,Yo=36196,Zo=37492,Jo=37496,Ko=37488,jo=37489,hs=37490,Qo=37491,ea=37808,ta=37809,na=37810,ia=37811,ra=37812,sa=37813,oa=37814,aa=37815,la=37816,ca=37817,ha=37818,ua=37819,da=37820,fa=37821,pa=36492,ma=36494,ga=36495,ya=36283,xa=36284,us=36285,va=36286;var Vr=2300,co=2301,Qs=2302,xc=2303,vc=2400,_c=2401,bc=2402;var md=3200;var Xc=0,gd=1,ni="",Ft="srgb",Gr="srgb-linear",Hr="linear",et="srgb";var eo=7680;var yd=519,xd=512,vd=513,_d=514,ds=515,bd=516,Md=517,qc=518,$c=519,Yc=35044,Zc=35048;var Vi="300 es",vn=2e3,Wr=2001;function Em(r){for(let e=r.length-1;e>=0;--e)if(r[e]>=65535)return!0;return!1}function Cm(r){return ArrayBuffer.isView(r)&&!(r instanceof DataView)}function Xr(r){return document.createElementNS("http://www.w3.org/1999/xhtml",r)}function Sd(){let r=Xr("canvas");return r.style.display="block",r}var vu={},cr=null;function qr(...r){let e="THREE."+r.shift();cr?cr("log",e,...r):console.log(e,...r)}function wd(r){let e=r[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=r[1];t&&t.isStackTrace?r[0]+=" "+t.getLocation():r[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return r}function Pe(...r){r=wd(r);let e="THREE."+r.shift();if(cr)cr("warn",e,...r);else{let t=r[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...r)}}function Ne(...r){r=wd(r);let e="THREE."+r.shift();if(cr)cr("error",e,...r);else{let t=r[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...r)}}function kr(...r){let e=r.join(" ");e in vu||(vu[e]=!0,Pe(...r))}function Ad(r,e,t){return new Promise(function(n,i){function s(){switch(r.clientWaitSync(e,r.SYNC_FLUSH_COMMANDS_BIT,0)){case r.WAIT_FAILED:i();break;case r.TIMEOUT_EXPIRED:setTimeout(s,t);break;default:n()}}setTimeout(s,t)})}var Td={[to]:to,[io]:oo,[ro]:ro,[ar]:so,[no]:no,[oo]:io,[ao]:ao,[so]:ar},Un=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let i=n[e];if(i!==void 0){let s=i.indexOf(t);s!==-1&&i.splice(s,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let i=n.slice(0);for(let s=0,o=i.length;s<o;s++)i[s].call(this,e);e.target=null}}},Ht=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];var Jl=Math.PI/180,ho=180/Math.PI;function Gi(){let r=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(Ht[r&255]+Ht[r>>8&255]+Ht[r>>16&255]+Ht[r>>24&255]+"-"+Ht[e&255]+Ht[e>>8&255]+"-"+Ht[e>>16&15|64]+Ht[e>>24&255]+"-"+Ht[t&63|128]+Ht[t>>8&255]+"-"+Ht[t>>16&255]+Ht[t>>24&255]+Ht[n&255]+Ht[n>>8&255]+Ht[n>>16&255]+Ht[n>>24&255]).toLowerCase()}function Ye(r,e,t){return Math.max(e,Math.min(t,r))}function Rm(r,e){return(r%e+e)%e}function Kl(r,e,t){return(1-t)*r+t*e}function Ed(r){return Math.pow(2,Math.floor(Math.log(r)/Math.LN2))}function _a(r){switch(r.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Cd(r,e){if(e.constructor===Float32Array)return r;let t=_a(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(r/t,-1)}function Rd(r,e){if(e.constructor===Float32Array)return r;let t=_a(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(r*t)}var He=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,i=e.elements;return this.x=i[0]*t+i[3]*n+i[6],this.y=i[1]*t+i[4]*n+i[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Ye(this.x,e.x,t.x),this.y=Ye(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Ye(this.x,e,t),this.y=Ye(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ye(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Ye(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),i=Math.sin(t),s=this.x-e.x,o=this.y-e.y;return this.x=s*n-o*i+e.x,this.y=s*i+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},_n=class{constructor(e=0,t=0,n=0,i=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=i}static slerpFlat(e,t,n,i,s,o,a){let l=n[i+0],c=n[i+1],h=n[i+2],d=n[i+3],u=s[o+0],f=s[o+1],p=s[o+2],x=s[o+3];if(d!==x||l!==u||c!==f||h!==p){let m=l*u+c*f+h*p+d*x;m<0&&(u=-u,f=-f,p=-p,x=-x,m=-m);let g=1-a;if(m<.9995){let b=Math.acos(m),T=Math.sin(b);g=Math.sin(g*b)/T,a=Math.sin(a*b)/T,l=l*g+u*a,c=c*g+f*a,h=h*g+p*a,d=d*g+x*a}else{l=l*g+u*a,c=c*g+f*a,h=h*g+p*a,d=d*g+x*a;let b=1/Math.sqrt(l*l+c*c+h*h+d*d);l*=b,c*=b,h*=b,d*=b}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=d}static multiplyQuaternionsFlat(e,t,n,i,s,o){let a=n[i],l=n[i+1],c=n[i+2],h=n[i+3],d=s[o],u=s[o+1],f=s[o+2],p=s[o+3];return e[t]=a*p+h*d+l*f-c*u,e[t+1]=l*p+h*u+c*d-a*f,e[t+2]=c*p+h*f+a*u-l*d,e[t+3]=h*p-a*d-l*u-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,i){return this._x=e,this._y=t,this._z=n,this._w=i,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,i=e._y,s=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),h=a(i/2),d=a(s/2),u=l(n/2),f=l(i/2),p=l(s/2);switch(o){case"XYZ":this._x=u*h*d+c*f*p,this._y=c*f*d-u*h*p,this._z=c*h*p+u*f*d,this._w=c*h*d-u*f*p;break;case"YXZ":this._x=u*h*d+c*f*p,this._y=c*f*d-u*h*p,this._z=c*h*p-u*f*d,this._w=c*h*d+u*f*p;break;case"ZXY":this._x=u*h*d-c*f*p,this._y=c*f*d+u*h*p,this._z=c*h*p+u*f*d,this._w=c*h*d-u*f*p;break;case"ZYX":this._x=u*h*d-c*f*p,this._y=c*f*d+u*h*p,this._z=c*h*p-u*f*d,this._w=c*h*d+u*f*p;break;case"YZX":this._x=u*h*d+c*f*p,this._y=c*f*d+u*h*p,this._z=c*h*p-u*f*d,this._w=c*h*d-u*f*p;break;case"XZY":this._x=u*h*d-c*f*p,this._y=c*f*d-u*h*p,this._z=c*h*p+u*f*d,this._w=c*h*d+u*f*p;break;default:Pe("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,i=Math.sin(n);return this._x=e.x*i,this._y=e.y*i,this._z=e.z*i,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],i=t[4],s=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],d=t[10],u=n+a+d;if(u>0){let f=.5/Math.sqrt(u+1);this._w=.25/f,this._x=(h-l)*f,this._y=(s-c)*f,this._z=(o-i)*f}else if(n>a&&n>d){let f=2*Math.sqrt(1+n-a-d);this._w=(h-l)/f,this._x=.25*f,this._y=(i+o)/f,this._z=(s+c)/f}else if(a>d){let f=2*Math.sqrt(1+a-n-d);this._w=(s-c)/f,this._x=(i+o)/f,this._y=.25*f,this._z=(l+h)/f}else{let f=2*Math.sqrt(1+d-n-a);this._w=(o-i)/f,this._x=(s+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Ye(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let i=Math.min(1,t/n);return this.slerp(e,i),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,i=e._y,s=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=n*h+o*a+i*c-s*l,this._y=i*h+o*l+s*a-n*c,this._z=s*h+o*c+n*l-i*a,this._w=o*h-n*a-i*l-s*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,i=e._y,s=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,i=-i,s=-s,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+n*t,this._y=this._y*l+i*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+i*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),i=Math.sqrt(1-n),s=Math.sqrt(n);return this.set(i*Math.sin(e),i*Math.cos(e),s*Math.sin(t),s*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},R=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(_u.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(_u.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,i=this.z,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6]*i,this.y=s[1]*t+s[4]*n+s[7]*i,this.z=s[2]*t+s[5]*n+s[8]*i,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,i=this.z,s=e.elements,o=1/(s[3]*t+s[7]*n+s[11]*i+s[15]);return this.x=(s[0]*t+s[4]*n+s[8]*i+s[12])*o,this.y=(s[1]*t+s[5]*n+s[9]*i+s[13])*o,this.z=(s[2]*t+s[6]*n+s[10]*i+s[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,i=this.z,s=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*i-a*n),h=2*(a*t-s*i),d=2*(s*n-o*t);return this.x=t+l*c+o*d-a*h,this.y=n+l*h+a*c-s*d,this.z=i+l*d+s*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,i=this.z,s=e.elements;return this.x=s[0]*t+s[4]*n+s[8]*i,this.y=s[1]*t+s[5]*n+s[9]*i,this.z=s[2]*t+s[6]*n+s[10]*i,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Ye(this.x,e.x,t.x),this.y=Ye(this.y,e.y,t.y),this.z=Ye(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Ye(this.x,e,t),this.y=Ye(this.y,e,t),this.z=Ye(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ye(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,i=e.y,s=e.z,o=t.x,a=t.y,l=t.z;return this.x=i*l-s*a,this.y=s*o-n*l,this.z=n*a-i*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return jl.copy(this).projectOnVector(e),this.sub(jl)}reflect(e){return this.sub(jl.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Ye(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,i=this.z-e.z;return t*t+n*n+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let i=Math.sin(t)*e;return this.x=i*Math.sin(n),this.y=Math.cos(t)*e,this.z=i*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),i=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=i,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},jl=new R,_u=new _n,Ce=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,i,s,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,i,s,o,a,l,c)}set(e,t,n,i,s,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=i,h[2]=a,h[3]=t,h[4]=s,h[5]=l,h[6]=n,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,i=t.elements,s=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],h=n[4],d=n[7],u=n[2],f=n[5],p=n[8],x=i[0],m=i[3],g=i[6],b=i[1],T=i[4],M=i[7],E=i[2],A=i[5],y=i[8];return s[0]=o*x+a*b+l*E,s[3]=o*m+a*T+l*A,s[6]=o*g+a*M+l*y,s[1]=c*x+h*b+d*E,s[4]=c*m+h*T+d*A,s[7]=c*g+h*M+d*y,s[2]=u*x+f*b+p*E,s[5]=u*m+f*T+p*A,s[8]=u*g+f*M+p*y,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],i=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-n*s*h+n*a*l+i*s*c-i*o*l}invert(){let e=this.elements,t=e[0],n=e[1],i=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],d=h*o-a*c,u=a*l-h*s,f=c*s-o*l,p=t*d+n*u+i*f;if(p===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/p;return e[0]=d*x,e[1]=(i*c-h*n)*x,e[2]=(a*n-i*o)*x,e[3]=u*x,e[4]=(h*t-i*l)*x,e[5]=(i*s-a*t)*x,e[6]=f*x,e[7]=(n*l-c*t)*x,e[8]=(o*t-n*s)*x,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,i,s,o,a){let l=Math.cos(s),c=Math.sin(s);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-i*c,i*l,-i*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return kr("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Ql.makeScale(e,t)),this}rotate(e){return kr("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Ql.makeRotation(-e)),this}translate(e,t){return kr("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Ql.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let i=0;i<9;i++)if(t[i]!==n[i])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Ql=new Ce,bu=new Ce().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Mu=new Ce().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Im(){let r={enabled:!0,workingColorSpace:Gr,spaces:{},convert:function(i,s,o){return this.enabled===!1||s===o||!s||!o||(this.spaces[s].transfer===et&&(i.r=jn(i.r),i.g=jn(i.g),i.b=jn(i.b)),this.spaces[s].primaries!==this.spaces[o].primaries&&(i.applyMatrix3(this.spaces[s].toXYZ),i.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===et&&(i.r=or(i.r),i.g=or(i.g),i.b=or(i.b))),i},workingToColorSpace:function(i,s){return this.convert(i,this.workingColorSpace,s)},colorSpaceToWorking:function(i,s){return this.convert(i,s,this.workingColorSpace)},getPrimaries:function(i){return this.spaces[i].primaries},getTransfer:function(i){return i===ni?Hr:this.spaces[i].transfer},getToneMappingMode:function(i){return this.spaces[i].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(i,s=this.workingColorSpace){return i.fromArray(this.spaces[s].luminanceCoefficients)},define:function(i){Object.assign(this.spaces,i)},_getMatrix:function(i,s,o){return i.copy(this.spaces[o].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(i){return this.spaces[i].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(i=this.workingColorSpace){return this.spaces[i].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return r.define({[Gr]:{primaries:e,whitePoint:n,transfer:Hr,toXYZ:bu,fromXYZ:Mu,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Ft},outputColorSpaceConfig:{drawingBufferColorSpace:Ft}},[Ft]:{primaries:e,whitePoint:n,transfer:et,toXYZ:bu,fromXYZ:Mu,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Ft}}}),r}var $e=Im();function jn(r){return r<.04045?r*.0773993808:Math.pow(r*.9478672986+.0521327014,2.4)}function or(r){return r<.0031308?r*12.92:1.055*Math.pow(r,.41666)-.055}var $i,uo=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{$i===void 0&&($i=Xr("canvas")),$i.width=e.width,$i.height=e.height;let i=$i.getContext("2d");e instanceof ImageData?i.putImageData(e,0,0):i.drawImage(e,0,0,e.width,e.height),n=$i}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Xr("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let i=n.getImageData(0,0,e.width,e.height),s=i.data;for(let o=0;o<s.length;o++)s[o]=jn(s[o]/255)*255;return n.putImageData(i,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(jn(t[n]/255)*255):t[n]=jn(t[n]);return{data:t,width:e.width,height:e.height}}else return Pe("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},Pm=0,hr=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Pm++}),this.uuid=Gi(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},i=this.data;if(i!==null){let s;if(Array.isArray(i)){s=[];for(let o=0,a=i.length;o<a;o++)i[o].isDataTexture?s.push(ec(i[o].image)):s.push(ec(i[o]))}else s=ec(i);n.url=s}return t||(e.images[this.uuid]=n),n}};function ec(r){return typeof HTMLImageElement<"u"&&r instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&r instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&r instanceof ImageBitmap?uo.getDataURL(r):r.data?{data:Array.from(r.data),width:r.width,height:r.height,type:r.data.constructor.name}:(Pe("Texture: Unable to serialize Texture."),{})}var Lm=0,tc=new R,Xt=class r extends Un{constructor(e=r.DEFAULT_IMAGE,t=r.DEFAULT_MAPPING,n=Nn,i=Nn,s=At,o=Tn,a=hn,l=Lt,c=r.DEFAULT_ANISOTROPY,h=ni){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Lm++}),this.uuid=Gi(),this.name="",this.source=new hr(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=i,this.magFilter=s,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new He(0,0),this.repeat=new He(1,1),this.center=new He(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Ce,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(tc).x}get height(){return this.source.getSize(tc).y}get depth(){return this.source.getSize(tc).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Pe(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let i=this[t];if(i===void 0){Pe(`Texture.setValues(): property '${t}' does not exist.`);continue}i&&n&&i.isVector2&&n.isVector2||i&&n&&i.isVector3&&n.isVector3||i&&n&&i.isMatrix3&&n.isMatrix3?i.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Bc)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case lr:e.x=e.x-Math.floor(e.x);break;case Nn:e.x=e.x<0?0:1;break;case lo:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case lr:e.y=e.y-Math.floor(e.y);break;case Nn:e.y=e.y<0?0:1;break;case lo:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Xt.DEFAULT_IMAGE=null;Xt.DEFAULT_MAPPING=Bc;Xt.DEFAULT_ANISOTROPY=1;var ft=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,i=1){this.x=e,this.y=t,this.z=n,this.w=i}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,i){return this.x=e,this.y=t,this.z=n,this.w=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,i=this.z,s=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*i+o[12]*s,this.y=o[1]*t+o[5]*n+o[9]*i+o[13]*s,this.z=o[2]*t+o[6]*n+o[10]*i+o[14]*s,this.w=o[3]*t+o[7]*n+o[11]*i+o[15]*s,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,i,s,l=e.elements,c=l[0],h=l[4],d=l[8],u=l[1],f=l[5],p=l[9],x=l[2],m=l[6],g=l[10];if(Math.abs(h-u)<.01&&Math.abs(d-x)<.01&&Math.abs(p-m)<.01){if(Math.abs(h+u)<.1&&Math.abs(d+x)<.1&&Math.abs(p+m)<.1&&Math.abs(c+f+g-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let T=(c+1)/2,M=(f+1)/2,E=(g+1)/2,A=(h+u)/4,y=(d+x)/4,w=(p+m)/4;return T>M&&T>E?T<.01?(n=0,i=.707106781,s=.707106781):(n=Math.sqrt(T),i=A/n,s=y/n):M>E?M<.01?(n=.707106781,i=0,s=.707106781):(i=Math.sqrt(M),n=A/i,s=w/i):E<.01?(n=.707106781,i=.707106781,s=0):(s=Math.sqrt(E),n=y/s,i=w/s),this.set(n,i,s,t),this}let b=Math.sqrt((m-p)*(m-p)+(d-x)*(d-x)+(u-h)*(u-h));return Math.abs(b)<.001&&(b=1),this.x=(m-p)/b,this.y=(d-x)/b,this.z=(u-h)/b,this.w=Math.acos((c+f+g-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Ye(this.x,e.x,t.x),this.y=Ye(this.y,e.y,t.y),this.z=Ye(this.z,e.z,t.z),this.w=Ye(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Ye(this.x,e,t),this.y=Ye(this.y,e,t),this.z=Ye(this.z,e,t),this.w=Ye(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Ye(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},fo=class extends Un{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:At,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new ft(0,0,e,t),this.scissorTest=!1,this.viewport=new ft(0,0,e,t),this.textures=[];let i=n.count;for(let s=0;s<i;s++)this.textures[s]=new Xt({width:e,height:t,depth:n.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:At,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let i=0,s=this.textures.length;i<s;i++)this.textures[i].image.width=e,this.textures[i].image.height=t,this.textures[i].image.depth=n,this.textures[i].isData3DTexture!==!0&&(this.textures[i].isArrayTexture=this.textures[i].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let i=Object.assign({},e.textures[t].image);this.textures[t].source=new hr(i)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},bt=class extends fo{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},$r=class extends Xt{constructor(e=null,t=1,n=1,i=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:i},this.magFilter=pt,this.minFilter=pt,this.wrapR=Nn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var po=class extends Xt{constructor(e=null,t=1,n=1,i=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:i},this.magFilter=pt,this.minFilter=pt,this.wrapR=Nn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Ve=class r{static{this.prototype.isMatrix4=!0}constructor(e,t,n,i,s,o,a,l,c,h,d,u,f,p,x,m){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,i,s,o,a,l,c,h,d,u,f,p,x,m)}set(e,t,n,i,s,o,a,l,c,h,d,u,f,p,x,m){let g=this.elements;return g[0]=e,g[4]=t,g[8]=n,g[12]=i,g[1]=s,g[5]=o,g[9]=a,g[13]=l,g[2]=c,g[6]=h,g[10]=d,g[14]=u,g[3]=f,g[7]=p,g[11]=x,g[15]=m,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new r().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,i=1/Yi.setFromMatrixColumn(e,0).length(),s=1/Yi.setFromMatrixColumn(e,1).length(),o=1/Yi.setFromMatrixColumn(e,2).length();return t[0]=n[0]*i,t[1]=n[1]*i,t[2]=n[2]*i,t[3]=0,t[4]=n[4]*s,t[5]=n[5]*s,t[6]=n[6]*s,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,i=e.y,s=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(i),c=Math.sin(i),h=Math.cos(s),d=Math.sin(s);if(e.order==="XYZ"){let u=o*h,f=o*d,p=a*h,x=a*d;t[0]=l*h,t[4]=-l*d,t[8]=c,t[1]=f+p*c,t[5]=u-x*c,t[9]=-a*l,t[2]=x-u*c,t[6]=p+f*c,t[10]=o*l}else if(e.order==="YXZ"){let u=l*h,f=l*d,p=c*h,x=c*d;t[0]=u+x*a,t[4]=p*a-f,t[8]=o*c,t[1]=o*d,t[5]=o*h,t[9]=-a,t[2]=f*a-p,t[6]=x+u*a,t[10]=o*l}else if(e.order==="ZXY"){let u=l*h,f=l*d,p=c*h,x=c*d;t[0]=u-x*a,t[4]=-o*d,t[8]=p+f*a,t[1]=f+p*a,t[5]=o*h,t[9]=x-u*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let u=o*h,f=o*d,p=a*h,x=a*d;t[0]=l*h,t[4]=p*c-f,t[8]=u*c+x,t[1]=l*d,t[5]=x*c+u,t[9]=f*c-p,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let u=o*l,f=o*c,p=a*l,x=a*c;t[0]=l*h,t[4]=x-u*d,t[8]=p*d+f,t[1]=d,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=f*d+p,t[10]=u-x*d}else if(e.order==="XZY"){let u=o*l,f=o*c,p=a*l,x=a*c;t[0]=l*h,t[4]=-d,t[8]=c*h,t[1]=u*d+x,t[5]=o*h,t[9]=f*d-p,t[2]=p*d-f,t[6]=a*h,t[10]=x*d+u}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Dm,e,Nm)}lookAt(e,t,n){let i=this.elements;return nn.subVectors(e,t),nn.lengthSq()===0&&(nn.z=1),nn.normalize(),oi.crossVectors(n,nn),oi.lengthSq()===0&&(Math.abs(n.z)===1?nn.x+=1e-4:nn.z+=1e-4,nn.normalize(),oi.crossVectors(n,nn)),oi.normalize(),Ps.crossVectors(nn,oi),i[0]=oi.x,i[4]=Ps.x,i[8]=nn.x,i[1]=oi.y,i[5]=Ps.y,i[9]=nn.y,i[2]=oi.z,i[6]=Ps.z,i[10]=nn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,i=t.elements,s=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],h=n[1],d=n[5],u=n[9],f=n[13],p=n[2],x=n[6],m=n[10],g=n[14],b=n[3],T=n[7],M=n[11],E=n[15],A=i[0],y=i[4],w=i[8],k=i[12],D=i[1],U=i[5],G=i[9],Y=i[13],L=i[2],q=i[6],j=i[10],H=i[14],ie=i[3],X=i[7],ee=i[11],te=i[15];return s[0]=o*A+a*D+l*L+c*ie,s[4]=o*y+a*U+l*q+c*X,s[8]=o*w+a*G+l*j+c*ee,s[12]=o*k+a*Y+l*H+c*te,s[1]=h*A+d*D+u*L+f*ie,s[5]=h*y+d*U+u*q+f*X,s[9]=h*w+d*G+u*j+f*ee,s[13]=h*k+d*Y+u*H+f*te,s[2]=p*A+x*D+m*L+g*ie,s[6]=p*y+x*U+m*q+g*X,s[10]=p*w+x*G+m*j+g*ee,s[14]=p*k+x*Y+m*H+g*te,s[3]=b*A+T*D+M*L+E*ie,s[7]=b*y+T*U+M*q+E*X,s[11]=b*w+T*G+M*j+E*ee,s[15]=b*k+T*Y+M*H+E*te,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],i=e[8],s=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],d=e[6],u=e[10],f=e[14],p=e[3],x=e[7],m=e[11],g=e[15],b=l*f-c*u,T=a*f-c*d,M=a*u-l*d,E=o*f-c*h,A=o*u-l*h,y=o*d-a*h;return t*(x*b-m*T+g*M)-n*(p*b-m*E+g*A)+i*(p*T-x*E+g*y)-s*(p*M-x*A+m*y)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],i=e[8],s=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-n*(s*h-a*l)+i*(s*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let i=this.elements;return e.isVector3?(i[12]=e.x,i[13]=e.y,i[14]=e.z):(i[12]=e,i[13]=t,i[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],i=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],d=e[9],u=e[10],f=e[11],p=e[12],x=e[13],m=e[14],g=e[15],b=t*a-n*o,T=t*l-i*o,M=t*c-s*o,E=n*l-i*a,A=n*c-s*a,y=i*c-s*l,w=h*x-d*p,k=h*m-u*p,D=h*g-f*p,U=d*m-u*x,G=d*g-f*x,Y=u*g-f*m,L=b*Y-T*G+M*U+E*D-A*k+y*w;if(L===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let q=1/L;return e[0]=(a*Y-l*G+c*U)*q,e[1]=(i*G-n*Y-s*U)*q,e[2]=(x*y-m*A+g*E)*q,e[3]=(u*A-d*y-f*E)*q,e[4]=(l*D-o*Y-c*k)*q,e[5]=(t*Y-i*D+s*k)*q,e[6]=(m*M-p*y-g*T)*q,e[7]=(h*y-u*M+f*T)*q,e[8]=(o*G-a*D+c*w)*q,e[9]=(n*D-t*G-s*w)*q,e[10]=(p*A-x*M+g*b)*q,e[11]=(d*M-h*A-f*b)*q,e[12]=(a*k-o*U-l*w)*q,e[13]=(t*U-n*k+i*w)*q,e[14]=(x*T-p*E-m*b)*q,e[15]=(h*E-d*T+u*b)*q,this}scale(e){let t=this.elements,n=e.x,i=e.y,s=e.z;return t[0]*=n,t[4]*=i,t[8]*=s,t[1]*=n,t[5]*=i,t[9]*=s,t[2]*=n,t[6]*=i,t[10]*=s,t[3]*=n,t[7]*=i,t[11]*=s,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],i=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,i))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),i=Math.sin(t),s=1-n,o=e.x,a=e.y,l=e.z,c=s*o,h=s*a;return this.set(c*o+n,c*a-i*l,c*l+i*a,0,c*a+i*l,h*a+n,h*l-i*o,0,c*l-i*a,h*l+i*o,s*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,i,s,o){return this.set(1,n,s,0,e,1,o,0,t,i,1,0,0,0,0,1),this}compose(e,t,n){let i=this.elements,s=t._x,o=t._y,a=t._z,l=t._w,c=s+s,h=o+o,d=a+a,u=s*c,f=s*h,p=s*d,x=o*h,m=o*d,g=a*d,b=l*c,T=l*h,M=l*d,E=n.x,A=n.y,y=n.z;return i[0]=(1-(x+g))*E,i[1]=(f+M)*E,i[2]=(p-T)*E,i[3]=0,i[4]=(f-M)*A,i[5]=(1-(u+g))*A,i[6]=(m+b)*A,i[7]=0,i[8]=(p+T)*y,i[9]=(m-b)*y,i[10]=(1-(u+x))*y,i[11]=0,i[12]=e.x,i[13]=e.y,i[14]=e.z,i[15]=1,this}decompose(e,t,n){let i=this.elements;e.x=i[12],e.y=i[13],e.z=i[14];let s=this.determinantAffine();if(s===0)return n.set(1,1,1),t.identity(),this;let o=Yi.set(i[0],i[1],i[2]).length(),a=Yi.set(i[4],i[5],i[6]).length(),l=Yi.set(i[8],i[9],i[10]).length();s<0&&(o=-o),Mn.copy(this);let c=1/o,h=1/a,d=1/l;return Mn.elements[0]*=c,Mn.elements[1]*=c,Mn.elements[2]*=c,Mn.elements[4]*=h,Mn.elements[5]*=h,Mn.elements[6]*=h,Mn.elements[8]*=d,Mn.elements[9]*=d,Mn.elements[10]*=d,t.setFromRotationMatrix(Mn),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,i,s,o,a=vn,l=!1){let c=this.elements,h=2*s/(t-e),d=2*s/(n-i),u=(t+e)/(t-e),f=(n+i)/(n-i),p,x;if(l)p=s/(o-s),x=o*s/(o-s);else if(a===vn)p=-(o+s)/(o-s),x=-2*o*s/(o-s);else if(a===Wr)p=-o/(o-s),x=-o*s/(o-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=u,c[12]=0,c[1]=0,c[5]=d,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=p,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,i,s,o,a=vn,l=!1){let c=this.elements,h=2/(t-e),d=2/(n-i),u=-(t+e)/(t-e),f=-(n+i)/(n-i),p,x;if(l)p=1/(o-s),x=o/(o-s);else if(a===vn)p=-2/(o-s),x=-(o+s)/(o-s);else if(a===Wr)p=-1/(o-s),x=-s/(o-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=u,c[1]=0,c[5]=d,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=p,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let i=0;i<16;i++)if(t[i]!==n[i])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},Yi=new R,Mn=new Ve,Dm=new R(0,0,0),Nm=new R(1,1,1),oi=new R,Ps=new R,nn=new R,Su=new Ve,wu=new _n,di=class r{constructor(e=0,t=0,n=0,i=r.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=i}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,i=this._order){return this._x=e,this._y=t,this._z=n,this._order=i,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let i=e.elements,s=i[0],o=i[4],a=i[8],l=i[1],c=i[5],h=i[9],d=i[2],u=i[6],f=i[10];switch(t){case"XYZ":this._y=Math.asin(Ye(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,s)):(this._x=Math.atan2(u,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Ye(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-d,s),this._z=0);break;case"ZXY":this._x=Math.asin(Ye(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(-d,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,s));break;case"ZYX":this._y=Math.asin(-Ye(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(u,f),this._z=Math.atan2(l,s)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Ye(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-d,s)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Ye(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(u,c),this._y=Math.atan2(a,s)):(this._x=Math.atan2(-h,f),this._y=0);break;default:Pe("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return Su.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Su,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return wu.setFromEuler(this),this.setFromQuaternion(wu,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};di.DEFAULT_ORDER="XYZ";var Yr=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},Um=0,Au=new R,Zi=new _n,$n=new Ve,Ls=new R,Ur=new R,Fm=new R,Om=new _n,Tu=new R(1,0,0),Eu=new R(0,1,0),Cu=new R(0,0,1),Ru={type:"added"},Bm={type:"removed"},Ji={type:"childadded",child:null},nc={type:"childremoved",child:null},on=class r extends Un{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Um++}),this.uuid=Gi(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=r.DEFAULT_UP.clone();let e=new R,t=new di,n=new _n,i=new R(1,1,1);function s(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(s),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:i},modelViewMatrix:{value:new Ve},normalMatrix:{value:new Ce}}),this.matrix=new Ve,this.matrixWorld=new Ve,this.matrixAutoUpdate=r.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=r.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Yr,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Zi.setFromAxisAngle(e,t),this.quaternion.multiply(Zi),this}rotateOnWorldAxis(e,t){return Zi.setFromAxisAngle(e,t),this.quaternion.premultiply(Zi),this}rotateX(e){return this.rotateOnAxis(Tu,e)}rotateY(e){return this.rotateOnAxis(Eu,e)}rotateZ(e){return this.rotateOnAxis(Cu,e)}translateOnAxis(e,t){return Au.copy(e).applyQuaternion(this.quaternion),this.position.add(Au.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Tu,e)}translateY(e){return this.translateOnAxis(Eu,e)}translateZ(e){return this.translateOnAxis(Cu,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4($n.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?Ls.copy(e):Ls.set(e,t,n);let i=this.parent;this.updateWorldMatrix(!0,!1),Ur.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?$n.lookAt(Ur,Ls,this.up):$n.lookAt(Ls,Ur,this.up),this.quaternion.setFromRotationMatrix($n),i&&($n.extractRotation(i.matrixWorld),Zi.setFromRotationMatrix($n),this.quaternion.premultiply(Zi.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Ne("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Ru),Ji.child=e,this.dispatchEvent(Ji),Ji.child=null):Ne("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(Bm),nc.child=e,this.dispatchEvent(nc),nc.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),$n.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),$n.multiply(e.parent.matrixWorld)),e.applyMatrix4($n),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Ru),Ji.child=e,this.dispatchEvent(Ji),Ji.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,i=this.children.length;n<i;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let i=this.children;for(let s=0,o=i.length;s<o;s++)i[s].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ur,e,Fm),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ur,Om,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,i=t.length;n<i;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,i=t.length;n<i;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,i=e.z,s=this.matrix.elements;s[12]+=t-s[0]*t-s[4]*n-s[8]*i,s[13]+=n-s[1]*t-s[5]*n-s[9]*i,s[14]+=i-s[2]*t-s[6]*n-s[10]*i}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,i=t.length;n<i;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let i=this.parent;if(e===!0&&i!==null&&i.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let s=this.children;for(let o=0,a=s.length;o<a;o++)s[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let i={};i.uuid=this.uuid,i.type=this.type,i.name=this.name,i.castShadow=this.castShadow,i.receiveShadow=this.receiveShadow,i.visible=this.visible,i.frustumCulled=this.frustumCulled,i.renderOrder=this.renderOrder,i.static=this.static,i.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(i.userData=this.userData),i.layers=this.layers.mask,i.matrix=this.matrix.toArray(),i.up=this.up.toArray(),this.pivot!==null&&(i.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(i.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(i.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(i.type="InstancedMesh",i.count=this.count,i.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(i.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(i.type="BatchedMesh",i.perObjectFrustumCulled=this.perObjectFrustumCulled,i.sortObjects=this.sortObjects,i.drawRanges=this._drawRanges,i.reservedRanges=this._reservedRanges,i.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),i.instanceInfo=this._instanceInfo.map(a=>({...a})),i.availableInstanceIds=this._availableInstanceIds.slice(),i.availableGeometryIds=this._availableGeometryIds.slice(),i.nextIndexStart=this._nextIndexStart,i.nextVertexStart=this._nextVertexStart,i.geometryCount=this._geometryCount,i.maxInstanceCount=this._maxInstanceCount,i.maxVertexCount=this._maxVertexCount,i.maxIndexCount=this._maxIndexCount,i.geometryInitialized=this._geometryInitialized,i.matricesTexture=this._matricesTexture.toJSON(e),i.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(i.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(i.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(i.boundingBox=this.boundingBox.toJSON()));function s(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?i.background=this.background.toJSON():this.background.isTexture&&(i.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(i.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){i.geometry=s(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let d=l[c];s(e.shapes,d)}else s(e.shapes,l)}}if(this.isSkinnedMesh&&(i.bindMode=this.bindMode,i.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(e.skeletons,this.skeleton),i.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(s(e.materials,this.material[l]));i.material=a}else i.material=s(e.materials,this.material);if(this.children.length>0){i.children=[];for(let a=0;a<this.children.length;a++)i.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){i.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];i.animations.push(s(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),d=o(e.shapes),u=o(e.skeletons),f=o(e.animations),p=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),h.length>0&&(n.images=h),d.length>0&&(n.shapes=d),u.length>0&&(n.skeletons=u),f.length>0&&(n.animations=f),p.length>0&&(n.nodes=p)}return n.object=i,n;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let i=e.children[n];this.add(i.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};on.DEFAULT_UP=new R(0,1,0);on.DEFAULT_MATRIX_AUTO_UPDATE=!0;on.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var sn=class extends on{constructor(){super(),this.isGroup=!0,this.type="Group"}},zm={type:"move"},ur=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new sn,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new sn,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new R,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new R),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new sn,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new R,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new R,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let i=null,s=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let x of e.hand.values()){let m=t.getJointPose(x,n),g=this._getHandJoint(c,x);m!==null&&(g.matrix.fromArray(m.transform.matrix),g.matrix.decompose(g.position,g.quaternion,g.scale),g.matrixWorldNeedsUpdate=!0,g.jointRadius=m.radius),g.visible=m!==null}let h=c.joints["index-finger-tip"],d=c.joints["thumb-tip"],u=h.position.distanceTo(d.position),f=.02,p=.005;c.inputState.pinching&&u>f+p?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&u<=f-p&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(s=t.getPose(e.gripSpace,n),s!==null&&(l.matrix.fromArray(s.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,s.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(s.linearVelocity)):l.hasLinearVelocity=!1,s.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(s.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(i=t.getPose(e.targetRaySpace,n),i===null&&s!==null&&(i=s),i!==null&&(a.matrix.fromArray(i.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,i.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(i.linearVelocity)):a.hasLinearVelocity=!1,i.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(i.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(zm)))}return a!==null&&(a.visible=i!==null),l!==null&&(l.visible=s!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new sn;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},Id={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},ai={h:0,s:0,l:0},Ds={h:0,s:0,l:0};function ic(r,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?r+(e-r)*6*t:t<1/2?e:t<2/3?r+(e-r)*6*(2/3-t):r}var Se=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let i=e;i&&i.isColor?this.copy(i):typeof i=="number"?this.setHex(i):typeof i=="string"&&this.setStyle(i)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Ft){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,$e.colorSpaceToWorking(this,t),this}setRGB(e,t,n,i=$e.workingColorSpace){return this.r=e,this.g=t,this.b=n,$e.colorSpaceToWorking(this,i),this}setHSL(e,t,n,i=$e.workingColorSpace){if(e=Rm(e,1),t=Ye(t,0,1),n=Ye(n,0,1),t===0)this.r=this.g=this.b=n;else{let s=n<=.5?n*(1+t):n+t-n*t,o=2*n-s;this.r=ic(o,s,e+1/3),this.g=ic(o,s,e),this.b=ic(o,s,e-1/3)}return $e.colorSpaceToWorking(this,i),this}setStyle(e,t=Ft){function n(s){s!==void 0&&parseFloat(s)<1&&Pe("Color: Alpha component of "+e+" will be ignored.")}let i;if(i=/^(\w+)\(([^\)]*)\)/.exec(e)){let s,o=i[1],a=i[2];switch(o){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,t);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,t);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,t);break;default:Pe("Color: Unknown color model "+e)}}else if(i=/^\#([A-Fa-f\d]+)$/.exec(e)){let s=i[1],o=s.length;if(o===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(s,16),t);Pe("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Ft){let n=Id[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Pe("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=jn(e.r),this.g=jn(e.g),this.b=jn(e.b),this}copyLinearToSRGB(e){return this.r=or(e.r),this.g=or(e.g),this.b=or(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Ft){return $e.workingToColorSpace(Wt.copy(this),e),Math.round(Ye(Wt.r*255,0,255))*65536+Math.round(Ye(Wt.g*255,0,255))*256+Math.round(Ye(Wt.b*255,0,255))}getHexString(e=Ft){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=$e.workingColorSpace){$e.workingToColorSpace(Wt.copy(this),t);let n=Wt.r,i=Wt.g,s=Wt.b,o=Math.max(n,i,s),a=Math.min(n,i,s),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let d=o-a;switch(c=h<=.5?d/(o+a):d/(2-o-a),o){case n:l=(i-s)/d+(i<s?6:0);break;case i:l=(s-n)/d+2;break;case s:l=(n-i)/d+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=$e.workingColorSpace){return $e.workingToColorSpace(Wt.copy(this),t),e.r=Wt.r,e.g=Wt.g,e.b=Wt.b,e}getStyle(e=Ft){$e.workingToColorSpace(Wt.copy(this),e);let t=Wt.r,n=Wt.g,i=Wt.b;return e!==Ft?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${i.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(i*255)})`}offsetHSL(e,t,n){return this.getHSL(ai),this.setHSL(ai.h+e,ai.s+t,ai.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(ai),e.getHSL(Ds);let n=Kl(ai.h,Ds.h,t),i=Kl(ai.s,Ds.s,t),s=Kl(ai.l,Ds.l,t);return this.setHSL(n,i,s),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,i=this.b,s=e.elements;return this.r=s[0]*t+s[3]*n+s[6]*i,this.g=s[1]*t+s[4]*n+s[7]*i,this.b=s[2]*t+s[5]*n+s[8]*i,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Wt=new Se;Se.NAMES=Id;var Ni=class extends on{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new di,this.environmentIntensity=1,this.environmentRotation=new di,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Sn=new R,Yn=new R,rc=new R,Zn=new R,Ki=new R,ji=new R,Iu=new R,sc=new R,oc=new R,ac=new R,lc=new ft,cc=new ft,hc=new ft,ui=class r{constructor(e=new R,t=new R,n=new R){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,i){i.subVectors(n,t),Sn.subVectors(e,t),i.cross(Sn);let s=i.lengthSq();return s>0?i.multiplyScalar(1/Math.sqrt(s)):i.set(0,0,0)}static getBarycoord(e,t,n,i,s){Sn.subVectors(i,t),Yn.subVectors(n,t),rc.subVectors(e,t);let o=Sn.dot(Sn),a=Sn.dot(Yn),l=Sn.dot(rc),c=Yn.dot(Yn),h=Yn.dot(rc),d=o*c-a*a;if(d===0)return s.set(0,0,0),null;let u=1/d,f=(c*l-a*h)*u,p=(o*h-a*l)*u;return s.set(1-f-p,p,f)}static containsPoint(e,t,n,i){return this.getBarycoord(e,t,n,i,Zn)===null?!1:Zn.x>=0&&Zn.y>=0&&Zn.x+Zn.y<=1}static getInterpolation(e,t,n,i,s,o,a,l){return this.getBarycoord(e,t,n,i,Zn)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(s,Zn.x),l.addScaledVector(o,Zn.y),l.addScaledVector(a,Zn.z),l)}static getInterpolatedAttribute(e,t,n,i,s,o){return lc.setScalar(0),cc.setScalar(0),hc.setScalar(0),lc.fromBufferAttribute(e,t),cc.fromBufferAttribute(e,n),hc.fromBufferAttribute(e,i),o.setScalar(0),o.addScaledVector(lc,s.x),o.addScaledVector(cc,s.y),o.addScaledVector(hc,s.z),o}static isFrontFacing(e,t,n,i){return Sn.subVectors(n,t),Yn.subVectors(e,t),Sn.cross(Yn).dot(i)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,i){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[i]),this}setFromAttributeAndIndices(e,t,n,i){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,i),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Sn.subVectors(this.c,this.b),Yn.subVectors(this.a,this.b),Sn.cross(Yn).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return r.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return r.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,i,s){return r.getInterpolation(e,this.a,this.b,this.c,t,n,i,s)}containsPoint(e){return r.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return r.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,i=this.b,s=this.c,o,a;Ki.subVectors(i,n),ji.subVectors(s,n),sc.subVectors(e,n);let l=Ki.dot(sc),c=ji.dot(sc);if(l<=0&&c<=0)return t.copy(n);oc.subVectors(e,i);let h=Ki.dot(oc),d=ji.dot(oc);if(h>=0&&d<=h)return t.copy(i);let u=l*d-h*c;if(u<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(n).addScaledVector(Ki,o);ac.subVectors(e,s);let f=Ki.dot(ac),p=ji.dot(ac);if(p>=0&&f<=p)return t.copy(s);let x=f*c-l*p;if(x<=0&&c>=0&&p<=0)return a=c/(c-p),t.copy(n).addScaledVector(ji,a);let m=h*p-f*d;if(m<=0&&d-h>=0&&f-p>=0)return Iu.subVectors(s,i),a=(d-h)/(d-h+(f-p)),t.copy(i).addScaledVector(Iu,a);let g=1/(m+x+u);return o=x*g,a=u*g,t.copy(n).addScaledVector(Ki,o).addScaledVector(ji,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},Ze=class{constructor(e=new R(1/0,1/0,1/0),t=new R(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(wn.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(wn.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=wn.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let s=n.getAttribute("position");if(t===!0&&s!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=s.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,wn):wn.fromBufferAttribute(s,o),wn.applyMatrix4(e.matrixWorld),this.expandByPoint(wn);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Ns.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),Ns.copy(n.boundingBox)),Ns.applyMatrix4(e.matrixWorld),this.union(Ns)}let i=e.children;for(let s=0,o=i.length;s<o;s++)this.expandByObject(i[s],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,wn),wn.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Fr),Us.subVectors(this.max,Fr),Qi.subVectors(e.a,Fr),er.subVectors(e.b,Fr),tr.subVectors(e.c,Fr),li.subVectors(er,Qi),ci.subVectors(tr,er),Ii.subVectors(Qi,tr);let t=[0,-li.z,li.y,0,-ci.z,ci.y,0,-Ii.z,Ii.y,li.z,0,-li.x,ci.z,0,-ci.x,Ii.z,0,-Ii.x,-li.y,li.x,0,-ci.y,ci.x,0,-Ii.y,Ii.x,0];return!uc(t,Qi,er,tr,Us)||(t=[1,0,0,0,1,0,0,0,1],!uc(t,Qi,er,tr,Us))?!1:(Fs.crossVectors(li,ci),t=[Fs.x,Fs.y,Fs.z],uc(t,Qi,er,tr,Us))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,wn).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(wn).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Jn[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Jn[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Jn[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Jn[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Jn[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Jn[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Jn[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Jn[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Jn),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Jn=[new R,new R,new R,new R,new R,new R,new R,new R],wn=new R,Ns=new Ze,Qi=new R,er=new R,tr=new R,li=new R,ci=new R,Ii=new R,Fr=new R,Us=new R,Fs=new R,Pi=new R;function uc(r,e,t,n,i){for(let s=0,o=r.length-3;s<=o;s+=3){Pi.fromArray(r,s);let a=i.x*Math.abs(Pi.x)+i.y*Math.abs(Pi.y)+i.z*Math.abs(Pi.z),l=e.dot(Pi),c=t.dot(Pi),h=n.dot(Pi);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var _t=new R,Os=new He,km=0,Le=class extends Un{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:km++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=Yc,this.updateRanges=[],this.gpuType=cn,this.version=0,this._normalizationScale=e!==void 0?_a(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let i=0,s=this.itemSize;i<s;i++)this.array[e+i]=t.array[n+i];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)Os.fromBufferAttribute(this,t),Os.applyMatrix3(e),this.setXY(t,Os.x,Os.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)_t.fromBufferAttribute(this,t),_t.applyMatrix3(e),this.setXYZ(t,_t.x,_t.y,_t.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)_t.fromBufferAttribute(this,t),_t.applyMatrix4(e),this.setXYZ(t,_t.x,_t.y,_t.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)_t.fromBufferAttribute(this,t),_t.applyNormalMatrix(e),this.setXYZ(t,_t.x,_t.y,_t.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)_t.fromBufferAttribute(this,t),_t.transformDirection(e),this.setXYZ(t,_t.x,_t.y,_t.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=i,this}setXYZW(e,t,n,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=i,this.array[e+3]=s,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Cd(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Rd(e,this.array)}};var Zr=class extends Le{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var Jr=class extends Le{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var Qt=class extends Le{constructor(e,t,n){super(new Float32Array(e),t,n)}},Vm=new Ze,Or=new R,dc=new R,mt=class{constructor(e=new R,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):Vm.setFromPoints(e).getCenter(n);let i=0;for(let s=0,o=e.length;s<o;s++)i=Math.max(i,n.distanceToSquared(e[s]));return this.radius=Math.sqrt(i),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Or.subVectors(e,this.center);let t=Or.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),i=(n-this.radius)*.5;this.center.addScaledVector(Or,i/n),this.radius+=i}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(dc.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Or.copy(e.center).add(dc)),this.expandByPoint(Or.copy(e.center).sub(dc))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},Gm=0,xn=new Ve,fc=new on,nr=new R,rn=new Ze,Br=new Ze,Pt=new R,ot=class r extends Un{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:Gm++}),this.uuid=Gi(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Em(e)?Jr:Zr)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let s=new Ce().getNormalMatrix(e);n.applyNormalMatrix(s),n.needsUpdate=!0}let i=this.attributes.tangent;return i!==void 0&&(i.transformDirection(e),i.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return xn.makeRotationFromQuaternion(e),this.applyMatrix4(xn),this}rotateX(e){return xn.makeRotationX(e),this.applyMatrix4(xn),this}rotateY(e){return xn.makeRotationY(e),this.applyMatrix4(xn),this}rotateZ(e){return xn.makeRotationZ(e),this.applyMatrix4(xn),this}translate(e,t,n){return xn.makeTranslation(e,t,n),this.applyMatrix4(xn),this}scale(e,t,n){return xn.makeScale(e,t,n),this.applyMatrix4(xn),this}lookAt(e){return fc.lookAt(e),fc.updateMatrix(),this.applyMatrix4(fc.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(nr).negate(),this.translate(nr.x,nr.y,nr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let i=0,s=e.length;i<s;i++){let o=e[i];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Qt(n,3))}else{let n=Math.min(e.length,t.count);for(let i=0;i<n;i++){let s=e[i];t.setXYZ(i,s.x,s.y,s.z||0)}e.length>t.count&&Pe("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ze);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ne("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new R(-1/0,-1/0,-1/0),new R(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,i=t.length;n<i;n++){let s=t[n];rn.setFromBufferAttribute(s),this.morphTargetsRelative?(Pt.addVectors(this.boundingBox.min,rn.min),this.boundingBox.expandByPoint(Pt),Pt.addVectors(this.boundingBox.max,rn.max),this.boundingBox.expandByPoint(Pt)):(this.boundingBox.expandByPoint(rn.min),this.boundingBox.expandByPoint(rn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ne('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new mt);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ne("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new R,1/0);return}if(e){let n=this.boundingSphere.center;if(rn.setFromBufferAttribute(e),t)for(let s=0,o=t.length;s<o;s++){let a=t[s];Br.setFromBufferAttribute(a),this.morphTargetsRelative?(Pt.addVectors(rn.min,Br.min),rn.expandByPoint(Pt),Pt.addVectors(rn.max,Br.max),rn.expandByPoint(Pt)):(rn.expandByPoint(Br.min),rn.expandByPoint(Br.max))}rn.getCenter(n);let i=0;for(let s=0,o=e.count;s<o;s++)Pt.fromBufferAttribute(e,s),i=Math.max(i,n.distanceToSquared(Pt));if(t)for(let s=0,o=t.length;s<o;s++){let a=t[s],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)Pt.fromBufferAttribute(a,c),l&&(nr.fromBufferAttribute(e,c),Pt.add(nr)),i=Math.max(i,n.distanceToSquared(Pt))}this.boundingSphere.radius=Math.sqrt(i),isNaN(this.boundingSphere.radius)&&Ne('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Ne("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,i=t.normal,s=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new Le(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let k=0;k<n.count;k++)a[k]=new R,l[k]=new R;let h=new R,d=new R,u=new R,f=new He,p=new He,x=new He,m=new R,g=new R;function b(k,D,U){c[k]=c[D]=c[U]=1,h.fromBufferAttribute(n,k),d.fromBufferAttribute(n,D),u.fromBufferAttribute(n,U),f.fromBufferAttribute(s,k),p.fromBufferAttribute(s,D),x.fromBufferAttribute(s,U),d.sub(h),u.sub(h),p.sub(f),x.sub(f);let G=1/(p.x*x.y-x.x*p.y);isFinite(G)&&(m.copy(d).multiplyScalar(x.y).addScaledVector(u,-p.y).multiplyScalar(G),g.copy(u).multiplyScalar(p.x).addScaledVector(d,-x.x).multiplyScalar(G),a[k].add(m),a[D].add(m),a[U].add(m),l[k].add(g),l[D].add(g),l[U].add(g))}let T=this.groups;T.length===0&&(T=[{start:0,count:e.count}]);for(let k=0,D=T.length;k<D;++k){let U=T[k],G=U.start,Y=U.count;for(let L=G,q=G+Y;L<q;L+=3)b(e.getX(L+0),e.getX(L+1),e.getX(L+2))}let M=new R,E=new R,A=new R,y=new R;function w(k){A.fromBufferAttribute(i,k),y.copy(A);let D=a[k];M.copy(D),M.sub(A.multiplyScalar(A.dot(D))).normalize(),E.crossVectors(y,D);let G=E.dot(l[k])<0?-1:1;o.setXYZW(k,M.x,M.y,M.z,G)}for(let k=0,D=n.count;k<D;++k)c[k]&&w(k);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new Le(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let u=0,f=n.count;u<f;u++)n.setXYZ(u,0,0,0);let i=new R,s=new R,o=new R,a=new R,l=new R,c=new R,h=new R,d=new R;if(e)for(let u=0,f=e.count;u<f;u+=3){let p=e.getX(u+0),x=e.getX(u+1),m=e.getX(u+2);i.fromBufferAttribute(t,p),s.fromBufferAttribute(t,x),o.fromBufferAttribute(t,m),h.subVectors(o,s),d.subVectors(i,s),h.cross(d),a.fromBufferAttribute(n,p),l.fromBufferAttribute(n,x),c.fromBufferAttribute(n,m),a.add(h),l.add(h),c.add(h),n.setXYZ(p,a.x,a.y,a.z),n.setXYZ(x,l.x,l.y,l.z),n.setXYZ(m,c.x,c.y,c.z)}else for(let u=0,f=t.count;u<f;u+=3)i.fromBufferAttribute(t,u+0),s.fromBufferAttribute(t,u+1),o.fromBufferAttribute(t,u+2),h.subVectors(o,s),d.subVectors(i,s),h.cross(d),n.setXYZ(u+0,h.x,h.y,h.z),n.setXYZ(u+1,h.x,h.y,h.z),n.setXYZ(u+2,h.x,h.y,h.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)Pt.fromBufferAttribute(e,t),Pt.normalize(),e.setXYZ(t,Pt.x,Pt.y,Pt.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,d=a.normalized,u=new c.constructor(l.length*h),f=0,p=0;for(let x=0,m=l.length;x<m;x++){a.isInterleavedBufferAttribute?f=l[x]*a.data.stride+a.offset:f=l[x]*h;for(let g=0;g<h;g++)u[p++]=c[f++]}return new Le(u,h,d)}if(this.index===null)return Pe("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new r,n=this.index.array,i=this.attributes;for(let a in i){let l=i[a],c=e(l,n);t.setAttribute(a,c)}let s=this.morphAttributes;for(let a in s){let l=[],c=s[a];for(let h=0,d=c.length;h<d;h++){let u=c[h],f=e(u,n);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let i={},s=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let d=0,u=c.length;d<u;d++){let f=c[d];h.push(f.toJSON(e.data))}h.length>0&&(i[l]=h,s=!0)}s&&(e.data.morphAttributes=i,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let i=e.attributes;for(let c in i){let h=i[c];this.setAttribute(c,h.clone(t))}let s=e.morphAttributes;for(let c in s){let h=[],d=s[c];for(let u=0,f=d.length;u<f;u++)h.push(d[u].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let d=o[c];this.addGroup(d.start,d.count,d.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},mo=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Yc,this.updateRanges=[],this.version=0,this.uuid=Gi()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let i=0,s=this.stride;i<s;i++)this.array[e+i]=t.array[n+i];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Pu(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),i=new this.constructor(n,this.stride);return i.setUsage(this.usage),i}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Pu(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function Pu(r){return r.buffer._uuid===void 0&&(r.buffer._uuid=Gi()),r.byteOffset===0&&r.byteLength===r.buffer.byteLength?r.buffer._uuid:r.buffer._uuid+":"+r.byteOffset+":"+r.byteLength}var Jt=new R,dr=class r{constructor(e,t,n,i=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=i,this._normalizationScale=e!==void 0?_a(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)Jt.fromBufferAttribute(this,t),Jt.applyMatrix4(e),this.setXYZ(t,Jt.x,Jt.y,Jt.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Jt.fromBufferAttribute(this,t),Jt.applyNormalMatrix(e),this.setXYZ(t,Jt.x,Jt.y,Jt.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Jt.fromBufferAttribute(this,t),Jt.transformDirection(e),this.setXYZ(t,Jt.x,Jt.y,Jt.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=i,this}setXYZW(e,t,n,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=i,this.data.array[e+3]=s,this}clone(e){if(e===void 0){qr("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let i=n*this.data.stride+this.offset;for(let s=0;s<this.itemSize;s++)t.push(this.data.array[i+s])}return new Le(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new r(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){qr("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let i=n*this.data.stride+this.offset;for(let s=0;s<this.itemSize;s++)t.push(this.data.array[i+s])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Cd(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Rd(e,this.data.array)}},pc=new R,Hm=new R,Wm=new Ce,An=class{constructor(e=new R(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,i){return this.normal.set(e,t,n),this.constant=i,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let i=pc.subVectors(n,t).cross(Hm.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(i,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let i=e.delta(pc),s=this.normal.dot(i);if(s===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/s;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(i,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||Wm.getNormalMatrix(e),i=this.coplanarPoint(pc).applyMatrix4(e),s=this.normal.applyMatrix3(n).normalize();return this.constant=-i.dot(s),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},Xm=0,fi=class extends Un{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Xm++}),this.uuid=Gi(),this.name="",this.type="Material",this.blending=xr,this.side=vi,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Cc,this.blendDst=Rc,this.blendEquation=Bi,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Se(0,0,0),this.blendAlpha=0,this.depthFunc=ar,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=yd,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=eo,this.stencilZFail=eo,this.stencilZPass=eo,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Pe(`Material: parameter '${t}' has value of undefined.`);continue}let i=this[t];if(i===void 0){Pe(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}i&&i.isColor?i.set(n):i&&i.isVector2&&n&&n.isVector2||i&&i.isEuler&&n&&n.isEuler||i&&i.isVector3&&n&&n.isVector3?i.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function i(s){let o=[];for(let a in s){let l=s[a];delete l.metadata,o.push(l)}return o}if(t){let s=i(e.textures),o=i(e.images);s.length>0&&(n.textures=s),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Se().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new An().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new He().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new He().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let i=t.length;n=new Array(i);for(let s=0;s!==i;++s)n[s]=t[s].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Kn=new R,mc=new R,Bs=new R,zs=new R,Ui=class{constructor(e=new R,t=new R(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Kn)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Kn.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Kn.copy(this.origin).addScaledVector(this.direction,t),Kn.distanceToSquared(e))}distanceSqToSegment(e,t,n,i){mc.copy(e).add(t).multiplyScalar(.5),Bs.copy(t).sub(e).normalize(),zs.copy(this.origin).sub(mc);let s=e.distanceTo(t)*.5,o=-this.direction.dot(Bs),a=zs.dot(this.direction),l=-zs.dot(Bs),c=zs.lengthSq(),h=Math.abs(1-o*o),d,u,f,p;if(h>0)if(d=o*l-a,u=o*a-l,p=s*h,d>=0)if(u>=-p)if(u<=p){let x=1/h;d*=x,u*=x,f=d*(d+o*u+2*a)+u*(o*d+u+2*l)+c}else u=s,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;else u=-s,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;else u<=-p?(d=Math.max(0,-(-o*s+a)),u=d>0?-s:Math.min(Math.max(-s,-l),s),f=-d*d+u*(u+2*l)+c):u<=p?(d=0,u=Math.min(Math.max(-s,-l),s),f=u*(u+2*l)+c):(d=Math.max(0,-(o*s+a)),u=d>0?s:Math.min(Math.max(-s,-l),s),f=-d*d+u*(u+2*l)+c);else u=o>0?-s:s,d=Math.max(0,-(o*u+a)),f=-d*d+u*(u+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,d),i&&i.copy(mc).addScaledVector(Bs,u),f}intersectSphere(e,t){if(e.radius<0)return null;Kn.subVectors(e.center,this.origin);let n=Kn.dot(this.direction),i=Kn.dot(Kn)-n*n,s=e.radius*e.radius;if(i>s)return null;let o=Math.sqrt(s-i),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,i,s,o,a,l,c=1/this.direction.x,h=1/this.direction.y,d=1/this.direction.z,u=this.origin;return c>=0?(n=(e.min.x-u.x)*c,i=(e.max.x-u.x)*c):(n=(e.max.x-u.x)*c,i=(e.min.x-u.x)*c),h>=0?(s=(e.min.y-u.y)*h,o=(e.max.y-u.y)*h):(s=(e.max.y-u.y)*h,o=(e.min.y-u.y)*h),n>o||s>i||((s>n||isNaN(n))&&(n=s),(o<i||isNaN(i))&&(i=o),d>=0?(a=(e.min.z-u.z)*d,l=(e.max.z-u.z)*d):(a=(e.max.z-u.z)*d,l=(e.min.z-u.z)*d),n>l||a>i)||((a>n||n!==n)&&(n=a),(l<i||i!==i)&&(i=l),i<0)?null:this.at(n>=0?n:i,t)}intersectsBox(e){return this.intersectBox(e,Kn)!==null}intersectTriangle(e,t,n,i,s){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,d=e.x-o.x,u=e.y-o.y,f=e.z-o.z,p=t.x-o.x,x=t.y-o.y,m=t.z-o.z,g=n.x-o.x,b=n.y-o.y,T=n.z-o.z,M=Math.abs(l),E=Math.abs(c),A=Math.abs(h),y,w,k,D,U,G,Y,L,q,j,H,ie;if(M>=E&&M>=A?(k=l,G=d,q=p,ie=g,l>=0?(y=c,w=h,D=u,U=f,Y=x,L=m,j=b,H=T):(y=h,w=c,D=f,U=u,Y=m,L=x,j=T,H=b)):E>=A?(k=c,G=u,q=x,ie=b,c>=0?(y=h,w=l,D=f,U=d,Y=m,L=p,j=T,H=g):(y=l,w=h,D=d,U=f,Y=p,L=m,j=g,H=T)):(k=h,G=f,q=m,ie=T,h>=0?(y=l,w=c,D=d,U=u,Y=p,L=x,j=g,H=b):(y=c,w=l,D=u,U=d,Y=x,L=p,j=b,H=g)),k===0)return null;let X=y/k,ee=w/k,te=1/k,we=D-X*G,Fe=U-ee*G,J=Y-X*q,ge=L-ee*q,_e=j-X*ie,Re=H-ee*ie,ye=_e*ge-Re*J,Be=we*Re-Fe*_e,xt=J*Fe-ge*we;if(i){if(ye<0||Be<0||xt<0)return null}else if((ye<0||Be<0||xt<0)&&(ye>0||Be>0||xt>0))return null;let De=ye+Be+xt;if(De===0)return null;let nt=te*(ye*G+Be*q+xt*ie);return(De>0?nt<0:nt>0)?null:this.at(nt/De,s)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},go=class extends fi{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Se(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new di,this.combine=Ic,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Lu=new Ve,Li=new Ui,ks=new mt,Du=new R,Vs=new R,Gs=new R,Hs=new R,gc=new R,Ws=new R,Nu=new R,Xs=new R,gt=class extends on{constructor(e=new ot,t=new go){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let i=t[n[0]];if(i!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=i.length;s<o;s++){let a=i[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}getVertexPosition(e,t){let n=this.geometry,i=n.attributes.position,s=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(i,e);let a=this.morphTargetInfluences;if(s&&a){Ws.set(0,0,0);for(let l=0,c=s.length;l<c;l++){let h=a[l],d=s[l];h!==0&&(gc.fromBufferAttribute(d,e),o?Ws.addScaledVector(gc,h):Ws.addScaledVector(gc.sub(t),h))}t.add(Ws)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,i=this.material,s=this.matrixWorld;i!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),ks.copy(n.boundingSphere),ks.applyMatrix4(s),Li.copy(e.ray).recast(e.near),!(ks.containsPoint(Li.origin)===!1&&(Li.intersectSphere(ks,Du)===null||Li.origin.distanceToSquared(Du)>(e.far-e.near)**2))&&(Lu.copy(s).invert(),Li.copy(e.ray).applyMatrix4(Lu),!(n.boundingBox!==null&&Li.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,Li)))}_computeIntersections(e,t,n){let i,s=this.geometry,o=this.material,a=s.index,l=s.attributes.position,c=s.attributes.uv,h=s.attributes.uv1,d=s.attributes.normal,u=s.groups,f=s.drawRange;if(a!==null)if(Array.isArray(o))for(let p=0,x=u.length;p<x;p++){let m=u[p],g=o[m.materialIndex],b=Math.max(m.start,f.start),T=Math.min(a.count,Math.min(m.start+m.count,f.start+f.count));for(let M=b,E=T;M<E;M+=3){let A=a.getX(M),y=a.getX(M+1),w=a.getX(M+2);i=qs(this,g,e,n,c,h,d,A,y,w),i&&(i.faceIndex=Math.floor(M/3),i.face.materialIndex=m.materialIndex,t.push(i))}}else{let p=Math.max(0,f.start),x=Math.min(a.count,f.start+f.count);for(let m=p,g=x;m<g;m+=3){let b=a.getX(m),T=a.getX(m+1),M=a.getX(m+2);i=qs(this,o,e,n,c,h,d,b,T,M),i&&(i.faceIndex=Math.floor(m/3),t.push(i))}}else if(l!==void 0)if(Array.isArray(o))for(let p=0,x=u.length;p<x;p++){let m=u[p],g=o[m.materialIndex],b=Math.max(m.start,f.start),T=Math.min(l.count,Math.min(m.start+m.count,f.start+f.count));for(let M=b,E=T;M<E;M+=3){let A=M,y=M+1,w=M+2;i=qs(this,g,e,n,c,h,d,A,y,w),i&&(i.faceIndex=Math.floor(M/3),i.face.materialIndex=m.materialIndex,t.push(i))}}else{let p=Math.max(0,f.start),x=Math.min(l.count,f.start+f.count);for(let m=p,g=x;m<g;m+=3){let b=m,T=m+1,M=m+2;i=qs(this,o,e,n,c,h,d,b,T,M),i&&(i.faceIndex=Math.floor(m/3),t.push(i))}}}};function qm(r,e,t,n,i,s,o,a){let l;if(e.side===Bt?l=n.intersectTriangle(o,s,i,!0,a):l=n.intersectTriangle(i,s,o,e.side===vi,a),l===null)return null;Xs.copy(a),Xs.applyMatrix4(r.matrixWorld);let c=t.ray.origin.distanceTo(Xs);return c<t.near||c>t.far?null:{distance:c,point:Xs.clone(),object:r}}function qs(r,e,t,n,i,s,o,a,l,c){r.getVertexPosition(a,Vs),r.getVertexPosition(l,Gs),r.getVertexPosition(c,Hs);let h=qm(r,e,t,n,Vs,Gs,Hs,Nu);if(h){let d=new R;ui.getBarycoord(Nu,Vs,Gs,Hs,d),i&&(h.uv=ui.getInterpolatedAttribute(i,a,l,c,d,new He)),s&&(h.uv1=ui.getInterpolatedAttribute(s,a,l,c,d,new He)),o&&(h.normal=ui.getInterpolatedAttribute(o,a,l,c,d,new R),h.normal.dot(n.direction)>0&&h.normal.multiplyScalar(-1));let u={a,b:l,c,normal:new R,materialIndex:0};ui.getNormal(Vs,Gs,Hs,u.normal),h.face=u,h.barycoord=d}return h}var Fn=class extends Xt{constructor(e=null,t=1,n=1,i,s,o,a,l,c=pt,h=pt,d,u){super(null,o,a,l,c,h,i,s,d,u),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var pi=class extends Le{constructor(e,t,n,i=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=i}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var Di=new mt,$m=new He(.5,.5),$s=new R,ei=class{constructor(e=new An,t=new An,n=new An,i=new An,s=new An,o=new An){this.planes=[e,t,n,i,s,o]}set(e,t,n,i,s,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(i),a[4].copy(s),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=vn,n=!1){let i=this.planes,s=e.elements,o=s[0],a=s[1],l=s[2],c=s[3],h=s[4],d=s[5],u=s[6],f=s[7],p=s[8],x=s[9],m=s[10],g=s[11],b=s[12],T=s[13],M=s[14],E=s[15];if(i[0].setComponents(c-o,f-h,g-p,E-b).normalize(),i[1].setComponents(c+o,f+h,g+p,E+b).normalize(),i[2].setComponents(c+a,f+d,g+x,E+T).normalize(),i[3].setComponents(c-a,f-d,g-x,E-T).normalize(),n)i[4].setComponents(l,u,m,M).normalize(),i[5].setComponents(c-l,f-u,g-m,E-M).normalize();else if(i[4].setComponents(c-l,f-u,g-m,E-M).normalize(),t===vn)i[5].setComponents(c+l,f+u,g+m,E+M).normalize();else if(t===Wr)i[5].setComponents(l,u,m,M).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Di.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Di.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Di)}intersectsSprite(e){Di.center.set(0,0,0);let t=$m.distanceTo(e.center);return Di.radius=.7071067811865476+t,Di.applyMatrix4(e.matrixWorld),this.intersectsSphere(Di)}intersectsSphere(e){let t=this.planes,n=e.center,i=-e.radius;for(let s=0;s<6;s++)if(t[s].distanceToPoint(n)<i)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let i=t[n];if($s.x=i.normal.x>0?e.max.x:e.min.x,$s.y=i.normal.y>0?e.max.y:e.min.y,$s.z=i.normal.z>0?e.max.z:e.min.z,i.distanceToPoint($s)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Uu=new Ve,yo=class r{constructor(){this.coordinateSystem=vn,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let i=0;i<t.length;i++){let s=t[i];Uu.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),n[i]===void 0&&(n[i]=new ei),n[i].setFromProjectionMatrix(Uu,s.coordinateSystem,s.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let i=0;i<e._count;i++)t[i]===void 0&&(t[i]=new ei),t[i].copy(n[i]);return this._count=e._count,this}clone(){return new r().copy(this)}};var xo=class extends fi{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Se(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},vo=new R,_o=new R,Fu=new Ve,zr=new Ui,Ys=new mt,yc=new R,Ou=new R,bo=class extends on{constructor(e=new ot,t=new xo){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let i=1,s=t.count;i<s;i++)vo.fromBufferAttribute(t,i-1),_o.fromBufferAttribute(t,i),n[i]=n[i-1],n[i]+=vo.distanceTo(_o);e.setAttribute("lineDistance",new Qt(n,1))}else Pe("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,i=this.matrixWorld,s=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Ys.copy(n.boundingSphere),Ys.applyMatrix4(i),Ys.radius+=s,e.ray.intersectsSphere(Ys)===!1)return;Fu.copy(i).invert(),zr.copy(e.ray).applyMatrix4(Fu);let a=s/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,h=n.index,u=n.attributes.position;if(h!==null){let f=Math.max(0,o.start),p=Math.min(h.count,o.start+o.count);for(let x=f,m=p-1;x<m;x+=c){let g=h.getX(x),b=h.getX(x+1),T=Zs(this,e,zr,l,g,b,x);T&&t.push(T)}if(this.isLineLoop){let x=h.getX(p-1),m=h.getX(f),g=Zs(this,e,zr,l,x,m,p-1);g&&t.push(g)}}else{let f=Math.max(0,o.start),p=Math.min(u.count,o.start+o.count);for(let x=f,m=p-1;x<m;x+=c){let g=Zs(this,e,zr,l,x,x+1,x);g&&t.push(g)}if(this.isLineLoop){let x=Zs(this,e,zr,l,p-1,f,p-1);x&&t.push(x)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let i=t[n[0]];if(i!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=i.length;s<o;s++){let a=i[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}};function Zs(r,e,t,n,i,s,o){let a=r.geometry.attributes.position;if(vo.fromBufferAttribute(a,i),_o.fromBufferAttribute(a,s),t.distanceSqToSegment(vo,_o,yc,Ou)>n)return;yc.applyMatrix4(r.matrixWorld);let c=e.ray.origin.distanceTo(yc);if(!(c<e.near||c>e.far))return{distance:c,point:Ou.clone().applyMatrix4(r.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:r}}var Bu=new R,zu=new R,fr=class extends bo{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let i=0,s=t.count;i<s;i+=2)Bu.fromBufferAttribute(t,i),zu.fromBufferAttribute(t,i+1),n[i]=i===0?0:n[i-1],n[i+1]=n[i]+Bu.distanceTo(zu);e.setAttribute("lineDistance",new Qt(n,1))}else Pe("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}};var Kr=class extends Xt{constructor(e=[],t=zi,n,i,s,o,a,l,c,h){super(e,t,n,i,s,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var an=class extends Xt{constructor(e,t,n=Kt,i,s,o,a=pt,l=pt,c,h=Qn,d=1){if(h!==Qn&&h!==ti)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let u={width:e,height:t,depth:d};super(u,i,s,o,a,l,h,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new hr(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},jr=class extends an{constructor(e,t=Kt,n=zi,i,s,o=pt,a=pt,l,c=Qn){let h={width:e,height:e,depth:1},d=[h,h,h,h,h,h];super(e,e,t,n,i,s,o,a,l,c),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Qr=class extends Xt{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},pr=class r extends ot{constructor(e=1,t=1,n=1,i=1,s=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:i,heightSegments:s,depthSegments:o};let a=this;i=Math.floor(i),s=Math.floor(s),o=Math.floor(o);let l=[],c=[],h=[],d=[],u=0,f=0;p("z","y","x",-1,-1,n,t,e,o,s,0),p("z","y","x",1,-1,n,t,-e,o,s,1),p("x","z","y",1,1,e,n,t,i,o,2),p("x","z","y",1,-1,e,n,-t,i,o,3),p("x","y","z",1,-1,e,t,n,i,s,4),p("x","y","z",-1,-1,e,t,-n,i,s,5),this.setIndex(l),this.setAttribute("position",new Qt(c,3)),this.setAttribute("normal",new Qt(h,3)),this.setAttribute("uv",new Qt(d,2));function p(x,m,g,b,T,M,E,A,y,w,k){let D=M/y,U=E/w,G=M/2,Y=E/2,L=A/2,q=y+1,j=w+1,H=0,ie=0,X=new R;for(let ee=0;ee<j;ee++){let te=ee*U-Y;for(let we=0;we<q;we++){let Fe=we*D-G;X[x]=Fe*b,X[m]=te*T,X[g]=L,c.push(X.x,X.y,X.z),X[x]=0,X[m]=0,X[g]=A>0?1:-1,h.push(X.x,X.y,X.z),d.push(we/y),d.push(1-ee/w),H+=1}}for(let ee=0;ee<w;ee++)for(let te=0;te<y;te++){let we=u+te+q*ee,Fe=u+te+q*(ee+1),J=u+(te+1)+q*(ee+1),ge=u+(te+1)+q*ee;l.push(we,Fe,ge),l.push(Fe,J,ge),ie+=6}a.addGroup(f,ie,k),f+=ie,u+=H}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new r(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var es=class r extends ot{constructor(e=1,t=1,n=1,i=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:i};let s=e/2,o=t/2,a=Math.floor(n),l=Math.floor(i),c=a+1,h=l+1,d=e/a,u=t/l,f=[],p=[],x=[],m=[];for(let g=0;g<h;g++){let b=g*u-o;for(let T=0;T<c;T++){let M=T*d-s;p.push(M,-b,0),x.push(0,0,1),m.push(T/a),m.push(1-g/l)}}for(let g=0;g<l;g++)for(let b=0;b<a;b++){let T=b+c*g,M=b+c*(g+1),E=b+1+c*(g+1),A=b+1+c*g;f.push(T,M,A),f.push(M,E,A)}this.setIndex(f),this.setAttribute("position",new Qt(p,3)),this.setAttribute("normal",new Qt(x,3)),this.setAttribute("uv",new Qt(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new r(e.width,e.height,e.widthSegments,e.heightSegments)}};function Hi(r){let e={};for(let t in r){e[t]={};for(let n in r[t]){let i=r[t][n];if(ku(i))i.isRenderTargetTexture?(Pe("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=i.clone();else if(Array.isArray(i))if(ku(i[0])){let s=[];for(let o=0,a=i.length;o<a;o++)s[o]=i[o].clone();e[t][n]=s}else e[t][n]=i.slice();else e[t][n]=i}}return e}function qt(r){let e={};for(let t=0;t<r.length;t++){let n=Hi(r[t]);for(let i in n)e[i]=n[i]}return e}function ku(r){return r&&(r.isColor||r.isMatrix3||r.isMatrix4||r.isVector2||r.isVector3||r.isVector4||r.isTexture||r.isQuaternion)}function Ym(r){let e=[];for(let t=0;t<r.length;t++)e.push(r[t].clone());return e}function Jc(r){let e=r.getRenderTarget();return e===null?r.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:$e.workingColorSpace}var Pd={clone:Hi,merge:qt},Zm=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Jm=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,On=class extends fi{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Zm,this.fragmentShader=Jm,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Hi(e.uniforms),this.uniformsGroups=Ym(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let i in this.uniforms){let o=this.uniforms[i].value;o&&o.isTexture?t.uniforms[i]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[i]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[i]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[i]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[i]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[i]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[i]={type:"m4",value:o.toArray()}:t.uniforms[i]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let i in this.extensions)this.extensions[i]===!0&&(n[i]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let i=e.uniforms[n];switch(this.uniforms[n]={},i.type){case"t":this.uniforms[n].value=t[i.value]||null;break;case"c":this.uniforms[n].value=new Se().setHex(i.value);break;case"v2":this.uniforms[n].value=new He().fromArray(i.value);break;case"v3":this.uniforms[n].value=new R().fromArray(i.value);break;case"v4":this.uniforms[n].value=new ft().fromArray(i.value);break;case"m3":this.uniforms[n].value=new Ce().fromArray(i.value);break;case"m4":this.uniforms[n].value=new Ve().fromArray(i.value);break;default:this.uniforms[n].value=i.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},mi=class extends On{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Mo=class extends fi{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=md,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},So=class extends fi{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function ir(r,e){return!r||r.constructor===e?r:typeof e.BYTES_PER_ELEMENT=="number"?new e(r):Array.prototype.slice.call(r)}function Js(r){return r!==void 0&&r.inTangents!==void 0&&r.outTangents!==void 0}var gi=class{constructor(e,t,n,i){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=i!==void 0?i:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,i=t[n],s=t[n-1];n:{e:{let o;t:{i:if(!(e<i)){for(let a=n+2;;){if(i===void 0){if(e<s)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(s=i,i=t[++n],e<i)break e}o=t.length;break t}if(!(e>=s)){let a=t[1];e<a&&(n=2,s=a);for(let l=n-2;;){if(s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(i=s,s=t[--n-1],e>=s)break e}o=n,n=0;break t}break n}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(i=t[n],s=t[n-1],s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,s,i)}return this.interpolate_(n,s,e,i)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,i=this.valueSize,s=e*i;for(let o=0;o!==i;++o)t[o]=n[s+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},wo=class extends gi{constructor(e,t,n,i){super(e,t,n,i),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:vc,endingEnd:vc}}intervalChanged_(e,t,n){let i=this.parameterPositions,s=e-2,o=e+1,a=i[s],l=i[o];if(a===void 0)switch(this.getSettings_().endingStart){case _c:s=e,a=2*t-n;break;case bc:s=i.length-2,a=t+i[s]-i[s+1];break;default:s=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case _c:o=e,l=2*n-t;break;case bc:o=1,l=n+i[1]-i[0];break;default:o=e-1,l=t}let c=(n-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=s*h,this._offsetNext=o*h}interpolate_(e,t,n,i){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,d=this._offsetNext,u=this._weightPrev,f=this._weightNext,p=(n-t)/(i-t),x=p*p,m=x*p,g=-u*m+2*u*x-u*p,b=(1+u)*m+(-1.5-2*u)*x+(-.5+u)*p+1,T=(-1-f)*m+(1.5+f)*x+.5*p,M=f*m-f*x;for(let E=0;E!==a;++E)s[E]=g*o[h+E]+b*o[c+E]+T*o[l+E]+M*o[d+E];return s}},Ao=class extends gi{constructor(e,t,n,i){super(e,t,n,i)}interpolate_(e,t,n,i){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(n-t)/(i-t),d=1-h;for(let u=0;u!==a;++u)s[u]=o[c+u]*d+o[l+u]*h;return s}},To=class extends gi{constructor(e,t,n,i){super(e,t,n,i)}interpolate_(e){return this.copySampleValue_(e-1)}},Eo=class extends gi{interpolate_(e,t,n,i){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,d=this.outTangents;if(!h||!d){let p=(n-t)/(i-t),x=1-p;for(let m=0;m!==a;++m)s[m]=o[c+m]*x+o[l+m]*p;return s}let u=a*2,f=e-1;for(let p=0;p!==a;++p){let x=o[c+p],m=o[l+p],g=f*u+p*2,b=d[g],T=d[g+1],M=e*u+p*2,E=h[M],A=h[M+1],y=jm(n,t,b,E,i);s[p]=Ld(y,x,T,A,m)}return s}};function Ld(r,e,t,n,i){let s=1-r;return s*s*s*e+3*s*s*r*t+3*s*r*r*n+r*r*r*i}function Km(r,e,t,n,i){let s=1-r;return 3*s*s*(t-e)+6*s*r*(n-t)+3*r*r*(i-n)}function jm(r,e,t,n,i){let s=(r-e)/(i-e);for(let o=0;o<8;o++){let a=Ld(s,e,t,n,i)-r;if(Math.abs(a)<1e-10)break;let l=Km(s,e,t,n,i);if(Math.abs(l)<1e-10)break;s=Math.max(0,Math.min(1,s-a/l))}return s}var ln=class{constructor(e,t,n,i){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=ir(t,this.TimeBufferType),this.values=ir(n,this.ValueBufferType),this.setInterpolation(i||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:ir(e.times,Array),values:ir(e.values,Array)};let i=e.getInterpolation();i!==e.DefaultInterpolation&&(n.interpolation=i),Js(e.settings)&&(n.settings={inTangents:ir(e.settings.inTangents,Array),outTangents:ir(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new To(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Ao(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new wo(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Eo(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Vr:t=this.InterpolantFactoryMethodDiscrete;break;case co:t=this.InterpolantFactoryMethodLinear;break;case Qs:t=this.InterpolantFactoryMethodSmooth;break;case xc:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Pe("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Vr;case this.InterpolantFactoryMethodLinear:return co;case this.InterpolantFactoryMethodSmooth:return Qs;case this.InterpolantFactoryMethodBezier:return xc}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,i=t.length;n!==i;++n)t[n]+=e;Js(this.settings)&&(Vu(this.settings.inTangents,e),Vu(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,i=t.length;n!==i;++n)t[n]*=e;Js(this.settings)&&(Gu(this.settings.inTangents,e),Gu(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,i=n.length,s=0,o=i-1;for(;s!==i&&n[s]<e;)++s;for(;o!==-1&&n[o]>t;)--o;if(++o,s!==0||o!==i){s>=o&&(o=Math.max(o,1),s=o-1);let a=this.getValueSize();this.times=n.slice(s,o),this.values=this.values.slice(s*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Ne("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,i=this.values,s=n.length;s===0&&(Ne("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==s;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){Ne("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){Ne("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(i!==void 0&&Cm(i))for(let a=0,l=i.length;a!==l;++a){let c=i[a];if(isNaN(c)){Ne("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),i=this.getInterpolation()===Qs,s=e.length-1,o=1;for(let a=1;a<s;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(i)l=!0;else{let d=a*n,u=d-n,f=d+n;for(let p=0;p!==n;++p){let x=t[d+p];if(x!==t[u+p]||x!==t[f+p]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let d=a*n,u=o*n;for(let f=0;f!==n;++f)t[u+f]=t[d+f]}++o}}if(s>0){e[o]=e[s];for(let a=s*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,i=new n(this.name,e,t);return i.createInterpolant=this.createInterpolant,Js(this.settings)&&(i.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),i}};function Vu(r,e){for(let t=0,n=r.length;t!==n;t+=2)r[t]+=e}function Gu(r,e){for(let t=0,n=r.length;t!==n;t+=2)r[t]*=e}ln.prototype.ValueTypeName="";ln.prototype.TimeBufferType=Float32Array;ln.prototype.ValueBufferType=Float32Array;ln.prototype.DefaultInterpolation=co;var yi=class extends ln{constructor(e,t,n){super(e,t,n)}};yi.prototype.ValueTypeName="bool";yi.prototype.ValueBufferType=Array;yi.prototype.DefaultInterpolation=Vr;yi.prototype.InterpolantFactoryMethodLinear=void 0;yi.prototype.InterpolantFactoryMethodSmooth=void 0;var Co=class extends ln{constructor(e,t,n,i){super(e,t,n,i)}};Co.prototype.ValueTypeName="color";var Ro=class extends ln{constructor(e,t,n,i){super(e,t,n,i)}};Ro.prototype.ValueTypeName="number";var Io=class extends gi{constructor(e,t,n,i){super(e,t,n,i)}interpolate_(e,t,n,i){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(i-t),c=e*a;for(let h=c+a;c!==h;c+=4)_n.slerpFlat(s,0,o,c-a,o,c,l);return s}},ts=class extends ln{constructor(e,t,n,i){super(e,t,n,i)}InterpolantFactoryMethodLinear(e){return new Io(this.times,this.values,this.getValueSize(),e)}};ts.prototype.ValueTypeName="quaternion";ts.prototype.InterpolantFactoryMethodSmooth=void 0;var xi=class extends ln{constructor(e,t,n){super(e,t,n)}};xi.prototype.ValueTypeName="string";xi.prototype.ValueBufferType=Array;xi.prototype.DefaultInterpolation=Vr;xi.prototype.InterpolantFactoryMethodLinear=void 0;xi.prototype.InterpolantFactoryMethodSmooth=void 0;var Po=class extends ln{constructor(e,t,n,i){super(e,t,n,i)}};Po.prototype.ValueTypeName="vector";var Lo=class{constructor(e,t,n){let i=this,s=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(h){a++,s===!1&&i.onStart!==void 0&&i.onStart(h,o,a),s=!0},this.itemEnd=function(h){o++,i.onProgress!==void 0&&i.onProgress(h,o,a),o===a&&(s=!1,i.onLoad!==void 0&&i.onLoad())},this.itemError=function(h){i.onError!==void 0&&i.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,d){return c.push(h,d),this},this.removeHandler=function(h){let d=c.indexOf(h);return d!==-1&&c.splice(d,2),this},this.getHandler=function(h){for(let d=0,u=c.length;d<u;d+=2){let f=c[d],p=c[d+1];if(f.global&&(f.lastIndex=0),f.test(h))return p}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},Dd=new Lo,Do=class{constructor(e){this.manager=e!==void 0?e:Dd,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(i,s){n.load(e,i,t,s)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Do.DEFAULT_MATERIAL_NAME="__DEFAULT";var Ks=new R,js=new _n,Dn=new R,ns=class extends on{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Ve,this.projectionMatrix=new Ve,this.projectionMatrixInverse=new Ve,this.coordinateSystem=vn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Ks,js,Dn),Dn.x===1&&Dn.y===1&&Dn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Ks,js,Dn.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(Ks,js,Dn),Dn.x===1&&Dn.y===1&&Dn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Ks,js,Dn.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},hi=new R,Hu=new He,Wu=new He,Ot=class extends ns{constructor(e=50,t=1,n=.1,i=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=i,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=ho*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Jl*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return ho*2*Math.atan(Math.tan(Jl*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){hi.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(hi.x,hi.y).multiplyScalar(-e/hi.z),hi.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(hi.x,hi.y).multiplyScalar(-e/hi.z)}getViewSize(e,t){return this.getViewBounds(e,Hu,Wu),t.subVectors(Wu,Hu)}setViewOffset(e,t,n,i,s,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=i,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Jl*.5*this.fov)/this.zoom,n=2*t,i=this.aspect*n,s=-.5*i,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;s+=o.offsetX*i/l,t-=o.offsetY*n/c,i*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(s+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+i,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var mr=class extends ns{constructor(e=-1,t=1,n=1,i=-1,s=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=i,this.near=s,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,i,s,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=i,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,i=(this.top+this.bottom)/2,s=n-e,o=n+e,a=i+t,l=i-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=c*this.view.offsetX,o=s+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(s,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var Fi=class extends ot{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var rr=-90,sr=1,gr=class extends on{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let i=new Ot(rr,sr,e,t);i.layers=this.layers,this.add(i);let s=new Ot(rr,sr,e,t);s.layers=this.layers,this.add(s);let o=new Ot(rr,sr,e,t);o.layers=this.layers,this.add(o);let a=new Ot(rr,sr,e,t);a.layers=this.layers,this.add(a);let l=new Ot(rr,sr,e,t);l.layers=this.layers,this.add(l);let c=new Ot(rr,sr,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,i,s,o,a,l]=t;for(let c of t)this.remove(c);if(e===vn)n.up.set(0,1,0),n.lookAt(1,0,0),i.up.set(0,1,0),i.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Wr)n.up.set(0,-1,0),n.lookAt(-1,0,0),i.up.set(0,-1,0),i.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:i}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[s,o,a,l,c,h]=this.children,d=e.getRenderTarget(),u=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),p=e.xr.enabled;e.xr.enabled=!1;let x=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let m=!1;e.isWebGLRenderer===!0?m=e.state.buffers.depth.getReversed():m=e.reversedDepthBuffer,e.setRenderTarget(n,0,i),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(n,1,i),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,i),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,i),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,i),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=x,e.setRenderTarget(n,5,i),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(d,u,f),e.xr.enabled=p,n.texture.needsPMREMUpdate=!0}},No=class extends Ot{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Kc="\\[\\]\\.:\\/",Qm=new RegExp("["+Kc+"]","g"),jc="[^"+Kc+"]",eg="[^"+Kc.replace("\\.","")+"]",tg=/((?:WC+[\/:])*)/.source.replace("WC",jc),ng=/(WCOD+)?/.source.replace("WCOD",eg),ig=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",jc),rg=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",jc),sg=new RegExp("^"+tg+ng+ig+rg+"$"),og=["material","materials","bones","map"],Mc=class{constructor(e,t,n){let i=n||lt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,i)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,i=this._bindings[n];i!==void 0&&i.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let i=this._targetGroup.nCachedObjects_,s=n.length;i!==s;++i)n[i].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},lt=class r{constructor(e,t,n){this.path=t,this.parsedPath=n||r.parseTrackName(t),this.node=r.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new r.Composite(e,t,n):new r(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(Qm,"")}static parseTrackName(e){let t=sg.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},i=n.nodeName&&n.nodeName.lastIndexOf(".");if(i!==void 0&&i!==-1){let s=n.nodeName.substring(i+1);og.indexOf(s)!==-1&&(n.nodeName=n.nodeName.substring(0,i),n.objectName=s)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(s){for(let o=0;o<s.length;o++){let a=s[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},i=n(e.children);if(i)return i}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let i=0,s=n.length;i!==s;++i)e[t++]=n[i]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let i=0,s=n.length;i!==s;++i)n[i]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let i=0,s=n.length;i!==s;++i)n[i]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let i=0,s=n.length;i!==s;++i)n[i]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,i=t.propertyName,s=t.propertyIndex;if(e||(e=r.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Pe("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){Ne("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Ne("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Ne("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Ne("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Ne("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){Ne("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){Ne("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[i];if(o===void 0){let c=t.nodeName;Ne("PropertyBinding: Trying to update property for track: "+c+"."+i+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(s!==void 0){if(i==="morphTargetInfluences"){if(!e.geometry){Ne("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Ne("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[s]!==void 0&&(s=e.morphTargetDictionary[s])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=s}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=i;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};lt.Composite=Mc;lt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};lt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};lt.prototype.GetterByBindingType=[lt.prototype._getValue_direct,lt.prototype._getValue_array,lt.prototype._getValue_arrayElement,lt.prototype._getValue_toArray];lt.prototype.SetterByBindingTypeAndVersioning=[[lt.prototype._setValue_direct,lt.prototype._setValue_direct_setNeedsUpdate,lt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[lt.prototype._setValue_array,lt.prototype._setValue_array_setNeedsUpdate,lt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[lt.prototype._setValue_arrayElement,lt.prototype._setValue_arrayElement_setNeedsUpdate,lt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[lt.prototype._setValue_fromArray,lt.prototype._setValue_fromArray_setNeedsUpdate,lt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var AS=new Float32Array(1);var is=class extends mo{constructor(e,t,n=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=n}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){let t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){let t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}};var Sc=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,i){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,i)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,i){let s=this.elements;return s[0]=e,s[2]=t,s[1]=n,s[3]=i,this}};function Qc(r,e,t,n){let i=ag(n);switch(t){case Hc:return r*e;case _i:return r*e/i.components*i.byteLength;case Vo:return r*e/i.components*i.byteLength;case zn:return r*e*2/i.components*i.byteLength;case Go:return r*e*2/i.components*i.byteLength;case Wc:return r*e*3/i.components*i.byteLength;case hn:return r*e*4/i.components*i.byteLength;case Ho:return r*e*4/i.components*i.byteLength;case os:case as:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*8;case ls:case cs:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*16;case Xo:case $o:return Math.max(r,16)*Math.max(e,8)/4;case Wo:case qo:return Math.max(r,8)*Math.max(e,8)/2;case Yo:case Zo:case Ko:case jo:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*8;case Jo:case hs:case Qo:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*16;case ea:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*16;case ta:return Math.floor((r+4)/5)*Math.floor((e+3)/4)*16;case na:return Math.floor((r+4)/5)*Math.floor((e+4)/5)*16;case ia:return Math.floor((r+5)/6)*Math.floor((e+4)/5)*16;case ra:return Math.floor((r+5)/6)*Math.floor((e+5)/6)*16;case sa:return Math.floor((r+7)/8)*Math.floor((e+4)/5)*16;case oa:return Math.floor((r+7)/8)*Math.floor((e+5)/6)*16;case aa:return Math.floor((r+7)/8)*Math.floor((e+7)/8)*16;case la:return Math.floor((r+9)/10)*Math.floor((e+4)/5)*16;case ca:return Math.floor((r+9)/10)*Math.floor((e+5)/6)*16;case ha:return Math.floor((r+9)/10)*Math.floor((e+7)/8)*16;case ua:return Math.floor((r+9)/10)*Math.floor((e+9)/10)*16;case da:return Math.floor((r+11)/12)*Math.floor((e+9)/10)*16;case fa:return Math.floor((r+11)/12)*Math.floor((e+11)/12)*16;case pa:case ma:case ga:return Math.ceil(r/4)*Math.ceil(e/4)*16;case ya:case xa:return Math.ceil(r/4)*Math.ceil(e/4)*8;case us:case va:return Math.ceil(r/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function ag(r){switch(r){case Lt:case zc:return{byteLength:1,components:1};case _r:case kc:case En:return{byteLength:2,components:1};case zo:case ko:return{byteLength:2,components:4};case Kt:case Bo:case cn:return{byteLength:4,components:1};case Vc:case Gc:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${r}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Pe("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function tf(){let r=null,e=!1,t=null,n=null;function i(s,o){n=r.requestAnimationFrame(i),t(s,o)}return{start:function(){e!==!0&&t!==null&&r!==null&&(n=r.requestAnimationFrame(i),e=!0)},stop:function(){r!==null&&r.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(s){t=s},setContext:function(s){r=s}}}function cg(r){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,d=c.byteLength,u=r.createBuffer();r.bindBuffer(l,u),r.bufferData(l,c,h),a.onUploadCallback();let f;if(c instanceof Float32Array)f=r.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=r.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=r.HALF_FLOAT:f=r.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=r.SHORT;else if(c instanceof Uint32Array)f=r.UNSIGNED_INT;else if(c instanceof Int32Array)f=r.INT;else if(c instanceof Int8Array)f=r.BYTE;else if(c instanceof Uint8Array)f=r.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=r.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:u,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:d}}function n(a,l,c){let h=l.array,d=l.updateRanges;if(r.bindBuffer(c,a),d.length===0)r.bufferSubData(c,0,h);else{d.sort((f,p)=>f.start-p.start);let u=0;for(let f=1;f<d.length;f++){let p=d[u],x=d[f];x.start<=p.start+p.count+1?p.count=Math.max(p.count,x.start+x.count-p.start):(++u,d[u]=x)}d.length=u+1;for(let f=0,p=d.length;f<p;f++){let x=d[f];r.bufferSubData(c,x.start*h.BYTES_PER_ELEMENT,h,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function i(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function s(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(r.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:i,remove:s,update:o}}var hg=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,ug=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,dg=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,fg=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,pg=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,mg=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,gg=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,yg=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,xg=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,vg=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,_g=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,bg=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Mg=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,Sg=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,wg=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,Ag=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,Tg=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,Eg=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Cg=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Rg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Ig=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,Pg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Lg=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,Dg=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,Ng=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,Ug=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,Fg=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,Og=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,Bg=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,zg="gl_FragColor = linearToOutputTexel( gl_FragColor );",kg=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Vg=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,Gg=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Hg=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,Wg=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,Xg=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,qg=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,$g=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Yg=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,Zg=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,Jg=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,Kg=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,jg=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Qg=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,e0=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,t0=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,n0=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,i0=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,r0=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,s0=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,o0=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,a0=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,l0=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,c0=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,h0=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,u0=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,d0=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,f0=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,p0=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,m0=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,g0=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,y0=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,x0=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,v0=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,_0=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,b0=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,M0=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,S0=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,w0=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,A0=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,T0=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,E0=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,C0=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,R0=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,I0=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,P0=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,L0=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,D0=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,N0=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,U0=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,F0=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,O0=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,B0=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,z0=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,k0=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,V0=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,G0=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,H0=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,W0=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,X0=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,q0=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,$0=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,Y0=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,Z0=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,J0=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,K0=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,j0=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,Q0=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,ey=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,ty=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,ny=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,iy=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,ry=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,sy=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,oy=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,ay=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,ly=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,cy=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,hy=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,uy=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,dy=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,fy=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,py=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,my=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,gy=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,yy=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,xy=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,vy=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,_y=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,by=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,My=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,Sy=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,wy=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Ay=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Ty=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Ey=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,Cy=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Ry=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,Iy=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,Py=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Ly=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Dy=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,Ny=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Uy=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,Fy=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,Oy=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,By=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,zy=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,ky=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,Vy=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,Gy=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,Ge={alphahash_fragment:hg,alphahash_pars_fragment:ug,alphamap_fragment:dg,alphamap_pars_fragment:fg,alphatest_fragment:pg,alphatest_pars_fragment:mg,aomap_fragment:gg,aomap_pars_fragment:yg,batching_pars_vertex:xg,batching_vertex:vg,begin_vertex:_g,beginnormal_vertex:bg,bsdfs:Mg,iridescence_fragment:Sg,bumpmap_pars_fragment:wg,clipping_planes_fragment:Ag,clipping_planes_pars_fragment:Tg,clipping_planes_pars_vertex:Eg,clipping_planes_vertex:Cg,color_fragment:Rg,color_pars_fragment:Ig,color_pars_vertex:Pg,color_vertex:Lg,common:Dg,defaultnormal_vertex:Ng,displacementmap_pars_vertex:Ug,displacementmap_vertex:Fg,emissivemap_fragment:Og,emissivemap_pars_fragment:Bg,colorspace_fragment:zg,colorspace_pars_fragment:kg,envmap_fragment:Vg,envmap_common_pars_fragment:Gg,envmap_pars_fragment:Hg,envmap_pars_vertex:Wg,envmap_physical_pars_fragment:t0,envmap_vertex:Xg,fog_vertex:qg,fog_pars_vertex:$g,fog_fragment:Yg,fog_pars_fragment:Zg,gradientmap_pars_fragment:Jg,lightmap_pars_fragment:Kg,lights_lambert_fragment:jg,lights_lambert_pars_fragment:Qg,lights_pars_begin:e0,lights_toon_fragment:n0,lights_toon_pars_fragment:i0,lights_phong_fragment:r0,lights_phong_pars_fragment:s0,lights_physical_fragment:o0,lights_physical_pars_fragment:a0,lights_fragment_begin:l0,lights_fragment_maps:c0,lights_fragment_end:h0,lightprobes_pars_fragment:u0,logdepthbuf_fragment:d0,logdepthbuf_pars_fragment:f0,logdepthbuf_pars_vertex:p0,logdepthbuf_vertex:m0,map_fragment:g0,map_pars_fragment:y0,map_particle_fragment:x0,map_particle_pars_fragment:v0,metalnessmap_fragment:_0,metalnessmap_pars_fragment:b0,morphinstance_vertex:M0,morphcolor_vertex:S0,morphnormal_vertex:w0,morphtarget_pars_vertex:A0,morphtarget_vertex:T0,normal_fragment_begin:E0,normal_fragment_maps:C0,normal_pars_fragment:R0,normal_pars_vertex:I0,normal_vertex:P0,normalmap_pars_fragment:L0,clearcoat_normal_fragment_begin:D0,clearcoat_normal_fragment_maps:N0,clearcoat_pars_fragment:U0,iridescence_pars_fragment:F0,opaque_fragment:O0,packing:B0,premultiplied_alpha_fragment:z0,project_vertex:k0,dithering_fragment:V0,dithering_pars_fragment:G0,roughnessmap_fragment:H0,roughnessmap_pars_fragment:W0,shadowmap_pars_fragment:X0,shadowmap_pars_vertex:q0,shadowmap_vertex:$0,shadowmask_pars_fragment:Y0,skinbase_vertex:Z0,skinning_pars_vertex:J0,skinning_vertex:K0,skinnormal_vertex:j0,specularmap_fragment:Q0,specularmap_pars_fragment:ey,tonemapping_fragment:ty,tonemapping_pars_fragment:ny,transmission_fragment:iy,transmission_pars_fragment:ry,uv_pars_fragment:sy,uv_pars_vertex:oy,uv_vertex:ay,worldpos_vertex:ly,background_vert:cy,background_frag:hy,backgroundCube_vert:uy,backgroundCube_frag:dy,cube_vert:fy,cube_frag:py,depth_vert:my,depth_frag:gy,distance_vert:yy,distance_frag:xy,equirect_vert:vy,equirect_frag:_y,linedashed_vert:by,linedashed_frag:My,meshbasic_vert:Sy,meshbasic_frag:wy,meshlambert_vert:Ay,meshlambert_frag:Ty,meshmatcap_vert:Ey,meshmatcap_frag:Cy,meshnormal_vert:Ry,meshnormal_frag:Iy,meshphong_vert:Py,meshphong_frag:Ly,meshphysical_vert:Dy,meshphysical_frag:Ny,meshtoon_vert:Uy,meshtoon_frag:Fy,points_vert:Oy,points_frag:By,shadow_vert:zy,shadow_frag:ky,sprite_vert:Vy,sprite_frag:Gy},me={common:{diffuse:{value:new Se(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Ce},alphaMap:{value:null},alphaMapTransform:{value:new Ce},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Ce}},envmap:{envMap:{value:null},envMapRotation:{value:new Ce},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Ce}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Ce}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Ce},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Ce},normalScale:{value:new He(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Ce},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Ce}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Ce}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Ce}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Se(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Se(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Ce},alphaTest:{value:0},uvTransform:{value:new Ce}},sprite:{diffuse:{value:new Se(16777215)},opacity:{value:1},center:{value:new He(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Ce},alphaMap:{value:null},alphaMapTransform:{value:new Ce},alphaTest:{value:0}}},Vn={basic:{uniforms:qt([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.fog]),vertexShader:Ge.meshbasic_vert,fragmentShader:Ge.meshbasic_frag},lambert:{uniforms:qt([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.fog,me.lights,{emissive:{value:new Se(0)},envMapIntensity:{value:1}}]),vertexShader:Ge.meshlambert_vert,fragmentShader:Ge.meshlambert_frag},phong:{uniforms:qt([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.fog,me.lights,{emissive:{value:new Se(0)},specular:{value:new Se(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphong_vert,fragmentShader:Ge.meshphong_frag},standard:{uniforms:qt([me.common,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.roughnessmap,me.metalnessmap,me.fog,me.lights,{emissive:{value:new Se(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag},toon:{uniforms:qt([me.common,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.gradientmap,me.fog,me.lights,{emissive:{value:new Se(0)}}]),vertexShader:Ge.meshtoon_vert,fragmentShader:Ge.meshtoon_frag},matcap:{uniforms:qt([me.common,me.bumpmap,me.normalmap,me.displacementmap,me.fog,{matcap:{value:null}}]),vertexShader:Ge.meshmatcap_vert,fragmentShader:Ge.meshmatcap_frag},points:{uniforms:qt([me.points,me.fog]),vertexShader:Ge.points_vert,fragmentShader:Ge.points_frag},dashed:{uniforms:qt([me.common,me.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Ge.linedashed_vert,fragmentShader:Ge.linedashed_frag},depth:{uniforms:qt([me.common,me.displacementmap]),vertexShader:Ge.depth_vert,fragmentShader:Ge.depth_frag},normal:{uniforms:qt([me.common,me.bumpmap,me.normalmap,me.displacementmap,{opacity:{value:1}}]),vertexShader:Ge.meshnormal_vert,fragmentShader:Ge.meshnormal_frag},sprite:{uniforms:qt([me.sprite,me.fog]),vertexShader:Ge.sprite_vert,fragmentShader:Ge.sprite_frag},background:{uniforms:{uvTransform:{value:new Ce},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Ge.background_vert,fragmentShader:Ge.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Ce}},vertexShader:Ge.backgroundCube_vert,fragmentShader:Ge.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Ge.cube_vert,fragmentShader:Ge.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Ge.equirect_vert,fragmentShader:Ge.equirect_frag},distance:{uniforms:qt([me.common,me.displacementmap,{referencePosition:{value:new R},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Ge.distance_vert,fragmentShader:Ge.distance_frag},shadow:{uniforms:qt([me.lights,me.fog,{color:{value:new Se(0)},opacity:{value:1}}]),vertexShader:Ge.shadow_vert,fragmentShader:Ge.shadow_frag}};Vn.physical={uniforms:qt([Vn.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Ce},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Ce},clearcoatNormalScale:{value:new He(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Ce},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Ce},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Ce},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Ce},sheen:{value:0},sheenColor:{value:new Se(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Ce},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Ce},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Ce},transmissionSamplerSize:{value:new He},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Ce},attenuationDistance:{value:0},attenuationColor:{value:new Se(0)},specularColor:{value:new Se(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Ce},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Ce},anisotropyVector:{value:new He},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Ce}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag};var ba={r:0,b:0,g:0},Hy=new Ve,nf=new Ce;nf.set(-1,0,0,0,1,0,0,0,1);function Wy(r,e,t,n,i,s){let o=new Se(0),a=i===!0?0:1,l,c,h=null,d=0,u=null;function f(b){let T=b.isScene===!0?b.background:null;if(T&&T.isTexture){let M=b.backgroundBlurriness>0;T=e.get(T,M)}return T}function p(b){let T=!1,M=f(b);M===null?m(o,a):M&&M.isColor&&(m(M,1),T=!0);let E=r.xr.getEnvironmentBlendMode();E==="additive"?t.buffers.color.setClear(0,0,0,1,s):E==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,s),(r.autoClear||T)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),r.clear(r.autoClearColor,r.autoClearDepth,r.autoClearStencil))}function x(b,T){let M=f(T);M&&M.isCubeTexture?(c===void 0&&(c=new gt(new pr(1,1,1),new On({name:"BackgroundCubeMaterial",uniforms:Hi(Vn.backgroundCube.uniforms),vertexShader:Vn.backgroundCube.vertexShader,fragmentShader:Vn.backgroundCube.fragmentShader,side:Bt,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(E,A,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=M,c.material.uniforms.backgroundBlurriness.value=T.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=T.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(Hy.makeRotationFromEuler(T.backgroundRotation)).transpose(),M.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(nf),c.material.toneMapped=$e.getTransfer(M.colorSpace)!==et,(h!==M||d!==M.version||u!==r.toneMapping)&&(c.material.needsUpdate=!0,h=M,d=M.version,u=r.toneMapping),c.layers.enableAll(),b.unshift(c,c.geometry,c.material,0,0,null)):M&&M.isTexture&&(l===void 0&&(l=new gt(new es(2,2),new On({name:"BackgroundMaterial",uniforms:Hi(Vn.background.uniforms),vertexShader:Vn.background.vertexShader,fragmentShader:Vn.background.fragmentShader,side:vi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=M,l.material.uniforms.backgroundIntensity.value=T.backgroundIntensity,l.material.toneMapped=$e.getTransfer(M.colorSpace)!==et,M.matrixAutoUpdate===!0&&M.updateMatrix(),l.material.uniforms.uvTransform.value.copy(M.matrix),(h!==M||d!==M.version||u!==r.toneMapping)&&(l.material.needsUpdate=!0,h=M,d=M.version,u=r.toneMapping),l.layers.enableAll(),b.unshift(l,l.geometry,l.material,0,0,null))}function m(b,T){b.getRGB(ba,Jc(r)),t.buffers.color.setClear(ba.r,ba.g,ba.b,T,s)}function g(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(b,T=1){o.set(b),a=T,m(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(b){a=b,m(o,a)},render:p,addToRenderList:x,dispose:g}}function Xy(r,e){let t=r.getParameter(r.MAX_VERTEX_ATTRIBS),n={},i=u(null),s=i,o=!1;function a(U,G,Y,L,q){let j=!1,H=d(U,L,Y,G);s!==H&&(s=H,c(s.object)),j=f(U,L,Y,q),j&&p(U,L,Y,q),q!==null&&e.update(q,r.ELEMENT_ARRAY_BUFFER),(j||o)&&(o=!1,M(U,G,Y,L),q!==null&&r.bindBuffer(r.ELEMENT_ARRAY_BUFFER,e.get(q).buffer))}function l(){return r.createVertexArray()}function c(U){return r.bindVertexArray(U)}function h(U){return r.deleteVertexArray(U)}function d(U,G,Y,L){let q=L.wireframe===!0,j=n[G.id];j===void 0&&(j={},n[G.id]=j);let H=U.isInstancedMesh===!0?U.id:0,ie=j[H];ie===void 0&&(ie={},j[H]=ie);let X=ie[Y.id];X===void 0&&(X={},ie[Y.id]=X);let ee=X[q];return ee===void 0&&(ee=u(l()),X[q]=ee),ee}function u(U){let G=[],Y=[],L=[];for(let q=0;q<t;q++)G[q]=0,Y[q]=0,L[q]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:G,enabledAttributes:Y,attributeDivisors:L,object:U,attributes:{},index:null}}function f(U,G,Y,L){let q=s.attributes,j=G.attributes,H=0,ie=Y.getAttributes();for(let X in ie)if(ie[X].location>=0){let te=q[X],we=j[X];if(we===void 0&&(X==="instanceMatrix"&&U.instanceMatrix&&(we=U.instanceMatrix),X==="instanceColor"&&U.instanceColor&&(we=U.instanceColor)),te===void 0||te.attribute!==we||we&&te.data!==we.data)return!0;H++}return s.attributesNum!==H||s.index!==L}function p(U,G,Y,L){let q={},j=G.attributes,H=0,ie=Y.getAttributes();for(let X in ie)if(ie[X].location>=0){let te=j[X];te===void 0&&(X==="instanceMatrix"&&U.instanceMatrix&&(te=U.instanceMatrix),X==="instanceColor"&&U.instanceColor&&(te=U.instanceColor));let we={};we.attribute=te,te&&te.data&&(we.data=te.data),q[X]=we,H++}s.attributes=q,s.attributesNum=H,s.index=L}function x(){let U=s.newAttributes;for(let G=0,Y=U.length;G<Y;G++)U[G]=0}function m(U){g(U,0)}function g(U,G){let Y=s.newAttributes,L=s.enabledAttributes,q=s.attributeDivisors;Y[U]=1,L[U]===0&&(r.enableVertexAttribArray(U),L[U]=1),q[U]!==G&&(r.vertexAttribDivisor(U,G),q[U]=G)}function b(){let U=s.newAttributes,G=s.enabledAttributes;for(let Y=0,L=G.length;Y<L;Y++)G[Y]!==U[Y]&&(r.disableVertexAttribArray(Y),G[Y]=0)}function T(U,G,Y,L,q,j,H){H===!0?r.vertexAttribIPointer(U,G,Y,q,j):r.vertexAttribPointer(U,G,Y,L,q,j)}function M(U,G,Y,L){x();let q=L.attributes,j=Y.getAttributes(),H=G.defaultAttributeValues;for(let ie in j){let X=j[ie];if(X.location>=0){let ee=q[ie];if(ee===void 0&&(ie==="instanceMatrix"&&U.instanceMatrix&&(ee=U.instanceMatrix),ie==="instanceColor"&&U.instanceColor&&(ee=U.instanceColor)),ee!==void 0){let te=ee.normalized,we=ee.itemSize,Fe=e.get(ee);if(Fe===void 0)continue;let J=Fe.buffer,ge=Fe.type,_e=Fe.bytesPerElement,Re=ge===r.INT||ge===r.UNSIGNED_INT||ee.gpuType===Bo;if(ee.isInterleavedBufferAttribute){let ye=ee.data,Be=ye.isInterleavedBuffer===!0?ye.stride:ye.itemSize,xt=ee.offset;if(ye.isInstancedInterleavedBuffer||ye.isInstancedBufferAttribute){for(let De=0;De<X.locationSize;De++)g(X.location+De,ye.meshPerAttribute);U.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=ye.meshPerAttribute*ye.count)}else for(let De=0;De<X.locationSize;De++)m(X.location+De);r.bindBuffer(r.ARRAY_BUFFER,J);for(let De=0;De<X.locationSize;De++)T(X.location+De,we/X.locationSize,ge,te,Be*_e,(xt+we/X.locationSize*De)*_e,Re)}else{if(ee.isInstancedBufferAttribute){for(let ye=0;ye<X.locationSize;ye++)g(X.location+ye,ee.meshPerAttribute);U.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=ee.meshPerAttribute*ee.count)}else for(let ye=0;ye<X.locationSize;ye++)m(X.location+ye);r.bindBuffer(r.ARRAY_BUFFER,J);for(let ye=0;ye<X.locationSize;ye++)T(X.location+ye,we/X.locationSize,ge,te,we*_e,we/X.locationSize*ye*_e,Re)}}else if(H!==void 0){let te=H[ie];if(te!==void 0)switch(te.length){case 2:r.vertexAttrib2fv(X.location,te);break;case 3:r.vertexAttrib3fv(X.location,te);break;case 4:r.vertexAttrib4fv(X.location,te);break;default:r.vertexAttrib1fv(X.location,te)}}}}b()}function E(){k();for(let U in n){let G=n[U];for(let Y in G){let L=G[Y];for(let q in L){let j=L[q];for(let H in j)h(j[H].object),delete j[H];delete L[q]}}delete n[U]}}function A(U){if(n[U.id]===void 0)return;let G=n[U.id];for(let Y in G){let L=G[Y];for(let q in L){let j=L[q];for(let H in j)h(j[H].object),delete j[H];delete L[q]}}delete n[U.id]}function y(U){for(let G in n){let Y=n[G];for(let L in Y){let q=Y[L];if(q[U.id]===void 0)continue;let j=q[U.id];for(let H in j)h(j[H].object),delete j[H];delete q[U.id]}}}function w(U){for(let G in n){let Y=n[G],L=U.isInstancedMesh===!0?U.id:0,q=Y[L];if(q!==void 0){for(let j in q){let H=q[j];for(let ie in H)h(H[ie].object),delete H[ie];delete q[j]}delete Y[L],Object.keys(Y).length===0&&delete n[G]}}}function k(){D(),o=!0,s!==i&&(s=i,c(s.object))}function D(){i.geometry=null,i.program=null,i.wireframe=!1}return{setup:a,reset:k,resetDefaultState:D,dispose:E,releaseStatesOfGeometry:A,releaseStatesOfObject:w,releaseStatesOfProgram:y,initAttributes:x,enableAttribute:m,disableUnusedAttributes:b}}function qy(r,e,t){let n;function i(l){n=l}function s(l,c){r.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,h){h!==0&&(r.drawArraysInstanced(n,l,c,h),t.update(c,n,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,h);let u=0;for(let f=0;f<h;f++)u+=c[f];t.update(u,n,1)}this.setMode=i,this.render=s,this.renderInstances=o,this.renderMultiDraw=a}function $y(r,e,t,n){let i;function s(){if(i!==void 0)return i;if(e.has("EXT_texture_filter_anisotropic")===!0){let y=e.get("EXT_texture_filter_anisotropic");i=r.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else i=0;return i}function o(y){return!(y!==hn&&n.convert(y)!==r.getParameter(r.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(y){let w=y===En&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(y!==Lt&&y!==cn&&!w&&n.convert(y)!==r.getParameter(r.IMPLEMENTATION_COLOR_READ_TYPE))}function l(y){if(y==="highp"){if(r.getShaderPrecisionFormat(r.VERTEX_SHADER,r.HIGH_FLOAT).precision>0&&r.getShaderPrecisionFormat(r.FRAGMENT_SHADER,r.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&r.getShaderPrecisionFormat(r.VERTEX_SHADER,r.MEDIUM_FLOAT).precision>0&&r.getShaderPrecisionFormat(r.FRAGMENT_SHADER,r.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(Pe("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let d=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),u=t.logarithmicDepthBuffer===!0&&d===!1;t.reversedDepthBuffer===!0&&d===!1&&Pe("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&d===!0&&Pe("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=r.getParameter(r.MAX_TEXTURE_IMAGE_UNITS),p=r.getParameter(r.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=r.getParameter(r.MAX_TEXTURE_SIZE),m=r.getParameter(r.MAX_CUBE_MAP_TEXTURE_SIZE),g=r.getParameter(r.MAX_VERTEX_ATTRIBS),b=r.getParameter(r.MAX_VERTEX_UNIFORM_VECTORS),T=r.getParameter(r.MAX_VARYING_VECTORS),M=r.getParameter(r.MAX_FRAGMENT_UNIFORM_VECTORS),E=r.getParameter(r.MAX_SAMPLES),A=r.getParameter(r.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:u,reversedDepthBuffer:d,maxTextures:f,maxVertexTextures:p,maxTextureSize:x,maxCubemapSize:m,maxAttributes:g,maxVertexUniforms:b,maxVaryings:T,maxFragmentUniforms:M,maxSamples:E,samples:A}}function Yy(r){let e=this,t=null,n=0,i=!1,s=!1,o=new An,a=new Ce,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(d,u){let f=d.length!==0||u||n!==0||i;return i=u,n=d.length,f},this.beginShadows=function(){s=!0,h(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(d,u){t=h(d,u,0)},this.setState=function(d,u,f){let p=d.clippingPlanes,x=d.clipIntersection,m=d.clipShadows,g=r.get(d);if(!i||p===null||p.length===0||s&&!m)s?h(null):c();else{let b=s?0:n,T=b*4,M=g.clippingState||null;l.value=M,M=h(p,u,T,f);for(let E=0;E!==T;++E)M[E]=t[E];g.clippingState=M,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=b}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function h(d,u,f,p){let x=d!==null?d.length:0,m=null;if(x!==0){if(m=l.value,p!==!0||m===null){let g=f+x*4,b=u.matrixWorldInverse;a.getNormalMatrix(b),(m===null||m.length<g)&&(m=new Float32Array(g));for(let T=0,M=f;T!==x;++T,M+=4)o.copy(d[T]).applyMatrix4(b,a),o.normal.toArray(m,M),m[M+3]=o.constant}l.value=m,l.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,m}}var ms=class extends bt{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},i=[n,n,n,n,n,n];this.texture=new Kr(i),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},i=new pr(5,5,5),s=new On({name:"CubemapFromEquirect",uniforms:Hi(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:Bt,blending:Oi});s.uniforms.tEquirect.value=t;let o=new gt(i,s),a=t.minFilter;return t.minFilter===Tn&&(t.minFilter=At),new gr(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,i=!0){let s=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,i);e.setRenderTarget(s)}},Nd=256,Zy=3,Jy=20,rf=256,sf=16,Ky=3,jy=new R,Qy=new Se,Sa=class r{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new gr(1,10,null),this._boxMesh=new gt(new pr(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,i=100,s={}){let{size:o=256,position:a=jy}=s,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let d=l.autoClear,u=l.autoClearColor,f=l.autoClearDepth,p=l.autoClearStencil,x=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(e.background=l.getClearColor(Qy));let m=new gr(n,i,h);return m.position.copy(a),m.update(l,e),l.autoClear=d,l.autoClearColor=u,l.autoClearDepth=f,l.autoClearStencil=p,e.background=x,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Od(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Fd(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Nd,Ed(e))}_fromTexture(e,t){e.mapping===zi||e.mapping===vr?this._setSize(e.image.length===0?Nd:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=Ud(e,!1,!1),n=Math.log2(e)-Zy;for(let i=0;i<=n;i++)t.texture.mipmaps.push({width:e>>i,height:e>>i});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=Ud(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let i=this._boxMesh,s=this._cubeCamera;i.material=n,s.renderTarget=e,s.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),s.update(this._renderer,i),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===zi||e.mapping===vr?(this._cubemapMaterial===null&&(this._cubemapMaterial=Od()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Fd()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=ex(),this._integrationMaterial=tx());let t=this._cubeSize,n=e.texture.mipmaps.length-1,i=this._ggxMaterial.uniforms;i.envMap.value=this._sourceTarget.texture;let s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(t/sf);for(let o=0;o<=n;o++){let a=r.lodToRoughness(o,n);if(o>n-Ky)s.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(rf*Math.pow(a,4)))+.5:0;i.roughness.value=a,i.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=nx());let n=this._blurMaterial,i=n.uniforms,s=this._sourceTarget;i.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,i.envMap.value=s.texture,this._renderCube(e,0,n),i.envMap.value=e.texture,this._renderCube(s,0,n)}};function Ud(r,e,t){return new ms(r,{minFilter:Tn,generateMipmaps:e,type:En,colorSpace:Gr,depthBuffer:t})}function gs(r,e,t){return new On({name:r,uniforms:e,vertexShader:Ge.cube_vert,fragmentShader:t,side:Bt,blending:Oi,depthTest:!1,depthWrite:!1})}function ex(){return gs("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${rf}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function tx(){return gs("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:sf}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function nx(){return gs("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${Jy}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function Fd(){return gs("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function Od(){return gs("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function ix(r){let e=new WeakMap,t=new WeakMap,n=null;function i(u,f=!1){return u==null?null:f?o(u):s(u)}function s(u){if(u&&u.isTexture){let f=u.mapping;if(f===Uo||f===Fo)if(e.has(u)){let p=e.get(u).texture;return a(p,u.mapping)}else{let p=u.image;if(p&&p.height>0){let x=new ms(p.height);return x.fromEquirectangularTexture(r,u),e.set(u,x),u.addEventListener("dispose",c),a(x.texture,u.mapping)}else return null}}return u}function o(u){if(u&&u.isTexture&&u.isPMREMTexture!==!0){let f=u.mapping,p=f===Uo||f===Fo,x=f===zi||f===vr;if(p||x){let m=t.get(u),g=m!==void 0?m.texture.pmremVersion:0;if(u.isRenderTargetTexture&&u.pmremVersion!==g)return n===null&&(n=new Sa(r)),m=p?n.fromEquirectangular(u,m):n.fromCubemap(u,m),m.texture.pmremVersion=u.pmremVersion,t.set(u,m),m.texture;if(m!==void 0)return m.texture;{let b=u.image;return p&&b&&b.height>0||x&&b&&l(b)?(n===null&&(n=new Sa(r)),m=p?n.fromEquirectangular(u):n.fromCubemap(u),m.texture.pmremVersion=u.pmremVersion,t.set(u,m),u.addEventListener("dispose",h),m.texture):null}}}return u}function a(u,f){return f===Uo?u.mapping=zi:f===Fo&&(u.mapping=vr),u}function l(u){let f=0,p=6;for(let x=0;x<p;x++)u[x]!==void 0&&f++;return f===p}function c(u){let f=u.target;f.removeEventListener("dispose",c);let p=e.get(f);p!==void 0&&(e.delete(f),p.dispose())}function h(u){let f=u.target;f.removeEventListener("dispose",h);let p=t.get(f);p!==void 0&&(t.delete(f),p.dispose())}function d(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:i,dispose:d}}function rx(r){let e={};function t(n){if(e[n]!==void 0)return e[n];let i=r.getExtension(n);return e[n]=i,i}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let i=t(n);return i===null&&kr("WebGLRenderer: "+n+" extension not supported."),i}}}function sx(r,e,t,n){let i={},s=new WeakMap,o=new FinalizationRegistry(p=>delete i[p]);function a(p){l(p.target)}function l(p){p.index!==null&&e.remove(p.index);for(let m in p.attributes)e.remove(p.attributes[m]);p.removeEventListener("dispose",a),delete i[p.id],o.unregister(p);let x=s.get(p);x&&(e.remove(x),s.delete(p)),n.releaseStatesOfGeometry(p),p.isInstancedBufferGeometry===!0&&delete p._maxInstanceCount,t.memory.geometries--}function c(p,x){return i[x.id]!==void 0||(x.addEventListener("dispose",a),i[x.id]=new WeakRef(x),o.register(x,x.id,x),t.memory.geometries++),x}function h(p){let x=p.attributes;for(let m in x)e.update(x[m],r.ARRAY_BUFFER)}function d(p){let x=p.index,m=p.attributes.position,g=0;if(m===void 0)return;let b=x!==null?x.array.length:m.array.length/3-1,T=m.count>=65535?Jr:Zr,M=new T(Math.ceil(b/3)*6,1),E=M.array;if(x!==null){let y=x.array;g=x.version;for(let w=0,k=0;w<b;w+=3){let D=y[w+0],U=y[w+1],G=y[w+2];E[k++]=D,E[k++]=U,E[k++]=U,E[k++]=G,E[k++]=G,E[k++]=D}}else{g=m.version;for(let y=0,w=0;y<b;y+=3){let k=y+0,D=y+1,U=y+2;E[w++]=k,E[w++]=D,E[w++]=D,E[w++]=U,E[w++]=U,E[w++]=k}}M.version=g;let A=s.get(p);A&&e.remove(A),s.set(p,M)}function u(p){let x=s.get(p);if(x){let m=p.index;m!==null&&x.version<m.version&&d(p)}else d(p);return s.get(p)}function f(){for(let p in i){let x=i[p].deref();x!==void 0&&l(x)}}return{get:c,update:h,getWireframeAttribute:u,dispose:f}}function ox(r,e,t){let n;function i(d){n=d}let s,o;function a(d){s=d.type,o=d.bytesPerElement}function l(d,u){r.drawElements(n,u,s,d*o),t.update(u,n,1)}function c(d,u,f){f!==0&&(r.drawElementsInstanced(n,u,s,d*o,f),t.update(u,n,f))}function h(d,u,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,u,0,s,d,0,f);let x=0;for(let m=0;m<f;m++)x+=u[m];t.update(x,n,1)}this.setMode=i,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function ax(r){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(s,o,a){switch(t.calls++,o){case r.TRIANGLES:t.triangles+=a*(s/3);break;case r.LINES:t.lines+=a*(s/2);break;case r.LINE_STRIP:t.lines+=a*(s-1);break;case r.LINE_LOOP:t.lines+=a*s;break;case r.POINTS:t.points+=a*s;break;default:Ne("WebGLInfo: Unknown draw mode:",o);break}}function i(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:i,update:n}}function lx(r,e,t){let n=new WeakMap,i=new ft;function s(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,d=h!==void 0?h.length:0,u=n.get(a);if(u===void 0||u.count!==d){let k=function(){y.dispose(),n.delete(a),a.removeEventListener("dispose",k)};u!==void 0&&u.texture.dispose();let f=a.morphAttributes.position!==void 0,p=a.morphAttributes.normal!==void 0,x=a.morphAttributes.color!==void 0,m=a.morphAttributes.position||[],g=a.morphAttributes.normal||[],b=a.morphAttributes.color||[],T=0;f===!0&&(T=1),p===!0&&(T=2),x===!0&&(T=3);let M=a.attributes.position.count*T,E=1;M>e.maxTextureSize&&(E=Math.ceil(M/e.maxTextureSize),M=e.maxTextureSize);let A=new Float32Array(M*E*4*d),y=new $r(A,M,E,d);y.type=cn,y.needsUpdate=!0;let w=T*4;for(let D=0;D<d;D++){let U=m[D],G=g[D],Y=b[D],L=M*E*4*D;for(let q=0;q<U.count;q++){let j=q*w;f===!0&&(i.fromBufferAttribute(U,q),A[L+j+0]=i.x,A[L+j+1]=i.y,A[L+j+2]=i.z,A[L+j+3]=0),p===!0&&(i.fromBufferAttribute(G,q),A[L+j+4]=i.x,A[L+j+5]=i.y,A[L+j+6]=i.z,A[L+j+7]=0),x===!0&&(i.fromBufferAttribute(Y,q),A[L+j+8]=i.x,A[L+j+9]=i.y,A[L+j+10]=i.z,A[L+j+11]=Y.itemSize===4?i.w:1)}}u={count:d,texture:y,size:new He(M,E)},n.set(a,u),a.addEventListener("dispose",k)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(r,"morphTexture",o.morphTexture,t);else{let f=0;for(let x=0;x<c.length;x++)f+=c[x];let p=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(r,"morphTargetBaseInfluence",p),l.getUniforms().setValue(r,"morphTargetInfluences",c)}l.getUniforms().setValue(r,"morphTargetsTexture",u.texture,t),l.getUniforms().setValue(r,"morphTargetsTextureSize",u.size)}return{update:s}}function cx(r,e,t,n,i){let s=new WeakMap;function o(c){let h=i.render.frame,d=c.geometry,u=e.get(c,d);if(s.get(u)!==h&&(e.update(u),s.set(u,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),s.get(c)!==h&&(t.update(c.instanceMatrix,r.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,r.ARRAY_BUFFER),s.set(c,h))),c.isSkinnedMesh){let f=c.skeleton;s.get(f)!==h&&(f.update(),s.set(f,h))}return u}function a(){s=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),n.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var hx={[Pc]:"LINEAR_TONE_MAPPING",[Lc]:"REINHARD_TONE_MAPPING",[Dc]:"CINEON_TONE_MAPPING",[Nc]:"ACES_FILMIC_TONE_MAPPING",[Fc]:"AGX_TONE_MAPPING",[Oc]:"NEUTRAL_TONE_MAPPING",[Uc]:"CUSTOM_TONE_MAPPING"};function ux(r,e,t,n,i,s){let o=new bt(e,t,{type:r,depthBuffer:i,stencilBuffer:s,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new ot;h.setAttribute("position",new Qt([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new Qt([0,2,0,0,2,0],2));let d=new mi({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),u=new gt(h,d),f=new mr(-1,1,1,-1,0,1),p=null,x=null,m=!1,g,b=null,T=[],M=!1;this.setSize=function(E,A){o.setSize(E,A),a!==null&&a.setSize(E,A),l!==null&&l.setSize(E,A);for(let y=0;y<T.length;y++){let w=T[y];w.setSize&&w.setSize(E,A)}},this.setEffects=function(E){T=E,M=T.length>0&&T[0].isRenderPass===!0;let A=o.width,y=o.height;T.length>0&&a===null&&(a=new bt(A,y,{type:En,depthBuffer:!1,stencilBuffer:!1}),l=new bt(A,y,{type:En,depthBuffer:!1,stencilBuffer:!1}));let w=i===!0&&T.some(k=>k.needsDepthTexture===!0);w!==(o.depthTexture!==null)&&(w===!0&&c===null&&(c=new an(A,y),s===!0&&(c.format=ti,c.type=ki)),o.dispose(),o.depthTexture=w?c:null,o.resolveDepthBuffer=w,o.storeMultisampledDepthBuffer=w);for(let k=0;k<T.length;k++){let D=T[k];D.setSize&&D.setSize(A,y),w&&D.needsDepthTexture===!0&&D.setDepthTexture&&D.setDepthTexture(c)}},this.begin=function(E,A){if(m||E.toneMapping===Bn&&T.length===0)return!1;if(b=A,A!==null){let y=A.width,w=A.height;(o.width!==y||o.height!==w)&&this.setSize(y,w)}return M===!1&&E.setRenderTarget(o),g=E.toneMapping,E.toneMapping=Bn,!0},this.hasRenderPass=function(){return M},this.end=function(E,A){E.toneMapping=g,m=!0;let y=o,w=a;for(let k=0;k<T.length;k++){let D=T[k];D.enabled!==!1&&(D.render(E,w,y,A),D.needsSwap!==!1&&(y=w,w=w===a?l:a))}if(p!==E.outputColorSpace||x!==E.toneMapping){p=E.outputColorSpace,x=E.toneMapping,d.defines={},$e.getTransfer(p)===et&&(d.defines.SRGB_TRANSFER="");let k=hx[x];k&&(d.defines[k]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=y.texture,E.setRenderTarget(b),E.render(u,f),b=null,m=!1},this.isCompositing=function(){return m},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),d.dispose()}}var of=new Xt,af=new an(1,1),lf=new jr(1),cf=new $r,hf=new po,uf=new Kr,Bd=[],zd=[],kd=new Float32Array(16),Vd=new Float32Array(9),Gd=new Float32Array(4);function Mr(r,e,t){let n=r[0];if(n<=0||n>0)return r;let i=e*t,s=Bd[i];if(s===void 0&&(s=new Float32Array(i),Bd[i]=s),e!==0){n.toArray(s,0);for(let o=1,a=0;o!==e;++o)a+=t,r[o].toArray(s,a)}return s}function Tt(r,e){if(r.length!==e.length)return!1;for(let t=0,n=r.length;t<n;t++)if(r[t]!==e[t])return!1;return!0}function Et(r,e){for(let t=0,n=e.length;t<n;t++)r[t]=e[t]}function Aa(r,e){let t=zd[e];t===void 0&&(t=new Int32Array(e),zd[e]=t);for(let n=0;n!==e;++n)t[n]=r.allocateTextureUnit();return t}function dx(r,e){let t=this.cache;t[0]!==e&&(r.uniform1f(this.addr,e),t[0]=e)}function fx(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(r.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Tt(t,e))return;r.uniform2fv(this.addr,e),Et(t,e)}}function px(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(r.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(r.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Tt(t,e))return;r.uniform3fv(this.addr,e),Et(t,e)}}function mx(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(r.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Tt(t,e))return;r.uniform4fv(this.addr,e),Et(t,e)}}function gx(r,e){let t=this.cache,n=e.elements;if(n===void 0){if(Tt(t,e))return;r.uniformMatrix2fv(this.addr,!1,e),Et(t,e)}else{if(Tt(t,n))return;Gd.set(n),r.uniformMatrix2fv(this.addr,!1,Gd),Et(t,n)}}function yx(r,e){let t=this.cache,n=e.elements;if(n===void 0){if(Tt(t,e))return;r.uniformMatrix3fv(this.addr,!1,e),Et(t,e)}else{if(Tt(t,n))return;Vd.set(n),r.uniformMatrix3fv(this.addr,!1,Vd),Et(t,n)}}function xx(r,e){let t=this.cache,n=e.elements;if(n===void 0){if(Tt(t,e))return;r.uniformMatrix4fv(this.addr,!1,e),Et(t,e)}else{if(Tt(t,n))return;kd.set(n),r.uniformMatrix4fv(this.addr,!1,kd),Et(t,n)}}function vx(r,e){let t=this.cache;t[0]!==e&&(r.uniform1i(this.addr,e),t[0]=e)}function _x(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(r.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Tt(t,e))return;r.uniform2iv(this.addr,e),Et(t,e)}}function bx(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(r.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Tt(t,e))return;r.uniform3iv(this.addr,e),Et(t,e)}}function Mx(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(r.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Tt(t,e))return;r.uniform4iv(this.addr,e),Et(t,e)}}function Sx(r,e){let t=this.cache;t[0]!==e&&(r.uniform1ui(this.addr,e),t[0]=e)}function wx(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(r.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Tt(t,e))return;r.uniform2uiv(this.addr,e),Et(t,e)}}function Ax(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(r.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Tt(t,e))return;r.uniform3uiv(this.addr,e),Et(t,e)}}function Tx(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(r.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Tt(t,e))return;r.uniform4uiv(this.addr,e),Et(t,e)}}function Ta(r){return r.version===0&&(r.compareFunction=$c,r.needsUpdate=!0),r}function Ex(r,e,t){let n=this.cache,i=t.allocateTextureUnit();n[0]!==i&&(r.uniform1i(this.addr,i),n[0]=i);let s;this.type===r.SAMPLER_2D_SHADOW?s=Ta(af):s=of,t.setTexture2D(e||s,i)}function Cx(r,e,t){let n=this.cache,i=t.allocateTextureUnit();n[0]!==i&&(r.uniform1i(this.addr,i),n[0]=i),t.setTexture3D(e||hf,i)}function Rx(r,e,t){let n=this.cache,i=t.allocateTextureUnit();n[0]!==i&&(r.uniform1i(this.addr,i),n[0]=i);let s;this.type===r.SAMPLER_CUBE_SHADOW?s=Ta(lf):s=uf,t.setTextureCube(e||s,i)}function Ix(r,e,t){let n=this.cache,i=t.allocateTextureUnit();n[0]!==i&&(r.uniform1i(this.addr,i),n[0]=i),t.setTexture2DArray(e||cf,i)}function Px(r){switch(r){case 5126:return dx;case 35664:return fx;case 35665:return px;case 35666:return mx;case 35674:return gx;case 35675:return yx;case 35676:return xx;case 5124:case 35670:return vx;case 35667:case 35671:return _x;case 35668:case 35672:return bx;case 35669:case 35673:return Mx;case 5125:return Sx;case 36294:return wx;case 36295:return Ax;case 36296:return Tx;case 35678:case 36198:case 36298:case 36306:case 35682:return Ex;case 35679:case 36299:case 36307:return Cx;case 35680:case 36300:case 36308:case 36293:return Rx;case 36289:case 36303:case 36311:case 36292:return Ix}}function Lx(r,e){r.uniform1fv(this.addr,e)}function Dx(r,e){let t=Mr(e,this.size,2);r.uniform2fv(this.addr,t)}function Nx(r,e){let t=Mr(e,this.size,3);r.uniform3fv(this.addr,t)}function Ux(r,e){let t=Mr(e,this.size,4);r.uniform4fv(this.addr,t)}function Fx(r,e){let t=Mr(e,this.size,4);r.uniformMatrix2fv(this.addr,!1,t)}function Ox(r,e){let t=Mr(e,this.size,9);r.uniformMatrix3fv(this.addr,!1,t)}function Bx(r,e){let t=Mr(e,this.size,16);r.uniformMatrix4fv(this.addr,!1,t)}function zx(r,e){r.uniform1iv(this.addr,e)}function kx(r,e){r.uniform2iv(this.addr,e)}function Vx(r,e){r.uniform3iv(this.addr,e)}function Gx(r,e){r.uniform4iv(this.addr,e)}function Hx(r,e){r.uniform1uiv(this.addr,e)}function Wx(r,e){r.uniform2uiv(this.addr,e)}function Xx(r,e){r.uniform3uiv(this.addr,e)}function qx(r,e){r.uniform4uiv(this.addr,e)}function $x(r,e,t){let n=this.cache,i=e.length,s=Aa(t,i);Tt(n,s)||(r.uniform1iv(this.addr,s),Et(n,s));let o;this.type===r.SAMPLER_2D_SHADOW?o=Ta(af):o=of;for(let a=0;a!==i;++a)t.setTexture2D(e[a]||o,s[a])}function Yx(r,e,t){let n=this.cache,i=e.length,s=Aa(t,i);Tt(n,s)||(r.uniform1iv(this.addr,s),Et(n,s));for(let o=0;o!==i;++o)t.setTexture3D(e[o]||hf,s[o])}function Zx(r,e,t){let n=this.cache,i=e.length,s=Aa(t,i);Tt(n,s)||(r.uniform1iv(this.addr,s),Et(n,s));let o;this.type===r.SAMPLER_CUBE_SHADOW?o=Ta(lf):o=uf;for(let a=0;a!==i;++a)t.setTextureCube(e[a]||o,s[a])}function Jx(r,e,t){let n=this.cache,i=e.length,s=Aa(t,i);Tt(n,s)||(r.uniform1iv(this.addr,s),Et(n,s));for(let o=0;o!==i;++o)t.setTexture2DArray(e[o]||cf,s[o])}function Kx(r){switch(r){case 5126:return Lx;case 35664:return Dx;case 35665:return Nx;case 35666:return Ux;case 35674:return Fx;case 35675:return Ox;case 35676:return Bx;case 5124:case 35670:return zx;case 35667:case 35671:return kx;case 35668:case 35672:return Vx;case 35669:case 35673:return Gx;case 5125:return Hx;case 36294:return Wx;case 36295:return Xx;case 36296:return qx;case 35678:case 36198:case 36298:case 36306:case 35682:return $x;case 35679:case 36299:case 36307:return Yx;case 35680:case 36300:case 36308:case 36293:return Zx;case 36289:case 36303:case 36311:case 36292:return Jx}}var nh=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=Px(t.type)}},ih=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=Kx(t.type)}},rh=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let i=this.seq;for(let s=0,o=i.length;s!==o;++s){let a=i[s];a.setValue(e,t[a.id],n)}}},eh=/(\w+)(\])?(\[|\.)?/g;function Hd(r,e){r.seq.push(e),r.map[e.id]=e}function jx(r,e,t){let n=r.name,i=n.length;for(eh.lastIndex=0;;){let s=eh.exec(n),o=eh.lastIndex,a=s[1],l=s[2]==="]",c=s[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===i){Hd(t,c===void 0?new nh(a,r,e):new ih(a,r,e));break}else{let d=t.map[a];d===void 0&&(d=new rh(a),Hd(t,d)),t=d}}}var br=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);jx(a,l,this)}let i=[],s=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?i.push(o):s.push(o);i.length>0&&(this.seq=i.concat(s))}setValue(e,t,n,i){let s=this.map[t];s!==void 0&&s.setValue(e,n,i)}setOptional(e,t,n){let i=t[n];i!==void 0&&this.setValue(e,n,i)}static upload(e,t,n,i){for(let s=0,o=t.length;s!==o;++s){let a=t[s],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,i)}}static seqWithValue(e,t){let n=[];for(let i=0,s=e.length;i!==s;++i){let o=e[i];o.id in t&&n.push(o)}return n}};function Wd(r,e,t){let n=r.createShader(e);return r.shaderSource(n,t),r.compileShader(n),n}var Qx=37297,ev=0;function tv(r,e){let t=r.split(`
`),n=[],i=Math.max(e-6,0),s=Math.min(e+6,t.length);for(let o=i;o<s;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var Xd=new Ce;function nv(r){$e._getMatrix(Xd,$e.workingColorSpace,r);let e=`mat3( ${Xd.elements.map(t=>t.toFixed(4))} )`;switch($e.getTransfer(r)){case Hr:return[e,"LinearTransferOETF"];case et:return[e,"sRGBTransferOETF"];default:return Pe("WebGLProgram: Unsupported color space: ",r),[e,"LinearTransferOETF"]}}function qd(r,e,t){let n=r.getShaderParameter(e,r.COMPILE_STATUS),s=(r.getShaderInfoLog(e)||"").trim();if(n&&s==="")return"";let o=/ERROR: 0:(\d+)/.exec(s);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+s+`

`+tv(r.getShaderSource(e),a)}else return s}function iv(r,e){let t=nv(e);return[`vec4 ${r}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var rv={[Pc]:"Linear",[Lc]:"Reinhard",[Dc]:"Cineon",[Nc]:"ACESFilmic",[Fc]:"AgX",[Oc]:"Neutral",[Uc]:"Custom"};function sv(r,e){let t=rv[e];return t===void 0?(Pe("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+r+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+r+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Ma=new R;function ov(){$e.getLuminanceCoefficients(Ma);let r=Ma.x.toFixed(4),e=Ma.y.toFixed(4),t=Ma.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${r}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function av(r){return[r.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",r.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(ps).join(`
`)}function lv(r){let e=[];for(let t in r){let n=r[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function cv(r,e){let t={},n=r.getProgramParameter(e,r.ACTIVE_ATTRIBUTES);for(let i=0;i<n;i++){let s=r.getActiveAttrib(e,i),o=s.name,a=1;s.type===r.FLOAT_MAT2&&(a=2),s.type===r.FLOAT_MAT3&&(a=3),s.type===r.FLOAT_MAT4&&(a=4),t[o]={type:s.type,location:r.getAttribLocation(e,o),locationSize:a}}return t}function ps(r){return r!==""}function $d(r,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return r.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Yd(r,e){return r.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var hv=/^[ \t]*#include +<([\w\d./]+)>/gm;function sh(r){return r.replace(hv,uv)}function uv(r,e){let t=Ge[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return sh(t)}var dv=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Zd(r){return r.replace(dv,fv)}function fv(r,e,t,n){let i="";for(let s=parseInt(e);s<parseInt(t);s++)i+=n.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return i}function Jd(r){let e=`precision ${r.precision} float;
	precision ${r.precision} int;
	precision ${r.precision} sampler2D;
	precision ${r.precision} samplerCube;
	precision ${r.precision} sampler3D;
	precision ${r.precision} sampler2DArray;
	precision ${r.precision} sampler2DShadow;
	precision ${r.precision} samplerCubeShadow;
	precision ${r.precision} sampler2DArrayShadow;
	precision ${r.precision} isampler2D;
	precision ${r.precision} isampler3D;
	precision ${r.precision} isamplerCube;
	precision ${r.precision} isampler2DArray;
	precision ${r.precision} usampler2D;
	precision ${r.precision} usampler3D;
	precision ${r.precision} usamplerCube;
	precision ${r.precision} usampler2DArray;
	`;return r.precision==="highp"?e+=`
#define HIGH_PRECISION`:r.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:r.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var pv={[rs]:"SHADOWMAP_TYPE_PCF",[yr]:"SHADOWMAP_TYPE_VSM"};function mv(r){return pv[r.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var gv={[vr]:"ENVMAP_MODE_REFRACTION"};function yv(r){return r.envMap===!1?"ENVMAP_MODE_REFLECTION":gv[r.envMapMode]||"ENVMAP_MODE_REFLECTION"}var xv={[Ic]:"ENVMAP_BLENDING_MULTIPLY",[dd]:"ENVMAP_BLENDING_MIX",[fd]:"ENVMAP_BLENDING_ADD"};function vv(r){return r.envMap===!1?"ENVMAP_BLENDING_NONE":xv[r.combine]||"ENVMAP_BLENDING_NONE"}function _v(r,e,t,n){let i=r.getContext(),s=t.defines,o=t.vertexShader,a=t.fragmentShader,l=mv(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=yv(t),d=vv(t),u=av(t),f=lv(s),p=i.createProgram(),x,m,g=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(ps).join(`
`),x.length>0&&(x+=`
`),m=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(ps).join(`
`),m.length>0&&(m+=`
`)):(x=[Jd(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(ps).join(`
`),m=[Jd(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+d:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Bn?"#define TONE_MAPPING":"",t.toneMapping!==Bn?Ge.tonemapping_pars_fragment:"",t.toneMapping!==Bn?sv("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Ge.colorspace_pars_fragment,iv("linearToOutputTexel",t.outputColorSpace),ov(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(ps).join(`
`)),o=sh(o),o=$d(o,t),o=Yd(o,t),a=sh(a),a=$d(a,t),a=Yd(a,t),o=Zd(o),a=Zd(a),t.isRawShaderMaterial!==!0&&(g=`#version 300 es
`,x=[u,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,m=["#define varying in",t.glslVersion===Vi?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Vi?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+m);let b=g+x+o,T=g+m+a,M=Wd(i,i.VERTEX_SHADER,b),E=Wd(i,i.FRAGMENT_SHADER,T);i.attachShader(p,M),i.attachShader(p,E),t.index0AttributeName!==void 0?i.bindAttribLocation(p,0,t.index0AttributeName):t.hasPositionAttribute===!0&&i.bindAttribLocation(p,0,"position"),i.linkProgram(p);function A(D){if(r.debug.checkShaderErrors){let U=i.getProgramInfoLog(p)||"",G=i.getShaderInfoLog(M)||"",Y=i.getShaderInfoLog(E)||"",L=U.trim(),q=G.trim(),j=Y.trim(),H=!0,ie=!0;if(i.getProgramParameter(p,i.LINK_STATUS)===!1)if(H=!1,typeof r.debug.onShaderError=="function")r.debug.onShaderError(i,p,M,E);else{let X=qd(i,M,"vertex"),ee=qd(i,E,"fragment");Ne("WebGLProgram: Shader Error "+i.getError()+" - VALIDATE_STATUS "+i.getProgramParameter(p,i.VALIDATE_STATUS)+`

Material Name: `+D.name+`
Material Type: `+D.type+`

Program Info Log: `+L+`
`+X+`
`+ee)}else L!==""?Pe("WebGLProgram: Program Info Log:",L):(q===""||j==="")&&(ie=!1);ie&&(D.diagnostics={runnable:H,programLog:L,vertexShader:{log:q,prefix:x},fragmentShader:{log:j,prefix:m}})}i.deleteShader(M),i.deleteShader(E),y=new br(i,p),w=cv(i,p)}let y;this.getUniforms=function(){return y===void 0&&A(this),y};let w;this.getAttributes=function(){return w===void 0&&A(this),w};let k=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return k===!1&&(k=i.getProgramParameter(p,Qx)),k},this.destroy=function(){n.releaseStatesOfProgram(this),i.deleteProgram(p),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=ev++,this.cacheKey=e,this.usedTimes=1,this.program=p,this.vertexShader=M,this.fragmentShader=E,this}var bv=0,oh=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let i=this._getShaderCacheForMaterial(e);return i.has(t)===!1&&(i.add(t),t.usedTimes++),i.has(n)===!1&&(i.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new ah(e),t.set(e,n)),n}},ah=class{constructor(e){this.id=bv++,this.code=e,this.usedTimes=0}};function Mv(r){return r===zn||r===hs||r===us}function Sv(r,e,t,n,i,s){let o=new Yr,a=new oh,l=new Set,c=[],h=new Map,d=n.logarithmicDepthBuffer,u={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(y){return l.add(y),y===0?"uv":`uv${y}`}function p(y,w,k,D,U,G){let Y=D.fog,L=U.geometry,q=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?D.environment:null,j=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,H=e.get(y.envMap||q,j),ie=u[y.type],X=n.precision;y.precision!==null&&(X=n.getMaxPrecision(y.precision),X!==y.precision&&Pe("WebGLProgram.getParameters:",y.precision,"not supported, using",X,"instead."));let ee=L.morphAttributes.position||L.morphAttributes.normal||L.morphAttributes.color,te=ee!==void 0?ee.length:0,we=0;L.morphAttributes.position!==void 0&&(we=1),L.morphAttributes.normal!==void 0&&(we=2),L.morphAttributes.color!==void 0&&(we=3);let Fe,J,ge,_e;if(ie){let pe=Vn[ie];Fe=pe.vertexShader,J=pe.fragmentShader}else{Fe=y.vertexShader,J=y.fragmentShader;let pe=a.getVertexShaderStage(y),it=a.getFragmentShaderStage(y);a.update(y,pe,it),ge=pe.id,_e=it.id}let Re=r.getRenderTarget(),ye=r.state.buffers.depth.getReversed(),Be=U.isInstancedMesh===!0,xt=U.isBatchedMesh===!0,De=!!y.map,nt=!!y.matcap,rt=!!H,We=rt&&H.isPMREMTexture===!0,Nt=!!y.aoMap,St=!!y.lightMap,jt=!!y.bumpMap&&y.wireframe===!1,ut=!!y.normalMap,Ln=!!y.displacementMap,Ct=!!y.emissiveMap,pn=!!y.metalnessMap,mn=!!y.roughnessMap,gn=y.anisotropy>0,N=y.clearcoat>0,yn=y.diffuseRoughness>0,ct=y.dispersion>0,ht=y.retroreflectivity>0,fe=y.iridescence>0,wt=y.sheen>0,Ie=y.transmission>0,Ue=gn&&!!y.anisotropyMap,S=N&&!!y.clearcoatMap,v=N&&!!y.clearcoatNormalMap,O=N&&!!y.clearcoatRoughnessMap,ne=yn&&!!y.diffuseRoughnessMap,Q=fe&&!!y.iridescenceMap,oe=fe&&!!y.iridescenceThicknessMap,ue=wt&&!!y.sheenColorMap,$=wt&&!!y.sheenRoughnessMap,Z=!!y.specularMap,le=!!y.specularColorMap,C=!!y.specularIntensityMap,K=Ie&&!!y.transmissionMap,W=Ie&&!!y.thicknessMap,ce=!!y.gradientMap,se=!!y.alphaMap,ae=y.alphaTest>0,Te=!!y.alphaHash,ke=!!y.extensions,re=Bn;y.toneMapped&&(Re===null||Re.isXRRenderTarget===!0)&&(re=r.toneMapping);let Ee=We?H.isCompressedCubeTexture?H.image[0].mipmaps:H.mipmaps:null,ze={shaderID:ie,shaderType:y.type,shaderName:y.name,vertexShader:Fe,fragmentShader:J,defines:y.defines,customVertexShaderID:ge,customFragmentShaderID:_e,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:X,batching:xt,batchingColor:xt&&U._colorsTexture!==null,instancing:Be,instancingColor:Be&&U.instanceColor!==null,instancingMorph:Be&&U.morphTexture!==null,outputColorSpace:Re===null?r.outputColorSpace:Re.isXRRenderTarget===!0?Re.texture.colorSpace:$e.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:De,matcap:nt,envMap:rt,envMapMode:rt&&H.mapping,envMapPMREM:We,envMapMaxLod:We?Ee.length-1:null,envMapSize:We?Ee[0].width:null,aoMap:Nt,lightMap:St,bumpMap:jt,normalMap:ut,displacementMap:Ln,emissiveMap:Ct,normalMapObjectSpace:ut&&y.normalMapType===gd,normalMapTangentSpace:ut&&y.normalMapType===Xc,packedNormalMap:ut&&y.normalMapType===Xc&&Mv(y.normalMap.format),metalnessMap:pn,roughnessMap:mn,anisotropy:gn,anisotropyMap:Ue,clearcoat:N,clearcoatMap:S,clearcoatNormalMap:v,clearcoatRoughnessMap:O,diffuseRoughness:yn,diffuseRoughnessMap:ne,dispersion:ct,retroreflection:ht,iridescence:fe,iridescenceMap:Q,iridescenceThicknessMap:oe,sheen:wt,sheenColorMap:ue,sheenRoughnessMap:$,specularMap:Z,specularColorMap:le,specularIntensityMap:C,transmission:Ie,transmissionMap:K,thicknessMap:W,gradientMap:ce,opaque:y.transparent===!1&&y.blending===xr&&y.alphaToCoverage===!1,alphaMap:se,alphaTest:ae,alphaHash:Te,combine:y.combine,mapUv:De&&f(y.map.channel),aoMapUv:Nt&&f(y.aoMap.channel),lightMapUv:St&&f(y.lightMap.channel),bumpMapUv:jt&&f(y.bumpMap.channel),normalMapUv:ut&&f(y.normalMap.channel),displacementMapUv:Ln&&f(y.displacementMap.channel),emissiveMapUv:Ct&&f(y.emissiveMap.channel),metalnessMapUv:pn&&f(y.metalnessMap.channel),roughnessMapUv:mn&&f(y.roughnessMap.channel),anisotropyMapUv:Ue&&f(y.anisotropyMap.channel),clearcoatMapUv:S&&f(y.clearcoatMap.channel),clearcoatNormalMapUv:v&&f(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:O&&f(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ne&&f(y.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&f(y.iridescenceMap.channel),iridescenceThicknessMapUv:oe&&f(y.iridescenceThicknessMap.channel),sheenColorMapUv:ue&&f(y.sheenColorMap.channel),sheenRoughnessMapUv:$&&f(y.sheenRoughnessMap.channel),specularMapUv:Z&&f(y.specularMap.channel),specularColorMapUv:le&&f(y.specularColorMap.channel),specularIntensityMapUv:C&&f(y.specularIntensityMap.channel),transmissionMapUv:K&&f(y.transmissionMap.channel),thicknessMapUv:W&&f(y.thicknessMap.channel),alphaMapUv:se&&f(y.alphaMap.channel),vertexTangents:!!L.attributes.tangent&&(ut||gn),vertexNormals:!!L.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!L.attributes.color&&L.attributes.color.itemSize===4,pointsUvs:U.isPoints===!0&&!!L.attributes.uv&&(De||se),fog:!!Y,useFog:y.fog===!0,fogExp2:!!Y&&Y.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||L.attributes.normal===void 0&&ut===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:ye,skinning:U.isSkinnedMesh===!0,hasPositionAttribute:L.attributes.position!==void 0,morphTargets:L.morphAttributes.position!==void 0,morphNormals:L.morphAttributes.normal!==void 0,morphColors:L.morphAttributes.color!==void 0,morphTargetsCount:te,morphTextureStride:we,numSunLights:w.sun.length,numDirLights:w.directional.length,numPointLights:w.point.length,numSpotLights:w.spot.length,numSpotLightMaps:w.spotLightMap.length,numRectAreaLights:w.rectArea.length,numHemiLights:w.hemi.length,numSunLightShadows:w.sunShadowMap.length,numDirLightShadows:w.directionalShadowMap.length,numPointLightShadows:w.pointShadowMap.length,numSpotLightShadows:w.spotShadowMap.length,numSpotLightShadowsWithMaps:w.numSpotLightShadowsWithMaps,numLightProbes:w.numLightProbes,numLightProbeGrids:G.filter(pe=>pe.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:y.dithering,shadowMapEnabled:r.shadowMap.enabled&&k.length>0,shadowMapType:r.shadowMap.type,toneMapping:re,decodeVideoTexture:De&&y.map.isVideoTexture===!0&&$e.getTransfer(y.map.colorSpace)===et,decodeVideoTextureEmissive:Ct&&y.emissiveMap.isVideoTexture===!0&&$e.getTransfer(y.emissiveMap.colorSpace)===et,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===en,flipSided:y.side===Bt,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:ke&&y.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(ke&&y.extensions.multiDraw===!0||xt)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return ze.vertexUv1s=l.has(1),ze.vertexUv2s=l.has(2),ze.vertexUv3s=l.has(3),l.clear(),ze}function x(y){let w=[];if(y.shaderID?w.push(y.shaderID):(w.push(y.customVertexShaderID),w.push(y.customFragmentShaderID)),y.defines!==void 0)for(let k in y.defines)w.push(k),w.push(y.defines[k]);return y.isRawShaderMaterial===!1&&(m(w,y),g(w,y),w.push(r.outputColorSpace)),w.push(y.customProgramCacheKey),w.join()}function m(y,w){y.push(w.precision),y.push(w.outputColorSpace),y.push(w.envMapMode),y.push(w.envMapPMREM),y.push(w.envMapMaxLod),y.push(w.envMapSize),y.push(w.mapUv),y.push(w.alphaMapUv),y.push(w.lightMapUv),y.push(w.aoMapUv),y.push(w.bumpMapUv),y.push(w.normalMapUv),y.push(w.displacementMapUv),y.push(w.emissiveMapUv),y.push(w.metalnessMapUv),y.push(w.roughnessMapUv),y.push(w.anisotropyMapUv),y.push(w.clearcoatMapUv),y.push(w.clearcoatNormalMapUv),y.push(w.clearcoatRoughnessMapUv),y.push(w.diffuseRoughnessMapUv),y.push(w.iridescenceMapUv),y.push(w.iridescenceThicknessMapUv),y.push(w.sheenColorMapUv),y.push(w.sheenRoughnessMapUv),y.push(w.specularMapUv),y.push(w.specularColorMapUv),y.push(w.specularIntensityMapUv),y.push(w.transmissionMapUv),y.push(w.thicknessMapUv),y.push(w.combine),y.push(w.fogExp2),y.push(w.sizeAttenuation),y.push(w.morphTargetsCount),y.push(w.numSunLights),y.push(w.numDirLights),y.push(w.numPointLights),y.push(w.numSpotLights),y.push(w.numSpotLightMaps),y.push(w.numHemiLights),y.push(w.numRectAreaLights),y.push(w.numSunLightShadows),y.push(w.numDirLightShadows),y.push(w.numPointLightShadows),y.push(w.numSpotLightShadows),y.push(w.numSpotLightShadowsWithMaps),y.push(w.numLightProbes),y.push(w.numLightProbeGrids),y.push(w.shadowMapType),y.push(w.toneMapping),y.push(w.numClippingPlanes),y.push(w.numClipIntersection),y.push(w.depthPacking)}function g(y,w){o.disableAll(),w.instancing&&o.enable(0),w.instancingColor&&o.enable(1),w.instancingMorph&&o.enable(2),w.matcap&&o.enable(3),w.envMap&&o.enable(4),w.normalMapObjectSpace&&o.enable(5),w.normalMapTangentSpace&&o.enable(6),w.clearcoat&&o.enable(7),w.iridescence&&o.enable(8),w.alphaTest&&o.enable(9),w.vertexColors&&o.enable(10),w.vertexAlphas&&o.enable(11),w.vertexUv1s&&o.enable(12),w.vertexUv2s&&o.enable(13),w.vertexUv3s&&o.enable(14),w.vertexTangents&&o.enable(15),w.anisotropy&&o.enable(16),w.alphaHash&&o.enable(17),w.batching&&o.enable(18),w.dispersion&&o.enable(19),w.retroreflection&&o.enable(24),w.diffuseRoughness&&o.enable(25),w.batchingColor&&o.enable(20),w.gradientMap&&o.enable(21),w.packedNormalMap&&o.enable(22),w.vertexNormals&&o.enable(23),y.push(o.mask),o.disableAll(),w.fog&&o.enable(0),w.useFog&&o.enable(1),w.flatShading&&o.enable(2),w.logarithmicDepthBuffer&&o.enable(3),w.reversedDepthBuffer&&o.enable(4),w.skinning&&o.enable(5),w.morphTargets&&o.enable(6),w.morphNormals&&o.enable(7),w.morphColors&&o.enable(8),w.premultipliedAlpha&&o.enable(9),w.shadowMapEnabled&&o.enable(10),w.doubleSided&&o.enable(11),w.flipSided&&o.enable(12),w.useDepthPacking&&o.enable(13),w.dithering&&o.enable(14),w.transmission&&o.enable(15),w.sheen&&o.enable(16),w.opaque&&o.enable(17),w.pointsUvs&&o.enable(18),w.decodeVideoTexture&&o.enable(19),w.decodeVideoTextureEmissive&&o.enable(20),w.alphaToCoverage&&o.enable(21),w.numLightProbeGrids>0&&o.enable(22),w.hasPositionAttribute&&o.enable(23),y.push(o.mask)}function b(y){let w=u[y.type],k;if(w){let D=Vn[w];k=Pd.clone(D.uniforms)}else k=y.uniforms;return k}function T(y,w){let k=h.get(w);return k!==void 0?++k.usedTimes:(k=new _v(r,w,y,i),c.push(k),h.set(w,k)),k}function M(y){if(--y.usedTimes===0){let w=c.indexOf(y);c[w]=c[c.length-1],c.pop(),h.delete(y.cacheKey),y.destroy()}}function E(y){a.remove(y)}function A(){a.dispose()}return{getParameters:p,getProgramCacheKey:x,getUniforms:b,acquireProgram:T,releaseProgram:M,releaseShaderCache:E,programs:c,dispose:A}}function wv(){let r=new WeakMap;function e(o){return r.has(o)}function t(o){let a=r.get(o);return a===void 0&&(a={},r.set(o,a)),a}function n(o){r.delete(o)}function i(o,a,l){r.get(o)[a]=l}function s(){r=new WeakMap}return{has:e,get:t,remove:n,update:i,dispose:s}}function Av(r,e){return r.groupOrder!==e.groupOrder?r.groupOrder-e.groupOrder:r.renderOrder!==e.renderOrder?r.renderOrder-e.renderOrder:r.material.id!==e.material.id?r.material.id-e.material.id:r.materialVariant!==e.materialVariant?r.materialVariant-e.materialVariant:r.z!==e.z?r.z-e.z:r.id-e.id}function Kd(r,e){return r.groupOrder!==e.groupOrder?r.groupOrder-e.groupOrder:r.renderOrder!==e.renderOrder?r.renderOrder-e.renderOrder:r.z!==e.z?e.z-r.z:r.id-e.id}function jd(){let r=[],e=0,t=[],n=[],i=[];function s(){e=0,t.length=0,n.length=0,i.length=0}function o(u){let f=0;return u.isInstancedMesh&&(f+=2),u.isSkinnedMesh&&(f+=1),f}function a(u,f,p,x,m,g){let b=r[e];return b===void 0?(b={id:u.id,object:u,geometry:f,material:p,materialVariant:o(u),groupOrder:x,renderOrder:u.renderOrder,z:m,group:g},r[e]=b):(b.id=u.id,b.object=u,b.geometry=f,b.material=p,b.materialVariant=o(u),b.groupOrder=x,b.renderOrder=u.renderOrder,b.z=m,b.group=g),e++,b}function l(u,f,p,x,m,g,b){b.reversedDepth===!0&&(m=-m);let T=a(u,f,p,x,m,g);p.transmission>0?n.push(T):p.transparent===!0?i.push(T):t.push(T)}function c(u,f,p,x,m,g){let b=a(u,f,p,x,m,g);p.transmission>0?n.unshift(b):p.transparent===!0?i.unshift(b):t.unshift(b)}function h(u,f){t.length>1&&t.sort(u||Av),n.length>1&&n.sort(f||Kd),i.length>1&&i.sort(f||Kd)}function d(){for(let u=e,f=r.length;u<f;u++){let p=r[u];if(p.id===null)break;p.id=null,p.object=null,p.geometry=null,p.material=null,p.group=null}}return{opaque:t,transmissive:n,transparent:i,init:s,push:l,unshift:c,finish:d,sort:h}}function Tv(){let r=new WeakMap;function e(n,i){let s=r.get(n),o;return s===void 0?(o=new jd,r.set(n,[o])):i>=s.length?(o=new jd,s.push(o)):o=s[i],o}function t(){r=new WeakMap}return{get:e,dispose:t}}function Ev(){let r={};return{get:function(e){if(r[e.id]!==void 0)return r[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new R,color:new Se};break;case"SpotLight":t={position:new R,direction:new R,color:new Se,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new R,color:new Se,distance:0,decay:0};break;case"HemisphereLight":t={direction:new R,skyColor:new Se,groundColor:new Se};break;case"RectAreaLight":t={color:new Se,position:new R,halfWidth:new R,halfHeight:new R};break}return r[e.id]=t,t}}}function Cv(){let r={};return{get:function(e){if(r[e.id]!==void 0)return r[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He,shadowCameraNear:1,shadowCameraFar:1e3};break}return r[e.id]=t,t}}}var Rv=0;function Iv(r,e){return(e.castShadow?2:0)-(r.castShadow?2:0)+(e.map?1:0)-(r.map?1:0)}function Pv(r){let e=new Ev,t=Cv(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new R);let i=new R,s=new Ve,o=new Ve;function a(c){let h=0,d=0,u=0;for(let G=0;G<9;G++)n.probe[G].set(0,0,0);let f=0,p=0,x=0,m=0,g=0,b=0,T=0,M=0,E=0,A=0,y=0,w=0,k=0,D=0;c.sort(Iv);for(let G=0,Y=c.length;G<Y;G++){let L=c[G],q=L.color,j=L.intensity,H=L.distance,ie=null;if(L.shadow&&L.shadow.map&&(L.shadow.map.texture.format===zn?ie=L.shadow.map.texture:ie=L.shadow.map.depthTexture||L.shadow.map.texture),L.isAmbientLight)h+=q.r*j,d+=q.g*j,u+=q.b*j;else if(L.isLightProbe){for(let X=0;X<9;X++)n.probe[X].addScaledVector(L.sh.coefficients[X],j);D++}else if(L.isSunLight){let X=e.get(L);if(X.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let ee=L.shadow,te=t.get(L);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize.copy(ee.mapSize).multiply(ee.getFrameExtents()),n.sunShadow[p]=te,n.sunShadowMap[p]=ie;let we=ee.getViewportCount();for(let Fe=0;Fe<we;Fe++)n.sunShadowMatrix[x+Fe]=ee.getMatrix(Fe),n.sunShadowCascade[x+Fe]=ee._cascadeData[Fe];x+=we,p++}n.sun[f]=X,f++}else if(L.isDirectionalLight){let X=e.get(L);if(X.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let ee=L.shadow,te=t.get(L);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,n.directionalShadow[m]=te,n.directionalShadowMap[m]=ie,n.directionalShadowMatrix[m]=L.shadow.matrix,E++}n.directional[m]=X,m++}else if(L.isSpotLight){let X=e.get(L);X.position.setFromMatrixPosition(L.matrixWorld),X.color.copy(q).multiplyScalar(j),X.distance=H,X.coneCos=Math.cos(L.angle),X.penumbraCos=Math.cos(L.angle*(1-L.penumbra)),X.decay=L.decay,n.spot[b]=X;let ee=L.shadow;if(L.map&&(n.spotLightMap[w]=L.map,w++,ee.updateMatrices(L),L.castShadow&&k++),n.spotLightMatrix[b]=ee.matrix,L.castShadow){let te=t.get(L);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,n.spotShadow[b]=te,n.spotShadowMap[b]=ie,y++}b++}else if(L.isRectAreaLight){let X=e.get(L);X.color.copy(q).multiplyScalar(j),X.halfWidth.set(L.width*.5,0,0),X.halfHeight.set(0,L.height*.5,0),n.rectArea[T]=X,T++}else if(L.isPointLight){let X=e.get(L);if(X.color.copy(L.color).multiplyScalar(L.intensity),X.distance=L.distance,X.decay=L.decay,L.castShadow){let ee=L.shadow,te=t.get(L);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,te.shadowCameraNear=ee.camera.near,te.shadowCameraFar=ee.camera.far,n.pointShadow[g]=te,n.pointShadowMap[g]=ie,n.pointShadowMatrix[g]=L.shadow.matrix,A++}n.point[g]=X,g++}else if(L.isHemisphereLight){let X=e.get(L);X.skyColor.copy(L.color).multiplyScalar(j),X.groundColor.copy(L.groundColor).multiplyScalar(j),n.hemi[M]=X,M++}}T>0&&(r.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=me.LTC_FLOAT_1,n.rectAreaLTC2=me.LTC_FLOAT_2):(n.rectAreaLTC1=me.LTC_HALF_1,n.rectAreaLTC2=me.LTC_HALF_2)),n.ambient[0]=h,n.ambient[1]=d,n.ambient[2]=u;let U=n.hash;(U.sunLength!==f||U.directionalLength!==m||U.pointLength!==g||U.spotLength!==b||U.rectAreaLength!==T||U.hemiLength!==M||U.numSunShadows!==p||U.numDirectionalShadows!==E||U.numPointShadows!==A||U.numSpotShadows!==y||U.numSpotMaps!==w||U.numLightProbes!==D)&&(n.sun.length=f,n.directional.length=m,n.spot.length=b,n.rectArea.length=T,n.point.length=g,n.hemi.length=M,n.sunShadow.length=p,n.sunShadowMap.length=p,n.sunShadowMatrix.length=x,n.sunShadowCascade.length=x,n.directionalShadow.length=E,n.directionalShadowMap.length=E,n.directionalShadowMatrix.length=E,n.pointShadow.length=A,n.pointShadowMap.length=A,n.pointShadowMatrix.length=A,n.spotShadow.length=y,n.spotShadowMap.length=y,n.spotLightMatrix.length=y+w-k,n.spotLightMap.length=w,n.numSpotLightShadowsWithMaps=k,n.numLightProbes=D,U.sunLength=f,U.directionalLength=m,U.pointLength=g,U.spotLength=b,U.rectAreaLength=T,U.hemiLength=M,U.numSunShadows=p,U.numDirectionalShadows=E,U.numPointShadows=A,U.numSpotShadows=y,U.numSpotMaps=w,U.numLightProbes=D,n.version=Rv++)}function l(c,h){let d=0,u=0,f=0,p=0,x=0,m=0,g=h.matrixWorldInverse;for(let b=0,T=c.length;b<T;b++){let M=c[b];if(M.isSunLight){let E=n.sun[d];E.direction.setFromMatrixPosition(M.matrixWorld),E.direction.transformDirection(g),d++}else if(M.isDirectionalLight){let E=n.directional[u];E.direction.setFromMatrixPosition(M.matrixWorld),i.setFromMatrixPosition(M.target.matrixWorld),E.direction.sub(i),E.direction.transformDirection(g),u++}else if(M.isSpotLight){let E=n.spot[p];E.position.setFromMatrixPosition(M.matrixWorld),E.position.applyMatrix4(g),E.direction.setFromMatrixPosition(M.matrixWorld),i.setFromMatrixPosition(M.target.matrixWorld),E.direction.sub(i),E.direction.transformDirection(g),p++}else if(M.isRectAreaLight){let E=n.rectArea[x];E.position.setFromMatrixPosition(M.matrixWorld),E.position.applyMatrix4(g),o.identity(),s.copy(M.matrixWorld),s.premultiply(g),o.extractRotation(s),E.halfWidth.set(M.width*.5,0,0),E.halfHeight.set(0,M.height*.5,0),E.halfWidth.applyMatrix4(o),E.halfHeight.applyMatrix4(o),x++}else if(M.isPointLight){let E=n.point[f];E.position.setFromMatrixPosition(M.matrixWorld),E.position.applyMatrix4(g),f++}else if(M.isHemisphereLight){let E=n.hemi[m];E.direction.setFromMatrixPosition(M.matrixWorld),E.direction.transformDirection(g),m++}}}return{setup:a,setupView:l,state:n}}function Qd(r){let e=new Pv(r),t=[],n=[],i=[];function s(d){h.camera=d,t.length=0,n.length=0,i.length=0}function o(d){d.isLightProbeGrid?i.push(d):t.push(d)}function a(d){n.push(d)}function l(){e.setup(t),i.sort((d,u)=>d.priority-u.priority||d.id-u.id)}function c(d){e.setupView(t,d)}let h={lightsArray:t,shadowsArray:n,lightProbeGridArray:i,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function Lv(r){let e=new WeakMap;function t(i,s=0){let o=e.get(i),a;return o===void 0?(a=new Qd(r),e.set(i,[a])):s>=o.length?(a=new Qd(r),o.push(a)):a=o[s],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var Dv=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Nv=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,Uv=[new R(1,0,0),new R(-1,0,0),new R(0,1,0),new R(0,-1,0),new R(0,0,1),new R(0,0,-1)],Fv=[new R(0,-1,0),new R(0,-1,0),new R(0,0,1),new R(0,0,-1),new R(0,-1,0),new R(0,-1,0)],ef=new Ve,fs=new R,th=new R;function Ov(r,e,t){let n=new ei,i=new He,s=new He,o=new ft,a=new Mo,l=new So,c={},h=t.maxTextureSize,d={[vi]:Bt,[Bt]:vi,[en]:en},u=new On({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new He},radius:{value:4}},vertexShader:Dv,fragmentShader:Nv}),f=u.clone();f.defines.HORIZONTAL_PASS=1;let p=new ot;p.setAttribute("position",new Le(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new gt(p,u),m=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=rs;let g=this.type;this.render=function(A,y,w){if(m.enabled===!1||m.autoUpdate===!1&&m.needsUpdate===!1||A.length===0)return;this.type===$u&&(Pe("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=rs);let k=r.getRenderTarget(),D=r.getActiveCubeFace(),U=r.getActiveMipmapLevel(),G=r.state;G.setBlending(Oi),G.buffers.depth.getReversed()===!0?G.buffers.color.setClear(0,0,0,0):G.buffers.color.setClear(1,1,1,1),G.buffers.depth.setTest(!0),G.setScissorTest(!1);let Y=g!==this.type;Y&&y.traverse(function(L){L.material&&(Array.isArray(L.material)?L.material.forEach(q=>q.needsUpdate=!0):L.material.needsUpdate=!0)});for(let L=0,q=A.length;L<q;L++){let j=A[L],H=j.shadow;if(H===void 0){Pe("WebGLShadowMap:",j,"has no shadow.");continue}if(H.autoUpdate===!1&&H.needsUpdate===!1)continue;i.copy(H.mapSize);let ie=H.getFrameExtents();i.multiply(ie),s.copy(H.mapSize),(i.x>h||i.y>h)&&(i.x>h&&(s.x=Math.floor(h/ie.x),i.x=s.x*ie.x,H.mapSize.x=s.x),i.y>h&&(s.y=Math.floor(h/ie.y),i.y=s.y*ie.y,H.mapSize.y=s.y));let X=r.state.buffers.depth.getReversed();if(H.camera._reversedDepth=X,H.map===null||Y===!0){if(H.map!==null&&(H.map.depthTexture!==null&&(H.map.depthTexture.dispose(),H.map.depthTexture=null),H.map.dispose()),this.type===yr){if(j.isPointLight){Pe("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}H.map=new bt(i.x,i.y,{format:zn,type:En,minFilter:At,magFilter:At,generateMipmaps:!1}),H.map.texture.name=j.name+".shadowMap",H.map.depthTexture=new an(i.x,i.y,cn),H.map.depthTexture.name=j.name+".shadowMapDepth",H.map.depthTexture.format=Qn,H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=pt,H.map.depthTexture.magFilter=pt}else j.isPointLight?(H.map=new ms(i.x),H.map.depthTexture=new jr(i.x,Kt)):(H.map=new bt(i.x,i.y),H.map.depthTexture=new an(i.x,i.y,Kt)),H.map.depthTexture.name=j.name+".shadowMap",H.map.depthTexture.format=Qn,this.type===rs?(H.map.depthTexture.compareFunction=X?qc:ds,H.map.depthTexture.minFilter=At,H.map.depthTexture.magFilter=At):(H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=pt,H.map.depthTexture.magFilter=pt);H.camera.updateProjectionMatrix()}H.map.isWebGLCubeRenderTarget!==!0&&(H.map.width!==i.x||H.map.height!==i.y)&&H.map.setSize(i.x,i.y);let ee=H.map.isWebGLCubeRenderTarget?6:H.getViewportCount();j.isPointLight!==!0&&H.updateMatrices(j,w);let te=(H.camera.layers.mask&4294967294)!==0?H.camera.layers:w.layers;for(let we=0;we<ee;we++){let Fe=H.getCamera(we);if(j.isPointLight){let J=H.camera,ge=H.matrix,_e=j.distance||J.far;_e!==J.far&&(J.far=_e,J.updateProjectionMatrix()),fs.setFromMatrixPosition(j.matrixWorld),J.position.copy(fs),th.copy(J.position),th.add(Uv[we]),J.up.copy(Fv[we]),J.lookAt(th),J.updateMatrixWorld(),ge.makeTranslation(-fs.x,-fs.y,-fs.z),ef.multiplyMatrices(J.projectionMatrix,J.matrixWorldInverse),H._frustum.setFromProjectionMatrix(ef,J.coordinateSystem,J.reversedDepth)}if(H.map.isWebGLCubeRenderTarget)r.setRenderTarget(H.map,we),r.clear();else{we===0&&(r.setRenderTarget(H.map),r.clear());let J=H.getViewport(we);o.set(s.x*J.x,s.y*J.y,s.x*J.z,s.y*J.w),G.viewport(o)}n=H.getFrustum(we),M(y,w,Fe,j,te,this.type)}H.isPointLightShadow!==!0&&this.type===yr&&b(H,w),H.needsUpdate=!1}g=this.type,m.needsUpdate=!1,r.setRenderTarget(k,D,U)};function b(A,y){let w=e.update(x);u.defines.VSM_SAMPLES!==A.blurSamples&&(u.defines.VSM_SAMPLES=A.blurSamples,f.defines.VSM_SAMPLES=A.blurSamples,u.needsUpdate=!0,f.needsUpdate=!0),A.mapPass===null?A.mapPass=new bt(i.x,i.y,{format:zn,type:En}):(A.mapPass.width!==A.map.width||A.mapPass.height!==A.map.height)&&A.mapPass.setSize(A.map.width,A.map.height),u.uniforms.shadow_pass.value=A.map.depthTexture,u.uniforms.resolution.value.set(A.map.width,A.map.height),u.uniforms.radius.value=A.radius,r.setRenderTarget(A.mapPass),r.clear(),r.renderBufferDirect(y,null,w,u,x,null),f.uniforms.shadow_pass.value=A.mapPass.texture,f.uniforms.resolution.value.set(A.map.width,A.map.height),f.uniforms.radius.value=A.radius,r.setRenderTarget(A.map),r.clear(),r.renderBufferDirect(y,null,w,f,x,null)}function T(A,y,w,k){let D=null,U=w.isPointLight===!0?A.customDistanceMaterial:A.customDepthMaterial;if(U!==void 0)D=U;else if(D=w.isPointLight===!0?l:a,r.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let G=D.uuid,Y=y.uuid,L=c[G];L===void 0&&(L={},c[G]=L);let q=L[Y];q===void 0&&(q=D.clone(),L[Y]=q,y.addEventListener("dispose",E)),D=q}if(D.visible=y.visible,D.wireframe=y.wireframe,k===yr?D.side=y.shadowSide!==null?y.shadowSide:y.side:D.side=y.shadowSide!==null?y.shadowSide:d[y.side],D.alphaMap=y.alphaMap,D.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,D.map=y.map,D.clipShadows=y.clipShadows,D.clippingPlanes=y.clippingPlanes,D.clipIntersection=y.clipIntersection,D.displacementMap=y.displacementMap,D.displacementScale=y.displacementScale,D.displacementBias=y.displacementBias,D.wireframeLinewidth=y.wireframeLinewidth,D.linewidth=y.linewidth,w.isPointLight===!0&&D.isMeshDistanceMaterial===!0){let G=r.properties.get(D);G.light=w}return D}function M(A,y,w,k,D,U){if(A.visible===!1)return;if(A.layers.test(D)&&(A.isMesh||A.isLine||A.isPoints)&&(A.castShadow||A.receiveShadow&&U===yr)&&(!A.frustumCulled||A.intersectsFrustum(n))){A.modelViewMatrix.multiplyMatrices(w.matrixWorldInverse,A.matrixWorld);let L=e.update(A),q=A.material;if(Array.isArray(q)){let j=L.groups;for(let H=0,ie=j.length;H<ie;H++){let X=j[H],ee=q[X.materialIndex];if(ee&&ee.visible){let te=T(A,ee,k,U);A.onBeforeShadow(r,A,y,w,L,te,X),r.renderBufferDirect(w,null,L,te,A,X),A.onAfterShadow(r,A,y,w,L,te,X)}}}else if(q.visible){let j=T(A,q,k,U);A.onBeforeShadow(r,A,y,w,L,j,null),r.renderBufferDirect(w,null,L,j,A,null),A.onAfterShadow(r,A,y,w,L,j,null)}}let Y=A.children;for(let L=0,q=Y.length;L<q;L++)M(Y[L],y,w,k,D,U)}function E(A){A.target.removeEventListener("dispose",E);for(let w in c){let k=c[w],D=A.target.uuid;D in k&&(k[D].dispose(),delete k[D])}}}function Bv(r,e){function t(){let C=!1,K=new ft,W=null,ce=new ft(0,0,0,0);return{setMask:function(se){W!==se&&!C&&(r.colorMask(se,se,se,se),W=se)},setLocked:function(se){C=se},setClear:function(se,ae,Te,ke,re){re===!0&&(se*=ke,ae*=ke,Te*=ke),K.set(se,ae,Te,ke),ce.equals(K)===!1&&(r.clearColor(se,ae,Te,ke),ce.copy(K))},reset:function(){C=!1,W=null,ce.set(-1,0,0,0)}}}function n(){let C=!1,K=!1,W=null,ce=null,se=null;return{setReversed:function(ae){if(K!==ae){let Te=e.get("EXT_clip_control");ae?Te.clipControlEXT(Te.LOWER_LEFT_EXT,Te.ZERO_TO_ONE_EXT):Te.clipControlEXT(Te.LOWER_LEFT_EXT,Te.NEGATIVE_ONE_TO_ONE_EXT),K=ae;let ke=se;se=null,this.setClear(ke)}},getReversed:function(){return K},setTest:function(ae){ae?ye(r.DEPTH_TEST):Be(r.DEPTH_TEST)},setMask:function(ae){W!==ae&&!C&&(r.depthMask(ae),W=ae)},setFunc:function(ae){if(K&&(ae=Td[ae]),ce!==ae){switch(ae){case to:r.depthFunc(r.NEVER);break;case no:r.depthFunc(r.ALWAYS);break;case io:r.depthFunc(r.LESS);break;case ar:r.depthFunc(r.LEQUAL);break;case ro:r.depthFunc(r.EQUAL);break;case so:r.depthFunc(r.GEQUAL);break;case oo:r.depthFunc(r.GREATER);break;case ao:r.depthFunc(r.NOTEQUAL);break;default:r.depthFunc(r.LEQUAL)}ce=ae}},setLocked:function(ae){C=ae},setClear:function(ae){se!==ae&&(se=ae,K&&(ae=1-ae),r.clearDepth(ae))},reset:function(){C=!1,W=null,ce=null,se=null,K=!1}}}function i(){let C=!1,K=null,W=null,ce=null,se=null,ae=null,Te=null,ke=null,re=null;return{setTest:function(Ee){C||(Ee?ye(r.STENCIL_TEST):Be(r.STENCIL_TEST))},setMask:function(Ee){K!==Ee&&!C&&(r.stencilMask(Ee),K=Ee)},setFunc:function(Ee,ze,pe){(W!==Ee||ce!==ze||se!==pe)&&(r.stencilFunc(Ee,ze,pe),W=Ee,ce=ze,se=pe)},setOp:function(Ee,ze,pe){(ae!==Ee||Te!==ze||ke!==pe)&&(r.stencilOp(Ee,ze,pe),ae=Ee,Te=ze,ke=pe)},setLocked:function(Ee){C=Ee},setClear:function(Ee){re!==Ee&&(r.clearStencil(Ee),re=Ee)},reset:function(){C=!1,K=null,W=null,ce=null,se=null,ae=null,Te=null,ke=null,re=null}}}let s=new t,o=new n,a=new i,l={},c=new WeakMap,h={},d={},u={},f=new WeakMap,p=[],x=null,m=!1,g=null,b=null,T=null,M=null,E=null,A=null,y=null,w=new Se(0,0,0),k=0,D=!1,U=null,G=null,Y=null,L=null,q=null,j=r.getParameter(r.MAX_COMBINED_TEXTURE_IMAGE_UNITS),H=!1,ie=0,X=r.getParameter(r.VERSION);X.indexOf("WebGL")!==-1?(ie=parseFloat(/^WebGL (\d)/.exec(X)[1]),H=ie>=1):X.indexOf("OpenGL ES")!==-1&&(ie=parseFloat(/^OpenGL ES (\d)/.exec(X)[1]),H=ie>=2);let ee=null,te={},we=r.getParameter(r.SCISSOR_BOX),Fe=r.getParameter(r.VIEWPORT),J=new ft().fromArray(we),ge=new ft().fromArray(Fe);function _e(C,K,W,ce){let se=new Uint8Array(4),ae=r.createTexture();r.bindTexture(C,ae),r.texParameteri(C,r.TEXTURE_MIN_FILTER,r.NEAREST),r.texParameteri(C,r.TEXTURE_MAG_FILTER,r.NEAREST);for(let Te=0;Te<W;Te++)C===r.TEXTURE_3D||C===r.TEXTURE_2D_ARRAY?r.texImage3D(K,0,r.RGBA,1,1,ce,0,r.RGBA,r.UNSIGNED_BYTE,se):r.texImage2D(K+Te,0,r.RGBA,1,1,0,r.RGBA,r.UNSIGNED_BYTE,se);return ae}let Re={};Re[r.TEXTURE_2D]=_e(r.TEXTURE_2D,r.TEXTURE_2D,1),Re[r.TEXTURE_CUBE_MAP]=_e(r.TEXTURE_CUBE_MAP,r.TEXTURE_CUBE_MAP_POSITIVE_X,6),Re[r.TEXTURE_2D_ARRAY]=_e(r.TEXTURE_2D_ARRAY,r.TEXTURE_2D_ARRAY,1,1),Re[r.TEXTURE_3D]=_e(r.TEXTURE_3D,r.TEXTURE_3D,1,1),s.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ye(r.DEPTH_TEST),o.setFunc(ar),jt(!1),ut(wc),ye(r.CULL_FACE),Nt(Oi);function ye(C){h[C]!==!0&&(r.enable(C),h[C]=!0)}function Be(C){h[C]!==!1&&(r.disable(C),h[C]=!1)}function xt(C,K){return u[C]!==K?(r.bindFramebuffer(C,K),u[C]=K,C===r.DRAW_FRAMEBUFFER&&(u[r.FRAMEBUFFER]=K),C===r.FRAMEBUFFER&&(u[r.DRAW_FRAMEBUFFER]=K),!0):!1}function De(C,K){let W=p,ce=!1;if(C){W=f.get(K),W===void 0&&(W=[],f.set(K,W));let se=C.textures;if(W.length!==se.length||W[0]!==r.COLOR_ATTACHMENT0){for(let ae=0,Te=se.length;ae<Te;ae++)W[ae]=r.COLOR_ATTACHMENT0+ae;W.length=se.length,ce=!0}}else W[0]!==r.BACK&&(W[0]=r.BACK,ce=!0);ce&&r.drawBuffers(W)}function nt(C){return x!==C?(r.useProgram(C),x=C,!0):!1}let rt={[Bi]:r.FUNC_ADD,[Zu]:r.FUNC_SUBTRACT,[Ju]:r.FUNC_REVERSE_SUBTRACT};rt[Ku]=r.MIN,rt[ju]=r.MAX;let We={[Qu]:r.ZERO,[ed]:r.ONE,[td]:r.SRC_COLOR,[Cc]:r.SRC_ALPHA,[ad]:r.SRC_ALPHA_SATURATE,[sd]:r.DST_COLOR,[id]:r.DST_ALPHA,[nd]:r.ONE_MINUS_SRC_COLOR,[Rc]:r.ONE_MINUS_SRC_ALPHA,[od]:r.ONE_MINUS_DST_COLOR,[rd]:r.ONE_MINUS_DST_ALPHA,[ld]:r.CONSTANT_COLOR,[cd]:r.ONE_MINUS_CONSTANT_COLOR,[hd]:r.CONSTANT_ALPHA,[ud]:r.ONE_MINUS_CONSTANT_ALPHA};function Nt(C,K,W,ce,se,ae,Te,ke,re,Ee){if(C===Oi){m===!0&&(Be(r.BLEND),m=!1);return}if(m===!1&&(ye(r.BLEND),m=!0),C!==Yu){if(C!==g||Ee!==D){if((b!==Bi||E!==Bi)&&(r.blendEquation(r.FUNC_ADD),b=Bi,E=Bi),Ee)switch(C){case xr:r.blendFuncSeparate(r.ONE,r.ONE_MINUS_SRC_ALPHA,r.ONE,r.ONE_MINUS_SRC_ALPHA);break;case Ac:r.blendFunc(r.ONE,r.ONE);break;case Tc:r.blendFuncSeparate(r.ZERO,r.ONE_MINUS_SRC_COLOR,r.ZERO,r.ONE);break;case Ec:r.blendFuncSeparate(r.DST_COLOR,r.ONE_MINUS_SRC_ALPHA,r.ZERO,r.ONE);break;default:Ne("WebGLState: Invalid blending: ",C);break}else switch(C){case xr:r.blendFuncSeparate(r.SRC_ALPHA,r.ONE_MINUS_SRC_ALPHA,r.ONE,r.ONE_MINUS_SRC_ALPHA);break;case Ac:r.blendFuncSeparate(r.SRC_ALPHA,r.ONE,r.ONE,r.ONE);break;case Tc:Ne("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Ec:Ne("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ne("WebGLState: Invalid blending: ",C);break}T=null,M=null,A=null,y=null,w.set(0,0,0),k=0,g=C,D=Ee}return}se=se||K,ae=ae||W,Te=Te||ce,(K!==b||se!==E)&&(r.blendEquationSeparate(rt[K],rt[se]),b=K,E=se),(W!==T||ce!==M||ae!==A||Te!==y)&&(r.blendFuncSeparate(We[W],We[ce],We[ae],We[Te]),T=W,M=ce,A=ae,y=Te),(ke.equals(w)===!1||re!==k)&&(r.blendColor(ke.r,ke.g,ke.b,re),w.copy(ke),k=re),g=C,D=!1}function St(C,K){C.side===en?Be(r.CULL_FACE):ye(r.CULL_FACE);let W=C.side===Bt;K&&(W=!W),jt(W),C.blending===xr&&C.transparent===!1?Nt(Oi):Nt(C.blending,C.blendEquation,C.blendSrc,C.blendDst,C.blendEquationAlpha,C.blendSrcAlpha,C.blendDstAlpha,C.blendColor,C.blendAlpha,C.premultipliedAlpha),o.setFunc(C.depthFunc),o.setTest(C.depthTest),o.setMask(C.depthWrite),s.setMask(C.colorWrite);let ce=C.stencilWrite;a.setTest(ce),ce&&(a.setMask(C.stencilWriteMask),a.setFunc(C.stencilFunc,C.stencilRef,C.stencilFuncMask),a.setOp(C.stencilFail,C.stencilZFail,C.stencilZPass)),Ct(C.polygonOffset,C.polygonOffsetFactor,C.polygonOffsetUnits),C.alphaToCoverage===!0?ye(r.SAMPLE_ALPHA_TO_COVERAGE):Be(r.SAMPLE_ALPHA_TO_COVERAGE)}function jt(C){U!==C&&(C?r.frontFace(r.CW):r.frontFace(r.CCW),U=C)}function ut(C){C!==Xu?(ye(r.CULL_FACE),C!==G&&(C===wc?r.cullFace(r.BACK):C===qu?r.cullFace(r.FRONT):r.cullFace(r.FRONT_AND_BACK))):Be(r.CULL_FACE),G=C}function Ln(C){C!==Y&&(H&&r.lineWidth(C),Y=C)}function Ct(C,K,W){C?(ye(r.POLYGON_OFFSET_FILL),(L!==K||q!==W)&&(L=K,q=W,o.getReversed()&&(K=-K,W=-W),r.polygonOffset(K,W))):Be(r.POLYGON_OFFSET_FILL)}function pn(C){C?ye(r.SCISSOR_TEST):Be(r.SCISSOR_TEST)}function mn(C){C===void 0&&(C=r.TEXTURE0+j-1),ee!==C&&(r.activeTexture(C),ee=C)}function gn(C,K,W){W===void 0&&(ee===null?W=r.TEXTURE0+j-1:W=ee);let ce=te[W];ce===void 0&&(ce={type:void 0,texture:void 0},te[W]=ce),(ce.type!==C||ce.texture!==K)&&(ee!==W&&(r.activeTexture(W),ee=W),r.bindTexture(C,K||Re[C]),ce.type=C,ce.texture=K)}function N(){let C=te[ee];C!==void 0&&C.type!==void 0&&(r.bindTexture(C.type,null),C.type=void 0,C.texture=void 0)}function yn(){try{r.compressedTexImage2D(...arguments)}catch(C){Ne("WebGLState:",C)}}function ct(){try{r.compressedTexImage3D(...arguments)}catch(C){Ne("WebGLState:",C)}}function ht(){try{r.texSubImage2D(...arguments)}catch(C){Ne("WebGLState:",C)}}function fe(){try{r.texSubImage3D(...arguments)}catch(C){Ne("WebGLState:",C)}}function wt(){try{r.compressedTexSubImage2D(...arguments)}catch(C){Ne("WebGLState:",C)}}function Ie(){try{r.compressedTexSubImage3D(...arguments)}catch(C){Ne("WebGLState:",C)}}function Ue(){try{r.texStorage2D(...arguments)}catch(C){Ne("WebGLState:",C)}}function S(){try{r.texStorage3D(...arguments)}catch(C){Ne("WebGLState:",C)}}function v(){try{r.texImage2D(...arguments)}catch(C){Ne("WebGLState:",C)}}function O(){try{r.texImage3D(...arguments)}catch(C){Ne("WebGLState:",C)}}function ne(C){return d[C]!==void 0?d[C]:r.getParameter(C)}function Q(C,K){d[C]!==K&&(r.pixelStorei(C,K),d[C]=K)}function oe(C){J.equals(C)===!1&&(r.scissor(C.x,C.y,C.z,C.w),J.copy(C))}function ue(C){ge.equals(C)===!1&&(r.viewport(C.x,C.y,C.z,C.w),ge.copy(C))}function $(C,K){let W=c.get(K);W===void 0&&(W=new WeakMap,c.set(K,W));let ce=W.get(C);ce===void 0&&(ce=r.getUniformBlockIndex(K,C.name),r.uniformBlockBinding(K,ce,ce),W.set(C,ce))}function Z(C,K,W){let se=c.get(K).get(C);l[se]!==W&&(r.bindBufferBase(r.UNIFORM_BUFFER,se,W),l[se]=W)}function le(){r.disable(r.BLEND),r.disable(r.CULL_FACE),r.disable(r.DEPTH_TEST),r.disable(r.POLYGON_OFFSET_FILL),r.disable(r.SCISSOR_TEST),r.disable(r.STENCIL_TEST),r.disable(r.SAMPLE_ALPHA_TO_COVERAGE),r.blendEquation(r.FUNC_ADD),r.blendFunc(r.ONE,r.ZERO),r.blendFuncSeparate(r.ONE,r.ZERO,r.ONE,r.ZERO),r.blendColor(0,0,0,0),r.colorMask(!0,!0,!0,!0),r.clearColor(0,0,0,0),r.depthMask(!0),r.depthFunc(r.LESS),o.setReversed(!1),r.clearDepth(1),r.stencilMask(4294967295),r.stencilFunc(r.ALWAYS,0,4294967295),r.stencilOp(r.KEEP,r.KEEP,r.KEEP),r.clearStencil(0),r.cullFace(r.BACK),r.frontFace(r.CCW),r.polygonOffset(0,0),r.activeTexture(r.TEXTURE0),r.bindFramebuffer(r.FRAMEBUFFER,null),r.bindFramebuffer(r.DRAW_FRAMEBUFFER,null),r.bindFramebuffer(r.READ_FRAMEBUFFER,null),r.useProgram(null),r.lineWidth(1),r.scissor(0,0,r.canvas.width,r.canvas.height),r.viewport(0,0,r.canvas.width,r.canvas.height),r.pixelStorei(r.PACK_ALIGNMENT,4),r.pixelStorei(r.UNPACK_ALIGNMENT,4),r.pixelStorei(r.UNPACK_FLIP_Y_WEBGL,!1),r.pixelStorei(r.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),r.pixelStorei(r.UNPACK_COLORSPACE_CONVERSION_WEBGL,r.BROWSER_DEFAULT_WEBGL),r.pixelStorei(r.PACK_ROW_LENGTH,0),r.pixelStorei(r.PACK_SKIP_PIXELS,0),r.pixelStorei(r.PACK_SKIP_ROWS,0),r.pixelStorei(r.UNPACK_ROW_LENGTH,0),r.pixelStorei(r.UNPACK_IMAGE_HEIGHT,0),r.pixelStorei(r.UNPACK_SKIP_PIXELS,0),r.pixelStorei(r.UNPACK_SKIP_ROWS,0),r.pixelStorei(r.UNPACK_SKIP_IMAGES,0),h={},d={},ee=null,te={},u={},l={},f=new WeakMap,p=[],x=null,m=!1,g=null,b=null,T=null,M=null,E=null,A=null,y=null,w=new Se(0,0,0),k=0,D=!1,U=null,G=null,Y=null,L=null,q=null,J.set(0,0,r.canvas.width,r.canvas.height),ge.set(0,0,r.canvas.width,r.canvas.height),s.reset(),o.reset(),a.reset()}return{buffers:{color:s,depth:o,stencil:a},enable:ye,disable:Be,bindFramebuffer:xt,drawBuffers:De,useProgram:nt,setBlending:Nt,setMaterial:St,setFlipSided:jt,setCullFace:ut,setLineWidth:Ln,setPolygonOffset:Ct,setScissorTest:pn,activeTexture:mn,bindTexture:gn,unbindTexture:N,compressedTexImage2D:yn,compressedTexImage3D:ct,texImage2D:v,texImage3D:O,pixelStorei:Q,getParameter:ne,updateUBOMapping:$,uniformBlockBinding:Z,texStorage2D:Ue,texStorage3D:S,texSubImage2D:ht,texSubImage3D:fe,compressedTexSubImage2D:wt,compressedTexSubImage3D:Ie,scissor:oe,viewport:ue,reset:le}}function zv(r,e,t,n,i,s,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new He,h=new WeakMap,d=new Set,u,f=new WeakMap,p=new Set,x=new FinalizationRegistry(S=>p.delete(S)),m=!1;try{m=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function g(S,v){return m?new OffscreenCanvas(S,v):Xr("canvas")}function b(S,v,O){let ne=1,Q=Ue(S);if((Q.width>O||Q.height>O)&&(ne=O/Math.max(Q.width,Q.height)),ne<1)if(typeof HTMLImageElement<"u"&&S instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&S instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&S instanceof ImageBitmap||typeof VideoFrame<"u"&&S instanceof VideoFrame){let oe=Math.floor(ne*Q.width),ue=Math.floor(ne*Q.height);u===void 0&&(u=g(oe,ue));let $=v?g(oe,ue):u;return $.width=oe,$.height=ue,$.getContext("2d").drawImage(S,0,0,oe,ue),Pe("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+oe+"x"+ue+")."),$}else return"data"in S&&Pe("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),S;return S}function T(S){return S.generateMipmaps}function M(S){r.generateMipmap(S)}function E(S){return S.isWebGLCubeRenderTarget?r.TEXTURE_CUBE_MAP:S.isWebGL3DRenderTarget?r.TEXTURE_3D:S.isWebGLArrayRenderTarget||S.isCompressedArrayTexture?r.TEXTURE_2D_ARRAY:r.TEXTURE_2D}function A(S,v,O,ne,Q,oe=!1){if(S!==null){if(r[S]!==void 0)return r[S];Pe("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+S+"'")}let ue;ne&&(ue=e.get("EXT_texture_norm16"),ue||Pe("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let $=v;if(v===r.RED&&(O===r.FLOAT&&($=r.R32F),O===r.HALF_FLOAT&&($=r.R16F),O===r.UNSIGNED_BYTE&&($=r.R8),O===r.UNSIGNED_SHORT&&ue&&($=ue.R16_EXT),O===r.SHORT&&ue&&($=ue.R16_SNORM_EXT)),v===r.RED_INTEGER&&(O===r.UNSIGNED_BYTE&&($=r.R8UI),O===r.UNSIGNED_SHORT&&($=r.R16UI),O===r.UNSIGNED_INT&&($=r.R32UI),O===r.BYTE&&($=r.R8I),O===r.SHORT&&($=r.R16I),O===r.INT&&($=r.R32I)),v===r.RG&&(O===r.FLOAT&&($=r.RG32F),O===r.HALF_FLOAT&&($=r.RG16F),O===r.UNSIGNED_BYTE&&($=r.RG8),O===r.UNSIGNED_SHORT&&ue&&($=ue.RG16_EXT),O===r.SHORT&&ue&&($=ue.RG16_SNORM_EXT)),v===r.RG_INTEGER&&(O===r.UNSIGNED_BYTE&&($=r.RG8UI),O===r.UNSIGNED_SHORT&&($=r.RG16UI),O===r.UNSIGNED_INT&&($=r.RG32UI),O===r.BYTE&&($=r.RG8I),O===r.SHORT&&($=r.RG16I),O===r.INT&&($=r.RG32I)),v===r.RGB_INTEGER&&(O===r.UNSIGNED_BYTE&&($=r.RGB8UI),O===r.UNSIGNED_SHORT&&($=r.RGB16UI),O===r.UNSIGNED_INT&&($=r.RGB32UI),O===r.BYTE&&($=r.RGB8I),O===r.SHORT&&($=r.RGB16I),O===r.INT&&($=r.RGB32I)),v===r.RGBA_INTEGER&&(O===r.UNSIGNED_BYTE&&($=r.RGBA8UI),O===r.UNSIGNED_SHORT&&($=r.RGBA16UI),O===r.UNSIGNED_INT&&($=r.RGBA32UI),O===r.BYTE&&($=r.RGBA8I),O===r.SHORT&&($=r.RGBA16I),O===r.INT&&($=r.RGBA32I)),v===r.RGB&&(O===r.UNSIGNED_SHORT&&ue&&($=ue.RGB16_EXT),O===r.SHORT&&ue&&($=ue.RGB16_SNORM_EXT),O===r.UNSIGNED_INT_5_9_9_9_REV&&($=r.RGB9_E5),O===r.UNSIGNED_INT_10F_11F_11F_REV&&($=r.R11F_G11F_B10F)),v===r.RGBA){let Z=oe?Hr:$e.getTransfer(Q);O===r.FLOAT&&($=r.RGBA32F),O===r.HALF_FLOAT&&($=r.RGBA16F),O===r.UNSIGNED_BYTE&&($=Z===et?r.SRGB8_ALPHA8:r.RGBA8),O===r.UNSIGNED_SHORT&&ue&&($=ue.RGBA16_EXT),O===r.SHORT&&ue&&($=ue.RGBA16_SNORM_EXT),O===r.UNSIGNED_SHORT_4_4_4_4&&($=r.RGBA4),O===r.UNSIGNED_SHORT_5_5_5_1&&($=r.RGB5_A1)}return($===r.R16F||$===r.R32F||$===r.RG16F||$===r.RG32F||$===r.RGBA16F||$===r.RGBA32F)&&e.get("EXT_color_buffer_float"),$}function y(S,v){let O;return S?v===null||v===Kt||v===ki?O=r.DEPTH24_STENCIL8:v===cn?O=r.DEPTH32F_STENCIL8:v===_r&&(O=r.DEPTH24_STENCIL8,Pe("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):v===null||v===Kt||v===ki?O=r.DEPTH_COMPONENT24:v===cn?O=r.DEPTH_COMPONENT32F:v===_r&&(O=r.DEPTH_COMPONENT16),O}function w(S,v){return T(S)===!0||S.isFramebufferTexture&&S.minFilter!==pt&&S.minFilter!==At?Math.log2(Math.max(v.width,v.height))+1:S.mipmaps.length>0?S.mipmaps.length:S.isCompressedTexture&&Array.isArray(S.image)?v.mipmaps.length:1}function k(S){let v=new WeakRef(S);n.get(S).__ref=v,p.add(v),x.register(S,v,v)}function D(S){let v=n.get(S).__ref;v!==void 0&&(p.delete(v),x.unregister(v))}function U(S){Y(S.target)}function G(S){L(S.target)}function Y(S){S.removeEventListener("dispose",U),D(S),j(S),S.isVideoTexture&&h.delete(S),S.isHTMLTexture&&d.delete(S)}function L(S){S.removeEventListener("dispose",G),D(S),ie(S)}function q(){for(let S of p){let v=S.deref();v!==void 0&&(v.isRenderTarget===!0?L(v):Y(v))}p.clear(),d.clear()}function j(S){let v=n.get(S);if(v.__webglInit===void 0)return;let O=S.source,ne=f.get(O);if(ne){let Q=ne[v.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&H(S),Object.keys(ne).length===0&&f.delete(O)}n.remove(S)}function H(S){let v=n.get(S);r.deleteTexture(v.__webglTexture);let O=S.source,ne=f.get(O);delete ne[v.__cacheKey],o.memory.textures--}function ie(S){let v=n.get(S);v.__depthDisposeCallback&&v.__depthDisposeCallback();let O=S.depthTexture;if(O&&O.renderTarget===S&&Y(O),S.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(v.__webglFramebuffer[Q]))for(let oe=0;oe<v.__webglFramebuffer[Q].length;oe++)r.deleteFramebuffer(v.__webglFramebuffer[Q][oe]);else r.deleteFramebuffer(v.__webglFramebuffer[Q]);v.__webglDepthbuffer&&r.deleteRenderbuffer(v.__webglDepthbuffer[Q])}else{if(Array.isArray(v.__webglFramebuffer))for(let Q=0;Q<v.__webglFramebuffer.length;Q++)r.deleteFramebuffer(v.__webglFramebuffer[Q]);else r.deleteFramebuffer(v.__webglFramebuffer);if(v.__webglDepthbuffer&&r.deleteRenderbuffer(v.__webglDepthbuffer),v.__webglMultisampledFramebuffer&&r.deleteFramebuffer(v.__webglMultisampledFramebuffer),v.__webglColorRenderbuffer)for(let Q=0;Q<v.__webglColorRenderbuffer.length;Q++)v.__webglColorRenderbuffer[Q]&&r.deleteRenderbuffer(v.__webglColorRenderbuffer[Q]);v.__webglDepthRenderbuffer&&r.deleteRenderbuffer(v.__webglDepthRenderbuffer)}let ne=S.textures;for(let Q=0,oe=ne.length;Q<oe;Q++){let ue=n.get(ne[Q]);ue.__webglTexture&&(r.deleteTexture(ue.__webglTexture),o.memory.textures--),n.remove(ne[Q])}n.remove(S)}let X=0;function ee(){X=0}function te(){return X}function we(S){X=S}function Fe(){let S=X;return S>=i.maxTextures&&Pe("WebGLTextures: Trying to use "+(S+1)+" texture units while this GPU supports only "+i.maxTextures),X+=1,S}function J(S){let v=[];return v.push(S.wrapS),v.push(S.wrapT),v.push(S.wrapR||0),v.push(S.magFilter),v.push(S.minFilter),v.push(S.anisotropy),v.push(S.internalFormat),v.push(S.format),v.push(S.type),v.push(S.generateMipmaps),v.push(S.mipmapsAutoUpdate),v.push(S.premultiplyAlpha),v.push(S.flipY),v.push(S.unpackAlignment),v.push(S.colorSpace),v.join()}function ge(S,v){let O=n.get(S);if(S.isVideoTexture&&wt(S),S.isRenderTargetTexture===!1&&S.isExternalTexture!==!0&&S.version>0&&O.__version!==S.version){let ne=S.image;if(ne===null)Pe("WebGLRenderer: Texture marked for update but no image data found.");else if(ne.complete===!1)Pe("WebGLRenderer: Texture marked for update but image is incomplete");else{St(O,S,v);return}}else S.isExternalTexture&&(O.__webglTexture=S.sourceTexture?S.sourceTexture:null);t.bindTexture(r.TEXTURE_2D,O.__webglTexture,r.TEXTURE0+v)}function _e(S,v){let O=n.get(S);if(S.isRenderTargetTexture===!1&&S.version>0&&O.__version!==S.version){St(O,S,v);return}else S.isExternalTexture&&(O.__webglTexture=S.sourceTexture?S.sourceTexture:null);t.bindTexture(r.TEXTURE_2D_ARRAY,O.__webglTexture,r.TEXTURE0+v)}function Re(S,v){let O=n.get(S);if(S.isRenderTargetTexture===!1&&S.version>0&&O.__version!==S.version){St(O,S,v);return}t.bindTexture(r.TEXTURE_3D,O.__webglTexture,r.TEXTURE0+v)}function ye(S,v){let O=n.get(S);if(S.version>0&&O.__version!==S.version){jt(O,S,v);return}t.bindTexture(r.TEXTURE_CUBE_MAP,O.__webglTexture,r.TEXTURE0+v)}let Be={[lr]:r.REPEAT,[Nn]:r.CLAMP_TO_EDGE,[lo]:r.MIRRORED_REPEAT},xt={[pt]:r.NEAREST,[pd]:r.NEAREST_MIPMAP_NEAREST,[ss]:r.NEAREST_MIPMAP_LINEAR,[At]:r.LINEAR,[Oo]:r.LINEAR_MIPMAP_NEAREST,[Tn]:r.LINEAR_MIPMAP_LINEAR},De={[xd]:r.NEVER,[$c]:r.ALWAYS,[vd]:r.LESS,[ds]:r.LEQUAL,[_d]:r.EQUAL,[qc]:r.GEQUAL,[bd]:r.GREATER,[Md]:r.NOTEQUAL};function nt(S,v){if(v.type===cn&&e.has("OES_texture_float_linear")===!1&&(v.magFilter===At||v.magFilter===Oo||v.magFilter===ss||v.magFilter===Tn||v.minFilter===At||v.minFilter===Oo||v.minFilter===ss||v.minFilter===Tn)&&Pe("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),r.texParameteri(S,r.TEXTURE_WRAP_S,Be[v.wrapS]),r.texParameteri(S,r.TEXTURE_WRAP_T,Be[v.wrapT]),(S===r.TEXTURE_3D||S===r.TEXTURE_2D_ARRAY)&&r.texParameteri(S,r.TEXTURE_WRAP_R,Be[v.wrapR]),r.texParameteri(S,r.TEXTURE_MAG_FILTER,xt[v.magFilter]),r.texParameteri(S,r.TEXTURE_MIN_FILTER,xt[v.minFilter]),v.compareFunction&&(r.texParameteri(S,r.TEXTURE_COMPARE_MODE,r.COMPARE_REF_TO_TEXTURE),r.texParameteri(S,r.TEXTURE_COMPARE_FUNC,De[v.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(v.magFilter===pt||v.minFilter!==ss&&v.minFilter!==Tn||v.type===cn&&e.has("OES_texture_float_linear")===!1)return;if(v.anisotropy>1||n.get(v).__currentAnisotropy){let O=e.get("EXT_texture_filter_anisotropic");r.texParameterf(S,O.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(v.anisotropy,i.getMaxAnisotropy())),n.get(v).__currentAnisotropy=v.anisotropy}}}function rt(S,v){let O=!1;S.__webglInit===void 0&&(S.__webglInit=!0,v.addEventListener("dispose",U),k(v));let ne=v.source,Q=f.get(ne);Q===void 0&&(Q={},f.set(ne,Q));let oe=J(v);if(oe!==S.__cacheKey){Q[oe]===void 0&&(Q[oe]={texture:r.createTexture(),usedTimes:0},o.memory.textures++,O=!0),Q[oe].usedTimes++;let ue=Q[S.__cacheKey];ue!==void 0&&(Q[S.__cacheKey].usedTimes--,ue.usedTimes===0&&H(v)),S.__cacheKey=oe,S.__webglTexture=Q[oe].texture}return O}function We(S,v,O){return Math.floor(Math.floor(S/O)/v)}function Nt(S,v,O,ne){let oe=S.updateRanges;if(oe.length===0)t.texSubImage2D(r.TEXTURE_2D,0,0,0,v.width,v.height,O,ne,v.data);else{oe.sort((C,K)=>C.start-K.start);let ue=0;for(let C=1;C<oe.length;C++){let K=oe[ue],W=oe[C],ce=K.start+K.count,se=We(W.start,v.width,4),ae=We(K.start,v.width,4);W.start<=ce+1&&se===ae&&We(W.start+W.count-1,v.width,4)===se?K.count=Math.max(K.count,W.start+W.count-K.start):(++ue,oe[ue]=W)}oe.length=ue+1;let $=t.getParameter(r.UNPACK_ROW_LENGTH),Z=t.getParameter(r.UNPACK_SKIP_PIXELS),le=t.getParameter(r.UNPACK_SKIP_ROWS);t.pixelStorei(r.UNPACK_ROW_LENGTH,v.width);for(let C=0,K=oe.length;C<K;C++){let W=oe[C],ce=Math.floor(W.start/4),se=Math.ceil(W.count/4),ae=ce%v.width,Te=Math.floor(ce/v.width),ke=se,re=1;t.pixelStorei(r.UNPACK_SKIP_PIXELS,ae),t.pixelStorei(r.UNPACK_SKIP_ROWS,Te),t.texSubImage2D(r.TEXTURE_2D,0,ae,Te,ke,re,O,ne,v.data)}S.clearUpdateRanges(),t.pixelStorei(r.UNPACK_ROW_LENGTH,$),t.pixelStorei(r.UNPACK_SKIP_PIXELS,Z),t.pixelStorei(r.UNPACK_SKIP_ROWS,le)}}function St(S,v,O){let ne=r.TEXTURE_2D;(v.isDataArrayTexture||v.isCompressedArrayTexture)&&(ne=r.TEXTURE_2D_ARRAY),v.isData3DTexture&&(ne=r.TEXTURE_3D);let Q=rt(S,v),oe=v.source;t.bindTexture(ne,S.__webglTexture,r.TEXTURE0+O);let ue=n.get(oe);if(oe.version!==ue.__version||Q===!0){if(t.activeTexture(r.TEXTURE0+O),(typeof ImageBitmap<"u"&&v.image instanceof ImageBitmap)===!1){let re=$e.getPrimaries($e.workingColorSpace),Ee=v.colorSpace===ni?null:$e.getPrimaries(v.colorSpace),ze=v.colorSpace===ni||re===Ee?r.NONE:r.BROWSER_DEFAULT_WEBGL;t.pixelStorei(r.UNPACK_FLIP_Y_WEBGL,v.flipY),t.pixelStorei(r.UNPACK_PREMULTIPLY_ALPHA_WEBGL,v.premultiplyAlpha),t.pixelStorei(r.UNPACK_COLORSPACE_CONVERSION_WEBGL,ze)}t.pixelStorei(r.UNPACK_ALIGNMENT,v.unpackAlignment);let Z=b(v.image,!1,i.maxTextureSize);Z=Ie(v,Z);let le=s.convert(v.format,v.colorSpace),C=s.convert(v.type),K=A(v.internalFormat,le,C,v.normalized,v.colorSpace,v.isVideoTexture);nt(ne,v);let W,ce=v.mipmaps,se=v.isVideoTexture!==!0,ae=ue.__version===void 0||Q===!0,Te=oe.dataReady,ke=w(v,Z);if(v.isDepthTexture)K=y(v.format===ti,v.type),ae&&(se?t.texStorage2D(r.TEXTURE_2D,1,K,Z.width,Z.height):t.texImage2D(r.TEXTURE_2D,0,K,Z.width,Z.height,0,le,C,null));else if(v.isDataTexture)if(ce.length>0){se&&ae&&t.texStorage2D(r.TEXTURE_2D,ke,K,ce[0].width,ce[0].height);for(let re=0,Ee=ce.length;re<Ee;re++)W=ce[re],se?Te&&t.texSubImage2D(r.TEXTURE_2D,re,0,0,W.width,W.height,le,C,W.data):t.texImage2D(r.TEXTURE_2D,re,K,W.width,W.height,0,le,C,W.data);v.generateMipmaps=!1}else se?(ae&&t.texStorage2D(r.TEXTURE_2D,ke,K,Z.width,Z.height),Te&&Nt(v,Z,le,C)):t.texImage2D(r.TEXTURE_2D,0,K,Z.width,Z.height,0,le,C,Z.data);else if(v.isCompressedTexture)if(v.isCompressedArrayTexture){se&&ae&&t.texStorage3D(r.TEXTURE_2D_ARRAY,ke,K,ce[0].width,ce[0].height,Z.depth);for(let re=0,Ee=ce.length;re<Ee;re++)if(W=ce[re],v.format!==hn)if(le!==null)if(se){if(Te)if(v.layerUpdates.size>0){let ze=Qc(W.width,W.height,v.format,v.type);for(let pe of v.layerUpdates){let it=W.data.subarray(pe*ze/W.data.BYTES_PER_ELEMENT,(pe+1)*ze/W.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(r.TEXTURE_2D_ARRAY,re,0,0,pe,W.width,W.height,1,le,it)}}else t.compressedTexSubImage3D(r.TEXTURE_2D_ARRAY,re,0,0,0,W.width,W.height,Z.depth,le,W.data)}else t.compressedTexImage3D(r.TEXTURE_2D_ARRAY,re,K,W.width,W.height,Z.depth,0,W.data,0,0);else Pe("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else se?Te&&t.texSubImage3D(r.TEXTURE_2D_ARRAY,re,0,0,0,W.width,W.height,Z.depth,le,C,W.data):t.texImage3D(r.TEXTURE_2D_ARRAY,re,K,W.width,W.height,Z.depth,0,le,C,W.data);v.layerUpdates.size>0&&v.clearLayerUpdates()}else{se&&ae&&t.texStorage2D(r.TEXTURE_2D,ke,K,ce[0].width,ce[0].height);for(let re=0,Ee=ce.length;re<Ee;re++)W=ce[re],v.format!==hn?le!==null?se?Te&&t.compressedTexSubImage2D(r.TEXTURE_2D,re,0,0,W.width,W.height,le,W.data):t.compressedTexImage2D(r.TEXTURE_2D,re,K,W.width,W.height,0,W.data):Pe("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):se?Te&&t.texSubImage2D(r.TEXTURE_2D,re,0,0,W.width,W.height,le,C,W.data):t.texImage2D(r.TEXTURE_2D,re,K,W.width,W.height,0,le,C,W.data)}else if(v.isDataArrayTexture)if(se){if(ae&&t.texStorage3D(r.TEXTURE_2D_ARRAY,ke,K,Z.width,Z.height,Z.depth),Te)if(v.layerUpdates.size>0){let re=Qc(Z.width,Z.height,v.format,v.type);for(let Ee of v.layerUpdates){let ze=Z.data.subarray(Ee*re/Z.data.BYTES_PER_ELEMENT,(Ee+1)*re/Z.data.BYTES_PER_ELEMENT);t.texSubImage3D(r.TEXTURE_2D_ARRAY,0,0,0,Ee,Z.width,Z.height,1,le,C,ze)}v.clearLayerUpdates()}else t.texSubImage3D(r.TEXTURE_2D_ARRAY,0,0,0,0,Z.width,Z.height,Z.depth,le,C,Z.data)}else t.texImage3D(r.TEXTURE_2D_ARRAY,0,K,Z.width,Z.height,Z.depth,0,le,C,Z.data);else if(v.isData3DTexture)se?(ae&&t.texStorage3D(r.TEXTURE_3D,ke,K,Z.width,Z.height,Z.depth),Te&&t.texSubImage3D(r.TEXTURE_3D,0,0,0,0,Z.width,Z.height,Z.depth,le,C,Z.data)):t.texImage3D(r.TEXTURE_3D,0,K,Z.width,Z.height,Z.depth,0,le,C,Z.data);else if(v.isFramebufferTexture){if(ae)if(se)t.texStorage2D(r.TEXTURE_2D,ke,K,Z.width,Z.height);else{let re=Z.width,Ee=Z.height;for(let ze=0;ze<ke;ze++)t.texImage2D(r.TEXTURE_2D,ze,K,re,Ee,0,le,C,null),re>>=1,Ee>>=1}}else if(v.isHTMLTexture){if("texElementImage2D"in r){let re=r.canvas;if(re.hasAttribute("layoutsubtree")||re.setAttribute("layoutsubtree","true"),Z.parentNode!==re){re.appendChild(Z),d.add(v),re.onpaint=Ee=>{let ze=Ee.changedElements;for(let pe of d)ze.includes(pe.image)&&(pe.needsUpdate=!0)},re.requestPaint();return}if(r.texElementImage2D.length===3)r.texElementImage2D(r.TEXTURE_2D,r.RGBA8,Z);else{let ze=r.RGBA,pe=r.RGBA,it=r.UNSIGNED_BYTE;r.texElementImage2D(r.TEXTURE_2D,0,ze,pe,it,Z)}r.texParameteri(r.TEXTURE_2D,r.TEXTURE_MIN_FILTER,r.LINEAR),r.texParameteri(r.TEXTURE_2D,r.TEXTURE_WRAP_S,r.CLAMP_TO_EDGE),r.texParameteri(r.TEXTURE_2D,r.TEXTURE_WRAP_T,r.CLAMP_TO_EDGE)}}else if(ce.length>0){if(se&&ae){let re=Ue(ce[0]);t.texStorage2D(r.TEXTURE_2D,ke,K,re.width,re.height)}for(let re=0,Ee=ce.length;re<Ee;re++)W=ce[re],se?Te&&t.texSubImage2D(r.TEXTURE_2D,re,0,0,le,C,W):t.texImage2D(r.TEXTURE_2D,re,K,le,C,W);v.generateMipmaps=!1}else if(se){if(ae){let re=Ue(Z);t.texStorage2D(r.TEXTURE_2D,ke,K,re.width,re.height)}Te&&t.texSubImage2D(r.TEXTURE_2D,0,0,0,le,C,Z)}else t.texImage2D(r.TEXTURE_2D,0,K,le,C,Z);T(v)&&v.mipmapsAutoUpdate===!0&&M(ne),ue.__version=oe.version,v.onUpdate&&v.onUpdate(v)}S.__version=v.version}function jt(S,v,O){if(v.image.length!==6)return;let ne=rt(S,v),Q=v.source;t.bindTexture(r.TEXTURE_CUBE_MAP,S.__webglTexture,r.TEXTURE0+O);let oe=n.get(Q);if(Q.version!==oe.__version||ne===!0){t.activeTexture(r.TEXTURE0+O);let ue=$e.getPrimaries($e.workingColorSpace),$=v.colorSpace===ni?null:$e.getPrimaries(v.colorSpace),Z=v.colorSpace===ni||ue===$?r.NONE:r.BROWSER_DEFAULT_WEBGL;t.pixelStorei(r.UNPACK_FLIP_Y_WEBGL,v.flipY),t.pixelStorei(r.UNPACK_PREMULTIPLY_ALPHA_WEBGL,v.premultiplyAlpha),t.pixelStorei(r.UNPACK_ALIGNMENT,v.unpackAlignment),t.pixelStorei(r.UNPACK_COLORSPACE_CONVERSION_WEBGL,Z);let le=v.isCompressedTexture||v.image[0].isCompressedTexture,C=v.image[0]&&v.image[0].isDataTexture,K=[];for(let pe=0;pe<6;pe++)!le&&!C?K[pe]=b(v.image[pe],!0,i.maxCubemapSize):K[pe]=C?v.image[pe].image:v.image[pe],K[pe]=Ie(v,K[pe]);let W=K[0],ce=s.convert(v.format,v.colorSpace),se=s.convert(v.type),ae=A(v.internalFormat,ce,se,v.normalized,v.colorSpace),Te=v.isVideoTexture!==!0,ke=oe.__version===void 0||ne===!0,re=Q.dataReady,Ee=w(v,W);nt(r.TEXTURE_CUBE_MAP,v);let ze;if(v.isDepthTexture){if(ae=y(v.format===ti,v.type),ke)if(Te)t.texStorage2D(r.TEXTURE_CUBE_MAP,1,ae,W.width,W.height);else for(let pe=0;pe<6;pe++)t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,W.width,W.height,0,ce,se,null)}else if(le){Te&&ke&&t.texStorage2D(r.TEXTURE_CUBE_MAP,Ee,ae,W.width,W.height);for(let pe=0;pe<6;pe++){ze=K[pe].mipmaps;for(let it=0;it<ze.length;it++){let Rt=ze[it];v.format!==hn?ce!==null?Te?re&&t.compressedTexSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,it,0,0,Rt.width,Rt.height,ce,Rt.data):t.compressedTexImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,it,ae,Rt.width,Rt.height,0,Rt.data):Pe("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Te?re&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,it,0,0,Rt.width,Rt.height,ce,se,Rt.data):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,it,ae,Rt.width,Rt.height,0,ce,se,Rt.data)}}}else{if(ze=v.mipmaps,Te&&ke){ze.length>0&&Ee++;let pe=Ue(K[0]);t.texStorage2D(r.TEXTURE_CUBE_MAP,Ee,ae,pe.width,pe.height)}for(let pe=0;pe<6;pe++)if(C){Te?re&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,0,0,K[pe].width,K[pe].height,ce,se,K[pe].data):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,K[pe].width,K[pe].height,0,ce,se,K[pe].data);for(let it=0;it<ze.length;it++){let ri=ze[it].image[pe].image;Te?re&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,it+1,0,0,ri.width,ri.height,ce,se,ri.data):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,it+1,ae,ri.width,ri.height,0,ce,se,ri.data)}}else{Te?re&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,0,0,ce,se,K[pe]):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,ce,se,K[pe]);for(let it=0;it<ze.length;it++){let Rt=ze[it];Te?re&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,it+1,0,0,ce,se,Rt.image[pe]):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,it+1,ae,ce,se,Rt.image[pe])}}}T(v)&&v.mipmapsAutoUpdate===!0&&M(r.TEXTURE_CUBE_MAP),oe.__version=Q.version,v.onUpdate&&v.onUpdate(v)}S.__version=v.version}function ut(S,v,O,ne,Q,oe){let ue=s.convert(O.format,O.colorSpace),$=s.convert(O.type),Z=A(O.internalFormat,ue,$,O.normalized,O.colorSpace),le=n.get(v),C=n.get(O);if(C.__renderTarget=v,!le.__hasExternalTextures){let K=Math.max(1,v.width>>oe),W=Math.max(1,v.height>>oe);Q===r.TEXTURE_3D||Q===r.TEXTURE_2D_ARRAY?t.texImage3D(Q,oe,Z,K,W,v.depth,0,ue,$,null):t.texImage2D(Q,oe,Z,K,W,0,ue,$,null)}t.bindFramebuffer(r.FRAMEBUFFER,S),fe(v)?a.framebufferTexture2DMultisampleEXT(r.FRAMEBUFFER,ne,Q,C.__webglTexture,0,ht(v)):(Q===r.TEXTURE_2D||Q>=r.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=r.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&r.framebufferTexture2D(r.FRAMEBUFFER,ne,Q,C.__webglTexture,oe),t.bindFramebuffer(r.FRAMEBUFFER,null)}function Ln(S,v,O){if(r.bindRenderbuffer(r.RENDERBUFFER,S),v.depthBuffer){let ne=v.depthTexture,Q=ne&&ne.isDepthTexture?ne.type:null,oe=y(v.stencilBuffer,Q),ue=v.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT;fe(v)?a.renderbufferStorageMultisampleEXT(r.RENDERBUFFER,ht(v),oe,v.width,v.height):O?r.renderbufferStorageMultisample(r.RENDERBUFFER,ht(v),oe,v.width,v.height):r.renderbufferStorage(r.RENDERBUFFER,oe,v.width,v.height),r.framebufferRenderbuffer(r.FRAMEBUFFER,ue,r.RENDERBUFFER,S)}else{let ne=v.textures;for(let Q=0;Q<ne.length;Q++){let oe=ne[Q],ue=s.convert(oe.format,oe.colorSpace),$=s.convert(oe.type),Z=A(oe.internalFormat,ue,$,oe.normalized,oe.colorSpace);fe(v)?a.renderbufferStorageMultisampleEXT(r.RENDERBUFFER,ht(v),Z,v.width,v.height):O?r.renderbufferStorageMultisample(r.RENDERBUFFER,ht(v),Z,v.width,v.height):r.renderbufferStorage(r.RENDERBUFFER,Z,v.width,v.height)}}r.bindRenderbuffer(r.RENDERBUFFER,null)}function Ct(S,v,O){let ne=v.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(r.FRAMEBUFFER,S),!(v.depthTexture&&v.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=n.get(v.depthTexture);Q.__renderTarget=v;let oe=ne?v.depthTexture.image[0]:v.depthTexture.image;(!Q.__webglTexture||oe.width!==v.width||oe.height!==v.height)&&(oe.width=v.width,oe.height=v.height,v.depthTexture.needsUpdate=!0),ne?ye(v.depthTexture,0):ge(v.depthTexture,0);let ue=Q.__webglTexture,$=ht(v),Z=ne?r.TEXTURE_CUBE_MAP_POSITIVE_X+O:r.TEXTURE_2D,le=v.depthTexture.format===ti?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT;if(v.depthTexture.format===Qn)fe(v)?a.framebufferTexture2DMultisampleEXT(r.FRAMEBUFFER,le,Z,ue,0,$):r.framebufferTexture2D(r.FRAMEBUFFER,le,Z,ue,0);else if(v.depthTexture.format===ti)fe(v)?a.framebufferTexture2DMultisampleEXT(r.FRAMEBUFFER,le,Z,ue,0,$):r.framebufferTexture2D(r.FRAMEBUFFER,le,Z,ue,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function pn(S){let v=n.get(S),O=S.isWebGLCubeRenderTarget===!0;if(v.__boundDepthTexture!==S.depthTexture){let ne=S.depthTexture;if(v.__depthDisposeCallback&&v.__depthDisposeCallback(),ne){let Q=()=>{delete v.__boundDepthTexture,delete v.__depthDisposeCallback,ne.removeEventListener("dispose",Q)};ne.addEventListener("dispose",Q),v.__depthDisposeCallback=Q}v.__boundDepthTexture=ne}if(S.depthTexture&&!v.__autoAllocateDepthBuffer)if(O)for(let ne=0;ne<6;ne++)Ct(v.__webglFramebuffer[ne],S,ne);else S.texture.mipmaps.length>0?Ct(v.__webglFramebuffer[0],S,0):Ct(v.__webglFramebuffer,S,0);else if(O){v.__webglDepthbuffer=[];for(let ne=0;ne<6;ne++)if(t.bindFramebuffer(r.FRAMEBUFFER,v.__webglFramebuffer[ne]),v.__webglDepthbuffer[ne]===void 0)v.__webglDepthbuffer[ne]=r.createRenderbuffer(),Ln(v.__webglDepthbuffer[ne],S,!1);else{let Q=S.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT,oe=v.__webglDepthbuffer[ne];r.bindRenderbuffer(r.RENDERBUFFER,oe),r.framebufferRenderbuffer(r.FRAMEBUFFER,Q,r.RENDERBUFFER,oe)}}else if(S.texture.mipmaps.length>0?t.bindFramebuffer(r.FRAMEBUFFER,v.__webglFramebuffer[0]):t.bindFramebuffer(r.FRAMEBUFFER,v.__webglFramebuffer),v.__webglDepthbuffer===void 0)v.__webglDepthbuffer=r.createRenderbuffer(),Ln(v.__webglDepthbuffer,S,!1);else{let Q=S.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT,oe=v.__webglDepthbuffer;r.bindRenderbuffer(r.RENDERBUFFER,oe),r.framebufferRenderbuffer(r.FRAMEBUFFER,Q,r.RENDERBUFFER,oe)}t.bindFramebuffer(r.FRAMEBUFFER,null)}function mn(S,v,O){let ne=n.get(S);v!==void 0&&ut(ne.__webglFramebuffer,S,S.texture,r.COLOR_ATTACHMENT0,r.TEXTURE_2D,0),O!==void 0&&pn(S)}function gn(S){let v=S.texture,O=n.get(S),ne=n.get(v);S.addEventListener("dispose",G),k(S);let Q=S.textures,oe=S.isWebGLCubeRenderTarget===!0,ue=Q.length>1;if(ue||(ne.__webglTexture===void 0&&(ne.__webglTexture=r.createTexture()),ne.__version=v.version,o.memory.textures++),oe){O.__webglFramebuffer=[];for(let $=0;$<6;$++)if(v.mipmaps.length>0){O.__webglFramebuffer[$]=[];for(let Z=0;Z<v.mipmaps.length;Z++)O.__webglFramebuffer[$][Z]=r.createFramebuffer()}else O.__webglFramebuffer[$]=r.createFramebuffer()}else{if(v.mipmaps.length>0){O.__webglFramebuffer=[];for(let $=0;$<v.mipmaps.length;$++)O.__webglFramebuffer[$]=r.createFramebuffer()}else O.__webglFramebuffer=r.createFramebuffer();if(ue)for(let $=0,Z=Q.length;$<Z;$++){let le=n.get(Q[$]);le.__webglTexture===void 0&&(le.__webglTexture=r.createTexture(),o.memory.textures++)}if(S.samples>0&&fe(S)===!1){O.__webglMultisampledFramebuffer=r.createFramebuffer(),O.__webglColorRenderbuffer=[],t.bindFramebuffer(r.FRAMEBUFFER,O.__webglMultisampledFramebuffer);for(let $=0;$<Q.length;$++){let Z=Q[$];O.__webglColorRenderbuffer[$]=r.createRenderbuffer(),r.bindRenderbuffer(r.RENDERBUFFER,O.__webglColorRenderbuffer[$]);let le=s.convert(Z.format,Z.colorSpace),C=s.convert(Z.type),K=A(Z.internalFormat,le,C,Z.normalized,Z.colorSpace,S.isXRRenderTarget===!0),W=ht(S);r.renderbufferStorageMultisample(r.RENDERBUFFER,W,K,S.width,S.height),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0+$,r.RENDERBUFFER,O.__webglColorRenderbuffer[$])}r.bindRenderbuffer(r.RENDERBUFFER,null),S.depthBuffer&&(O.__webglDepthRenderbuffer=r.createRenderbuffer(),Ln(O.__webglDepthRenderbuffer,S,!0)),t.bindFramebuffer(r.FRAMEBUFFER,null)}}if(oe){t.bindTexture(r.TEXTURE_CUBE_MAP,ne.__webglTexture),nt(r.TEXTURE_CUBE_MAP,v);for(let $=0;$<6;$++)if(v.mipmaps.length>0)for(let Z=0;Z<v.mipmaps.length;Z++)ut(O.__webglFramebuffer[$][Z],S,v,r.COLOR_ATTACHMENT0,r.TEXTURE_CUBE_MAP_POSITIVE_X+$,Z);else ut(O.__webglFramebuffer[$],S,v,r.COLOR_ATTACHMENT0,r.TEXTURE_CUBE_MAP_POSITIVE_X+$,0);T(v)?M(r.TEXTURE_CUBE_MAP):v.mipmaps.length>0&&r.texParameteri(r.TEXTURE_CUBE_MAP,r.TEXTURE_MAX_LEVEL,v.mipmaps.length-1),t.unbindTexture()}else if(ue){for(let $=0,Z=Q.length;$<Z;$++){let le=Q[$],C=n.get(le),K=r.TEXTURE_2D;(S.isWebGL3DRenderTarget||S.isWebGLArrayRenderTarget)&&(K=S.isWebGL3DRenderTarget?r.TEXTURE_3D:r.TEXTURE_2D_ARRAY),t.bindTexture(K,C.__webglTexture),nt(K,le),ut(O.__webglFramebuffer,S,le,r.COLOR_ATTACHMENT0+$,K,0),T(le)&&M(K)}t.unbindTexture()}else{let $=r.TEXTURE_2D;if((S.isWebGL3DRenderTarget||S.isWebGLArrayRenderTarget)&&($=S.isWebGL3DRenderTarget?r.TEXTURE_3D:r.TEXTURE_2D_ARRAY),t.bindTexture($,ne.__webglTexture),nt($,v),v.mipmaps.length>0)for(let Z=0;Z<v.mipmaps.length;Z++)ut(O.__webglFramebuffer[Z],S,v,r.COLOR_ATTACHMENT0,$,Z);else ut(O.__webglFramebuffer,S,v,r.COLOR_ATTACHMENT0,$,0);T(v)?M($):v.mipmaps.length>0&&r.texParameteri($,r.TEXTURE_MAX_LEVEL,v.mipmaps.length-1),t.unbindTexture()}S.depthBuffer&&pn(S)}function N(S){let v=S.textures;for(let O=0,ne=v.length;O<ne;O++){let Q=v[O];if(T(Q)&&Q.mipmapsAutoUpdate===!0){let oe=E(S),ue=n.get(Q).__webglTexture;t.bindTexture(oe,ue),M(oe),t.unbindTexture()}}}let yn=[];function ct(S){if(S.samples>0){if(fe(S)===!1){let v=S.textures,O=S.width,ne=S.height,Q=r.COLOR_BUFFER_BIT,oe=S.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT,ue=n.get(S),$=v.length>1;if($)for(let le=0;le<v.length;le++)t.bindFramebuffer(r.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0+le,r.RENDERBUFFER,null),t.bindFramebuffer(r.FRAMEBUFFER,ue.__webglFramebuffer),r.framebufferTexture2D(r.DRAW_FRAMEBUFFER,r.COLOR_ATTACHMENT0+le,r.TEXTURE_2D,null,0);t.bindFramebuffer(r.READ_FRAMEBUFFER,ue.__webglMultisampledFramebuffer),S.texture.mipmaps.length>0?t.bindFramebuffer(r.DRAW_FRAMEBUFFER,ue.__webglFramebuffer[0]):t.bindFramebuffer(r.DRAW_FRAMEBUFFER,ue.__webglFramebuffer);for(let le=0;le<v.length;le++){if(S.resolveDepthBuffer&&(S.depthBuffer&&(Q|=r.DEPTH_BUFFER_BIT),S.stencilBuffer&&S.resolveStencilBuffer&&(Q|=r.STENCIL_BUFFER_BIT)),$){r.framebufferRenderbuffer(r.READ_FRAMEBUFFER,r.COLOR_ATTACHMENT0,r.RENDERBUFFER,ue.__webglColorRenderbuffer[le]);let C=n.get(v[le]).__webglTexture;r.framebufferTexture2D(r.DRAW_FRAMEBUFFER,r.COLOR_ATTACHMENT0,r.TEXTURE_2D,C,0)}r.blitFramebuffer(0,0,O,ne,0,0,O,ne,Q,r.NEAREST),l===!0&&(yn.length=0,yn.push(r.COLOR_ATTACHMENT0+le),S.depthBuffer&&S.storeMultisampledDepthBuffer===!1&&yn.push(oe),r.invalidateFramebuffer(r.READ_FRAMEBUFFER,yn))}if(t.bindFramebuffer(r.READ_FRAMEBUFFER,null),t.bindFramebuffer(r.DRAW_FRAMEBUFFER,null),$)for(let le=0;le<v.length;le++){t.bindFramebuffer(r.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0+le,r.RENDERBUFFER,ue.__webglColorRenderbuffer[le]);let C=n.get(v[le]).__webglTexture;t.bindFramebuffer(r.FRAMEBUFFER,ue.__webglFramebuffer),r.framebufferTexture2D(r.DRAW_FRAMEBUFFER,r.COLOR_ATTACHMENT0+le,r.TEXTURE_2D,C,0)}t.bindFramebuffer(r.DRAW_FRAMEBUFFER,ue.__webglMultisampledFramebuffer)}else if(S.depthBuffer&&S.storeMultisampledDepthBuffer===!1&&l){let v=S.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT;r.invalidateFramebuffer(r.DRAW_FRAMEBUFFER,[v])}}}function ht(S){return Math.min(i.maxSamples,S.samples)}function fe(S){let v=n.get(S);return S.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&v.__useRenderToTexture!==!1}function wt(S){let v=o.render.frame;h.get(S)!==v&&(h.set(S,v),S.update())}function Ie(S,v){let O=S.colorSpace,ne=S.format,Q=S.type;return S.isCompressedTexture===!0||S.isVideoTexture===!0||O!==Gr&&O!==ni&&($e.getTransfer(O)===et?(ne!==hn||Q!==Lt)&&Pe("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ne("WebGLTextures: Unsupported texture color space:",O)),v}function Ue(S){return typeof HTMLImageElement<"u"&&S instanceof HTMLImageElement?(c.width=S.naturalWidth||S.width,c.height=S.naturalHeight||S.height):typeof VideoFrame<"u"&&S instanceof VideoFrame?(c.width=S.displayWidth,c.height=S.displayHeight):(c.width=S.width,c.height=S.height),c}this.allocateTextureUnit=Fe,this.resetTextureUnits=ee,this.getTextureUnits=te,this.setTextureUnits=we,this.setTexture2D=ge,this.setTexture2DArray=_e,this.setTexture3D=Re,this.setTextureCube=ye,this.rebindTextures=mn,this.setupRenderTarget=gn,this.updateRenderTargetMipmap=N,this.updateMultisampleRenderTarget=ct,this.setupDepthRenderbuffer=pn,this.setupFrameBufferTexture=ut,this.useMultisampledRTT=fe,this.dispose=q}function kv(r,e){function t(n,i=ni){let s,o=$e.getTransfer(i);if(n===Lt)return r.UNSIGNED_BYTE;if(n===zo)return r.UNSIGNED_SHORT_4_4_4_4;if(n===ko)return r.UNSIGNED_SHORT_5_5_5_1;if(n===Vc)return r.UNSIGNED_INT_5_9_9_9_REV;if(n===Gc)return r.UNSIGNED_INT_10F_11F_11F_REV;if(n===zc)return r.BYTE;if(n===kc)return r.SHORT;if(n===_r)return r.UNSIGNED_SHORT;if(n===Bo)return r.INT;if(n===Kt)return r.UNSIGNED_INT;if(n===cn)return r.FLOAT;if(n===En)return r.HALF_FLOAT;if(n===Hc)return r.ALPHA;if(n===Wc)return r.RGB;if(n===hn)return r.RGBA;if(n===Qn)return r.DEPTH_COMPONENT;if(n===ti)return r.DEPTH_STENCIL;if(n===_i)return r.RED;if(n===Vo)return r.RED_INTEGER;if(n===zn)return r.RG;if(n===Go)return r.RG_INTEGER;if(n===Ho)return r.RGBA_INTEGER;if(n===os||n===as||n===ls||n===cs)if(o===et)if(s=e.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(n===os)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===as)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===ls)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===cs)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=e.get("WEBGL_compressed_texture_s3tc"),s!==null){if(n===os)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===as)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===ls)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===cs)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Wo||n===Xo||n===qo||n===$o)if(s=e.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(n===Wo)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Xo)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===qo)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===$o)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===Yo||n===Zo||n===Jo||n===Ko||n===jo||n===hs||n===Qo)if(s=e.get("WEBGL_compressed_texture_etc"),s!==null){if(n===Yo||n===Zo)return o===et?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(n===Jo)return o===et?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(n===Ko)return s.COMPRESSED_R11_EAC;if(n===jo)return s.COMPRESSED_SIGNED_R11_EAC;if(n===hs)return s.COMPRESSED_RG11_EAC;if(n===Qo)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===ea||n===ta||n===na||n===ia||n===ra||n===sa||n===oa||n===aa||n===la||n===ca||n===ha||n===ua||n===da||n===fa)if(s=e.get("WEBGL_compressed_texture_astc"),s!==null){if(n===ea)return o===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===ta)return o===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===na)return o===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===ia)return o===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===ra)return o===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===sa)return o===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===oa)return o===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===aa)return o===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===la)return o===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===ca)return o===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===ha)return o===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===ua)return o===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===da)return o===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===fa)return o===et?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===pa||n===ma||n===ga)if(s=e.get("EXT_texture_compression_bptc"),s!==null){if(n===pa)return o===et?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===ma)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===ga)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===ya||n===xa||n===us||n===va)if(s=e.get("EXT_texture_compression_rgtc"),s!==null){if(n===ya)return s.COMPRESSED_RED_RGTC1_EXT;if(n===xa)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===us)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===va)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===ki?r.UNSIGNED_INT_24_8:r[n]!==void 0?r[n]:null}return{convert:t}}var Vv=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,Gv=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,lh=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new Qr(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new On({vertexShader:Vv,fragmentShader:Gv,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new gt(new es(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},ch=class extends Un{constructor(e,t){super();let n=this,i=null,s=1,o=null,a="local-floor",l=1,c=null,h=null,d=null,u=null,f=null,p=null,x=typeof XRWebGLBinding<"u",m=new lh,g={},b=t.getContextAttributes(),T=null,M=null,E=[],A=[],y=new He,w=null,k=null,D=new Ot;D.viewport=new ft;let U=new Ot;U.viewport=new ft;let G=[D,U],Y=new No,L=null,q=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(J){let ge=E[J];return ge===void 0&&(ge=new ur,E[J]=ge),ge.getTargetRaySpace()},this.getControllerGrip=function(J){let ge=E[J];return ge===void 0&&(ge=new ur,E[J]=ge),ge.getGripSpace()},this.getHand=function(J){let ge=E[J];return ge===void 0&&(ge=new ur,E[J]=ge),ge.getHandSpace()};function j(J){let ge=A.indexOf(J.inputSource);if(ge===-1)return;let _e=E[ge];_e!==void 0&&(_e.update(J.inputSource,J.frame,c||o),_e.dispatchEvent({type:J.type,data:J.inputSource}))}function H(){i.removeEventListener("select",j),i.removeEventListener("selectstart",j),i.removeEventListener("selectend",j),i.removeEventListener("squeeze",j),i.removeEventListener("squeezestart",j),i.removeEventListener("squeezeend",j),i.removeEventListener("end",H),i.removeEventListener("inputsourceschange",ie);for(let J=0;J<E.length;J++){let ge=A[J];ge!==null&&(A[J]=null,E[J].disconnect(ge))}L=null,q=null,m.reset();for(let J in g)delete g[J];if(e.setRenderTarget(T),f=null,u=null,d=null,i=null,M=null,Fe.stop(),n.isPresenting=!1,e.setPixelRatio(w),e.setSize(y.width,y.height,!1),k!==null){let J=k.camera;J.fov=k.fov,J.zoom=k.zoom,J.updateProjectionMatrix(),k=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(J){s=J,n.isPresenting===!0&&Pe("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(J){a=J,n.isPresenting===!0&&Pe("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(J){c=J},this.getBaseLayer=function(){return u!==null?u:f},this.getBinding=function(){return d===null&&x&&(d=new XRWebGLBinding(i,t)),d},this.getFrame=function(){return p},this.getSession=function(){return i},this.setSession=async function(J){if(i=J,i!==null){if(T=e.getRenderTarget(),i.addEventListener("select",j),i.addEventListener("selectstart",j),i.addEventListener("selectend",j),i.addEventListener("squeeze",j),i.addEventListener("squeezestart",j),i.addEventListener("squeezeend",j),i.addEventListener("end",H),i.addEventListener("inputsourceschange",ie),b.xrCompatible!==!0&&await t.makeXRCompatible(),w=e.getPixelRatio(),e.getSize(y),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let _e=null,Re=null,ye=null;b.depth&&(ye=b.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,_e=b.stencil?ti:Qn,Re=b.stencil?ki:Kt);let Be={colorFormat:t.RGBA8,depthFormat:ye,scaleFactor:s};d=this.getBinding(),u=d.createProjectionLayer(Be),i.updateRenderState({layers:[u]}),e.setPixelRatio(1),e.setSize(u.textureWidth,u.textureHeight,!1),M=new bt(u.textureWidth,u.textureHeight,{format:hn,type:Lt,depthTexture:new an(u.textureWidth,u.textureHeight,Re,void 0,void 0,void 0,void 0,void 0,void 0,_e),stencilBuffer:b.stencil,colorSpace:e.outputColorSpace,samples:b.antialias?4:0,resolveDepthBuffer:u.ignoreDepthValues===!1,resolveStencilBuffer:u.ignoreDepthValues===!1,storeMultisampledDepthBuffer:u.ignoreDepthValues===!1,storeMultisampledStencilBuffer:u.ignoreDepthValues===!1})}else{let _e={antialias:b.antialias,alpha:!0,depth:b.depth,stencil:b.stencil,framebufferScaleFactor:s};f=new XRWebGLLayer(i,t,_e),i.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),M=new bt(f.framebufferWidth,f.framebufferHeight,{format:hn,type:Lt,colorSpace:e.outputColorSpace,stencilBuffer:b.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}M.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await i.requestReferenceSpace(a),Fe.setContext(i),Fe.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(i!==null)return i.environmentBlendMode},this.getDepthTexture=function(){return m.getDepthTexture()};function ie(J){for(let ge=0;ge<J.removed.length;ge++){let _e=J.removed[ge],Re=A.indexOf(_e);Re>=0&&(A[Re]=null,E[Re].disconnect(_e))}for(let ge=0;ge<J.added.length;ge++){let _e=J.added[ge],Re=A.indexOf(_e);if(Re===-1){for(let Be=0;Be<E.length;Be++)if(Be>=A.length){A.push(_e),Re=Be;break}else if(A[Be]===null){A[Be]=_e,Re=Be;break}if(Re===-1)break}let ye=E[Re];ye&&ye.connect(_e)}}function X(J,ge){ge===null?J.matrixWorld.copy(J.matrix):J.matrixWorld.multiplyMatrices(ge.matrixWorld,J.matrix),J.matrixWorldInverse.copy(J.matrixWorld).invert()}this.updateCamera=function(J){if(i===null)return;let ge=J.near,_e=J.far;m.texture!==null&&(m.depthNear>0&&(ge=m.depthNear),m.depthFar>0&&(_e=m.depthFar)),Y.near=U.near=D.near=ge,Y.far=U.far=D.far=_e,(L!==Y.near||q!==Y.far)&&(i.updateRenderState({depthNear:Y.near,depthFar:Y.far}),L=Y.near,q=Y.far),Y.layers.mask=J.layers.mask|6,D.layers.mask=Y.layers.mask&-5,U.layers.mask=Y.layers.mask&-3;let Re=J.parent,ye=Y.cameras;X(Y,Re);for(let Be=0;Be<ye.length;Be++)X(ye[Be],Re);Y.projectionMatrix.copy(D.projectionMatrix),Y.projectionMatrixInverse.copy(D.projectionMatrixInverse),k===null&&J.isPerspectiveCamera&&(k={camera:J,fov:J.fov,zoom:J.zoom}),ee(J,Y,Re)};function ee(J,ge,_e){_e===null?J.matrix.copy(ge.matrixWorld):(J.matrix.copy(_e.matrixWorld),J.matrix.invert(),J.matrix.multiply(ge.matrixWorld)),J.matrix.decompose(J.position,J.quaternion,J.scale),J.updateMatrixWorld(!0),J.projectionMatrix.copy(ge.projectionMatrix),J.projectionMatrixInverse.copy(ge.projectionMatrixInverse),J.isPerspectiveCamera&&(J.fov=ho*2*Math.atan(1/J.projectionMatrix.elements[5]),J.zoom=1)}this.getCamera=function(){return Y},this.getFoveation=function(){if(!(u===null&&f===null))return l},this.setFoveation=function(J){l=J,u!==null&&(u.fixedFoveation=J),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=J)},this.hasDepthSensing=function(){return m.texture!==null},this.getDepthSensingMesh=function(){return m.getMesh(Y)},this.getCameraTexture=function(J){return g[J]};let te=null;function we(J,ge){if(h=ge.getViewerPose(c||o),p=ge,h!==null){let _e=h.views;f!==null&&(e.setRenderTargetFramebuffer(M,f.framebuffer),e.setRenderTarget(M));let Re=!1;_e.length!==Y.cameras.length&&(Y.cameras.length=0,Re=!0);for(let De=0;De<_e.length;De++){let nt=_e[De],rt=null;if(f!==null)rt=f.getViewport(nt);else{let Nt=d.getViewSubImage(u,nt);rt=Nt.viewport,De===0&&(e.setRenderTargetTextures(M,Nt.colorTexture,Nt.depthStencilTexture),e.setRenderTarget(M))}let We=G[De];We===void 0&&(We=new Ot,We.layers.enable(De),We.viewport=new ft,G[De]=We),We.matrix.fromArray(nt.transform.matrix),We.matrix.decompose(We.position,We.quaternion,We.scale),We.projectionMatrix.fromArray(nt.projectionMatrix),We.projectionMatrixInverse.copy(We.projectionMatrix).invert(),We.viewport.set(rt.x,rt.y,rt.width,rt.height),De===0&&(Y.matrix.copy(We.matrix),Y.matrix.decompose(Y.position,Y.quaternion,Y.scale)),Re===!0&&Y.cameras.push(We)}let ye=i.enabledFeatures;if(ye&&ye.includes("depth-sensing")&&i.depthUsage=="gpu-optimized"&&x){d=n.getBinding();let De=d.getDepthInformation(_e[0]);De&&De.isValid&&De.texture&&m.init(De,i.renderState)}if(ye&&ye.includes("camera-access")&&x){e.state.unbindTexture(),d=n.getBinding();for(let De=0;De<_e.length;De++){let nt=_e[De].camera;if(nt){let rt=g[nt];rt||(rt=new Qr,g[nt]=rt);let We=d.getCameraImage(nt);rt.sourceTexture=We}}}}for(let _e=0;_e<E.length;_e++){let Re=A[_e],ye=E[_e];Re!==null&&ye!==void 0&&ye.update(Re,ge,c||o)}te&&te(J,ge),ge.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:ge}),p=null}let Fe=new tf;Fe.setAnimationLoop(we),this.setAnimationLoop=function(J){te=J},this.dispose=function(){}}},Hv=new Ve,df=new Ce;df.set(-1,0,0,0,1,0,0,0,1);function Wv(r,e){function t(m,g){m.matrixAutoUpdate===!0&&m.updateMatrix(),g.value.copy(m.matrix)}function n(m,g){g.color.getRGB(m.fogColor.value,Jc(r)),g.isFog?(m.fogNear.value=g.near,m.fogFar.value=g.far):g.isFogExp2&&(m.fogDensity.value=g.density)}function i(m,g,b,T,M){g.isNodeMaterial?g.uniformsNeedUpdate=!1:g.isMeshBasicMaterial?s(m,g):g.isMeshLambertMaterial?(s(m,g),g.envMap&&(m.envMapIntensity.value=g.envMapIntensity)):g.isMeshToonMaterial?(s(m,g),d(m,g)):g.isMeshPhongMaterial?(s(m,g),h(m,g),g.envMap&&(m.envMapIntensity.value=g.envMapIntensity)):g.isMeshStandardMaterial?(s(m,g),u(m,g),g.isMeshPhysicalMaterial&&f(m,g,M)):g.isMeshMatcapMaterial?(s(m,g),p(m,g)):g.isMeshDepthMaterial?s(m,g):g.isMeshDistanceMaterial?(s(m,g),x(m,g)):g.isMeshNormalMaterial?s(m,g):g.isLineBasicMaterial?(o(m,g),g.isLineDashedMaterial&&a(m,g)):g.isPointsMaterial?l(m,g,b,T):g.isSpriteMaterial?c(m,g):g.isShadowMaterial?(m.color.value.copy(g.color),m.opacity.value=g.opacity):g.isShaderMaterial&&(g.uniformsNeedUpdate=!1)}function s(m,g){m.opacity.value=g.opacity,g.color&&m.diffuse.value.copy(g.color),g.emissive&&m.emissive.value.copy(g.emissive).multiplyScalar(g.emissiveIntensity),g.map&&(m.map.value=g.map,t(g.map,m.mapTransform)),g.alphaMap&&(m.alphaMap.value=g.alphaMap,t(g.alphaMap,m.alphaMapTransform)),g.bumpMap&&(m.bumpMap.value=g.bumpMap,t(g.bumpMap,m.bumpMapTransform),m.bumpScale.value=g.bumpScale,g.side===Bt&&(m.bumpScale.value*=-1)),g.normalMap&&(m.normalMap.value=g.normalMap,t(g.normalMap,m.normalMapTransform),m.normalScale.value.copy(g.normalScale),g.side===Bt&&m.normalScale.value.negate()),g.displacementMap&&(m.displacementMap.value=g.displacementMap,t(g.displacementMap,m.displacementMapTransform),m.displacementScale.value=g.displacementScale,m.displacementBias.value=g.displacementBias),g.emissiveMap&&(m.emissiveMap.value=g.emissiveMap,t(g.emissiveMap,m.emissiveMapTransform)),g.specularMap&&(m.specularMap.value=g.specularMap,t(g.specularMap,m.specularMapTransform)),g.alphaTest>0&&(m.alphaTest.value=g.alphaTest);let b=e.get(g),T=b.envMap,M=b.envMapRotation;T&&(m.envMap.value=T,m.envMapRotation.value.setFromMatrix4(Hv.makeRotationFromEuler(M)).transpose(),T.isCubeTexture&&T.isRenderTargetTexture===!1&&m.envMapRotation.value.premultiply(df),m.reflectivity.value=g.reflectivity,m.ior.value=g.ior,m.refractionRatio.value=g.refractionRatio),g.lightMap&&(m.lightMap.value=g.lightMap,m.lightMapIntensity.value=g.lightMapIntensity,t(g.lightMap,m.lightMapTransform)),g.aoMap&&(m.aoMap.value=g.aoMap,m.aoMapIntensity.value=g.aoMapIntensity,t(g.aoMap,m.aoMapTransform))}function o(m,g){m.diffuse.value.copy(g.color),m.opacity.value=g.opacity,g.map&&(m.map.value=g.map,t(g.map,m.mapTransform))}function a(m,g){m.dashSize.value=g.dashSize,m.totalSize.value=g.dashSize+g.gapSize,m.scale.value=g.scale}function l(m,g,b,T){m.diffuse.value.copy(g.color),m.opacity.value=g.opacity,m.size.value=g.size*b,m.scale.value=T*.5,g.map&&(m.map.value=g.map,t(g.map,m.uvTransform)),g.alphaMap&&(m.alphaMap.value=g.alphaMap,t(g.alphaMap,m.alphaMapTransform)),g.alphaTest>0&&(m.alphaTest.value=g.alphaTest)}function c(m,g){m.diffuse.value.copy(g.color),m.opacity.value=g.opacity,m.rotation.value=g.rotation,g.map&&(m.map.value=g.map,t(g.map,m.mapTransform)),g.alphaMap&&(m.alphaMap.value=g.alphaMap,t(g.alphaMap,m.alphaMapTransform)),g.alphaTest>0&&(m.alphaTest.value=g.alphaTest)}function h(m,g){m.specular.value.copy(g.specular),m.shininess.value=Math.max(g.shininess,1e-4)}function d(m,g){g.gradientMap&&(m.gradientMap.value=g.gradientMap)}function u(m,g){m.metalness.value=g.metalness,g.metalnessMap&&(m.metalnessMap.value=g.metalnessMap,t(g.metalnessMap,m.metalnessMapTransform)),m.roughness.value=g.roughness,g.roughnessMap&&(m.roughnessMap.value=g.roughnessMap,t(g.roughnessMap,m.roughnessMapTransform)),g.envMap&&(m.envMapIntensity.value=g.envMapIntensity)}function f(m,g,b){m.ior.value=g.ior,g.diffuseRoughness>0&&(m.diffuseRoughness.value=g.diffuseRoughness,g.diffuseRoughnessMap&&(m.diffuseRoughnessMap.value=g.diffuseRoughnessMap,t(g.diffuseRoughnessMap,m.diffuseRoughnessMapTransform))),g.sheen>0&&(m.sheenColor.value.copy(g.sheenColor).multiplyScalar(g.sheen),m.sheenRoughness.value=g.sheenRoughness,g.sheenColorMap&&(m.sheenColorMap.value=g.sheenColorMap,t(g.sheenColorMap,m.sheenColorMapTransform)),g.sheenRoughnessMap&&(m.sheenRoughnessMap.value=g.sheenRoughnessMap,t(g.sheenRoughnessMap,m.sheenRoughnessMapTransform))),g.clearcoat>0&&(m.clearcoat.value=g.clearcoat,m.clearcoatRoughness.value=g.clearcoatRoughness,g.clearcoatMap&&(m.clearcoatMap.value=g.clearcoatMap,t(g.clearcoatMap,m.clearcoatMapTransform)),g.clearcoatRoughnessMap&&(m.clearcoatRoughnessMap.value=g.clearcoatRoughnessMap,t(g.clearcoatRoughnessMap,m.clearcoatRoughnessMapTransform)),g.clearcoatNormalMap&&(m.clearcoatNormalMap.value=g.clearcoatNormalMap,t(g.clearcoatNormalMap,m.clearcoatNormalMapTransform),m.clearcoatNormalScale.value.copy(g.clearcoatNormalScale),g.side===Bt&&m.clearcoatNormalScale.value.negate())),g.dispersion>0&&(m.dispersion.value=g.dispersion),g.retroreflectivity>0&&(m.retroreflectivity.value=g.retroreflectivity),g.iridescence>0&&(m.iridescence.value=g.iridescence,m.iridescenceIOR.value=g.iridescenceIOR,m.iridescenceThicknessMinimum.value=g.iridescenceThicknessMinimum,m.iridescenceThicknessMaximum.value=g.iridescenceThicknessMaximum,g.iridescenceMap&&(m.iridescenceMap.value=g.iridescenceMap,t(g.iridescenceMap,m.iridescenceMapTransform)),g.iridescenceThicknessMap&&(m.iridescenceThicknessMap.value=g.iridescenceThicknessMap,t(g.iridescenceThicknessMap,m.iridescenceThicknessMapTransform))),g.transmission>0&&(m.transmission.value=g.transmission,m.transmissionSamplerMap.value=b.texture,m.transmissionSamplerSize.value.set(b.width,b.height),g.transmissionMap&&(m.transmissionMap.value=g.transmissionMap,t(g.transmissionMap,m.transmissionMapTransform)),m.thickness.value=g.thickness,g.thicknessMap&&(m.thicknessMap.value=g.thicknessMap,t(g.thicknessMap,m.thicknessMapTransform)),m.attenuationDistance.value=g.attenuationDistance,m.attenuationColor.value.copy(g.attenuationColor)),g.anisotropy>0&&(m.anisotropyVector.value.set(g.anisotropy*Math.cos(g.anisotropyRotation),g.anisotropy*Math.sin(g.anisotropyRotation)),g.anisotropyMap&&(m.anisotropyMap.value=g.anisotropyMap,t(g.anisotropyMap,m.anisotropyMapTransform))),m.specularIntensity.value=g.specularIntensity,m.specularColor.value.copy(g.specularColor),g.specularColorMap&&(m.specularColorMap.value=g.specularColorMap,t(g.specularColorMap,m.specularColorMapTransform)),g.specularIntensityMap&&(m.specularIntensityMap.value=g.specularIntensityMap,t(g.specularIntensityMap,m.specularIntensityMapTransform))}function p(m,g){g.matcap&&(m.matcap.value=g.matcap)}function x(m,g){let b=e.get(g).light;m.referencePosition.value.setFromMatrixPosition(b.matrixWorld),m.nearDistance.value=b.shadow.camera.near,m.farDistance.value=b.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:i}}function Xv(r,e,t,n){let i={},s={};function o(b,T){let M=T.program;n.uniformBlockBinding(b,M,i[b.id])}function a(b,T){let M=i[b.id];M===void 0&&(p(b),M=l(b),i[b.id]=M,b.addEventListener("dispose",m));let E=T.program;n.updateUBOMapping(b,E);let A=e.render.frame;s[b.id]!==A&&(c(b),s[b.id]=A)}function l(b){let T=r.createBuffer(),M=b.__size,E=b.usage;return r.bindBuffer(r.UNIFORM_BUFFER,T),r.bufferData(r.UNIFORM_BUFFER,M,E),r.bindBuffer(r.UNIFORM_BUFFER,null),T}function c(b){let T=i[b.id],M=b.uniforms,E=b.__cache;r.bindBuffer(r.UNIFORM_BUFFER,T);for(let A=0,y=M.length;A<y;A++){let w=M[A];if(Array.isArray(w))for(let k=0,D=w.length;k<D;k++)h(w[k],A,k,E);else h(w,A,0,E)}r.bindBuffer(r.UNIFORM_BUFFER,null)}function h(b,T,M,E){if(u(b,T,M,E)===!0){let A=b.__offset,y=b.value;if(Array.isArray(y)){let w=0;for(let k=0;k<y.length;k++){let D=y[k],U=x(D,!0);d(D,b.__data,w),w+=U.storage/Float32Array.BYTES_PER_ELEMENT}}else d(y,b.__data,0);r.bufferSubData(r.UNIFORM_BUFFER,A,b.__data)}}function d(b,T,M){typeof b=="number"||typeof b=="boolean"?T[M]=b:b.isMatrix3?(T[M]=b.elements[0],T[M+1]=b.elements[1],T[M+2]=b.elements[2],T[M+3]=0,T[M+4]=b.elements[3],T[M+5]=b.elements[4],T[M+6]=b.elements[5],T[M+7]=0,T[M+8]=b.elements[6],T[M+9]=b.elements[7],T[M+10]=b.elements[8],T[M+11]=0):ArrayBuffer.isView(b)?T.set(b.subarray(0,T.length-M),M):b.toArray(T,M)}function u(b,T,M,E){let A=b.value,y=T+"_"+M;if(Array.isArray(A)){E[y]===void 0&&(E[y]=[]);let w=E[y],k=!1;for(let D=0;D<A.length;D++)f(A[D],w,D)===!0&&(k=!0);return k}return f(A,E,y)}function f(b,T,M){if(T[M]===void 0)return typeof b=="number"||typeof b=="boolean"?T[M]=b:ArrayBuffer.isView(b)?T[M]=b.slice():T[M]=b.clone(),!0;{let E=T[M];if(typeof b=="number"||typeof b=="boolean"){if(E!==b)return T[M]=b,!0}else{if(ArrayBuffer.isView(b))return!0;if(E.equals(b)===!1)return E.copy(b),!0}}return!1}function p(b){let T=b.uniforms,M=0,E=16;for(let y=0,w=T.length;y<w;y++){let k=Array.isArray(T[y])?T[y]:[T[y]];for(let D=0,U=k.length;D<U;D++){let G=k[D],Y=Array.isArray(G.value)?G.value:[G.value],L=Array.isArray(T[y])||Array.isArray(G.value),q=M;for(let H=0,ie=Y.length;H<ie;H++){let X=Y[H],ee=x(X,L),te=M%E,we=te%ee.boundary,Fe=te+we;M+=we,Fe!==0&&E-Fe<ee.storage&&(M+=E-Fe),H===0&&(q=M),M+=ee.storage}let j=G.type==="int"?Int32Array:G.type==="uint"?Uint32Array:Float32Array;G.__data=new j((M-q)/Float32Array.BYTES_PER_ELEMENT),G.__offset=q}}let A=M%E;return A>0&&(M+=E-A),b.__size=M,b.__cache={},this}function x(b,T){let M={boundary:0,storage:0};return typeof b=="number"||typeof b=="boolean"?(M.boundary=4,M.storage=4):b.isVector2?(M.boundary=8,M.storage=8):b.isVector3||b.isColor?(M.boundary=16,M.storage=12):b.isVector4?(M.boundary=16,M.storage=16):b.isMatrix3?(M.boundary=16,M.storage=48):b.isMatrix4?(M.boundary=16,M.storage=64):b.isTexture?Pe("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(b)?(M.boundary=16,M.storage=b.byteLength):Pe("WebGLRenderer: Unsupported uniform value type.",b),T===!0&&(M.boundary=16,M.storage=Math.ceil(M.storage/16)*16),M}function m(b){let T=b.target;T.removeEventListener("dispose",m),r.deleteBuffer(i[T.id]),delete i[T.id],delete s[T.id]}function g(){for(let b in i)r.deleteBuffer(i[b]);i={},s={}}return{bind:o,update:a,dispose:g}}var qv=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),kn=null;function $v(){return kn===null&&(kn=new Fn(qv,16,16,zn,En),kn.name="DFG_LUT",kn.minFilter=At,kn.magFilter=At,kn.wrapS=Nn,kn.wrapT=Nn,kn.generateMipmaps=!1,kn.needsUpdate=!0),kn}var wa=class{constructor(e={}){let{canvas:t=Sd(),context:n=null,depth:i=!0,stencil:s=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:u=!1,outputBufferType:f=Lt}=e;this.isWebGLRenderer=!0;let p;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");p=n.getContextAttributes().alpha}else p=o;let x=f,m=new Set([Ho,Go,Vo]),g=new Set([Lt,Kt,_r,ki,zo,ko]),b=new Uint32Array(4),T=new Int32Array(4),M={textures:[],min:[],max:[],resolution:[]},E=null,A=null,y=[],w=[],k=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Bn,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let D=this,U=!1,G=null,Y=null,L=null,q=null;this._outputColorSpace=Ft;let j=0,H=0,ie=null,X=-1,ee=null,te=new ft,we=new ft,Fe=null,J=new Se(0),ge=0,_e=t.width,Re=t.height,ye=1,Be=null,xt=null,De=new ft(0,0,_e,Re),nt=new ft(0,0,_e,Re),rt=!1,We=new ei,Nt=new yo,St=!1,jt=!1,ut=new Ve,Ln=new R,Ct=new ft,pn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},mn=!1;function gn(){return ie===null?ye:1}let N=n;function yn(_,I){return t.getContext(_,I)}let ct,ht,fe,wt,Ie,Ue,S,v,O,ne,Q,oe,ue,$,Z,le,C,K,W,ce,se,ae,Te;try{let _={alpha:!0,depth:i,stencil:s,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:d};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Ee,!1),t.addEventListener("webglcontextrestored",ze,!1),t.addEventListener("webglcontextcreationerror",pe,!1),N===null){let I="webgl2";if(N=yn(I,_),N===null)throw yn(I)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}ke()}catch(_){throw t.removeEventListener("webglcontextlost",Ee,!1),t.removeEventListener("webglcontextrestored",ze,!1),t.removeEventListener("webglcontextcreationerror",pe,!1),Ne("WebGLRenderer: "+_.message),_}function ke(){ct=new rx(N),ct.init(),se=new kv(N,ct),ht=new $y(N,ct,e,se),fe=new Bv(N,ct),ht.reversedDepthBuffer&&u&&fe.buffers.depth.setReversed(!0),Y=N.createFramebuffer(),L=N.createFramebuffer(),q=N.createFramebuffer(),wt=new ax(N),Ie=new wv,Ue=new zv(N,ct,fe,Ie,ht,se,wt),S=new ix(D),v=new cg(N),ae=new Xy(N,v),O=new sx(N,v,wt,ae),ne=new cx(N,O,v,ae,wt),K=new lx(N,ht,Ue),Z=new Yy(Ie),Q=new Sv(D,S,ct,ht,ae,Z),oe=new Wv(D,Ie),ue=new Tv,$=new Lv(ct),C=new Wy(D,S,fe,ne,p,l),le=new Ov(D,ne,ht),Te=new Xv(N,wt,ht,fe),W=new qy(N,ct,wt),ce=new ox(N,ct,wt),wt.programs=Q.programs,D.capabilities=ht,D.extensions=ct,D.properties=Ie,D.renderLists=ue,D.shadowMap=le,D.state=fe,D.info=wt}x!==Lt&&(k=new ux(x,t.width,t.height,a,i,s));let re=new ch(D,N);this.xr=re,this.getContext=function(){return N},this.getContextAttributes=function(){return N.getContextAttributes()},this.forceContextLoss=function(){let _=ct.get("WEBGL_lose_context");_&&_.loseContext()},this.forceContextRestore=function(){let _=ct.get("WEBGL_lose_context");_&&_.restoreContext()},this.getPixelRatio=function(){return ye},this.setPixelRatio=function(_){_!==void 0&&(ye=_,this.setSize(_e,Re,!1))},this.getSize=function(_){return _.set(_e,Re)},this.setSize=function(_,I,V=!0){if(re.isPresenting){Pe("WebGLRenderer: Can't change size while VR device is presenting.");return}_e=_,Re=I,t.width=Math.floor(_*ye),t.height=Math.floor(I*ye),V===!0&&(t.style.width=_+"px",t.style.height=I+"px"),k!==null&&k.setSize(t.width,t.height),this.setViewport(0,0,_,I)},this.getDrawingBufferSize=function(_){return _.set(_e*ye,Re*ye).floor()},this.setDrawingBufferSize=function(_,I,V){_e=_,Re=I,ye=V,t.width=Math.floor(_*V),t.height=Math.floor(I*V),this.setViewport(0,0,_,I)},this.setEffects=function(_){if(x===Lt){Ne("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(_){for(let I=0;I<_.length;I++)if(_[I].isOutputPass===!0){Pe("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}k.setEffects(_||[])},this.getCurrentViewport=function(_){return _.copy(te)},this.getViewport=function(_){return _.copy(De)},this.setViewport=function(_,I,V,F){_.isVector4?De.set(_.x,_.y,_.z,_.w):De.set(_,I,V,F),fe.viewport(te.copy(De).multiplyScalar(gn()).round())},this.getScissor=function(_){return _.copy(nt)},this.setScissor=function(_,I,V,F){_.isVector4?nt.set(_.x,_.y,_.z,_.w):nt.set(_,I,V,F),fe.scissor(we.copy(nt).multiplyScalar(gn()).round())},this.getScissorTest=function(){return rt},this.setScissorTest=function(_){fe.setScissorTest(rt=_)},this.setOpaqueSort=function(_){Be=_},this.setTransparentSort=function(_){xt=_},this.getClearColor=function(_){return _.copy(C.getClearColor())},this.setClearColor=function(){C.setClearColor(...arguments)},this.getClearAlpha=function(){return C.getClearAlpha()},this.setClearAlpha=function(){C.setClearAlpha(...arguments)},this.clear=function(_=!0,I=!0,V=!0){let F=0;if(_){let B=!1;if(ie!==null){let de=ie.texture.format;B=m.has(de)}if(B){let de=ie.texture.type,ve=g.has(de),he=C.getClearColor(),xe=C.getClearAlpha(),Ae=he.r,Oe=he.g,Xe=he.b;ve?(b[0]=Ae,b[1]=Oe,b[2]=Xe,b[3]=xe,N.clearBufferuiv(N.COLOR,0,b)):(T[0]=Ae,T[1]=Oe,T[2]=Xe,T[3]=xe,N.clearBufferiv(N.COLOR,0,T))}else F|=N.COLOR_BUFFER_BIT}I&&(F|=N.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),V&&(F|=N.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),F!==0&&N.clear(F)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(_){_.setRenderer(this),G=_},this.dispose=function(){t.removeEventListener("webglcontextlost",Ee,!1),t.removeEventListener("webglcontextrestored",ze,!1),t.removeEventListener("webglcontextcreationerror",pe,!1),C.dispose(),ue.dispose(),$.dispose(),Ue.dispose(),Ie.dispose(),S.dispose(),ne.dispose(),O.dispose(),ae.dispose(),Te.dispose(),Q.dispose(),re.dispose(),re.removeEventListener("sessionstart",cu),re.removeEventListener("sessionend",hu),Ei.stop()};function Ee(_){_.preventDefault(),qr("WebGLRenderer: Context Lost."),U=!0}function ze(){qr("WebGLRenderer: Context Restored."),U=!1;let _=wt.autoReset,I=le.enabled,V=le.autoUpdate,F=le.needsUpdate,B=le.type;ke(),wt.autoReset=_,le.enabled=I,le.autoUpdate=V,le.needsUpdate=F,le.type=B}function pe(_){Ne("WebGLRenderer: A WebGL context could not be created. Reason: ",_.statusMessage)}function it(_){let I=_.target;I.removeEventListener("dispose",it),Rt(I)}function Rt(_){ri(_),Ie.remove(_)}function ri(_){let I=Ie.get(_).programs;I!==void 0&&(I.forEach(function(V){Q.releaseProgram(V)}),_.isShaderMaterial&&Q.releaseShaderCache(_))}this.renderBufferDirect=function(_,I,V,F,B,de){I===null&&(I=pn);let ve=B.isMesh&&B.matrixWorld.determinantAffine()<0,he=wm(_,I,V,F,B);fe.setMaterial(F,ve);let xe=V.index,Ae=1;if(F.wireframe===!0){if(xe=O.getWireframeAttribute(V),xe===void 0)return;Ae=2}let Oe=V.drawRange,Xe=V.attributes.position,be=Oe.start*Ae,qe=(Oe.start+Oe.count)*Ae;de!==null&&(be=Math.max(be,de.start*Ae),qe=Math.min(qe,(de.start+de.count)*Ae)),xe!==null?(be=Math.max(be,0),qe=Math.min(qe,xe.count)):Xe!=null&&(be=Math.max(be,0),qe=Math.min(qe,Xe.count));let vt=qe-be;if(vt<0||vt===1/0)return;ae.setup(B,F,he,V,xe);let at,st=W;if(xe!==null&&(at=v.get(xe),st=ce,st.setIndex(at)),B.isMesh)F.wireframe===!0?(fe.setLineWidth(F.wireframeLinewidth*gn()),st.setMode(N.LINES)):st.setMode(N.TRIANGLES);else if(B.isLine){let Vt=F.linewidth;Vt===void 0&&(Vt=1),fe.setLineWidth(Vt*gn()),B.isLineSegments?st.setMode(N.LINES):B.isLineLoop?st.setMode(N.LINE_LOOP):st.setMode(N.LINE_STRIP)}else B.isPoints?st.setMode(N.POINTS):B.isSprite&&st.setMode(N.TRIANGLES);if(B.isBatchedMesh)if(ct.get("WEBGL_multi_draw"))st.renderMultiDraw(B._multiDrawStarts,B._multiDrawCounts,B._multiDrawCount);else{let Vt=B._multiDrawStarts,Me=B._multiDrawCounts,Zt=B._multiDrawCount,Qe=xe?v.get(xe).bytesPerElement:1,Ci=Ie.get(F).currentProgram.getUniforms();for(let Gt=0;Gt<Zt;Gt++)Ci.setValue(N,"_gl_DrawID",Gt),st.render(Vt[Gt]/Qe,Me[Gt])}else if(B.isInstancedMesh)st.renderInstances(be,vt,B.count);else if(V.isInstancedBufferGeometry){let Vt=V._maxInstanceCount!==void 0?V._maxInstanceCount:1/0,Me=Math.min(V.instanceCount,Vt);st.renderInstances(be,vt,Me)}else st.render(be,vt)};function lu(_,I,V,F){G!==null&&_.isNodeMaterial&&G.setObject(F,_),St===!0&&Z.setState(_,V,!1),_.transparent===!0&&_.side===en&&_.forceSinglePass===!1?(_.side=Bt,_.needsUpdate=!0,Nr(_,I,F),_.side=vi,_.needsUpdate=!0,Nr(_,I,F),_.side=en):Nr(_,I,F)}this.compile=function(_,I,V=null){V===null&&(V=_),G!==null&&G.renderStart(_,I,V),A=$.get(V),A.init(I),w.push(A),V.traverseVisible(function(B){B.isLight&&B.layers.test(I.layers)&&(A.pushLight(B),B.castShadow&&A.pushShadow(B))}),_!==V&&_.traverseVisible(function(B){B.isLight&&B.layers.test(I.layers)&&(A.pushLight(B),B.castShadow&&A.pushShadow(B))}),A.setupLights(),G!==null&&G.updateLights(A.state.lightsArray),jt=this.localClippingEnabled,St=Z.init(this.clippingPlanes,jt),St===!0&&Z.setGlobalState(this.clippingPlanes,I),G!==null&&le.render(A.state.shadowsArray,V,I);let F=new Set;return _.traverse(function(B){if(!(B.isMesh||B.isPoints||B.isLine||B.isSprite))return;let de=B.material;if(de)if(Array.isArray(de))for(let ve=0;ve<de.length;ve++){let he=de[ve];lu(he,V,I,B),F.add(he)}else lu(de,V,I,B),F.add(de)}),A=w.pop(),G!==null&&G.renderEnd(),F},this.compileAsync=function(_,I,V=null){let F=this.compile(_,I,V);return new Promise(B=>{function de(){if(F.forEach(function(ve){let xe=Ie.get(ve).currentProgram;(xe===void 0||xe.isReady())&&F.delete(ve)}),F.size===0){B(_);return}setTimeout(de,10)}ct.get("KHR_parallel_shader_compile")!==null?de():setTimeout(de,10)})};let Yl=null;function Mm(_){Yl&&Yl(_)}function cu(){Ei.stop()}function hu(){Ei.start()}let Ei=new tf;Ei.setAnimationLoop(Mm),typeof self<"u"&&Ei.setContext(self),this.setAnimationLoop=function(_){Yl=_,re.setAnimationLoop(_),_===null?Ei.stop():Ei.start()},re.addEventListener("sessionstart",cu),re.addEventListener("sessionend",hu),this.render=function(_,I){if(I!==void 0&&I.isCamera!==!0){Ne("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(U===!0)return;G!==null&&G.renderStart(_,I);let V=re.enabled===!0&&re.isPresenting===!0,F=k!==null&&(ie===null||V)&&k.begin(D,ie);if(_.matrixWorldAutoUpdate===!0&&_.updateMatrixWorld(),I.parent===null&&I.matrixWorldAutoUpdate===!0&&I.updateMatrixWorld(),re.enabled===!0&&re.isPresenting===!0&&(k===null||k.isCompositing()===!1)&&(re.cameraAutoUpdate===!0&&re.updateCamera(I),I=re.getCamera()),_.isScene===!0&&_.onBeforeRender(D,_,I,ie),A=$.get(_,w.length),A.init(I),A.state.textureUnits=Ue.getTextureUnits(),w.push(A),ut.multiplyMatrices(I.projectionMatrix,I.matrixWorldInverse),I.isArrayCamera?Nt.setFromArrayCamera(I):We.setFromProjectionMatrix(ut,vn,I.reversedDepth),jt=this.localClippingEnabled,St=Z.init(this.clippingPlanes,jt),E=ue.get(_,y.length),E.init(),y.push(E),this.info.render.frame++,re.enabled===!0&&re.isPresenting===!0){let ve=D.xr.getDepthSensingMesh();ve!==null&&Zl(ve,I,-1/0,D.sortObjects)}Zl(_,I,0,D.sortObjects),E.finish(),G!==null&&G.updateLights(A.state.lightsArray),D.sortObjects===!0&&E.sort(Be,xt),mn=re.enabled===!1||re.isPresenting===!1||re.hasDepthSensing()===!1,mn&&C.addToRenderList(E,_),this.info.autoReset===!0&&this.info.reset(),St===!0&&Z.beginShadows();let B=A.state.shadowsArray;if(le.render(B,_,I),St===!0&&Z.endShadows(),(F&&k.hasRenderPass())===!1){let ve=E.opaque,he=E.transmissive;if(A.setupLights(),I.isArrayCamera){let xe=I.cameras;if(he.length>0)for(let Ae=0,Oe=xe.length;Ae<Oe;Ae++){let Xe=xe[Ae];du(ve,he,_,Xe)}mn&&C.render(_);for(let Ae=0,Oe=xe.length;Ae<Oe;Ae++){let Xe=xe[Ae];uu(E,_,Xe,Xe.viewport)}}else he.length>0&&du(ve,he,_,I),mn&&C.render(_),uu(E,_,I)}ie!==null&&H===0&&(Ue.updateMultisampleRenderTarget(ie),Ue.updateRenderTargetMipmap(ie)),F&&k.end(D),_.isScene===!0&&_.onAfterRender(D,_,I),ae.resetDefaultState(),X=-1,ee=null,w.pop(),w.length>0?(A=w[w.length-1],Ue.setTextureUnits(A.state.textureUnits),St===!0&&Z.setGlobalState(D.clippingPlanes,A.state.camera)):A=null,y.pop(),y.length>0?E=y[y.length-1]:E=null,G!==null&&G.renderEnd()};function Zl(_,I,V,F){if(_.visible===!1)return;if(_.layers.test(I.layers)){if(_.isGroup)V=_.renderOrder;else if(_.isLOD)_.autoUpdate===!0&&_.update(I);else if(_.isLight)A.pushLight(_),_.castShadow&&A.pushShadow(_);else if(_.isSprite){let ve=I.isArrayCamera?Nt:We;if(!_.frustumCulled||_.intersectsFrustum(ve)){F&&Ct.setFromMatrixPosition(_.matrixWorld).applyMatrix4(ut);let he=ne.update(_),xe=_.material;xe.visible&&E.push(_,he,xe,V,Ct.z,null,I)}}else if(_.isMesh||_.isLine||_.isPoints){let ve=I.isArrayCamera?Nt:We;if(!_.frustumCulled||_.intersectsFrustum(ve)){let he=ne.update(_),xe=_.material;if(F&&(_.boundingSphere!==void 0?(_.boundingSphere===null&&_.computeBoundingSphere(),Ct.copy(_.boundingSphere.center)):(he.boundingSphere===null&&he.computeBoundingSphere(),Ct.copy(he.boundingSphere.center)),Ct.applyMatrix4(_.matrixWorld).applyMatrix4(ut)),Array.isArray(xe)){let Ae=he.groups;for(let Oe=0,Xe=Ae.length;Oe<Xe;Oe++){let be=Ae[Oe],qe=xe[be.materialIndex];qe&&qe.visible&&E.push(_,he,qe,V,Ct.z,be,I)}}else xe.visible&&E.push(_,he,xe,V,Ct.z,null,I)}}}let de=_.children;for(let ve=0,he=de.length;ve<he;ve++)Zl(de[ve],I,V,F)}function uu(_,I,V,F){let{opaque:B,transmissive:de,transparent:ve}=_;A.setupLightsView(V),St===!0&&Z.setGlobalState(D.clippingPlanes,V),F&&fe.viewport(te.copy(F)),B.length>0&&Rs(B,I,V),de.length>0&&Rs(de,I,V),ve.length>0&&Rs(ve,I,V),fe.buffers.depth.setTest(!0),fe.buffers.depth.setMask(!0),fe.buffers.color.setMask(!0),fe.setPolygonOffset(!1)}function du(_,I,V,F){if((V.isScene===!0?V.overrideMaterial:null)!==null)return;if(A.state.transmissionRenderTarget[F.id]===void 0){let be=ct.has("EXT_color_buffer_half_float")||ct.has("EXT_color_buffer_float");A.state.transmissionRenderTarget[F.id]=new bt(1,1,{generateMipmaps:!0,type:be?En:Lt,minFilter:Tn,samples:Math.max(4,ht.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:$e.workingColorSpace})}let de=A.state.transmissionRenderTarget[F.id],ve=F.viewport||te;de.setSize(ve.z*D.transmissionResolutionScale,ve.w*D.transmissionResolutionScale);let he=D.getRenderTarget(),xe=D.getActiveCubeFace(),Ae=D.getActiveMipmapLevel();D.setRenderTarget(de),D.getClearColor(J),ge=D.getClearAlpha(),ge<1&&D.setClearColor(16777215,.5),D.clear(),mn&&C.render(V);let Oe=D.toneMapping;D.toneMapping=Bn;let Xe=F.viewport;if(F.viewport!==void 0&&(F.viewport=void 0),A.setupLightsView(F),St===!0&&Z.setGlobalState(D.clippingPlanes,F),Rs(_,V,F),Ue.updateMultisampleRenderTarget(de),Ue.updateRenderTargetMipmap(de),ct.has("WEBGL_multisampled_render_to_texture")===!1){let be=!1;for(let qe=0,vt=I.length;qe<vt;qe++){let at=I[qe],{object:st,geometry:Vt,material:Me,group:Zt}=at;if(Me.side===en&&st.layers.test(F.layers)){let Qe=Me.side;Me.side=Bt,Me.needsUpdate=!0,fu(st,V,F,Vt,Me,Zt),Me.side=Qe,Me.needsUpdate=!0,be=!0}}be===!0&&(Ue.updateMultisampleRenderTarget(de),Ue.updateRenderTargetMipmap(de))}D.setRenderTarget(he,xe,Ae),D.setClearColor(J,ge),Xe!==void 0&&(F.viewport=Xe),D.toneMapping=Oe}function Rs(_,I,V){let F=I.isScene===!0?I.overrideMaterial:null;for(let B=0,de=_.length;B<de;B++){let ve=_[B],{object:he,geometry:xe,group:Ae}=ve,Oe=ve.material;Oe.allowOverride===!0&&F!==null&&(Oe=F),he.layers.test(V.layers)&&fu(he,I,V,xe,Oe,Ae)}}function fu(_,I,V,F,B,de){G!==null&&B.isNodeMaterial&&G.setObject(_,B),_.onBeforeRender(D,I,V,F,B,de),_.modelViewMatrix.multiplyMatrices(V.matrixWorldInverse,_.matrixWorld),_.normalMatrix.getNormalMatrix(_.modelViewMatrix),B.onBeforeRender(D,I,V,F,_,de),B.transparent===!0&&B.side===en&&B.forceSinglePass===!1?(B.side=Bt,B.needsUpdate=!0,D.renderBufferDirect(V,I,F,B,_,de),B.side=vi,B.needsUpdate=!0,D.renderBufferDirect(V,I,F,B,_,de),B.side=en):D.renderBufferDirect(V,I,F,B,_,de),_.onAfterRender(D,I,V,F,B,de)}function pu(_){let I=0;for(let V of _)V.texture!==null&&I++;return I}function Nr(_,I,V){I.isScene!==!0&&(I=pn);let F=Ie.get(_),B=A.state.lights,de=A.state.shadowsArray,ve=B.state.version,he=Q.getParameters(_,B.state,de,I,V,A.state.lightProbeGridArray),xe=Q.getProgramCacheKey(he),Ae=F.programs;F.environment=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?I.environment:null,F.fog=I.fog;let Oe=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap;F.envMap=S.get(_.envMap||F.environment,Oe),F.envMapRotation=F.environment!==null&&_.envMap===null?I.environmentRotation:_.envMapRotation,Ae===void 0&&(_.addEventListener("dispose",it),Ae=new Map,F.programs=Ae,F.programVariants=new Map);let Xe=Ae.get(xe);if(Xe!==void 0){if(F.currentProgram===Xe&&F.lightsStateVersion===ve)return gu(_,he),Xe}else he.uniforms=Q.getUniforms(_),G!==null&&_.isNodeMaterial&&G.build(_,V,he),_.onBeforeCompile(he,D),Xe=Q.acquireProgram(he,xe),Ae.set(xe,Xe),F.uniforms=he.uniforms;let be=F.uniforms;return(!_.isShaderMaterial&&!_.isRawShaderMaterial||_.clipping===!0)&&(be.clippingPlanes=Z.uniform),gu(_,he),F.needsLights=Tm(_),F.lightsStateVersion=ve,F.needsLights&&(be.ambientLightColor.value=B.state.ambient,be.lightProbe.value=B.state.probe,be.sunLights.value=B.state.sun,be.sunLightShadows.value=B.state.sunShadow,be.directionalLights.value=B.state.directional,be.directionalLightShadows.value=B.state.directionalShadow,be.spotLights.value=B.state.spot,be.spotLightShadows.value=B.state.spotShadow,be.rectAreaLights.value=B.state.rectArea,be.ltc_1.value=B.state.rectAreaLTC1,be.ltc_2.value=B.state.rectAreaLTC2,be.pointLights.value=B.state.point,be.pointLightShadows.value=B.state.pointShadow,be.hemisphereLights.value=B.state.hemi,be.sunShadowMatrix.value=B.state.sunShadowMatrix,be.sunShadowCascade.value=B.state.sunShadowCascade,be.directionalShadowMatrix.value=B.state.directionalShadowMatrix,be.spotLightMatrix.value=B.state.spotLightMatrix,be.spotLightMap.value=B.state.spotLightMap,be.pointShadowMatrix.value=B.state.pointShadowMatrix),F.numLightProbeGrids=pu(A.state.lightProbeGridArray),F.currentProgram=Xe,F.uniformsList=null,Xe}function Sm(_,I,V,F,B){let de=Ie.get(_),ve=de.currentProgram.id+","+F+","+B,he=de.programVariants.get(ve);return he===void 0?(he=Nr(_,I,V),de.programVariants.set(ve,he)):(de.currentProgram=he,de.uniformsList=null,de.outputColorSpace=F,de.toneMapping=B),he}function mu(_){if(_.uniformsList===null){let I=_.currentProgram.getUniforms();_.uniformsList=br.seqWithValue(I.seq,_.uniforms)}return _.uniformsList}function gu(_,I){let V=Ie.get(_);V.outputColorSpace=I.outputColorSpace,V.batching=I.batching,V.batchingColor=I.batchingColor,V.instancing=I.instancing,V.instancingColor=I.instancingColor,V.instancingMorph=I.instancingMorph,V.skinning=I.skinning,V.morphTargets=I.morphTargets,V.morphNormals=I.morphNormals,V.morphColors=I.morphColors,V.morphTargetsCount=I.morphTargetsCount,V.numClippingPlanes=I.numClippingPlanes,V.numIntersection=I.numClipIntersection,V.vertexAlphas=I.vertexAlphas,V.vertexTangents=I.vertexTangents,V.toneMapping=I.toneMapping}function wm(_,I,V,F,B){I.isScene!==!0&&(I=pn),Ue.resetTextureUnits();let de=I.fog,ve=F.isMeshStandardMaterial||F.isMeshLambertMaterial||F.isMeshPhongMaterial?I.environment:null,he=ie===null?D.outputColorSpace:ie.isXRRenderTarget===!0?ie.texture.colorSpace:$e.workingColorSpace,xe=F.isMeshStandardMaterial||F.isMeshLambertMaterial&&!F.envMap||F.isMeshPhongMaterial&&!F.envMap,Ae=S.get(F.envMap||ve,xe),Oe=F.vertexColors===!0&&!!V.attributes.color&&V.attributes.color.itemSize===4,Xe=!!V.attributes.tangent&&(!!F.normalMap||F.anisotropy>0),be=!!V.morphAttributes.position,qe=!!V.morphAttributes.normal,vt=!!V.morphAttributes.color,at=Bn;F.toneMapped&&(ie===null||ie.isXRRenderTarget===!0)&&(at=D.toneMapping);let st=V.morphAttributes.position||V.morphAttributes.normal||V.morphAttributes.color,Vt=st!==void 0?st.length:0,Me=Ie.get(F),Zt=A.state.lights;if(St===!0&&(jt===!0||_!==ee)){let dt=_===ee&&F.id===X;Z.setState(F,_,dt)}let Qe=!1,Ci=!1;F.version===Me.__version?Me.needsLights&&Me.lightsStateVersion!==Zt.state.version||B.isBatchedMesh&&Me.batching===!1||!B.isBatchedMesh&&Me.batching===!0||B.isBatchedMesh&&Me.batchingColor===!0&&B._colorsTexture===null||B.isBatchedMesh&&Me.batchingColor===!1&&B._colorsTexture!==null||B.isInstancedMesh&&Me.instancing===!1||!B.isInstancedMesh&&Me.instancing===!0||B.isSkinnedMesh&&Me.skinning===!1||!B.isSkinnedMesh&&Me.skinning===!0||B.isInstancedMesh&&Me.instancingColor===!0&&B.instanceColor===null||B.isInstancedMesh&&Me.instancingColor===!1&&B.instanceColor!==null||B.isInstancedMesh&&Me.instancingMorph===!0&&B.morphTexture===null||B.isInstancedMesh&&Me.instancingMorph===!1&&B.morphTexture!==null||Me.envMap!==Ae||F.fog===!0&&Me.fog!==de||Me.numClippingPlanes!==void 0&&(Me.numClippingPlanes!==Z.numPlanes||Me.numIntersection!==Z.numIntersection)||Me.vertexAlphas!==Oe||Me.vertexTangents!==Xe||Me.morphTargets!==be||Me.morphNormals!==qe||Me.morphColors!==vt||Me.morphTargetsCount!==Vt||Me.numLightProbeGrids!==pu(A.state.lightProbeGridArray)?Qe=!0:(Me.outputColorSpace!==he||Me.toneMapping!==at)&&(Ci=!0):(Qe=!0,Me.__version=F.version);let Gt=Me.currentProgram;(Qe===!0||Ci===!0)&&(Gt=Ci===!0?Sm(F,I,B,he,at):Nr(F,I,B),G&&F.isNodeMaterial&&G.onUpdateProgram(F,Gt,Me));let Is=!1,si=!1,Ri=!1,Je=Gt.getUniforms(),Ut=Me.uniforms;if(fe.useProgram(Gt.program)&&(Is=!0,si=!0,Ri=!0),F.id!==X&&(X=F.id,si=!0),Is||ee!==_){fe.buffers.depth.getReversed()&&_.reversedDepth!==!0&&(_._reversedDepth=!0,_.updateProjectionMatrix()),Je.setValue(N,"projectionMatrix",_.projectionMatrix),Je.setValue(N,"viewMatrix",_.matrixWorldInverse);let It=Je.map.cameraPosition;It!==void 0&&It.setValue(N,Ln.setFromMatrixPosition(_.matrixWorld)),ht.logarithmicDepthBuffer&&Je.setValue(N,"logDepthBufFC",2/(Math.log(_.far+1)/Math.LN2)),(F.isMeshPhongMaterial||F.isMeshToonMaterial||F.isMeshLambertMaterial||F.isMeshBasicMaterial||F.isMeshStandardMaterial||F.isShaderMaterial)&&Je.setValue(N,"isOrthographic",_.isOrthographicCamera===!0),ee!==_&&(ee=_,si=!0,Ri=!0)}if(Me.needsLights&&(Zt.state.sunShadowMap.length>0&&Je.setValue(N,"sunShadowMap",Zt.state.sunShadowMap,Ue),Zt.state.directionalShadowMap.length>0&&Je.setValue(N,"directionalShadowMap",Zt.state.directionalShadowMap,Ue),Zt.state.spotShadowMap.length>0&&Je.setValue(N,"spotShadowMap",Zt.state.spotShadowMap,Ue),Zt.state.pointShadowMap.length>0&&Je.setValue(N,"pointShadowMap",Zt.state.pointShadowMap,Ue)),B.isSkinnedMesh){Je.setOptional(N,B,"bindMatrix"),Je.setOptional(N,B,"bindMatrixInverse");let dt=B.skeleton;dt&&(dt.boneTexture===null&&dt.computeBoneTexture(),Je.setValue(N,"boneTexture",dt.boneTexture,Ue))}B.isBatchedMesh&&(Je.setOptional(N,B,"batchingTexture"),Je.setValue(N,"batchingTexture",B._matricesTexture,Ue),Je.setOptional(N,B,"batchingIdTexture"),Je.setValue(N,"batchingIdTexture",B._indirectTexture,Ue),Je.setOptional(N,B,"batchingColorTexture"),B._colorsTexture!==null&&Je.setValue(N,"batchingColorTexture",B._colorsTexture,Ue));let bn=V.morphAttributes;if((bn.position!==void 0||bn.normal!==void 0||bn.color!==void 0)&&K.update(B,V,Gt),(si||Me.receiveShadow!==B.receiveShadow)&&(Me.receiveShadow=B.receiveShadow,Je.setValue(N,"receiveShadow",B.receiveShadow)),(F.isMeshStandardMaterial||F.isMeshLambertMaterial||F.isMeshPhongMaterial)&&F.envMap===null&&I.environment!==null&&(Ut.envMapIntensity.value=I.environmentIntensity),Ut.dfgLUT!==void 0&&(Ut.dfgLUT.value=$v()),si){if(Je.setValue(N,"toneMappingExposure",D.toneMappingExposure),Me.needsLights&&Am(Ut,Ri),de&&F.fog===!0&&oe.refreshFogUniforms(Ut,de),oe.refreshMaterialUniforms(Ut,F,ye,Re,A.state.transmissionRenderTarget[_.id]),Me.needsLights&&Me.numLightProbeGrids>0){let dt=M,It=0;for(let qn of A.state.lightProbeGridArray)qn.texture!==null&&(dt.textures[It]=qn.texture,dt.min[It]=qn.boundingBox.min,dt.max[It]=qn.boundingBox.max,dt.resolution[It]=qn.resolution,It++);for(let qn in dt)dt[qn].length=It;Ut.probesSH.value=dt.textures,Ut.probesMin.value=dt.min,Ut.probesMax.value=dt.max,Ut.probesResolution.value=dt.resolution}br.upload(N,mu(Me),Ut,Ue)}if(F.isShaderMaterial&&F.uniformsNeedUpdate===!0&&(br.upload(N,mu(Me),Ut,Ue),F.uniformsNeedUpdate=!1),F.isSpriteMaterial&&Je.setValue(N,"center",B.center),Je.setValue(N,"modelViewMatrix",B.modelViewMatrix),Je.setValue(N,"normalMatrix",B.normalMatrix),Je.setValue(N,"modelMatrix",B.matrixWorld),F.uniformsGroups!==void 0){let dt=F.uniformsGroups;for(let It=0,qn=dt.length;It<qn;It++){let xu=dt[It];Te.update(xu,Gt),Te.bind(xu,Gt)}}return Gt}function Am(_,I){_.ambientLightColor.needsUpdate=I,_.lightProbe.needsUpdate=I,_.sunLights.needsUpdate=I,_.sunLightShadows.needsUpdate=I,_.directionalLights.needsUpdate=I,_.directionalLightShadows.needsUpdate=I,_.pointLights.needsUpdate=I,_.pointLightShadows.needsUpdate=I,_.spotLights.needsUpdate=I,_.spotLightShadows.needsUpdate=I,_.rectAreaLights.needsUpdate=I,_.hemisphereLights.needsUpdate=I}function Tm(_){return _.isMeshLambertMaterial||_.isMeshToonMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isShadowMaterial||_.isShaderMaterial&&_.lights===!0}this.getActiveCubeFace=function(){return j},this.getActiveMipmapLevel=function(){return H},this.getRenderTarget=function(){return ie},this.setRenderTargetTextures=function(_,I,V){let F=Ie.get(_);F.__autoAllocateDepthBuffer=_.resolveDepthBuffer===!1,F.__autoAllocateDepthBuffer===!1&&(F.__useRenderToTexture=!1),Ie.get(_.texture).__webglTexture=I,Ie.get(_.depthTexture).__webglTexture=F.__autoAllocateDepthBuffer?void 0:V,F.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(_,I){let V=Ie.get(_);V.__webglFramebuffer=I,V.__useDefaultFramebuffer=I===void 0},this.setRenderTarget=function(_,I=0,V=0){ie=_,j=I,H=V;let F=null,B=!1,de=!1;if(_){let he=Ie.get(_);if(he.__useDefaultFramebuffer!==void 0){fe.bindFramebuffer(N.FRAMEBUFFER,he.__webglFramebuffer),te.copy(_.viewport),we.copy(_.scissor),Fe=_.scissorTest,fe.viewport(te),fe.scissor(we),fe.setScissorTest(Fe),X=-1;return}else if(he.__webglFramebuffer===void 0)Ue.setupRenderTarget(_);else if(he.__hasExternalTextures)Ue.rebindTextures(_,Ie.get(_.texture).__webglTexture,Ie.get(_.depthTexture).__webglTexture);else if(_.depthBuffer){let Oe=_.depthTexture;if(he.__boundDepthTexture!==Oe){if(Oe!==null&&Ie.has(Oe)&&(_.width!==Oe.image.width||_.height!==Oe.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ue.setupDepthRenderbuffer(_)}}let xe=_.texture;(xe.isData3DTexture||xe.isDataArrayTexture||xe.isCompressedArrayTexture)&&(de=!0);let Ae=Ie.get(_).__webglFramebuffer;_.isWebGLCubeRenderTarget?(Array.isArray(Ae[I])?F=Ae[I][V]:F=Ae[I],B=!0):_.samples>0&&Ue.useMultisampledRTT(_)===!1?F=Ie.get(_).__webglMultisampledFramebuffer:Array.isArray(Ae)?F=Ae[V]:F=Ae,te.copy(_.viewport),we.copy(_.scissor),Fe=_.scissorTest}else te.copy(De).multiplyScalar(ye).floor(),we.copy(nt).multiplyScalar(ye).floor(),Fe=rt;if(V!==0&&(F=Y),fe.bindFramebuffer(N.FRAMEBUFFER,F)&&fe.drawBuffers(_,F),fe.viewport(te),fe.scissor(we),fe.setScissorTest(Fe),B){let he=Ie.get(_.texture);N.framebufferTexture2D(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_CUBE_MAP_POSITIVE_X+I,he.__webglTexture,V)}else if(de){let he=I;for(let xe=0;xe<_.textures.length;xe++){let Ae=Ie.get(_.textures[xe]);N.framebufferTextureLayer(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0+xe,Ae.__webglTexture,V,he)}}else if(_!==null&&V!==0){let he=Ie.get(_.texture);N.framebufferTexture2D(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,he.__webglTexture,V)}X=-1};function yu(_){let I=Ie.get(_);return(I.__readFormat!==_.format||I.__readType!==_.type)&&(I.__readFormat=_.format,I.__readType=_.type,I.__formatReadable=ht.textureFormatReadable(_.format),I.__typeReadable=ht.textureTypeReadable(_.type)),I}this.readRenderTargetPixels=function(_,I,V,F,B,de,ve,he=0){if(!(_&&_.isWebGLRenderTarget)){Ne("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let xe=Ie.get(_).__webglFramebuffer;if(_.isWebGLCubeRenderTarget&&ve!==void 0&&(xe=xe[ve],Array.isArray(xe)&&(xe=xe[0])),xe){fe.bindFramebuffer(N.FRAMEBUFFER,xe);try{let Ae=_.textures[he],Oe=Ae.format,Xe=Ae.type;_.textures.length>1&&N.readBuffer(N.COLOR_ATTACHMENT0+he);let be=yu(Ae);if(be.__formatReadable===!1){Ne("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(be.__typeReadable===!1){Ne("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}I>=0&&I<=_.width-F&&V>=0&&V<=_.height-B&&N.readPixels(I,V,F,B,se.convert(Oe),se.convert(Xe),de)}finally{let Ae=ie!==null?Ie.get(ie).__webglFramebuffer:null;fe.bindFramebuffer(N.FRAMEBUFFER,Ae)}}},this.readRenderTargetPixelsAsync=async function(_,I,V,F,B,de,ve,he=0){if(!(_&&_.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let xe=Ie.get(_).__webglFramebuffer;if(_.isWebGLCubeRenderTarget&&ve!==void 0&&(xe=xe[ve],Array.isArray(xe)&&(xe=xe[0])),xe)if(I>=0&&I<=_.width-F&&V>=0&&V<=_.height-B){fe.bindFramebuffer(N.FRAMEBUFFER,xe);let Ae=_.textures[he],Oe=Ae.format,Xe=Ae.type;_.textures.length>1&&N.readBuffer(N.COLOR_ATTACHMENT0+he);let be=yu(Ae);if(be.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(be.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let qe=N.createBuffer();N.bindBuffer(N.PIXEL_PACK_BUFFER,qe),N.bufferData(N.PIXEL_PACK_BUFFER,de.byteLength,N.STREAM_READ),N.readPixels(I,V,F,B,se.convert(Oe),se.convert(Xe),0),N.bindBuffer(N.PIXEL_PACK_BUFFER,null);let vt=ie!==null?Ie.get(ie).__webglFramebuffer:null;fe.bindFramebuffer(N.FRAMEBUFFER,vt);let at=N.fenceSync(N.SYNC_GPU_COMMANDS_COMPLETE,0);return N.flush(),await Ad(N,at,4),N.bindBuffer(N.PIXEL_PACK_BUFFER,qe),N.getBufferSubData(N.PIXEL_PACK_BUFFER,0,de),N.bindBuffer(N.PIXEL_PACK_BUFFER,null),N.deleteBuffer(qe),N.deleteSync(at),de}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(_,I=null,V=0){let F=Math.pow(2,-V),B=Math.floor(_.image.width*F),de=Math.floor(_.image.height*F),ve=I!==null?I.x:0,he=I!==null?I.y:0;Ue.setTexture2D(_,0),N.copyTexSubImage2D(N.TEXTURE_2D,V,0,0,ve,he,B,de),fe.unbindTexture()},this.copyTextureToTexture=function(_,I,V=null,F=null,B=0,de=0){let ve,he,xe,Ae,Oe,Xe,be,qe,vt,at=_.isCompressedTexture?_.mipmaps[de]:_.image;if(V!==null)ve=V.max.x-V.min.x,he=V.max.y-V.min.y,xe=V.isBox3?V.max.z-V.min.z:1,Ae=V.min.x,Oe=V.min.y,Xe=V.isBox3?V.min.z:0;else{let Je=Math.pow(2,-B);ve=Math.floor(at.width*Je),he=Math.floor(at.height*Je),_.isDataArrayTexture?xe=at.depth:_.isData3DTexture?xe=Math.floor(at.depth*Je):xe=1,Ae=0,Oe=0,Xe=0}F!==null?(be=F.x,qe=F.y,vt=F.z):(be=0,qe=0,vt=0);let st=se.convert(I.format),Vt=se.convert(I.type),Me;I.isData3DTexture?(Ue.setTexture3D(I,0),Me=N.TEXTURE_3D):I.isDataArrayTexture||I.isCompressedArrayTexture?(Ue.setTexture2DArray(I,0),Me=N.TEXTURE_2D_ARRAY):(Ue.setTexture2D(I,0),Me=N.TEXTURE_2D),fe.activeTexture(N.TEXTURE0),fe.pixelStorei(N.UNPACK_FLIP_Y_WEBGL,I.flipY),fe.pixelStorei(N.UNPACK_PREMULTIPLY_ALPHA_WEBGL,I.premultiplyAlpha),fe.pixelStorei(N.UNPACK_ALIGNMENT,I.unpackAlignment);let Zt=fe.getParameter(N.UNPACK_ROW_LENGTH),Qe=fe.getParameter(N.UNPACK_IMAGE_HEIGHT),Ci=fe.getParameter(N.UNPACK_SKIP_PIXELS),Gt=fe.getParameter(N.UNPACK_SKIP_ROWS),Is=fe.getParameter(N.UNPACK_SKIP_IMAGES);fe.pixelStorei(N.UNPACK_ROW_LENGTH,at.width),fe.pixelStorei(N.UNPACK_IMAGE_HEIGHT,at.height),fe.pixelStorei(N.UNPACK_SKIP_PIXELS,Ae),fe.pixelStorei(N.UNPACK_SKIP_ROWS,Oe),fe.pixelStorei(N.UNPACK_SKIP_IMAGES,Xe);let si=_.isDataArrayTexture||_.isData3DTexture,Ri=I.isDataArrayTexture||I.isData3DTexture;if(_.isDepthTexture){let Je=Ie.get(_),Ut=Ie.get(I),bn=Ie.get(Je.__renderTarget),dt=Ie.get(Ut.__renderTarget);fe.bindFramebuffer(N.READ_FRAMEBUFFER,bn.__webglFramebuffer),fe.bindFramebuffer(N.DRAW_FRAMEBUFFER,dt.__webglFramebuffer);for(let It=0;It<xe;It++)si&&(N.framebufferTextureLayer(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Ie.get(_).__webglTexture,B,Xe+It),N.framebufferTextureLayer(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Ie.get(I).__webglTexture,de,vt+It)),N.blitFramebuffer(Ae,Oe,Ae+ve,Oe+he,be,qe,be+ve,qe+he,N.DEPTH_BUFFER_BIT,N.NEAREST);fe.bindFramebuffer(N.READ_FRAMEBUFFER,null),fe.bindFramebuffer(N.DRAW_FRAMEBUFFER,null)}else if(B!==0||_.isRenderTargetTexture||Ie.has(_)){let Je=Ie.get(_),Ut=Ie.get(I);fe.bindFramebuffer(N.READ_FRAMEBUFFER,L),fe.bindFramebuffer(N.DRAW_FRAMEBUFFER,q);for(let bn=0;bn<xe;bn++)si?N.framebufferTextureLayer(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Je.__webglTexture,B,Xe+bn):N.framebufferTexture2D(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,Je.__webglTexture,B),Ri?N.framebufferTextureLayer(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Ut.__webglTexture,de,vt+bn):N.framebufferTexture2D(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,Ut.__webglTexture,de),B!==0?N.blitFramebuffer(Ae,Oe,Ae+ve,Oe+he,be,qe,be+ve,qe+he,N.COLOR_BUFFER_BIT,N.NEAREST):Ri?N.copyTexSubImage3D(Me,de,be,qe,vt+bn,Ae,Oe,ve,he):N.copyTexSubImage2D(Me,de,be,qe,Ae,Oe,ve,he);fe.bindFramebuffer(N.READ_FRAMEBUFFER,null),fe.bindFramebuffer(N.DRAW_FRAMEBUFFER,null)}else Ri?_.isDataTexture||_.isData3DTexture?N.texSubImage3D(Me,de,be,qe,vt,ve,he,xe,st,Vt,at.data):I.isCompressedArrayTexture?N.compressedTexSubImage3D(Me,de,be,qe,vt,ve,he,xe,st,at.data):N.texSubImage3D(Me,de,be,qe,vt,ve,he,xe,st,Vt,at):_.isDataTexture?N.texSubImage2D(N.TEXTURE_2D,de,be,qe,ve,he,st,Vt,at.data):_.isCompressedTexture?N.compressedTexSubImage2D(N.TEXTURE_2D,de,be,qe,at.width,at.height,st,at.data):N.texSubImage2D(N.TEXTURE_2D,de,be,qe,ve,he,st,Vt,at);fe.pixelStorei(N.UNPACK_ROW_LENGTH,Zt),fe.pixelStorei(N.UNPACK_IMAGE_HEIGHT,Qe),fe.pixelStorei(N.UNPACK_SKIP_PIXELS,Ci),fe.pixelStorei(N.UNPACK_SKIP_ROWS,Gt),fe.pixelStorei(N.UNPACK_SKIP_IMAGES,Is),de===0&&I.generateMipmaps===!0&&I.mipmapsAutoUpdate===!0&&N.generateMipmap(Me),fe.unbindTexture()},this.initRenderTarget=function(_){Ie.get(_).__webglFramebuffer===void 0&&Ue.setupRenderTarget(_)},this.initTexture=function(_){_.isCubeTexture?Ue.setTextureCube(_,0):_.isData3DTexture?Ue.setTexture3D(_,0):_.isDataArrayTexture||_.isCompressedArrayTexture?Ue.setTexture2DArray(_,0):Ue.setTexture2D(_,0),fe.unbindTexture()},this.resetState=function(){j=0,H=0,ie=null,fe.reset(),ae.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return vn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=$e._getDrawingBufferColorSpace(e),t.unpackColorSpace=$e._getUnpackColorSpace()}};function ff(r,e,t){let n=new Int32Array(e);for(let i=0;i<t;i++){let s=8*i,o=i*e;for(let a=0;a<e;a++)n[a]|=r[o+a]<<s}for(let i=0;i<e;i++)n[i]=n[i]>>>1^-(n[i]&1);return n}function pf(r,e){for(let t=e;t<r.length;t++)r[t]=r[t]+r[t-e]|0;return r}function mf(r,e){let t=0;for(let n=0;n<Math.min(e,r.length);n++)r[n]=t=t+r[n]|0;for(let n=e;n<r.length;n+=e){let i=0;for(let s=n;s<n+e;s++)i=i+r[s]|0,r[s]=i+r[s-e]|0}return r}function ys(r,e){return(r[e>>3]>>(e&7)&1)===1}var yf=/^([+-]?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|([+-])(\d\d):?(\d\d))?)?)?)?$/;function bi(r){let e=yf.exec(r);return e?.[6]?"second":e?.[4]?"minute":e?.[3]?"day":e?.[2]?"month":"year"}function Dt(r){let e=yf.exec(r);if(!e)return null;let[t,n,i,s,o,a]=e.slice(1,7).map((d,u)=>Number(d??(u===1||u===2?1:0)));if(n<1||n>12||i<1||i>gf(t,n+1,0).getUTCDate()||s>23||o>59||a>59)return null;let l=e[7]?+`${e[7]}1`*(60*Number(e[8])+Number(e[9]))*6e4:0,c=gf(t,n,i,s,o,a).getTime()-l,h=Cn(c+l,bi(r))-l;return[c,h]}function Cn(r,e,t=1){let n=new Date(r);return e==="year"?n.setUTCFullYear(n.getUTCFullYear()+t):e==="month"?n.setUTCMonth(n.getUTCMonth()+t):r+t*{day:1440*6e4,minute:6e4,second:1e3}[e]}function Gn(r,e){let t=new Date(r),n=t.getUTCFullYear(),i=String(Math.abs(n)).padStart(4,"0"),s=t.toISOString().replace(/^[+-]?\d+/,""),o=`${n<0?"-":""}${i}${s}`;return o.slice(0,o.length-{year:20,month:17,day:14,minute:8,second:5}[e])}function xf(r,e,t,n){let i={year:{year:"numeric"},month:{year:"numeric",month:"long"},day:{dateStyle:"medium"},minute:{dateStyle:"medium",timeStyle:"short"},second:{dateStyle:"medium",timeStyle:"medium"}};return new Intl.DateTimeFormat(n,{...i[t],timeZone:"UTC"}).formatRange(r,e)}function gf(r,e,t,n=0,i=0,s=0){let o=new Date(Date.UTC(2e3,0,1,n,i,s));return o.setUTCFullYear(r,e-1,t),o}var vf="",hh=class{constructor(e,t){this.data=e;this.store=t;this.name=e.name,this.label=e.alias||e.name,this.pictured=e.kind==="image",this.kind=Zv(e),this.pictures=new Map(e.files);let n=e.nulls&&t.octets(e.nulls),i=Jv(e,t);this.at=s=>n&&ys(n,s)?null:i(s)}data;store;name;label;kind;pictured;pictures;at;measured;coded;integral;get numbers(){return this.measured??=this.measure()}get distinct(){return this.coded??=Yv(this.values())}get whole(){let e=t=>Number.isInteger(t)||Number.isNaN(t);return this.integral??=this.data.type==="integer"||this.data.type==="real"&&this.numbers.every(e)}texts(){return Sr(this.data,this.store)}values(){return this.data.type==="text"?this.texts():Array.from({length:this.data.values.count},(e,t)=>this.at(t))}measure(){if(this.kind!=="date")return Float64Array.from(this.values(),i=>i===null?NaN:Number(i));let{values:e,codes:t}=this.distinct,n=e.map(i=>i===null?NaN:Dt(String(i))?.[0]??NaN);return Float64Array.from(t,i=>n[i])}},Ea=class{constructor(e,t){this.data=e;this.store=t}data;store;read;get columns(){return this.read??=this.data.map(e=>new hh(e,this.store))}column(e){return this.columns.find(t=>t.name===e)}of(e){let t=Object.create(null);for(let{name:n,at:i}of this.columns)t[n]=i(e);return t}rows(e){return this.columns.map(({name:t,label:n,pictures:i,at:s})=>{let o=s(e);return{name:t,label:n,value:o,picture:i.get(o)??null}})}picture(e,t){return this.store.image(e,t)}};function Yv(r){let e=new Map,t=new Int32Array(r.length);for(let n=0;n<r.length;n++){let i=e.get(r[n]);i===void 0&&e.set(r[n],i=e.size),t[n]=i}return{values:[...e.keys()],codes:t}}function Zv({type:r,kind:e}){return r==="text"?e==="date"?"date":"text":r==="boolean"?"boolean":"number"}function Jv(r,e){let t=e.array(r.values);switch(r.type){case"boolean":return n=>t[n]!==0;case"text":{let n=e.integers(r.offsets),i=new TextDecoder,s=t;return o=>i.decode(s.subarray(n[o],n[o+1]))}default:return n=>Kv(t[n])}}function Sr(r,e){let t=e.octets(r.values),n=e.integers(r.offsets),i=n.length-1,s=new Uint8Array(t.length+i);for(let c=0,h=0;c<i;c++){let d=t.subarray(n[c],n[c+1]);s.set(d,h),h+=d.length,s[h++]=vf.charCodeAt(0)}let o=new TextDecoder("utf-8",{ignoreBOM:!0}),a=o.decode(s).split(vf);a.length!==i+1&&(a=Array.from({length:i},(c,h)=>o.decode(t.subarray(n[h],n[h+1])))),a.length=i;let l=r.nulls&&e.octets(r.nulls);if(l)for(let c=0;c<i;c++)ys(l,c)&&(a[c]=null);return a}function Kv(r){if(typeof r=="number")return r;let e=Number(r);return Number.isSafeInteger(e)?e:r}var yt=`
precision highp float;
precision highp int;
`,Ca=`
uniform vec3 sunDirection;
uniform vec3 sunColor;
uniform vec3 skyColor;
uniform highp sampler2DShadow shadowMap;
uniform mat4 shadowMatrix;
uniform float shadowStrength;
uniform float shadowTexel;
uniform float shadowSpan;
uniform float sunGain; // what makes the sun's light on a horizontal surface whole

// A weak second light from the south-west keeps the walls that the sun does not reach apart.
const vec3 FILL = vec3(-0.45, 0.0, 0.893);

float sunlight(vec3 world) {
  if (shadowStrength == 0.0) return 1.0;
  vec3 place = (shadowMatrix * vec4(world, 1.0)).xyz;
  if (any(lessThan(place, vec3(0.0))) || any(greaterThan(place.xy, vec2(1.0)))) return 1.0;
  place.z = min(place.z, 0.99999);
  float lit = 0.0;
  for (int i = 0; i < 9; i++) {
    vec2 step = vec2(float(i % 3) - 1.0, float(i / 3) - 1.0) * 1.3 * shadowTexel;
    lit += texture(shadowMap, vec3(place.xy + step, place.z));
  }
  return mix(1.0, lit / 9.0, shadowStrength);
}

vec3 light(vec3 normal, float lit) {
  float sky = mix(0.62, 1.0, 0.5 + 0.5 * normal.y) * (1.0 + 0.16 * dot(normal, FILL));
  float sun = max(dot(normal, sunDirection), 0.0) * sunGain;
  vec3 sum = skyColor * sky + sunColor * sun * lit;
  return min(sum, 1.0 + 0.6 * (sum - 1.0));
}
`,wr=`
const float MARKED = 0.6; // of a highlighted feature's colour that is the accent
uniform vec3 fogColor;
uniform float fogDensity; // a metre

/** A colour behind so many metres of fog. */
vec3 fogged(vec3 color, float depth) {
  float thickness = fogDensity * depth;
  return mix(color, fogColor, 1.0 - exp(-thickness * thickness));
}

/** The colour of a fragment behind the fog before it. */
vec3 fogged(vec3 color) {
  return fogged(color, 1.0 / gl_FragCoord.w);
}

vec3 toSRGB(vec3 color) {
  color = clamp(color, 0.0, 1.0);
  return mix(1.055 * pow(color, vec3(1.0 / 2.4)) - 0.055, color * 12.92, lessThanEqual(color, vec3(0.0031308)));
}
`,uh=`
vec4 identity(uint layer, uint feature) {
  return vec4(uvec4(feature & 255u, (feature >> 8) & 255u, (feature >> 16) & 255u, layer)) / 255.0;
}
`,Wi=`
uniform mat4 modelMatrix;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
uniform mat4 viewMatrix;
invariant gl_Position;
`,Ar=`${yt}${Wi}
in vec2 cell;
in int height;
in vec2 normal;
uniform float exaggeration;
out vec3 world;
out vec3 up;
out vec2 lattice;

void main() {
  vec4 vertex = vec4(cell.x, float(height), cell.y, 1.0);
  world = (modelMatrix * vertex).xyz;
  float y = sqrt(max(1.0 - dot(normal, normal), 0.0));
  up = vec3(normal.x, y / exaggeration, normal.y);
  lattice = cell;
  gl_Position = projectionMatrix * modelViewMatrix * vertex;
}
`,dh=`${yt}${Ca}${wr}
uniform vec3 color;
uniform float opacity;
uniform sampler2D drape;
uniform mat3 drapePlace; // makes shares of the image of local x, z, 1
uniform float drapeOpacity;
uniform float drapeShading; // 1, or 0 where the drape has its colours without light
uniform vec3 lineColor;
uniform float lines; // 1 with lines along the lattice
uniform float shadowRelief; // 1 where the terrain casts shadows, which it must not cast on itself within some texels
in vec3 world;
in vec3 up;
in vec2 lattice;
out vec4 pixel;

const vec3 UNDERSIDE = vec3(0.10, 0.095, 0.09);

/** How much of the pixel lies on lines along the lattice; none where its cells are but a few pixels, as a patch's always are. */
float ruled() {
  vec2 cells = fwidth(lattice); // of a pixel
  vec2 away = abs(fract(lattice + 0.5) - 0.5) / max(cells, 1e-9); // pixels from the next line
  vec2 line = (1.0 - smoothstep(0.3, 1.1, away)) * (1.0 - smoothstep(0.2, 0.33, cells));
  return max(line.x, line.y);
}

void main() {
  vec2 uv = (drapePlace * vec3(world.xz, 1.0)).xy;
  vec2 rim = fwidth(uv); // antialiasing looks up to a pixel beyond a triangle
  vec4 texel = texture(drape, uv);
  bool covered = all(greaterThanEqual(uv, -rim)) && all(lessThanEqual(uv, 1.0 + rim));
  vec3 normal = normalize(up);
  vec3 lit = light(normal, sunlight(world + normal * 3.0 * shadowSpan * shadowRelief));
  vec3 draped = texel.rgb * mix(vec3(1.0), lit, drapeShading);
  vec3 shaded = mix(color * lit, draped, covered ? texel.a * drapeOpacity : 0.0);
  shaded = mix(shaded, lineColor, ruled() * lines);
  pixel = vec4(toSRGB(fogged(gl_FrontFacing ? shaded : UNDERSIDE)), opacity);
}
`,Ra=`${yt}${uh}
uniform uint layer;
out vec4 pixel;

void main() {
  pixel = identity(layer, 0u);
}
`,_f=`${yt}${Wi}
in vec2 cell;
in int height;

void main() {
  vec4 seen = modelViewMatrix * vec4(cell.x, float(height), cell.y, 1.0);
  gl_Position = projectionMatrix * vec4(seen.xyz * 0.999, 1.0);
}
`,Ia=`${yt}${wr}
uniform vec3 color;
uniform float opacity;
out vec4 pixel;

void main() {
  pixel = vec4(toSRGB(fogged(color)), opacity);
}
`,fh=`${yt}${Wi}
in vec2 cell;
uniform float bottom; // a multiple of the quantum
out float share;
out vec3 normal;

void main() {
  share = 1.0;
  normal = vec3(0.0, -1.0, 0.0);
  gl_Position = projectionMatrix * modelViewMatrix * vec4(cell.x, bottom, cell.y, 1.0);
}
`,ph=`${yt}${Wi}
in vec3 position;
in float depth;
in vec2 facing;
out float share;
out vec3 normal;

void main() {
  share = depth;
  normal = vec3(facing.x, 0.0, facing.y);
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,mh=`${yt}${Ca}${wr}
uniform vec3 color;
uniform float opacity;
in float share;
in vec3 normal;
out vec4 pixel;

void main() {
  float rim = 1.0 - smoothstep(0.0, 2.0, share / max(fwidth(share), 1e-6));
  vec3 shaded = color * mix(vec3(1.0), light(normal, 1.0), 0.6) * mix(1.0, 0.8, share) * (1.0 - 0.25 * rim);
  pixel = vec4(toSRGB(fogged(shaded)), opacity);
}
`,bf=`
uniform highp sampler2D colors;
uniform sampler2D marks; // above 0 where a feature is highlighted

ivec2 cellOf(uint key) {
  uint width = uint(textureSize(colors, 0).x);
  return ivec2(int(key % width), int(key / width));
}
`,Mf=`${yt}${Wi}${bf}
in ivec3 place;
in uint key; // of the vertex's or the instance's colour
uniform uint slots; // colours a feature has
uniform float exaggeration;
out vec3 world;
out vec3 view;
flat out vec4 tint;
flat out uint id;
flat out float marked;
#ifdef INSTANCED
in vec3 position;
in vec3 size;
uniform float untinted; // 1 where only the opacity of the feature's colour counts
uniform float painted; // 1 where it counts all the same
#endif
#ifdef TURNED
in vec4 turn;
#endif
#ifdef ANCHORED
in int anchor;
uniform float quantum;
#endif
#ifdef SMOOTH
in vec3 normal;
out vec3 up;
flat out float mirrored; // -1 where the scale turns the inside out
#endif
#ifdef PICTURED
in vec2 uv;
out vec2 texel;
flat out float covered;
#endif
#ifdef SOLID
uniform highp sampler2D reliefs; // foot and top of each feature, metres
out vec2 rise; // height above the feature's foot and below its top, as drawn
#endif
#ifdef SURFACE
uniform float nearer; // how much nearer than the ground it is drawn
#endif

vec3 rotate(vec4 q, vec3 v) {
  return v + 2.0 * cross(q.xyz, cross(q.xyz, v) + q.w * v);
}

void main() {
  vec4 at = vec4(vec3(place), 1.0);
  world = (modelMatrix * at).xyz;
  view = (modelViewMatrix * at).xyz;
  id = key / slots;
  tint = texelFetch(colors, cellOf(key), 0);
  marked = texelFetch(marks, cellOf(id), 0).r;
#ifdef SMOOTH
  up = normal;
  mirrored = 1.0;
#endif
#ifdef INSTANCED
  vec3 offset = position * size;
  tint.rgb = mix(tint.rgb, vec3(1.0), untinted * (1.0 - painted));
  #ifdef SMOOTH
    mirrored = size.x * size.y * size.z < 0.0 ? -1.0 : 1.0;
    up = normal * size.yzx * size.zxy * mirrored;
  #endif
  #ifdef BILLBOARD
    view += offset;
  #else
    #ifdef TURNED
      vec4 q = normalize(turn);
      offset = rotate(q, offset);
      #ifdef SMOOTH
        up = rotate(q, up);
      #endif
    #endif
    #ifdef STRETCHES
      offset.y *= exaggeration;
      #ifdef SMOOTH
        up.y /= exaggeration;
      #endif
    #endif
    world += offset;
    view += mat3(viewMatrix) * offset;
  #endif
#else
  #ifdef ANCHORED
    float sink = (exaggeration - 1.0) * float(place.y - anchor) * quantum;
    world.y -= sink;
    view -= viewMatrix[1].xyz * sink;
  #else
    #ifdef SMOOTH
      up.y /= exaggeration;
    #endif
  #endif
#endif
#ifdef PICTURED
  texel = uv;
  covered = uv.x < -30000.0 ? 0.0 : 1.0;
#endif
#ifdef SOLID
  vec2 span = texelFetch(reliefs, cellOf(id), 0).xy * exaggeration;
  rise = vec2(world.y - span.x, span.y - world.y);
#endif
  vec3 seen = view;
#ifdef SURFACE
  seen *= nearer;
#endif
  gl_Position = tint.a > 0.0 ? projectionMatrix * vec4(seen, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
`,gh=`
#ifdef PICTURED
uniform sampler2D picture;
in vec2 texel;
flat in float covered;

vec4 pictured() {
  vec4 found = texture(picture, texel);
  return covered > 0.0 ? vec4(found.rgb / max(found.a, 1e-3), found.a) : vec4(-1.0, -1.0, -1.0, 1.0);
}
#endif
`,Sf=`${yt}${Ca}${wr}${gh}
uniform mat4 viewMatrix;
uniform float opacity;
uniform uint selected;
uniform vec3 accent;
uniform vec4 base; // the model's own colour
uniform float painted; // 1 where the feature's colour covers a picture
in vec3 world;
in vec3 view;
flat in vec4 tint;
flat in uint id;
flat in float marked;
out vec4 pixel;
#ifdef SMOOTH
in vec3 up;
flat in float mirrored;
#endif
#ifdef SOLID
in vec2 rise;
#endif

vec3 toLinear(vec3 color) {
  return mix(pow((color + 0.055) / 1.055, vec3(2.4)), color / 12.92, lessThanEqual(color, vec3(0.04045)));
}

void main() {
  vec3 faced = cross(dFdx(view), dFdy(view)) * mat3(viewMatrix);
  vec3 normal = normalize(faced);
  vec3 shaded = tint.rgb * base.rgb;
  float alpha = opacity * tint.a * base.a;
#ifdef PICTURED
  vec4 found = pictured();
  if (found.a < 0.02) discard;
  alpha *= found.a;
  #ifdef INSTANCED
    shaded *= toLinear(found.rgb);
  #else
    if (found.r >= 0.0 && painted == 0.0) shaded = toLinear(found.rgb);
  #endif
#endif
  shaded = mix(shaded, accent, id == selected ? 0.85 : marked > 0.0 ? MARKED : 0.0);
#ifdef SMOOTH
  if (dot(up, up) > 0.0) normal = normalize(up) * (gl_FrontFacing ? mirrored : -mirrored);
#endif
#ifdef SOLID
  shaded *= light(normal, sunlight(world + normal * 0.02));
#elif !defined(BILLBOARD)
  // its own near side is in the shadow map, a texel of which it must not see
  shaded *= light(normal, sunlight(world + normal * 1.5 * shadowSpan));
#endif
#ifdef SOLID
  float wall = 1.0 - smoothstep(0.3, 0.6, abs(normal.y));
  float share = clamp(rise.x / max(rise.x + rise.y, 1e-3), 0.0, 1.0);
  float foot = mix(0.70, 1.0, smoothstep(0.0, 0.65, share));
  float eaves = 1.0 - smoothstep(0.6, 1.8, rise.y / max(fwidth(rise.y), 1e-6));
  shaded *= mix(1.0, foot * (1.0 - 0.22 * eaves), wall);
#endif
  pixel = vec4(toSRGB(fogged(shaded)), alpha);
}
`,wf=`${yt}${uh}${gh}
uniform uint layer;
flat in uint id;
out vec4 pixel;

void main() {
#ifdef PICTURED
  if (pictured().a < 0.5) discard;
#endif
  pixel = identity(layer, id);
}
`,yh=`${yt}${gh}
out vec4 pixel;

void main() {
#ifdef PICTURED
  if (pictured().a < 0.5) discard;
#endif
  pixel = vec4(0.0);
}
`,Pa=`${yt}${Wi}${bf}
in vec2 position; // -1 at the start, 1 at the end; -1 and 1 across
in ivec3 start;
in ivec3 end;
in uint feature;
in vec2 joints; // 1 where another segment goes on before its start and after its end
uniform highp sampler2D sizes; // CSS pixels, by feature
uniform uint slots;
uniform uint slot;
uniform vec2 viewport;
uniform float pixel;
uniform float picking;
uniform float least; // CSS pixels that can be picked
uniform float nearer; // how much nearer than it is it is drawn
uniform float sunken; // 1 where half of it would be in the ground that it lies on
flat out vec2 from; // pixels
flat out vec2 to;
flat out float radius;
flat out vec2 joined;
flat out float behind;
flat out vec4 tint;
flat out uint id;
flat out float marked;

const uint NOTHING = 0xffffffffu;

void main() {
  id = feature;
  joined = joints;
  behind = float(gl_InstanceID & 1);
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (feature == NOTHING) return;
  tint = texelFetch(colors, cellOf(feature * slots + slot), 0);
  marked = texelFetch(marks, cellOf(feature), 0).r;
  float size = texelFetch(sizes, cellOf(feature), 0).r;
  vec3 a = (modelViewMatrix * vec4(vec3(start), 1.0)).xyz;
  vec3 b = (modelViewMatrix * vec4(vec3(end), 1.0)).xyz;
  float nearest = -1.0001 * projectionMatrix[3][2] / (projectionMatrix[2][2] - 1.0);
  if (tint.a == 0.0 || !(size > 0.0) || min(a.z, b.z) > nearest) return;
  if (a.z > nearest) a = mix(b, a, (nearest - b.z) / (a.z - b.z));
  else if (b.z > nearest) b = mix(a, b, (nearest - a.z) / (b.z - a.z));
  // half its width in metres, at a distance of one
  float half_width = size * pixel / (projectionMatrix[1][1] * viewport.y);
  float drawn = nearer - sunken * 1.5 * half_width;
  vec4 first = projectionMatrix * vec4(a * drawn, 1.0);
  vec4 last = projectionMatrix * vec4(b * drawn, 1.0);
  from = (first.xy / first.w * 0.5 + 0.5) * viewport;
  to = (last.xy / last.w * 0.5 + 0.5) * viewport;
  radius = 0.5 * max(size, picking * least) * pixel;
  vec2 along = to - from;
  along = dot(along, along) > 1e-6 ? normalize(along) : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  vec4 near = position.x < 0.0 ? first : last;
  vec2 middle = position.x < 0.0 ? from : to;
  vec2 corner = middle + (along * position.x + across * position.y) * (radius + 1.0);
  gl_Position = vec4((corner / viewport * 2.0 - 1.0) * near.w, near.zw);
}
`,xh=`
flat in vec2 from;
flat in vec2 to;
flat in float radius;
flat in vec2 joined;
flat in float behind;

const float STEP = 2.4e-7; // four steps of 24 bits

/** How much of the pixel is covered; what is less than \`least\`, at a joint \`whole\`, is left out. */
float cover(float least, float whole) {
  vec2 along = to - from;
  float place = dot(gl_FragCoord.xy - from, along) / max(dot(along, along), 1e-6);
  float away = length(gl_FragCoord.xy - mix(from, to, clamp(place, 0.0, 1.0)));
  float covered = clamp(radius + 0.5 - away, 0.0, min(1.0, 2.0 * radius));
  bool end = place > 1.0 && joined.y > 0.0;
  if (covered < (end ? whole : least) || (place < 0.0 && joined.x > 0.0)) discard;
  gl_FragDepth = gl_FragCoord.z + STEP * (end ? 2.0 : behind);
  return covered;
}
`,Af=`${yt}${wr}${xh}
uniform float opacity;
uniform uint selected;
uniform vec3 accent;
flat in vec4 tint;
flat in uint id;
flat in float marked;
out vec4 pixel;

void main() {
  float strength = opacity * tint.a;
  // the soft edge of a translucent end would show on the next segment
  float covered = cover(0.01, strength < 0.999 ? 0.99 : 0.01);
  pixel = vec4(toSRGB(fogged(mix(tint.rgb, accent, id == selected ? 0.85 : marked > 0.0 ? MARKED : 0.0))), strength * covered);
}
`,Tf=`${yt}${uh}${xh}
uniform uint layer;
flat in uint id;
out vec4 pixel;

void main() {
  cover(0.5, 0.5);
  pixel = identity(layer, id);
}
`,Ef=`${yt}${xh}
out vec4 pixel;

void main() {
  cover(0.99, 0.99);
  pixel = vec4(0.0);
}
`,vh=`${yt}
out vec4 pixel;

void main() {
  pixel = vec4(0.0);
}
`,Cf=`${yt}
in vec2 position;
uniform vec3 right;
uniform vec3 top;
uniform vec3 ahead;
out vec3 ray;

void main() {
  ray = ahead + right * position.x + top * position.y;
  gl_Position = vec4(position, 1.0, 1.0); // as far away as can be
}
`,Rf=`${yt}${Ca}${wr}
uniform vec3 zenith;
uniform vec3 horizon;
uniform vec3 ground;
uniform float groundLit; // 0 where the plane has its colour without light
uniform vec3 glow; // of the horizon below the sun
uniform float glowing; // how much of it there is
uniform float rise; // sine of the height above the horizon where the zenith's colour begins
uniform vec3 eye;
uniform float groundHeight;
uniform mat3 footing; // makes shares of the model's footprint of local x, z, 1
uniform vec2 footprint; // its size, metres
uniform sampler2D contactMap; // of the footprint and a margin
uniform float contactMargin; // of its diagonal
uniform float contact; // how dark the plane is beside a block of terrain; 0 where objects stand on the plane itself
in vec3 ray;
out vec4 pixel;

void main() {
  vec3 direction = normalize(ray);
  vec2 compass = direction.xz / max(length(direction.xz), 1e-6);
  float towards = max(dot(compass, normalize(sunDirection.xz)), 0.0);
  float low = exp(-5.0 * max(direction.y, 0.0));
  vec3 far = mix(horizon, glow, glowing * low * towards * towards * towards);
  vec3 color = mix(far, zenith, smoothstep(0.0, rise, direction.y));
  float drop = eye.y - groundHeight;
  if (direction.y < 0.0 && drop > 0.0) {
    float depth = drop / -ray.y;
    vec3 place = eye + ray * depth;
    vec2 share = (footing * vec3(place.xz, 1.0)).xy;
    float diagonal = length(footprint);
    float away = length(max(max(-share, share - 1.0), 0.0) * footprint) / diagonal;
    vec2 margin = contactMargin * diagonal / footprint;
    float dark = contact * texture(contactMap, (share + margin) / (1.0 + 2.0 * margin)).r;
    float lit = contact > 0.0 ? 1.0 : sunlight(place);
    vec3 floorColor = ground * mix(vec3(1.0), light(vec3(0.0, 1.0, 0.0), lit), groundLit) * (1.0 - dark);
    color = fogged(mix(floorColor, far, smoothstep(0.15, 2.2, away)), depth);
  }
  // half a level of noise, so that the gradient shows no bands
  float noise = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
  pixel = vec4(toSRGB(color) + (noise - 0.5) / 255.0, 1.0);
}
`,If=`${yt}${Wi}
in vec3 position;

void main() {
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,Pf=`${yt}
in vec2 position;

void main() {
  gl_Position = vec4(position, 0.0, 1.0);
}
`,Lf=`${yt}
uniform highp sampler2D depths;
out vec4 pixel;

void main() {
  float share = texelFetch(depths, ivec2(gl_FragCoord.xy), 0).r;
  uint bits = uint(share * 16777215.0);
  pixel = vec4(uvec4(bits >> 16, (bits >> 8) & 255u, bits & 255u, 255u)) / 255.0;
}
`;var Tr=class{constructor(e,t,n){this.items=e;this.classOf=t;this.store=n;this.shown=e.map(()=>!0)}items;classOf;store;shown;isShown(e){return this.shown[e]}show(e,t){this.shown[e]=t}of(e){return this.classOf[e]}shows(e){return this.shown[this.classOf[e]]??!0}named(e){let t=this.items.flatMap(({label:n},i)=>n===e?[i]:[]);return t.length?t:/^\d+$/.test(e)&&Number(e)<this.items.length?[Number(e)]:[]}async swatch({image:e}){return e?createImageBitmap(new Blob([this.store.octets(e.data)],{type:e.mime})):null}};var jv={layers:"Layers",showPanel:"Show layers and settings",hidePanel:"Hide layers and settings",opacity:r=>`Opacity of ${r}`,classes:r=>`${r} classes`,unnamedClass:r=>`Class ${r}`,drape:r=>`Picture on ${r}`,plainColor:"Plain colour",exaggeration:"Vertical exaggeration",times:r=>`${r}×`,north:"Turn to north",zoomIn:"Zoom in",zoomOut:"Zoom out",home:"Show the whole scene",rotate:"Turn around (R)",hideInterface:"Hide the interface (H)",showInterface:"Show the interface (H)",saveImage:"Save image",saveImageKey:"Save image (Shift+S)",save:"Save",pictureWidth:"Width (pixels)",pictureHeight:"Height (pixels)",background:"Background",backgrounds:{seen:"As seen",white:"White",transparent:"Transparent"},withLabels:"With labels",drawing:"Drawing…",notDrawn:"The picture could not be made; a smaller one may be.",tooLarge:r=>`That is more than the ${r} million pixels that a browser holds.`,about:"About this scene",aboutKey:"About this scene, and how to use it (I)",viewAddress:"Link to this view",embedCode:"Code to embed it in a page",copyText:"Copy",usage:"Mouse, fingers and keys",credits:"Sources",orbitUsage:[["Drag","Turn"],["Right button, Shift or two fingers","Move"],["Wheel or pinch","Zoom"]],trackballUsage:[["Drag","Turn every way"],["Right button, Shift or two fingers","Move"],["Wheel, pinch or twist","Zoom and roll"]],keys:[["Click or tap","Tell what is there"],["Double click","Come nearer"],["Arrow keys, with Shift","Move, turn"],["+ −","Zoom"],["N, Home","Turn to north, show everything"],["R","Turn around, and stop"],["/","Search"],["I","This box"],["H","Hide and show the interface"],["Shift+S","Save an image"],["Esc","Close, stop"]],scale:"Scale at the middle of the picture",plane:"Horizontal plane",showPlane:"Show",planeLevel:"Height of the plane",planeColor:"Colour of the plane",planeOpacity:"Opacity of the plane",wheelHint:"Click the scene or hold Ctrl to zoom",start:"Start the 3D view",openWindow:r=>`Open in a window of ${r} pixels`,close:"Close",copy:"Copy coordinates",copied:"Copied",notCopied:"Copying failed",copyValue:r=>`Copy ${r}`,enlarge:r=>`Show the picture larger: ${r}`,picture:r=>`Picture: ${r}`,easting:"East",northing:"North",height:"Height",longitude:"Longitude",latitude:"Latitude",degrees:"WGS 84",coordinates:"Coordinates",noValue:"no value",withoutValue:"No value",otherValues:r=>`${r} others`,emptyText:"(empty)",range:(r,e)=>`${r} – ${e}`,search:"Search",searchHint:"Street, number, name…",clearSearch:"Clear the search",foundNothing:"Nothing found",found:(r,e)=>e<2?`${r} found`:`${r} found, the best ${e} are listed`,searchResults:"What was found",nearby:"Nearby",listNearby:"List what is nearby",radius:"Radius in metres",withinRadius:"Within",within:(r,e)=>`Within ${r} m of ${e}`,here:"this place",nothingNearby:"There is nothing within this radius.",moreNearby:r=>`and ${r} more`,saveTable:"Save as a table (CSV)",distance:"Distance",layer:"Layer",filterAndColor:r=>`Filter and colour ${r}`,colorBy:"Colour by",asMapped:"Style of the map",method:"Classes",methods:{equal:"Equal intervals",quantile:"Equal counts"},classCount:"Number of classes",showOnly:"Show only where",addCondition:"Add a condition",removeCondition:"Remove this condition",field:"Field",least:"From",most:"To",containsText:"Contains",alsoWithout:"also those without a value",matching:(r,e)=>`${r} of ${e} shown`,time:"Time",play:"Play",pause:"Pause",allTimes:"All times",showAllTimes:"Show all times",timeStep:"Step",timeMode:"What is shown",timeModes:{until:"All until then",within:"Only then"},yes:"yes",no:"no",feature:r=>`Feature ${r+1}`,canvas:r=>`Three-dimensional view of ${r}. Arrow keys move, with Shift they turn; + and − zoom, N turns to north, Home shows everything.`,loading:"Loading",noWebGL:"This page draws with WebGL 2, which this browser does not offer. Try a current browser, or turn hardware acceleration on.",damaged:r=>`The scene can't be shown: its data is incomplete or damaged (${r}).`,lost:"The graphics card stopped drawing. Load the page again."},z=jv;function _h(r,[e,t]){let n=Math.round(Math.abs(r)*36e3),i=Math.floor(n/36e3),s=Math.floor(n%36e3/600),o=(n%600/10).toFixed(1),a=(l,c)=>l.padStart(c,"0");return`${i}° ${a(String(s),2)}′ ${a(o,4)}″ ${r<0?t:e}`}function bh(r){return`${r.toFixed(6).replace("-","−")}°`}function Er(r,e=2){return r.toFixed(e).replace("-","−")}function Rn(r,e){let t=Math.abs(Number(r)),n=t>=1e15||t>0&&t<1e-6,i=typeof r=="number"&&n?"scientific":"standard",s="min2";return new Intl.NumberFormat(e,{maximumFractionDigits:20,useGrouping:s,notation:i}).format(r)}var Qv=/^([+-]?\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;function La(r,e){let t=Qv.exec(r);if(!t)return null;let[n,i,s,o,a,l]=t.slice(1,7).map(u=>Number(u??0)),c=new Date(Date.UTC(2e3,i-1,s,o,a,l));if(c.setUTCFullYear(n,i-1,s),c.getUTCMonth()!==i-1||c.getUTCDate()!==s||o>23||a>59||l>59)return null;let h=t[4]?{timeStyle:t[6]?"medium":"short"}:{},d=new Intl.DateTimeFormat(e,{dateStyle:"medium",...h,timeZone:"UTC"}).format(c);return t[7]?`${d} ${t[7]==="Z"?"UTC":t[7]}`:d}var e_=/https?:\/\/[^\s<>"“”\p{C}]+/giu;function Da(r){let e=[],t=0;for(let n of r.matchAll(e_)){let i=n_(n[0]),s=i_(i);s&&(n.index>t&&e.push(r.slice(t,n.index)),e.push({href:s,text:i}),t=n.index+i.length)}return t<r.length&&e.push(r.slice(t)),e}var t_={")":"(","]":"[","}":"{"};function n_(r){let e=r.length;for(;e>0;e--){let t=r[e-1],n=t_[t],i=s=>r.slice(0,e).split(s).length;if(n?i(n)>=i(t):!/[.,;:!?'’»]/.test(t))break}return r.slice(0,e)}function i_(r){try{let e=new URL(r);return/^https?:$/.test(e.protocol)&&e.hostname?e.href:null}catch{return null}}function Na(r){let e=/\s*"((?:[^"\\]|\\.)*)"\s*=>\s*(?:"((?:[^"\\]|\\.)*)"|NULL)\s*(,|$)/suy,t=i=>i.replace(/\\(.)/gsu,"$1"),n=[];for(;e.lastIndex<r.length;){let i=e.exec(r);if(!i)return null;n.push([t(i[1]),i[2]===void 0?null:t(i[2])])}return n.length?n:null}var Sh=5,Uf=[2,3,4,5,6,7,8,9],Ua=["#440154","#472d7b","#3b528b","#2c728e","#21918c","#28ae80","#5ec962","#addc30","#fde725"],Mh=["#88ccee","#cc6677","#ddcc77","#117733","#332288","#aa4499","#44aa99","#999933","#882255"],Df=.1,r_="#9a9a9a",Ff="#d6d6d6";function Of(r,{method:e="equal",classes:t=Sh}){return r.kind==="number"||r.kind==="date"?a_(r,e,t):c_(r)}function s_(r,e,t){let n=r.length-1,i=Array.from({length:t},(s,o)=>{let a=(o+1)/t;if(o===t-1)return r[n];if(e==="equal")return r[0]+(r[n]-r[0])*a;let l=Math.floor(a*n);return r[l]+(r[Math.min(l+1,n)]-r[l])*(a*n-l)});return i.filter((s,o)=>o===i.length-1||s<i[o+1])}function o_(r){return Array.from({length:r},(e,t)=>{let i=(r===1?.5:Df+(1-Df)*(t/(r-1)))*(Ua.length-1),s=Math.min(Math.floor(i),Ua.length-2);return d_(Ua[s],Ua[s+1],i-s)})}function a_(r,e,t){let{numbers:n}=r,i=n.filter(Number.isFinite).sort(),s=l_(r,i,e,t),o=o_(s.length),a=s.map((c,h)=>({label:u_(r,h?s[h-1]:i[0],c,h===0),color:o[h]})),l=Int32Array.from(n,c=>{if(!Number.isFinite(c))return s.length;let h=0;for(;h<s.length-1&&c>s[h];)h++;return h});return i.length<n.length&&a.push({label:z.withoutValue,color:Ff}),{items:a,classOf:l}}function l_(r,e,t,n){if(!e.length)return[];let i=s_(e,t,n);return r.kind==="number"&&r.whole?[...new Set(i.map(Math.floor))]:i}function c_(r){let{values:e,codes:t}=r.distinct,n=new Int32Array(e.length);for(let l of t)n[l]++;let i=e.map((l,c)=>c).filter(l=>e[l]!==null).sort((l,c)=>n[c]-n[l]),s=i.length<=Mh.length?i:i.slice(0,Mh.length-1),o=s.map((l,c)=>({label:h_(e[l]),color:Mh[c]}));s.length<i.length&&o.push({label:z.otherValues(i.length-s.length),color:r_});let a=new Int32Array(e.length).fill(o.length-1);return s.forEach((l,c)=>a[l]=c),i.length<e.length&&(o.push({label:z.withoutValue,color:Ff}),a[e.indexOf(null)]=o.length-1),{items:o,classOf:Int32Array.from(t,l=>a[l])}}function h_(r){return typeof r=="boolean"?r?z.yes:z.no:String(r)||z.emptyText}function u_(r,e,t,n){if(r.kind==="date")return z.range(Nf(e),Nf(t));if(r.whole){let[s,o]=[n?e:e+1,t];return s>=o?Rn(o):z.range(Rn(s),Rn(o))}if(e===t)return Rn(t);let i=Math.min(Math.max(2-Math.floor(Math.log10(t-e)),0),12);return z.range(Rn(Number(e.toFixed(i))),Rn(Number(t.toFixed(i))))}function Nf(r){let e=Gn(r,"day");return La(e)??e}function d_(r,e,t){let n=(i,s)=>parseInt(i.slice(1+2*s,3+2*s),16);return`#${[0,1,2].map(i=>Math.round(n(r,i)*(1-t)+n(e,i)*t).toString(16).padStart(2,"0")).join("")}`}function tn(r){return r.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f]/g,"").replace(/[ßæœøđłı]/g,e=>f_[e])}var f_={ß:"ss",æ:"ae",œ:"oe",ø:"o",đ:"d",ł:"l",ı:"i"};function zf(r,e,t){let n=new Uint8Array(e).fill(1);for(let i of t){let s=wh(r,i.field),o=p_(s,i);if(s.kind==="number"){let{numbers:a}=s;for(let l=0;l<e;l++)n[l]&&!o(Number.isNaN(a[l])?null:a[l])&&(n[l]=0)}else{let{values:a,codes:l}=s.distinct,c=Uint8Array.from(a,h=>o(h)?1:0);for(let h=0;h<e;h++)n[h]&=c[l[h]]}}return n}function wh(r,e){let t=r.column(e);if(!t)throw new Error(`There is no field “${e}”.`);return t}function p_(r,{min:e,max:t,values:n,contains:i,nulls:s}){let o=[];if((e!==void 0||t!==void 0)&&o.push(m_(r,e,t)),n!==void 0&&o.push(g_(n)),i!==void 0&&o.push(y_(i)),!o.length&&s===void 0)throw new Error(`The condition on “${r.name}” needs min, max, values, contains or nulls.`);let a=s??n?.includes(null)??!1;return l=>l===null?a:o.every(c=>c(l))}function m_(r,e,t){if(r.kind==="number"){let[s,o]=[e??-1/0,t??1/0];if(typeof s!="number"||typeof o!="number")throw new Error(`“${r.name}” needs numbers as min and max.`);return a=>Number(a)>=s&&Number(a)<=o}if(r.kind!=="date")throw new Error(`“${r.name}” holds no numbers and no dates: min and max mean nothing.`);let[n,i]=[e===void 0?-1/0:Bf(r,e,0),t===void 0?1/0:Bf(r,t,1)];return s=>{let o=Dt(String(s))?.[0]??NaN;return o>=n&&o<i}}function Bf(r,e,t){let n=Dt(String(e));if(!n)throw new Error(`“${e}” is no ISO date, which “${r.name}” needs.`);return n[t]}function g_(r){let e=new Set(r.map(t=>typeof t=="bigint"?Number(t):t));return t=>e.has(typeof t=="bigint"?Number(t):t)}function y_(r){let e=tn(r);return t=>tn(String(t)).includes(e)}var Mi=1024;function kf(r){let e=new Uint8Array(Th(r.length/4)*4);e.set(r);let t=new Fn(e,Mi,e.length/4/Mi,hn,Lt);return t.colorSpace=Ft,Eh(t)}function Vf(r){let e=new Uint8Array(Th(r));return Eh(new Fn(e,Mi,e.length/Mi,_i,Lt))}function Ah(r,e){let t=new Float32Array(Th(r.length/e)*e);t.set(r);let n=e===1?_i:zn;return Eh(new Fn(t,Mi,t.length/e/Mi,n,cn))}function Th(r){return Math.max(1,Math.ceil(r/Mi))*Mi}function Eh(r){return r.magFilter=r.minFilter=pt,r.needsUpdate=!0,r}var x_=255,Fa=class{constructor(e,t,n,i,s,o,a,l){this.own=e;this.features=t;this.slots=n;this.kept=i;this.attributes=s;this.legend=o;this.times=a;this.store=l;this.colors=kf(e),this.passing=new Uint8Array(t).fill(1)}own;features;slots;kept;attributes;legend;times;store;colors;mask=null;passing;conditions=[];period=null;colored=null;byField=null;get classes(){return this.byField??this.legend}get filter(){return this.conditions}get coloring(){return this.colored}shows(e){return this.passing[e]===1&&(this.classes?.shows(e)??!0)}counts(){let{classes:e}=this,t=new Int32Array(e?.items.length??0);if(e)for(let n=0;n<this.features;n++)this.passing[n]&&t[e.of(n)]++;return t}get matching(){return this.mask?this.mask.reduce((e,t)=>e+t,0):this.features}showClass(e,t){this.classes?.show(e,t),this.paint()}setFilter(e){this.mask=e.length?zf(this.attributes,this.features,e):null,this.conditions=e.map(t=>({...t})),this.pass()}setPeriod(e){this.period=e,this.pass()}setColoring(e){let t=e&&Of(wh(this.attributes,e.field),e);this.byField=t&&new Tr(t.items,t.classOf,this.store),this.colored=e&&{...e},this.paint()}pass(){this.passing=this.mask?.slice()??new Uint8Array(this.features).fill(1),this.period&&this.times?.narrow(this.passing,this.period),this.paint()}paint(){let{own:e,slots:t,kept:n,byField:i}=this,s=this.colors.image.data,o=i?.items.map(({color:a})=>[1,3,5].map(l=>parseInt(a.slice(l,l+2),16)));s.set(e);for(let a=0;a<this.features;a++){let l=o?.[i.of(a)],c=this.shows(a);for(let h=0;h<t;h++){let d=4*(a*t+h);if(l&&!n.has(h))for(let u=0;u<3;u++)s[d+u]=l[u];c||(s[d+3]=0)}}this.colors.needsUpdate=!0}};function Gf(r,e){let t=r.image.data.fill(0);for(let n of e)t[n]=x_;r.needsUpdate=!0}function Wf(r,e,t){let{cellOf:n,middle:i}=v_(r),s=new Map,o=Array.from({length:r.length/3},(d,u)=>{let f=3*n(u)+__(t,u),p=s.get(f);return(p===void 0||Hf(r,u,i)>Hf(r,p,i))&&s.set(f,u),f}),a=new Map([...s.keys()].map((d,u)=>[d,u])),l=[],c=new Set;for(let d=0;d<e.length;d+=3){let u=[0,1,2].map(p=>a.get(o[e[d+p]])),f=[...u].sort((p,x)=>p-x).join();new Set(u).size<3||c.has(f)||(c.add(f),l.push(...u))}if(!l.length||l.length>.6*e.length)return null;let h=[0,1,2].map(d=>o.reduce((u,f,p)=>{let x=r[3*p+d]-r[3*s.get(f)+d];return Math.max(u,Math.abs(x))},0));return{vertices:Uint32Array.from(s.values()),indices:Uint32Array.from(l),error:h}}function v_(r){let e=[1/0,1/0,1/0],t=[-1/0,-1/0,-1/0];r.forEach((i,s)=>{e[s%3]=Math.min(e[s%3],i),t[s%3]=Math.max(t[s%3],i)});let n=(i,s)=>{let o=(r[3*i+s]-e[s])/(t[s]-e[s]||1);return Math.min(Math.floor(o*3),2)};return{cellOf:i=>(n(i,0)*3+n(i,1))*3+n(i,2),middle:e.map((i,s)=>(i+t[s])/2)}}function __(r,e){if(!r)return 1;let[t,n,i]=r.subarray(3*e,3*e+3),s=n/(Math.hypot(t,n,i)||1);return s>.9?2:s<-.9?0:1}function Hf(r,e,t){return Math.hypot(...t.map((n,i)=>r[3*e+i]-n))}function Xf(r,e){let t=b_(r),n=new Float64Array(r.length),i=new Uint8Array(r.length/3);for(let o=0;o<e.length;o+=3){let[a,l,c]=[3*e[o],3*e[o+1],3*e[o+2]],[h,d,u]=[r[l]-r[a],r[l+1]-r[a+1],r[l+2]-r[a+2]],[f,p,x]=[r[c]-r[a],r[c+1]-r[a+1],r[c+2]-r[a+2]],[m,g,b]=[d*x-u*p,u*f-h*x,h*p-d*f],T=Math.abs(g)<.1*Math.hypot(m,g,b);for(let M=0;M<3;M++){if(T){i[e[o+M]]=1;continue}let E=3*t[e[o+M]];n[E]+=m,n[E+1]+=g,n[E+2]+=b}}let s=new Int16Array(r.length);return t.forEach((o,a)=>{let[l,c,h]=[n[3*o],n[3*o+1],n[3*o+2]],d=i[a]?0:511/(Math.hypot(l,c,h)||1);s[3*a]=Math.round(l*d),s[3*a+1]=Math.round(c*d),s[3*a+2]=Math.round(h*d)}),s}function b_(r){let e=r.length/3,t=Math.ceil(Math.log2(Math.max(e,1)))+1,n=new Int32Array(2**t).fill(-1),i=new Uint32Array(e);for(let s=0;s<e;s++){let[o,a,l]=[r[3*s],r[3*s+1],r[3*s+2]],c=M_(o,a,l)>>>32-t;for(;;){let h=n[c];if(h<0&&(n[c]=s),h<0||r[3*h]===o&&r[3*h+1]===a&&r[3*h+2]===l){i[s]=h<0?s:h;break}c=(c+1)%n.length}}return i}function M_(r,e,t){let n=Math.imul(r,2654435761)^Math.imul(e,2246822507)^Math.imul(t,3266489909);return Math.imul(n^n>>>15,2654435761)}function Mt(r,e,t,n={}){return new mi({vertexShader:r,fragmentShader:e,uniforms:t,side:en,glslVersion:Vi,...n})}function $t(){this.array=null}function Oa(r,e){let t=e.length/3,n=new Float32Array(t*2),i=new Int32Array(t);for(let s=0;s<t;s++)n[2*s]=e[3*s],i[s]=e[3*s+1],n[2*s+1]=e[3*s+2];r.setAttribute("cell",new Le(n,2).onUpload($t)),r.setAttribute("height",new Le(i,1).onUpload($t))}function Ba(r,e){return e>65536?Uint32Array.from(r):Uint16Array.from(r)}function za(r,e,t,{origin:n,step:i}){let s=r.getSize(new R),o=(c,h,d)=>Math.min(Math.max(Math.floor(e*(c-h)/(d||1)),0),e-1),a=new Map,l=new R;for(let c=0;c<t.length;c+=3){l.set(n[0]+t[c]*i[0],n[1]+t[c+1]*i[1],n[2]+t[c+2]*i[2]);let h=o(l.x,r.min.x,s.x)*e+o(l.z,r.min.z,s.z),d=a.get(h);d||a.set(h,d=new Ze),d.expandByPoint(l)}return[...a.values()].flatMap(S_)}function S_({min:r,max:e}){return[0,1,2,3,4,5,6,7].map(t=>[t&1?e.x:r.x,t&2?e.y:r.y,t&4?e.z:r.z])}var Si=class{whole;count;quantum;origin;constructor(e,t){this.whole=t.integers(e.positions),this.count=this.whole.length/3,this.quantum=e.quantum,this.origin=e.origin}at(e){let{whole:t,origin:n,quantum:i}=this;return[0,1,2].map(s=>n[s]+t[3*e+s]*i)}get units(){return{origin:this.origin,step:[this.quantum,this.quantum,this.quantum]}}get matrix(){return new Ve().makeScale(...this.units.step).setPosition(...this.origin)}box(e=this.whole){let t=[1/0,1/0,1/0],n=[-1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=3)for(let o=0;o<3;o++){let a=e[s+o];a<t[o]&&(t[o]=a),a>n[o]&&(n[o]=a)}let i=s=>new R(...s.map((o,a)=>this.origin[a]+o*this.quantum));return new Ze(i(t),i(n))}outline(e,t=this.whole){return za(this.box(t),e,t,this.units)}};function Cr(r,e){return[qf(r,e),qf(r,e+1)]}function qf(r,e){let[t,n]=[0,r.length];for(;t<n;){let i=t+n>>1;r[i]<e?t=i+1:n=i}return t}function xs(r,e,t,n,i,s){let[o,a]=[i-t,s-n],l=o*o+a*a,c=l>0?Math.min(Math.max(((r-t)*o+(e-n)*a)/l,0),1):0,[h,d]=[r-t-c*o,e-n-c*a];return h*h+d*d}function $f(r,e,t,n,i,s,o,a){let l=(i-t)*(e-n)-(s-n)*(r-t),c=(o-i)*(e-s)-(a-s)*(r-i),h=(t-o)*(e-a)-(n-a)*(r-o);return l>0&&c>0&&h>0||l<0&&c<0&&h<0?0:Math.min(xs(r,e,t,n,i,s),xs(r,e,i,s,o,a),xs(r,e,o,a,t,n))}function _s(r,{origin:e,step:t}){let[n,i,s]=r.origin,[o,a,l]=r.direction;return{origin:[(n-e[0])/t[0],(i-e[1])/t[1],(s-e[2])/t[2]],direction:[o/t[0],a/t[1],l/t[2]]}}function Hn(r,e){let{origin:t,direction:n}=r;return[t[0]+n[0]*e,t[1]+n[1]*e,t[2]+n[2]*e]}function Ir(r,e,t,n){let{origin:i,direction:s}=r,o=Rr(t,e),a=Rr(n,e),l=vs(s,a),c=Xi(o,l);if(c===0)return null;let h=Rr(i,e),d=Xi(h,l)/c,u=vs(h,o),f=Xi(s,u)/c,p=-1e-9;if(d<p||f<p||d+f>1-p)return null;let x=Xi(a,u)/c;return x>=0?x:null}function Yf(r,e,t,n){let[i,s,o]=[Rr(t,e),Rr(n,e),Rr(r,e)],a=vs(i,s),l=Xi(a,a),c=Xi(vs(o,s),a)/l,h=Xi(vs(i,o),a)/l;return[1-c-h,c,h]}function Zf(r,e){let t=([n,i,s])=>[n,i/e,s];return{origin:t(r.origin),direction:t(r.direction)}}function Rr(r,e){return[r[0]-e[0],r[1]-e[1],r[2]-e[2]]}function vs(r,e){return[r[1]*e[2]-r[2]*e[1],r[2]*e[0]-r[0]*e[2],r[0]*e[1]-r[1]*e[0]]}function Xi(r,e){return r[0]*e[0]+r[1]*e[1]+r[2]*e[2]}var w_=65536,ka=class{constructor(e,t){this.batch=e;this.store=t;this.places=new Si(e,t),this.indices=new Uint32Array(t.integers(e.indices).buffer),this.features=t.integers(e.features),this.vertices=t.integers(e.vertices),this.firstTriangles=A_(t.integers(e.triangles)),this.anchors=e.anchors?t.integers(e.anchors):null,this.box=this.places.box(),this.rigid=this.measureRigid()}batch;store;box;rigid;places;indices;features;vertices;firstTriangles;anchors;runBoxes;get matrix(){return this.places.matrix}get empty(){return this.indices.length===0}geometry(e,t){let{batch:n,store:i}=this,s=new ot;s.setAttribute("place",new Le(this.places.whole,3)),s.setAttribute("key",new Le(this.keys(e),1).onUpload($t)),this.anchors&&s.setAttribute("anchor",new Le(this.anchors,1));let o=n.normals?Int16Array.from(i.integers(n.normals)):t?Xf(this.places.whole,this.indices):null;return o&&s.setAttribute("normal",new Le(o,3).onUpload($t)),n.uv&&s.setAttribute("uv",new Le(Ch(i.integers(n.uv)),2).onUpload($t)),s.setIndex(new Le(this.indices,1)),s.boundingSphere=new mt,s}spread(e){let{origin:t,quantum:n,whole:i}=this.places,s=0;this.vertices.forEach((o,a)=>{let l=2*this.features[a];for(let c=s+o;s<c;s++){let h=t[1]+i[3*s+1]*n;h<e[l]&&(e[l]=h),h>e[l+1]&&(e[l+1]=h)}})}locate(e,t,n){let[i,s]=[1/0,-1],[o,a]=Cr(this.features,t);for(let l=this.firstTriangles[o];l<this.firstTriangles[a];l++){let c=Ir(e,...this.corners(l,n));c!==null&&c<i&&([i,s]=[c,l])}return s<0?null:this.placeOn(s,Hn(e,i),i,n)}outline(e){return this.places.outline(e)}boxOf(e){let t=new Ze,[n,i]=Cr(this.features,e);for(let s=3*this.firstTriangles[n];s<3*this.firstTriangles[i];s++)t.expandByPoint(new R(...this.places.at(this.indices[s])));return t}measure(e,t,n,i){let{whole:s,origin:o,quantum:a}=this.places,[l,c,h]=[(e-o[0])/a,(t-o[2])/a,n/a],d=this.runBoxes??=this.boxRuns();for(let u=0;u<this.features.length;u++){let f=4*u;if(l<d[f]-h||l>d[f+2]+h||c<d[f+1]-h||c>d[f+3]+h)continue;let p=1/0;for(let g=3*this.firstTriangles[u];g<3*this.firstTriangles[u+1];g+=3){let[b,T,M]=[3*this.indices[g],3*this.indices[g+1],3*this.indices[g+2]];p=Math.min(p,$f(l,c,s[b],s[b+2],s[T],s[T+2],s[M],s[M+2]))}let x=this.features[u],m=Math.sqrt(p)*a;m<=n&&m<i[x]&&(i[x]=m)}}boxRuns(){let{whole:e}=this.places,t=new Int32Array(4*this.features.length),n=0;return this.vertices.forEach((i,s)=>{let[o,a,l,c]=[1/0,1/0,-1/0,-1/0];for(let h=n+i;n<h;n++){let d=e[3*n],u=e[3*n+2];d<o&&(o=d),d>l&&(l=d),u<a&&(a=u),u>c&&(c=u)}t[4*s]=o,t[4*s+1]=a,t[4*s+2]=l,t[4*s+3]=c}),t}placeOn(e,[t,n,i],s,o){if(!this.anchors)return{distance:s,point:[t,n/o,i],anchor:n/o};let l=Yf([t,n,i],...this.corners(e,o)).reduce((c,h,d)=>c+h*this.anchorOf(this.indices[3*e+d]),0);return{distance:s,point:[t,n-l*o+l,i],anchor:l}}corners(e,t){return[0,1,2].map(n=>{let i=this.indices[3*e+n],[s,o,a]=this.places.at(i);if(!this.anchors)return[s,o*t,a];let l=this.anchorOf(i);return[s,l*t+o-l,a]})}anchorOf(e){return this.anchors?this.places.origin[1]+this.anchors[e]*this.places.quantum:this.places.at(e)[1]}measureRigid(){let e=0;return this.anchors?.forEach((t,n)=>e=Math.max(e,Math.abs(this.places.whole[3*n+1]-t))),e*this.places.quantum}keys(e){let t=new Uint32Array(this.places.count),n=0;return this.vertices.forEach((i,s)=>{t.fill(this.features[s]*e,n,n+i),n+=i}),this.batch.slots&&this.store.integers(this.batch.slots).forEach((i,s)=>t[s]+=i),t}};function Ch(r){return Float32Array.from(r,e=>e/w_)}function A_(r){let e=new Int32Array(r.length+1);for(let t=0;t<r.length;t++)e[t+1]=e[t]+r[t];return e}var T_=.8,Ih=class{constructor(e,t,n){this.data=e;this.positions=Float32Array.from(n.integers(e.positions),i=>i*t),this.indices=new Uint32Array(n.integers(e.indices).buffer),this.normals=e.normals?Int16Array.from(n.integers(e.normals)):null,this.uv=e.uv?Ch(n.integers(e.uv)):null}data;positions;indices;normals;uv;coarsen(){return Wf(this.positions,this.indices,this.normals)}vertex(e){return new R().fromArray(this.positions,3*e)}geometry(){return this.build(this.positions,this.normals,this.uv,this.indices)}coarse({vertices:e,indices:t}){let n=this.normals&&Int16Array.from(Rh(this.normals,3,e)),i=this.uv&&Float32Array.from(Rh(this.uv,2,e));return this.build(Float32Array.from(Rh(this.positions,3,e)),n,i,t)}build(e,t,n,i){let s=new Fi;return s.setAttribute("position",new Le(e,3)),t&&s.setAttribute("normal",new Le(t,3)),n&&s.setAttribute("uv",new Le(n,2)),s.setIndex(new Le(i,1)),s.boundingSphere=new mt,s}};function Rh(r,e,t){return Array.from(t).flatMap(n=>Array.from(r.subarray(n*e,(n+1)*e)))}var Va=class{constructor(e,t){this.columns=e;this.geometries=t;this.attributes=Object.entries(e).map(([n,{values:i,size:s}])=>{let o=new pi(i.slice(),s).setUsage(Zc);for(let a of t)a.setAttribute(n,o);return o}),this.finish()}columns;geometries;count=0;attributes;clear(){this.count=0}add(e){Object.values(this.columns).forEach(({values:t,size:n},i)=>{let{array:s}=this.attributes[i];for(let o=0;o<n;o++)s[this.count*n+o]=t[e*n+o]}),this.count++}finish(){for(let e of this.attributes)e.clearUpdateRanges(),e.addUpdateRange(0,this.count*e.itemSize),e.needsUpdate=!0;for(let e of this.geometries)e.instanceCount=this.count}},bs=class{constructor(e,t,n){this.data=e;this.places=new Si(e,n),this.count=this.places.count,this.features=n.integers(e.features),this.sizes=Float32Array.from(n.integers(e.scales),o=>o*e.scale),this.turns=e.rotations?Int16Array.from(n.integers(e.rotations)):null,this.shapes=t.primitives.map(o=>new Ih(o,t.step,n));let[i,s]=this.reach();this.extremes=this.surround(i,s),this.box=this.places.box(this.extremes),this.radii=Float32Array.from({length:this.count},(o,a)=>this.radius(a,i,s)),this.rigid=e.stretches?0:this.radii.reduce((o,a)=>Math.max(o,a),0),this.far=new Uint8Array(this.count)}data;box;rigid;count;shapes;places;features;sizes;turns;radii;errors=new Float32Array(0);far;fine;coarse;arranged=[];extremes;camera={right:new R(1,0,0),up:new R(0,1,0),back:new R(0,0,1)};get matrix(){return this.places.matrix}geometries(e){let t={place:{values:this.places.whole,size:3},size:{values:this.sizes,size:3},key:{values:Uint32Array.from(this.features,l=>l*e),size:1}};this.turns&&(t.turn={values:this.turns,size:4});let n=this.shapes.map(l=>l.geometry()),i=this.shapes.map(l=>l.coarsen()),s=i.some(l=>l);this.fine=new Va(t,n);let o=i.map((l,c)=>l?this.shapes[c].coarse(l):this.shapes[c].geometry());this.coarse=s?new Va(t,o):this.fine;let a=new R;for(let l of i)l&&a.max(new R(...l.error));return this.errors=Float32Array.from({length:this.count},(l,c)=>new R().fromArray(this.sizes,3*c).multiply(a).length()),n.map((l,c)=>[l,s?o[c]:null])}look(e,t,n){e.matrixWorld.extractBasis(this.camera.right,this.camera.up,this.camera.back);let i=new Ve().multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),s=[...i.elements,t,n];s.every((o,a)=>o===this.arranged[a])||(this.arranged=s,this.arrange(i.elements,e.projectionMatrix.elements,t,n))}arrange(e,t,n,i){let{fine:s,coarse:o,places:a,radii:l,errors:c}=this,{whole:h,origin:d,quantum:u}=a,f=this.data.stretches?Math.max(i,1):1;s.clear(),o.clear();for(let p=0;p<this.count;p++){let x=d[0]+h[3*p]*u,m=(d[1]+h[3*p+1]*u)*i,g=d[2]+h[3*p+2]*u,b=e[3]*x+e[7]*m+e[11]*g+e[15],T=l[p]*f;if(Math.abs(e[0]*x+e[4]*m+e[8]*g+e[12])>b+T*(t[0]+1)||Math.abs(e[1]*x+e[5]*m+e[9]*g+e[13])>b+T*(t[5]+1))continue;let M=.5*c[p]*f*t[5]*n<T_*b;this.far[p]=M?1:0,(M?o:s).add(p)}s.finish(),o!==s&&o.finish()}locate(e,t,n){let i=null,[s,o]=Cr(this.features,t);for(let a=s;a<o;a++){let l=this.hit(e,a,n)??(this.far[a]?this.passed(e,a,n):null);if(l===null||i&&i.distance<=l)continue;let[c,h,d]=Hn(e,l),u=this.data.stretches?h/n:this.places.at(a)[1];i={distance:l,point:[c,h-u*n+u,d],anchor:u}}return i}outline(e){return this.places.outline(e,this.extremes)}boxOf(e){let[t,n]=Cr(this.features,e);return t<n?this.places.box(this.extremes.subarray(6*t,6*n)):new Ze}measure(e,t,n,i){let{whole:s,origin:o,quantum:a}=this.places;for(let l=0;l<this.count;l++){let c=Math.hypot(o[0]+s[3*l]*a-e,o[2]+s[3*l+2]*a-t),h=this.features[l];c<=n&&c<i[h]&&(i[h]=c)}}hit(e,t,n){let i=null;for(let s of this.shapes){let o=Array.from({length:s.positions.length/3},(a,l)=>this.drawn(s.vertex(l),t,n));for(let a=0;a<s.indices.length;a+=3){let[l,c,h]=[0,1,2].map(u=>o[s.indices[a+u]]),d=Ir(e,l,c,h);d!==null&&(i===null||d<i)&&(i=d)}}return i}passed({origin:e,direction:t},n,i){let[s,o,a]=this.places.at(n),l=new R(...t);return new R(s,o*i,a).sub(new R(...e)).dot(l)/l.lengthSq()}drawn(e,t,n){let i=e.multiply(new R().fromArray(this.sizes,3*t));if(this.data.billboard){let{right:l,up:c,back:h}=this.camera,{x:d,y:u,z:f}=i;i.set(0,0,0).addScaledVector(l,d).addScaledVector(c,u).addScaledVector(h,f)}else this.turns&&i.applyQuaternion(new _n().fromArray(this.turns,4*t).normalize()),this.data.stretches&&(i.y*=n);let[s,o,a]=this.places.at(t);return[s+i.x,o*n+i.y,a+i.z]}reach(){let[e,t]=[new R,new R];for(let{positions:n}of this.shapes){let i=new R;for(let s=0;s<n.length;s+=3)i.fromArray(n,s),e.min(i),t.max(i)}return[e,t]}surround(e,t){let n=new Int32Array(this.count*6),i=this.turns!==null||this.data.billboard,[s,o]=[new R,new R];for(let a=0;a<this.count;a++){if(s.fromArray(this.sizes,3*a).multiply(e),o.fromArray(this.sizes,3*a).multiply(t),i){let l=this.radius(a,e,t);s.setScalar(-l),o.setScalar(l)}for(let l=0;l<3;l++){let[c,h]=[s.getComponent(l),o.getComponent(l)].map(u=>u/this.places.quantum),d=this.places.whole[3*a+l];n[6*a+l]=d+Math.floor(Math.min(c,h)),n[6*a+3+l]=d+Math.ceil(Math.max(c,h))}}return n}radius(e,t,n){let i=new R().fromArray(this.sizes,3*e);return new R().copy(t).negate().max(n).multiply(i).length()}};var Pr=class{constructor(e,t){this.number=t;this.id=e.id,this.title=e.title,this.kind=e.kind,this.shown=e.visible,this.strength=e.opacity}number;group=new sn;pieces=[];id;title;kind;veils=[];shown;strength;heightAt(e,t){return null}select(e){}look(e,t){}get classes(){return null}showClass(e,t){}shows(e){return!0}get visible(){return this.shown}set visible(e){this.shown=e,this.update()}get opacity(){return this.strength}set opacity(e){this.strength=Math.min(Math.max(e,0),1),this.update()}get drawn(){return this.shown&&this.strength>0}get casters(){return this.drawn?this.pieces.filter(({materials:e})=>e.shadow):[]}setPass(e){for(let{mesh:t,materials:n}of this.pieces){let i=n[e];t.visible=i!==void 0,i&&(t.material=i)}this.showVeils(e==="color")}get translucent(){return this.strength<1}addPiece(e,t,n,i,s=1,o=0){let a=this.add(new gt(e,i.color),t),l=this.add(new gt(e,i.depth),t);a.renderOrder=2*this.number+1,l.renderOrder=2*this.number,this.veils.push({mesh:l,soft:i.soft===!0});let c=Object.values(e.attributes)[0].count*s;return this.pieces.push({mesh:a,materials:i,box:n,rigid:o,triangles:e.index.count/3*s,vertices:c}),a}add(e,t,n=this.group){return e.matrixAutoUpdate=!1,e.matrix.copy(t),e.frustumCulled=!1,n.add(e),e}update(){this.group.visible=this.drawn;for(let{materials:e}of this.pieces)e.color.uniforms.opacity.value=this.strength,e.color.transparent=this.translucent||e.soft===!0,e.color.alphaToCoverage=e.cutout===!0&&!this.translucent;this.showVeils(!0)}showVeils(e){for(let{mesh:t,soft:n}of this.veils)t.visible=e&&(n||this.translucent)}};function Ms({box:r,rigid:e},t){let n=r.clone(),i=e*Math.max(1-t,0);return n.min.y=n.min.y*t-i,n.max.y=n.max.y*t+i,n}var Ga=4294967295,E_=new Float32Array([-1,-1,1,-1,-1,1,1,1]),C_=new Uint16Array([0,1,2,2,1,3]),Ha=class{constructor(e,t){this.data=e;this.places=new Si(e,t);let n=t.integers(e.features);this.features="vertices"in e?R_(n,t.integers(e.vertices)):Uint32Array.from(n),this.count=this.lines?Math.max(this.places.count-1,0):this.places.count,this.box=this.places.box()}data;box;rigid=0;count;places;features;get matrix(){return this.places.matrix}geometry(){let e=new Fi,t=new is(this.places.whole,3);return e.setAttribute("position",new Le(E_,2)),e.setAttribute("start",new dr(t,3,0)),e.setAttribute("end",new dr(t,3,this.lines?3:0)),e.setAttribute("feature",new pi(this.features,1)),e.setAttribute("joints",new pi(this.joints(),2).onUpload($t)),e.setIndex(new Le(C_,1)),e.instanceCount=this.count,e.boundingSphere=new mt,e}locate(e,t,n){let[i,s]=[1/0,null];for(let o=0;o<this.count;o++){if(this.features[o]!==t)continue;let a=this.places.at(o),l=this.lines?this.places.at(o+1):a,[c,h,d]=I_(e,Jf(a,n),Jf(l,n));if(d>=i)continue;let[u,f,p]=h;[i,s]=[d,{distance:c,point:[u,f/n,p],anchor:f/n}]}return s}outline(e){return this.places.outline(e)}boxOf(e){let t=new Ze;for(let n=0;n<this.count;n++)if(this.features[n]===e)for(let i of this.lines?[n,n+1]:[n])t.expandByPoint(new R(...this.places.at(i)));return t}measure(e,t,n,i){let{whole:s,origin:o,quantum:a}=this.places,[l,c]=[(e-o[0])/a,(t-o[2])/a];for(let h=0;h<this.count;h++){let d=this.features[h];if(d===Ga)continue;let[u,f]=[3*h,this.lines?3*(h+1):3*h],p=Math.sqrt(xs(l,c,s[u],s[u+2],s[f],s[f+2]))*a;p<=n&&p<i[d]&&(i[d]=p)}}joints(){let e=new Uint8Array(this.features.length*2);if(!this.lines)return e;for(let t=1;t<this.features.length;t++){let n=this.features[t-1]!==Ga&&this.features[t]!==Ga;e[2*t-1]=e[2*t]=n?1:0}return e}get lines(){return"vertices"in this.data}};function R_(r,e){let t=new Uint32Array(e.reduce((i,s)=>i+s,0)),n=0;return e.forEach((i,s)=>{t.fill(r[s],n,n+=i),i&&(t[n-1]=Ga)}),t}function Jf([r,e,t],n){return[r,e*n,t]}function I_({origin:r,direction:e},t,n){let i=(g,b)=>[g[0]-b[0],g[1]-b[1],g[2]-b[2]],s=(g,b)=>g[0]*b[0]+g[1]*b[1]+g[2]*b[2],o=i(n,t),a=i(t,r),[l,c,h]=[s(e,e),s(o,o),s(e,o)],d=l*c-h*h,u=d>0?(s(a,e)*h-s(a,o)*l)/d:0,f=Math.min(Math.max(u,0),1),p=[t[0]+o[0]*f,t[1]+o[1]*f,t[2]+o[2]*f],x=s(i(p,r),e)/l;if(x<=0)return[x,p,1/0];let m=i(p,[r[0]+e[0]*x,r[1]+e[1]*x,r[2]+e[2]*x]);return[x,p,Math.hypot(...m)/x]}var Wa=class{starts;ends;span;unit;constructor({start:e,end:t},n){let i=new Set,s=new Map,o=(a,l)=>Float64Array.from(a,c=>{if(c===null)return NaN;let h=s.get(c);return h===void 0&&(s.set(c,h=Dt(c)),h&&i.add(bi(c))),h?h[l]:NaN});this.starts=o(Sr(e,n),0),this.ends=t?o(Sr(t,n),1):null,this.span=P_([this.starts,...this.ends?[this.ends.map(a=>a-1)]:[]]),this.unit=Ss(i)}narrow(e,{span:[t,n],until:i}){for(let s=0;s<this.starts.length;s++){let o=this.starts[s],a=this.ends?this.ends[s]:NaN,l=Number.isNaN(a)?!i&&o<t:a<=t;(o>=n||l)&&(e[s]=0)}}get beginnings(){return this.starts}};function Ss(r){let e=new Set(r);return["second","minute","day","month","year"].find(t=>e.has(t))??"year"}function P_(r){let[e,t]=[1/0,-1/0];for(let n of r)for(let i of n)i<e&&(e=i),i>t&&(t=i);return e<=t?[e,t]:null}var L_=24,Kf=4294967295,D_=[1,1,1,1],N_=6,U_=8,F_=.9992,O_=.9995,B_=2e-4,z_=16,zt=class extends Pr{constructor(t,n,i,s,o){super(t,n);this.data=t;this.store=i;this.pictures=s;let a=i.octets(t.colors);this.features=t.features,this.swatch=t.swatch,this.attributes=new Ea(t.attributes,i),this.marks=Vf(t.features),this.appearance=k_(t,a,this.attributes,i),this.uniforms={...o,opacity:{value:1},exaggeration:{value:1},selected:{value:Kf},layer:{value:n},slots:{value:t.slots},colors:{value:this.appearance.colors},marks:{value:this.marks},painted:{value:0},nearer:{value:F_-B_*Math.min(n,z_)}},this.addMeshes();for(let c of t.instances)this.addInstances(new bs(c,t.models[c.model],i));for(let c of t.lines)this.addLines(c);t.dots&&this.addStrokes(t.dots,{least:U_,slot:0,sunken:1});let l=t.image===void 0?void 0:s.get(t.image);this.seeThrough=G_(a)||l?.opaque===!1,this.update()}data;store;pictures;features;swatch;attributes;appearance;marks;uniforms;bodies=[];seeThrough;exaggeration=1;select(t){this.uniforms.selected.value=t??Kf}get classes(){return this.appearance.classes}showClass(t,n){this.appearance.showClass(t,n)}shows(t){return this.appearance.shows(t)}setColoring(t){this.appearance.setColoring(t),this.uniforms.painted.value=t?1:0}mark(t){Gf(this.marks,t)}boxOf(t){return this.bodies.reduce((n,i)=>n.union(i.boxOf(t)),new Ze)}distances(t,n,i){let s=new Float64Array(this.features).fill(1/0);for(let o of this.bodies)o.measure(t,n,i,s);return s}look(t,n){for(let i of this.bodies)i instanceof bs&&i.look(t,n,this.exaggeration)}locate(t,n){let i=null;for(let s of this.bodies){let o=s.locate(t,n,this.exaggeration);o&&(!i||o.distance<i.distance)&&(i=o)}return i}setExaggeration(t){this.exaggeration=this.uniforms.exaggeration.value=t}outline(){return this.bodies.flatMap(t=>t.outline(L_))}get translucent(){return this.opacity<1||this.seeThrough}addMeshes(){let{data:t,store:n}=this,i=t.batches.map(o=>new ka(o,n)),s=t.solid?{reliefs:{value:V_(i,t.features)}}:{};i.forEach((o,a)=>{if(o.empty)return;let l=t.batches[a],c=l.uv&&t.image!==void 0?this.pictures.get(t.image):void 0,h={...this.uniforms,...s,...jf(c,!0),base:{value:D_},quantum:{value:l.quantum}},d={SOLID:t.solid,SURFACE:t.surface,ANCHORED:l.anchors,SMOOTH:l.normals||t.surface,PICTURED:c},u=ep(h,Qf(d),!t.surface,t.solid);this.bodies.push(o),this.addPiece(o.geometry(t.slots,t.surface),o.matrix,o.box,u,1,o.rigid)})}addInstances(t){let{rotations:n,stretches:i,billboard:s,tinted:o}=t.data;this.bodies.push(t),t.geometries(this.data.slots).forEach(([a,l],c)=>{let{normals:h,image:d,color:u}=t.shapes[c].data,f=d===void 0?void 0:this.pictures.get(d),p={...this.uniforms,...jf(f,!s),base:{value:u},untinted:{value:o?0:1}},g=ep(p,Qf({...{SMOOTH:h&&!s,PICTURED:f},...{INSTANCED:!0,TURNED:n,STRETCHES:i,BILLBOARD:s}}),!s,!1);g.cutout=f?.opaque===!1,this.addPiece(a,t.matrix,t.box,g,t.count,t.rigid),l&&this.addPiece(l,t.matrix,t.box,g,0,t.rigid)})}addLines(t){this.addStrokes(t,{least:N_,slot:t.slot,sunken:t.surface?1:0})}addStrokes(t,n){let i=new Ha(t,this.store);if(i.count===0)return;let s=Ah(this.store.array(t.sizes),1),o={...this.uniforms,sizes:{value:s}};for(let[a,l]of Object.entries(n))o[a]={value:l};n.sunken||(o.nearer={value:O_}),this.bodies.push(i),this.addPiece(i.geometry(),i.matrix,i.box,H_(o),i.count)}};function k_(r,e,t,n){let{legend:i,dates:s,features:o,slots:a}=r,l=r.batches.length||r.instances.length?r.lines.map(({slot:h})=>h):[],c=i?new Tr(i.items,n.integers(i.classes),n):null;return new Fa(e,o,a,new Set(l),t,c,s?new Wa(s,n):null,n)}function jf(r,e){if(!r)return{};let{texture:t}=r;return e&&(t.wrapS=t.wrapT=lr),{picture:{value:t}}}function Qf(r){return Object.fromEntries(Object.entries(r).flatMap(([e,t])=>t?[[e,""]]:[]))}function V_(r,e){let t=new Float32Array(e*2);for(let n=0;n<t.length;n+=2)t[n]=1/0,t[n+1]=-1/0;for(let n of r)n.spread(t);return Ah(t,2)}function G_(r){for(let e=3;e<r.length;e+=4)if(r[e]>0&&r[e]<255)return!0;return!1}function ep(r,e,t,n){let i=(o,a={})=>Mt(Mf,o,r,{defines:e,...a}),s={side:n?Bt:en,colorWrite:!1};return{color:i(Sf),identity:i(wf),depth:i(yh,{transparent:!0,colorWrite:!1}),...t&&{shadow:i(yh,s)}}}function H_(r){return{color:Mt(Pa,Af,r,{depthWrite:!1}),identity:Mt(Pa,Tf,r),depth:Mt(Pa,Ef,r,{transparent:!0,colorWrite:!1}),soft:!0}}var W_=/^(name|nimi|namn|title|label|titel|bezeichnung|nom|nombre|nome|名前|名称)|(name|nimi)$/,X_=/^(address|adresse|osoite|adress|indirizzo|direccion|住所)$|^addr[:_](full|place)$/,q_=/^(addr[:_])?(street|katu|katunimi|strasse|str|gata|rue|via|calle|road)(name|_name)?$/,$_=/^(addr[:_])?(house_?number|housenumber|house_?no|hausnummer|hausnr|hnr|number|no|numero|nro|talonumero|osoitenumero)$/,Xa=class{constructor(e,t){this.scene=e;this.store=t}scene;store;labels=new Map;fields=new Map;of(e,t){let n=this.fieldsOf(e).map(i=>i.map(({at:s})=>s(t)??"").join(" ").trim());return this.labelsOf(e)[t]||n.find(Boolean)||z.feature(t)}labelsOf(e){let t=this.labels.get(e.id);return t||this.labels.set(e.id,t=this.readLabels(e)),t}readLabels(e){let t=this.scene.layers.find(({id:s})=>s===e.id),n=[];if(!t||t.kind==="terrain"||!t.labels)return n;let i=Sr({values:t.labels.texts,offsets:t.labels.offsets},this.store);return this.store.integers(t.labels.features).forEach((s,o)=>n[s]=i[o]??void 0),n}fieldsOf(e){let t=this.fields.get(e.id);return t===void 0&&this.fields.set(e.id,t=Y_(e.attributes.columns)),t}};function Y_(r){let e=r.filter(({kind:s,pictured:o})=>s==="text"&&!o),t=(s,o)=>o.filter(({name:a})=>s.test(tn(a))).slice(0,1),i=[t(W_,e),t(X_,e),[...t(q_,e),...t($_,r)]].filter(s=>s.length>0);return i.length?i:e.slice(0,1).map(s=>[s])}function tp(r,[e,t],n){return r.filter(i=>i.drawn).map(i=>{let s=[];return i.distances(e,t,n).forEach((o,a)=>{o<=n&&i.shows(a)&&s.push({layer:i,feature:a,distance:o})}),s.sort((o,a)=>o.distance-a.distance)}).filter(i=>i.length>0)}var Ph=`
`,rp="",np=4,Z_=2,J_=1,K_=3,j_=200,qa=class{constructor(e,t){this.layers=e;this.names=t}layers;names;records=new Map;get possible(){return this.layers.some(e=>e.attributes.columns.length>0||this.names.labelsOf(e).length>0)}prepare(){for(let e of this.layers)this.recordsOf(e)}find(e,t){let n=tn(e).split(/[\s,;]+/).filter(Boolean);if(!n.length)return{total:0,found:[]};let i=this.layers.flatMap(l=>this.recordsOf(l).find(n,c=>l.shows(c)).map(c=>({layer:l,...c}))),s=i.reduce((l,{count:c})=>l+c,0),o=[...new Set(i.map(({score:l})=>l))].sort((l,c)=>c-l),a=[];for(let l of o){if(a.length>=t)break;let c=i.filter(h=>h.score===l).flatMap(({layer:h,features:d})=>d.map(u=>this.described(h,u,n)));a.push(...c.sort((h,d)=>h.text.localeCompare(d.text,void 0,{numeric:!0})))}return{total:s,found:a.slice(0,t)}}described(e,t,n){let i=this.names.of(e,t),o=[...new Set(eb(e,t).filter(a=>n.some(l=>sp(tn(a),l)>0)))].join(" ");return{layer:e,feature:t,text:tn(i).includes(tn(o))?i:o,name:i}}recordsOf(e){let t=this.records.get(e.id);return t||this.records.set(e.id,t=new Lh(e,this.names.labelsOf(e))),t}},Lh=class{text;starts;constructor({attributes:e,features:t},n){let i=e.columns.filter(op).map(a=>a.values()),s=a=>{let l=String(a);return/[\n\u001f]/.test(l)?l.replace(/[\n\u001f]/g," "):l},o=Array.from({length:t},(a,l)=>{let c=n[l]===void 0?"":s(n[l]);for(let h of i)h[l]!==null&&(c+=rp+s(h[l]));return c});this.text=tn(o.join(Ph)+Ph),this.starts=new Int32Array(t+1);for(let a=0;a<t;a++)this.starts[a+1]=this.text.indexOf(Ph,this.starts[a])+1}find(e,t){let n=new Map,i=e.reduce((o,a)=>a.length>o.length?a:o),s=e.join(" ");for(let o=this.text.indexOf(i);o>=0;){let a=this.featureAt(o),l=this.text.slice(this.starts[a],this.starts[a+1]-1),c=Q_(l,e,s);if(c>0&&t(a)){let h=n.get(c);h||n.set(c,h={score:c,count:0,features:[]}),h.count++<j_&&h.features.push(a)}o=this.text.indexOf(i,this.starts[a+1])}return[...n.values()]}featureAt(e){let[t,n]=[0,this.starts.length-2];for(;t<n;){let i=t+n+1>>1;this.starts[i]<=e?t=i:n=i-1}return t}};function Q_(r,e,t){let n=0;for(let i of e){let s=sp(r,i);if(!s)return 0;n+=s}return e.length>1&&r.replaceAll(rp," ").includes(t)?n+K_:n}function sp(r,e){let t=/^\d/.test(e)||e.length<3&&e.charCodeAt(0)<12288,n=0;for(let i=r.indexOf(e);i>=0&&n<np;i=r.indexOf(e,i+1)){let s=i===0||!ip(r.charCodeAt(i-1)),o=i+e.length===r.length||!ip(r.charCodeAt(i+e.length));s?n=Math.max(n,o?np:Z_):t||(n=Math.max(n,J_))}return n}function ip(r){return r>127||r>47&&r<58||r>96&&r<123}function op(r){return!r.pictured&&(r.kind==="text"||r.kind==="date"||r.whole)}function eb({attributes:r},e){return r.columns.filter(op).flatMap(({at:t})=>{let n=t(e);if(n===null)return[];let i=typeof n=="string"?Na(n):null;return i?i.flatMap(([,s])=>s??[]):[String(n)]})}function $a(r,e,t){let[n,i,s]=[0,1,2].map(u=>({start:r.origin[u],step:r.direction[u]})),o=Dh(n,0,e.columns,Dh(s,0,e.rows,Dh(i,e.low,e.high,[0,1/0])));if(!o)return null;let[a,l]=o,c=ap(n,a,e.columns),h=ap(s,a,e.rows),d=1/0;for(;;){d=Math.min(d,t(c,h));let[u,f]=[lp(n,c),lp(s,h)],p=Math.min(u,f);if(d<=p||p>=l||(u<f?c+=Math.sign(n.step):h+=Math.sign(s.step),c<0||h<0||c>=e.columns||h>=e.rows))break}return d<1/0?d:null}function Dh(r,e,t,n){if(!n)return null;if(r.step===0)return r.start>=e&&r.start<=t?n:null;let i=(e-r.start)/r.step,s=(t-r.start)/r.step,o=[Math.max(n[0],Math.min(i,s)),Math.min(n[1],Math.max(i,s))];return o[0]<=o[1]?o:null}function ap(r,e,t){let n=r.start+r.step*e,i=r.step<0?Math.ceil(n)-1:Math.floor(n);return Math.min(Math.max(i,0),t-1)}function lp(r,e){return r.step===0?1/0:(e+(r.step>0?1:0)-r.start)/r.step}var tb=2,Lr=class{constructor(e,t,n,i){this.units=t;this.index=n;this.positions=i;this.box=e.clone().expandByVector(new R(...t.step))}units;index;positions;box;bins;heightAt(e,t){if(!this.box.containsPoint(new R(e,this.box.min.y,t)))return null;let{origin:n,step:i}=this.units,[s,o]=[(e-n[0])/i[0],(t-n[2])/i[2]],a=this.read(),l=a.at(s,o);if(l===null)return null;for(let c of a.triangles(l)){let[h,d,u]=a.corners(c),f=nb(h,d,u,s,o);if(f!==null)return f*i[1]+n[1]}return null}raycast(e){if(!new Ui(new R(...e.origin),new R(...e.direction)).intersectsBox(this.box))return null;let t=this.read(),n=_s(e,this.units);return $a(_s(n,t.units),t.cells,(i,s)=>{let o=1/0;for(let a of t.triangles(s*t.cells.columns+i))o=Math.min(o,Ir(n,...t.corners(a))??1/0);return o})}read(){return this.bins??=new Uh(this.index,this.positions())}},Uh=class{constructor(e,t){this.index=e;this.positions=t;let[n,i,s]=[0,1,2].map(d=>this.span(d)),[o,a]=[Math.max(n.high-n.low,1),Math.max(s.high-s.low,1)],l=Math.max(e.length/3/tb,1),c=Math.ceil(Math.min(Math.sqrt(l*o/a),l)),h=Math.ceil(l/c);this.cells={columns:c,rows:h,low:i.low-1,high:i.high+1},this.units={origin:[n.low,0,s.low],step:[o/c,1,a/h]},this.starts=this.count(),this.listed=this.list()}index;positions;cells;units;starts;listed;at(e,t){let{origin:n,step:i}=this.units,{columns:s,rows:o}=this.cells,[a,l]=[(e-n[0])/i[0],(t-n[2])/i[2]];return a>=0&&l>=0&&a<=s&&l<=o?Math.min(Math.floor(l),o-1)*s+Math.min(Math.floor(a),s-1):null}triangles(e){return this.listed.subarray(this.starts[e],this.starts[e+1])}corners(e){return[this.corner(3*e),this.corner(3*e+1),this.corner(3*e+2)]}corner(e){let t=3*this.index[e];return[this.positions[t],this.positions[t+1],this.positions[t+2]]}span(e){let[t,n]=[1/0,-1/0];for(let i of this.index){let s=this.positions[3*i+e];s<t&&(t=s),s>n&&(n=s)}return{low:t,high:n}}count(){let e=new Uint32Array(this.cells.columns*this.cells.rows+1);this.touch(t=>e[t+1]++);for(let t=1;t<e.length;t++)e[t]+=e[t-1];return e}list(){let e=this.starts.slice(),t=new Uint32Array(this.starts[this.starts.length-1]);return this.touch((n,i)=>t[e[n]++]=i),t}touch(e){let{columns:t,rows:n}=this.cells;for(let i=0;i<this.index.length/3;i++){let[s,o]=this.reach(i,0,t),[a,l]=this.reach(i,2,n);for(let c=a;c<=l;c++)for(let h=s;h<=o;h++)e(c*t+h,i)}}reach(e,t,n){let{positions:i,index:s}=this,o=i[3*s[3*e]+t],a=i[3*s[3*e+1]+t],l=i[3*s[3*e+2]+t],c=h=>Math.min(Math.floor((h-this.units.origin[t])/this.units.step[t]),n-1);return[c(Math.min(o,a,l)),c(Math.max(o,a,l))]}};function nb(r,e,t,n,i){let s=Nh(r,e,t[0],t[2]);if(s===0)return null;let[o,a]=[Nh(t,r,n,i)/s,Nh(r,e,n,i)/s],l=-1e-9;return o<l||a<l||o+a>1-l?null:r[1]+(e[1]-r[1])*o+(t[1]-r[1])*a}function Nh(r,e,t,n){return(e[0]-r[0])*(n-r[2])-(e[2]-r[2])*(t-r[0])}var kt=-2147483648,Ya=class{heights;columns;rows;units;box;rise;constructor(e,t,n){let[i,s]=e.origin,[o,a]=e.spacing,[l,c]=e.range;[this.columns,this.rows]=e.size,this.units={origin:[i,0,s],step:[o,t,a]},this.rise=[t/o,t/a],this.box=new Ze(new R(i,l,s),new R(i+(this.columns-1)*o,c,s+(this.rows-1)*a)),this.heights=n.integers(e.heights),e.holes&&this.punch(n.octets(e.holes))}shareNormals(e,t){let n=this.edges().filter(s=>this.heights[s]!==kt),i=n.map(s=>{let[o,a]=[Math.floor(s/this.columns),s%this.columns],l=this.weight(o,a);return e.add(...this.placeOf(o,a),[-this.slopeX(s,a)*l,l,-this.slopeZ(s,o)*l])});return()=>{let s=new Int16Array(this.heights.length*2);for(let o=0,a=0;o<this.rows;o++)for(let l=0;l<this.columns;l++,a++)t.putNormal(s,a,-this.slopeX(a,l),1,-this.slopeZ(a,o));return n.forEach((o,a)=>t.putNormal(s,o,...e.normal(i[a]))),s}}heightAt(e,t){let{origin:n,step:i}=this.units,s=(e-n[0])/i[0],o=(t-n[2])/i[2],a=Math.min(Math.max(Math.floor(s),0),this.columns-2),l=Math.min(Math.max(Math.floor(o),0),this.rows-2),c=s-a,h=o-l;if(!(c>=0&&c<=1&&h>=0&&h<=1))return null;let[d,u,f,p]=this.corners(l,a);return u===kt||f===kt?null:c+h<=1&&d!==kt?(d+(u-d)*c+(f-d)*h)*i[1]:c+h>=1&&p!==kt?(p+(f-p)*(1-c)+(u-p)*(1-h))*i[1]:null}raycast(e){let t=_s(e,this.units),n=this.units.step[1],i={columns:this.columns-1,rows:this.rows-1,low:this.box.min.y/n-1,high:this.box.max.y/n+1};return $a(t,i,(s,o)=>this.hitCell(o,s,t))}sample(e){let{origin:t,step:n}=this.units,i=(o,a)=>Math.round(o*(a-1)/e),s=[];for(let o=0;o<=e;o++)for(let a=0;a<=e;a++){let[l,c]=[i(o,this.rows),i(a,this.columns)],h=this.heights[l*this.columns+c];h!==kt&&s.push([t[0]+c*n[0],h*n[1],t[2]+l*n[2]])}return s}positions(){let e=new Int32Array(this.heights.length*3);return this.heights.forEach((t,n)=>{e[3*n]=n%this.columns,e[3*n+1]=t,e[3*n+2]=Math.floor(n/this.columns)}),e}punch(e){for(let t=0;t<this.heights.length;t++)ys(e,t)&&(this.heights[t]=kt)}placeOf(e,t){let{origin:n,step:i}=this.units;return[n[0]+t*i[0],n[2]+e*i[2]]}edges(){let{columns:e,rows:t}=this,n=[];for(let i=0;i<t;i++){let s=i===0||i===t-1?1:e-1;for(let o=0;o<e;o+=s)n.push(i*e+o)}return n}weight(e,t){let n=(o,a)=>o===0||o===a-1?.5:1,[i,,s]=this.units.step;return 6*i*s*n(e,this.rows)*n(t,this.columns)}slopeX(e,t){return cp(this.heights,e,t>0?-1:0,t<this.columns-1?1:0)*this.rise[0]}slopeZ(e,t){let{columns:n}=this;return cp(this.heights,e,t>0?-n:0,t<this.rows-1?n:0)*this.rise[1]}corners(e,t){let n=e*this.columns+t,{heights:i,columns:s}=this;return[i[n],i[n+1],i[n+s],i[n+s+1]]}hitCell(e,t,{origin:n,direction:i}){let[s,o,a,l]=this.corners(e,t),c=1/0;if(o===kt||a===kt)return c;for(let h of[!0,!1]){if((h?s:l)===kt)continue;let d=h?o-s:l-a,u=h?a-s:l-o,f=h?s:o+a-l,p=n[1]-f-d*(n[0]-t)-u*(n[2]-e),x=i[1]-d*i[0]-u*i[2],m=-p/x;if(!(m>=0&&m<c))continue;let g=n[0]+i[0]*m-t,b=n[2]+i[2]*m-e,T=h?1-g-b:g+b-1,M=-1e-9;T>=M&&g>=M&&b>=M&&g<=1-M&&b<=1-M&&(c=m)}return c}};function cp(r,e,t,n){let i=r[e];if(i===kt)return 0;let s=2,o=r[e+t],a=r[e+n];return(t===0||o===kt)&&(o=i,s--),(n===0||a===kt)&&(a=i,s--),s?(a-o)/s:0}var Za=class{constructor(e){this.store=e}store;topologies=new Map;cells=new Map;shape(e,t,n){let{index:i,attribute:s}=e.holes?up(this.triangles(e,t)):this.shared(e,t),o=new ot;o.setIndex(s),o.setAttribute("cell",hp(this.cells,e.size.join(),()=>sb(t))),o.setAttribute("height",new Le(t.heights,1).onUpload($t)),o.setAttribute("normal",new Le(n,2,!0).onUpload($t));let a=e.index?new Lr(t.box,t.units,i,()=>t.positions()):t;return{geometry:o,surface:a}}shared(e,t){let{index:n,size:i}=e,s=n?`chunk ${n.chunk} ${n.offset}`:i.join();return hp(this.topologies,s,()=>up(this.triangles(e,t)))}triangles(e,{columns:t,rows:n,heights:i}){let s=e.index?this.store.integers(e.index):ib(t,n),o=Ba(s,t*n);return e.holes?rb(o,i):o}};function hp(r,e,t){let n=r.get(e);return n===void 0&&r.set(e,n=t()),n}function up(r){return{index:r,attribute:new Le(r,1).onUpload($t)}}function ib(r,e){let t=new Int32Array((r-1)*(e-1)*6),n=0;for(let i=0;i<e-1;i++)for(let s=0;s<r-1;s++){let o=i*r+s,[a,l,c]=[o+1,o+r,o+r+1];for(let h of[o,l,a,a,l,c])t[n++]=h}return t}function rb(r,e){let t=0;for(let n=0;n<r.length;n+=3){let[i,s,o]=[r[n],r[n+1],r[n+2]];e[i]===kt||e[s]===kt||e[o]===kt||(r[t++]=i,r[t++]=s,r[t++]=o)}return r.slice(0,t)}function sb({columns:r,rows:e}){let t=new Uint16Array(r*e*2);for(let n=0;n<r*e;n++)t[2*n]=n%r,t[2*n+1]=Math.floor(n/r);return new Le(t,2).onUpload($t)}var Ja=class{units;box;positions;index;field;constructor(e,t,n){let[i,s]=e.origin;this.units={origin:[i,0,s],step:[e.step,t,e.step]},this.positions=n.integers(e.positions),this.index=Ba(n.integers(e.indices),this.positions.length/3),this.box=this.measure(e.range),this.field=new Lr(this.box,this.units,this.index,()=>this.positions)}shareNormals(e,t){let{positions:n,units:i}=this,{sums:s,rim:o}=this.sumNormals(),a=o.map(l=>{let c=i.origin[0]+n[3*l]*i.step[0],h=i.origin[2]+n[3*l+2]*i.step[2];return e.add(c,h,s.subarray(3*l,3*l+3))});return()=>{o.forEach((c,h)=>s.set(e.normal(a[h]),3*c));let l=new Int16Array(s.length/3*2);for(let c=0;c<s.length;c+=3)t.putNormal(l,c/3,s[c],s[c+1],s[c+2]);return l}}geometry(e){let t=new ot;return t.setIndex(new Le(this.index,1).onUpload($t)),Oa(t,this.positions),t.setAttribute("normal",new Le(e,2,!0).onUpload($t)),t}edges(){let{index:e}=this,t=this.positions.length/3,n=new Set;for(let i=0;i<e.length;i++){let[s,o]=[e[i],e[i%3===2?i-2:i+1]];n.add(Math.min(s,o)*t+Math.max(s,o))}return Uint32Array.from([...n].flatMap(i=>[Math.floor(i/t),i%t]))}heightAt(e,t){return this.field.heightAt(e,t)}raycast(e){return this.field.raycast(e)}sample(e){return za(this.box,e,this.positions,this.units)}sumNormals(){let{positions:e,index:t,units:n}=this,[i,s,o]=n.step,a=new Float64Array(e.length),l=new Int32Array(e.length/3);for(let h=0;h<t.length;h+=3){let[d,u,f]=[t[h],t[h+1],t[h+2]],p=(A,y)=>e[3*y+A]-e[3*d+A],[x,m,g,b,T,M]=[p(0,u),p(1,u),p(2,u),p(0,f),p(1,f),p(2,f)],E=[(m*M-g*T)*s*o,(g*b-x*M)*i*o,(x*T-m*b)*i*s];for(let A=0;A<3;A++)a[3*d+A]+=E[A],a[3*u+A]+=E[A],a[3*f+A]+=E[A];l[d]+=f-u,l[u]+=d-f,l[f]+=u-d}let c=[];return l.forEach((h,d)=>h!==0&&c.push(d)),{sums:a,rim:c}}measure([e,t]){let n=new Ze,{origin:i,step:s}=this.units,o=new R;for(let a=0;a<this.positions.length;a+=3)n.expandByPoint(o.set(i[0]+this.positions[a]*s[0],e,i[2]+this.positions[a+2]*s[2]));return n.max.y=t,n}};var Wn=class{constructor(e,t){this.shift=t;let n=e*Math.PI/180;this.cos=Math.cos(n),this.sin=Math.sin(n),this.matrix=new Ve().makeRotationY(n).setPosition(t[0],0,t[1])}shift;matrix;cos;sin;turn(e,t){return[this.cos*e+this.sin*t,this.cos*t-this.sin*e]}toLocal(e,t){let[n,i]=this.turn(e,t);return[n+this.shift[0],i+this.shift[1]]}toOwn(e,t){return this.turnBack(e-this.shift[0],t-this.shift[1])}ownRay({origin:e,direction:t}){let[n,i]=this.toOwn(e[0],e[2]),[s,o]=this.turnBack(t[0],t[2]);return{origin:[n,e[1],i],direction:[s,t[1],o]}}localBox({min:e,max:t}){let n=[e.x,t.x].flatMap(i=>[e.z,t.z].map(s=>this.toLocal(i,s)));return new Ze().setFromPoints(n.flatMap(([i,s])=>[new R(i,e.y,s),new R(i,t.y,s)]))}shareOf([e,t,n,i]){let{cos:s,sin:o}=this,[a,l]=this.toOwn(0,0),[c,h]=[n-e,i-t];return new Ce().set(s/c,-o/c,(a-e)/c,o/h,s/h,(l-t)/h,0,0,1)}putNormal(e,t,n,i,s){let o=32767/Math.sqrt(n*n+i*i+s*s);e[2*t]=Math.round((this.cos*n+this.sin*s)*o),e[2*t+1]=Math.round((this.cos*s-this.sin*n)*o)}turnBack(e,t){return[this.cos*e-this.sin*t,this.cos*t+this.sin*e]}};var Ka=class{places=new Map;sums=[];add(e,t,n){let i=this.find(e,t)??this.make(e,t);for(let s=0;s<3;s++)this.sums[i+s]+=n[s];return i}normal(e){return[this.sums[e],this.sums[e+1],this.sums[e+2]]}make(e,t){let n=this.sums.push(0,0,0)-3;return this.places.set(dp(Math.floor(e/.02),Math.floor(t/.02)),n),n}find(e,t){for(let n=Math.floor((e-.002)/.02);n<=Math.floor((e+.002)/.02);n++)for(let i=Math.floor((t-.002)/.02);i<=Math.floor((t+.002)/.02);i++){let s=this.places.get(dp(n,i));if(s!==void 0)return s}}};function dp(r,e){return r*67108864+e}var ob=[0,2,1,1,2,3];function fp(r,e,t,n){let i=r.length/6,s=new Float32Array(i*12),o=new Float32Array(i*4),a=new Float32Array(i*8),l=new Uint32Array(i*6);for(let h=0;h<i;h++){let[d,u,f,p,x,m]=r.subarray(h*6,h*6+6),[g,b]=ab((p-d)*t.step[0],(m-f)*t.step[2],n);s.set([d,u,f,p,x,m,d,e,f,p,e,m],h*12),o.set([0,0,1,1],h*4),a.set([g,b,g,b,g,b,g,b],h*8),l.set(ob.map(T=>h*4+T),h*6)}let c=new ot;return c.setAttribute("position",new Le(s,3)),c.setAttribute("depth",new Le(o,1)),c.setAttribute("facing",new Le(a,2)),c.setIndex(new Le(l,1)),c}function pp(r,{step:e},t){return Array.from({length:r.length/6},(n,i)=>{let[s,,o,a,,l]=r.subarray(i*6,i*6+6);return[...t.toLocal(s*e[0],o*e[2]),...t.toLocal(a*e[0],l*e[2])]})}function ab(r,e,t){let n=Math.hypot(r,e)||1;return t.turn(-e/n,r/n)}var lb=24,mp=.001,un=class extends Pr{features=0;attributes=null;swatch;bottom;footprint;feet;drapes;placement;sheets;surfaces=[];boxes=[];uniforms;materials;draped=new Map;decorations=[];underside=new sn;exaggeration=1;current=null;constructor(e,t,n,i,s){let o={...s,exaggeration:{value:1},opacity:{value:1},color:{value:new Se(e.color)},lineColor:{value:new Se(e.wireframe)},lines:{value:e.wireframe?1:0},layer:{value:t}},a=hb(o);super(e,t),this.uniforms=o,this.materials=a,this.drapes=i,this.swatch=[e.color],this.placement=new Wn(e.rotation,e.shift),this.sheets=this.addSheets(e,n);let l=this.boxes.reduce((c,h)=>c.union(h),new Ze);this.footprint={placement:this.placement,box:l},this.bottom=e.sides?.bottom??l.min.y,this.feet=e.sides?this.addSides(e.sides,e.quantum,n):[],e.frame&&this.addFrame(e.frame,e.quantum,n);for(let c of i)this.addMaterials(c);this.setDrape(i[0]?.name??null)}get drape(){return this.current&&this.current.name}setDrape(e){let t=e===null?null:this.drapes.find(n=>n.name===e);return t===void 0?!1:(t!==this.current&&this.current?.images.forEach(({texture:n})=>n.dispose()),this.current=t,this.pieces.forEach((n,i)=>{let s=t&&cb(t.images,this.boxes[i]),o=(s&&this.draped.get(s))??this.materials.color;n.materials={...this.materials,color:o},n.mesh.material=o}),this.update(),!0)}locate(e){let t=Zf(e,this.exaggeration),n=this.raycast(t);if(n===null)return null;let i=Hn(t,n);return{distance:n,point:i,anchor:i[1]}}raycast(e){let t=this.placement.ownRay(e),n=null;for(let i of this.surfaces){let s=i.raycast(t);s!==null&&(n===null||s<n)&&(n=s)}return n}heightAt(e,t){let[n,i]=this.placement.toOwn(e,t);for(let s of this.surfaces){let o=s.heightAt(n,i);if(o!==null)return o}return null}get casters(){return this.uniforms.shadowRelief.value?super.casters:[]}setPass(e){if(super.setPass(e),e==="shadow"&&!this.casters.length)for(let{mesh:t}of this.pieces)t.visible=!1;for(let{object:t,color:n,identity:i}of this.decorations){let s=e==="color"?n:e==="identity"?i:void 0;t.visible=s!==void 0,s&&(t.material=s)}}look(e){this.underside.visible=e.getWorldPosition(new R).y<this.bottom*this.exaggeration}setExaggeration(e){this.exaggeration=this.uniforms.exaggeration.value=e}outline(){let e=Math.ceil(lb/Math.sqrt(this.sheets.length));return this.sheets.flatMap(t=>t.sample(e)).map(([t,n,i])=>{let[s,o]=this.placement.toLocal(t,i);return[s,n,o]})}update(){super.update();for(let{color:e}of this.decorations)e.uniforms.opacity.value=this.opacity,e.transparent=this.translucent}addSheets(e,t){let n=e.blocks.map(c=>new Ya(c,e.quantum,t)),i=e.patches.map(c=>new Ja(c,e.quantum,t)),s=new Ka,[o,a]=[n,i].map(c=>c.map(h=>h.shareNormals(s,this.placement))),l=new Za(t);return n.forEach((c,h)=>{let{geometry:d,surface:u}=l.shape(e.blocks[h],c,o[h]());this.addSheet(c,d,u)}),i.forEach((c,h)=>{let d=this.addSheet(c,c.geometry(a[h]()),c);e.wireframe&&this.addWires(d,c,e.wireframe)}),[...n,...i]}addSheet({units:e,box:t},n,i){if(n.index.count===0)return null;let s=t.getCenter(new R).sub(new R(...e.origin)).divide(new R(...e.step));return n.boundingSphere=new mt(s,0),this.surfaces.push(i),this.boxes.push(t),this.addPiece(n,this.place(e),this.placement.localBox(t),this.materials)}addWires(e,t,n){if(!e)return;let i=new ot;for(let s of["cell","height"])i.setAttribute(s,e.geometry.attributes[s]);i.setIndex(new Le(t.edges(),1)),this.add(this.decorate(new fr(i),this.lineMaterial(n)),new Ve,e)}addSides({bottom:e,color:t,edges:n},i,s){let o=s.integers(n),a=gp(i),l={value:e/i},c={...this.uniforms,color:{value:new Se(t)},bottom:l},h={layer:{value:0},bottom:l},d=new gt(fp(o,l.value,a,this.placement));this.add(this.decorate(d,Mt(ph,mh,c),Mt(ph,Ra,h)),this.place(a)),this.group.add(this.underside);let u=Mt(fh,mh,c),f=Mt(fh,Ra,h);for(let{mesh:p}of this.pieces)this.add(this.decorate(new gt(p.geometry),u,f),p.matrix,this.underside);return pp(o,a,this.placement)}addFrame({color:e,edges:t},n,i){let s=new ot;Oa(s,i.integers(t)),s.setDrawRange(0,t.count/3);let o=this.decorate(new fr(s),this.lineMaterial(e));this.add(o,this.place(gp(n)))}decorate(e,t,n){return e.geometry.boundingSphere??=new mt,e.material=t,e.renderOrder=2*this.number+1,this.decorations.push({object:e,color:t,identity:n}),e}lineMaterial(e){return Mt(_f,Ia,{...this.uniforms,opacity:{value:1},color:{value:new Se(e)}})}place({origin:e,step:t}){return new Ve().makeScale(...t).setPosition(...e).premultiply(this.placement.matrix)}addMaterials({images:e,opacity:t,shading:n}){for(let i of e){let s=this.placement.shareOf(i.extent),o={...this.uniforms,...yp(i.texture,s,t,n)};this.draped.set(i,Mt(Ar,dh,o))}}};function cb(r,{min:e,max:t}){let[n,i]=[null,0];for(let s of r){let[o,a,l,c]=s.extent,h=Math.min(t.x,l)-Math.max(e.x,o),d=Math.min(t.z,c)-Math.max(e.z,a),u=Math.max(h,0)*Math.max(d,0);u>i&&([n,i]=[s,u])}return n}function gp(r){return{origin:[0,0,0],step:[mp,r,mp]}}function yp(r,e,t,n){return{drape:{value:r},drapePlace:{value:e},drapeOpacity:{value:t},drapeShading:{value:n?1:0}}}function hb(r){return{color:Mt(Ar,dh,{...r,...yp(null,new Ce,0,!0)}),identity:Mt(Ar,Ra,r),depth:Mt(Ar,vh,r,{transparent:!0,colorWrite:!1}),shadow:Mt(Ar,vh,r,{colorWrite:!1})}}var ub=[["second",1],["second",10],["minute",1],["minute",5],["minute",10],["minute",30],["minute",60],["minute",360],["day",1],["day",7],["month",1],["month",3],["year",1],["year",5],["year",10],["year",25],["year",100]].map(([r,e])=>({unit:r,count:e})),db=150,xp=5e3,Fh={second:1,minute:60,day:86400,month:2629800,year:31557600},ja=class{span;unit;dated;draped;before=new Map;shown=null;constructor(e){this.dated=e.filter(s=>s instanceof zt).filter(s=>s.appearance.times?.span),this.draped=e.filter(s=>s instanceof un).filter(s=>s.drapes.some(({date:o})=>o&&Dt(o)));let t=this.draped.flatMap(s=>s.drapes.flatMap(({date:o})=>o&&Dt(o)?[o]:[])),n=this.dated.map(s=>s.appearance.times),i=[...t.map(s=>Dt(s)[0]),...n.flatMap(({span:s})=>s)];this.span=i.length?[Math.min(...i),Math.max(...i)]:null,this.unit=Ss([...t.map(bi),...n.map(({unit:s})=>s)])}get text(){return this.shown}get layers(){return[...this.dated,...this.draped]}set(e){let t=e===null?null:Dr(e);for(let n of this.dated)n.appearance.setPeriod(t);for(let n of this.draped)this.drape(n,t);this.shown=e}get steps(){let[e,t]=this.span??[0,0],n=(t-e)/1e3,i=l=>n/(Fh[l.unit]*l.count),s=ub.filter(({unit:l})=>Fh[l]>=Fh[this.unit]),o=s.filter(l=>i(l)<=xp&&i(l)>=1),a=o.length?o:[s[0]];return{possible:a,usual:a.find(l=>i(l)<=db)??a[a.length-1]}}stops({unit:e,count:t},n){if(!this.span)return[];let[i,s]=this.span,o=[fb(i,e,t)],a=n?1:t;for(let l=o[0];Cn(l,e,a)<=s&&o.length<xp;)o.push(l=Cn(l,e,t));return o}begun(e){let t=e.map(()=>0);for(let{appearance:n}of this.dated)for(let i of n.times.beginnings)Number.isNaN(i)||t[Qa(e,i)]++;return t}drape(e,t){if(this.before.has(e)||this.before.set(e,e.drape),!t){e.setDrape(this.before.get(e)??null),this.before.delete(e);return}let n=e.drapes.flatMap(({name:a,date:l})=>l&&Dt(l)?[{name:a,start:Dt(l)[0]}]:[]).sort((a,l)=>a.start-l.start),i=n.filter(({start:a})=>a<t.span[1]),s=e.drapes.find(({date:a})=>!a),o=i[i.length-1]?.name??s?.name??n[0].name;o!==e.drape&&e.setDrape(o)}};function vp(r,{unit:e,count:t},n){let i=Gn(r,e);return n?i:`${i}/${Gn(Cn(r,e,t)-1,e)}`}function Dr(r){let[e,t,...n]=r.split("/"),[i,s]=[Dt(e),Dt(t??e)];if(!i||!s||n.length||s[1]<=i[0])throw new Error(`“${r}” is no time: give an ISO date such as 1943, or two with “/” between.`);return{span:[i[0],s[1]],until:t===void 0}}function fb(r,e,t){let n=new Date(r);if(e==="year")return Dt(Gn(Cn(r,"year",-pb(n.getUTCFullYear(),t)),"year"))[0];if(e==="month")return Dt(Gn(Cn(Dt(Gn(r,"month"))[0],"month",-(n.getUTCMonth()%t)),"month"))[0];let i=Cn(0,e,t),s=e==="day"&&t===7?Cn(0,"day",4):0;return Math.floor((r-s)/i)*i+s}function pb(r,e){return(r%e+e)%e}function Qa(r,e){let[t,n]=[0,r.length-1];for(;t<n;){let i=t+n+1>>1;r[i]<=e?t=i:n=i-1}return t}var mb=1.5,gb=40,el=class{constructor(e,t,n){this.viewer=e;this.layers=e.layers.filter(i=>i instanceof zt),this.names=new Xa(t,n),this.search=new qa(this.layers,this.names),this.timeline=new ja(e.layers)}viewer;layers;names;search;timeline;listener=null;setFilter(e,t){e.appearance.setFilter(t),this.changed(e)}setColoring(e,t){e.setColoring(t),this.changed(e)}setTime(e){this.timeline.set(e),this.timeline.layers.forEach(t=>this.changed(t)),this.listener?.timeChanged()}visit(e,t,n){e.visible||(e.visible=!0,this.changed(e));let i=e.boxOf(t),s=Math.max(mb*i.getSize(new R).length(),gb);i.isEmpty()||this.viewer.flyTo(i.expandByVector(new R(s,0,s)),n)}look([e,t],n,i){let s=this.viewer.groundAt(e,t)??this.viewer.stage.ground;this.viewer.flyTo(new Ze().setFromCenterAndSize(new R(e,s,t),new R(2.2*n,0,2.2*n)),i)}placeOf(e,t){let n=e.boxOf(t),i=n.getCenter(new R);return n.isEmpty()?null:[i.x,n.max.y,i.z]}near(e,t){let n=tp(this.layers,e,t);return this.mark(n.flat()),n}mark(e){for(let t of this.layers)t.mark(e.filter(n=>n.layer===t).map(({feature:n})=>n));this.viewer.invalidate()}parameters(){let{text:e}=this.timeline;return[...this.layers.flatMap(({id:t,appearance:{filter:n}})=>n.length?[[`filter.${t}`,JSON.stringify(n)]]:[]),...this.layers.flatMap(({id:t,appearance:{coloring:n}})=>n?[[`color.${t}`,JSON.stringify(n)]]:[]),...e===null?[]:[["time",e]]]}follow(e){for(let n of this.layers){let[i,s]=[e.get(`filter.${n.id}`),e.get(`color.${n.id}`)];i!==null&&Oh(()=>this.setFilter(n,Bh(JSON.parse(i)))),s!==null&&Oh(()=>this.setColoring(n,zh(JSON.parse(s))))}let t=e.get("time");t!==null&&Oh(()=>this.setTime(t))}changed(e){this.viewer.layerChanged(),this.listener?.layerChanged(e)}};function Bh(r){if(!Array.isArray(r))throw new Error("A filter is an array of conditions.");return r.map(e=>{let{field:t,min:n,max:i,values:s,contains:o,nulls:a}=typeof e=="object"&&e!==null?e:{};if(typeof t!="string")throw new Error("A condition needs the name of a field.");let l=u=>u===void 0||typeof u=="number"||typeof u=="string",c=u=>u===null||["string","number","boolean"].includes(typeof u);if(!(l(n)&&l(i)&&(s===void 0||Array.isArray(s)&&s.every(c)))||!["undefined","string"].includes(typeof o)||!["undefined","boolean"].includes(typeof a))throw new Error(`The condition on “${t}” takes min and max (numbers or dates), values (an array), contains (a text) and nulls (true or false).`);return{field:t,...Object.fromEntries(Object.entries({min:n,max:i,values:s,contains:o,nulls:a}).filter(([,u])=>u!==void 0))}})}function zh(r){if(r===null)return null;let{field:e,method:t,classes:n}=typeof r=="object"?r:{};if(typeof e!="string")throw new Error("A colouring needs the name of a field.");if(t!==void 0&&t!=="equal"&&t!=="quantile")throw new Error("The method must be “equal” or “quantile”.");if(n!==void 0&&!(Number.isInteger(n)&&n>=2&&n<=9))throw new Error("The number of classes must be from 2 to 9.");return{field:e,...t!==void 0&&{method:t},...n!==void 0&&{classes:n}}}function Oh(r){try{r()}catch{}}function _p(r,e,t,n,i,s,o){let{frame:a}=r,l=([p,x,m])=>{let[g,b]=a.toLocal(p,x);return[g,m,b]},c=([p,x,m])=>[...a.toCrs(p,m),x],h=([p,x,m])=>[p,-m,x],d=p=>{let x=r.layer(p);if(!x)throw new Error(`There is no layer “${p}”; see scenery.layers.`);return x},u=p=>{let x=d(p);if(!(x instanceof zt))throw new Error(`The layer “${p}” has no features.`);return x},f=(p,x)=>{if(!(Number.isInteger(x)&&x>=0&&x<p.features))throw new Error(`The layer “${p.id}” has no feature ${x}.`)};return{ready:e,get layers(){return r.layers.map(yb)},get view(){let{camera:p,target:x,up:m}=r.view;return{camera:c(p),target:c(x),up:h(m)}},pick(p,x){let m=r.pick(p,x);return m&&kh(r,m)},project(p,x,m){return r.project(l([p,x,m]))},setView({camera:p,target:x,up:m=[0,0,1]}){if(![...p,...x,...m].every(Number.isFinite))throw new Error("setView needs finite numbers.");r.setView(l(p),l(x),[m[0],m[2],-m[1]])},setExaggeration(p){if(!(p>0&&p<1/0))throw new Error("The exaggeration must be a number above 0.");r.setExaggeration(p),n.exaggerationChanged()},setLayer(p,{visible:x,opacity:m,drape:g,classes:b={}}){let T=d(p);if(m!==void 0&&!Number.isFinite(m))throw new Error("The opacity must be a number from 0 to 1.");if(g!==void 0&&!(T instanceof un&&T.setDrape(g)))throw new Error(`The layer “${p}” has no drape “${g}”.`);let M=Object.entries(b).flatMap(([E,A])=>xb(T,E).map(y=>[y,A]));for(let[E,A]of M)T.showClass(E,A);x!==void 0&&(T.visible=x),m!==void 0&&(T.opacity=m),r.layerChanged(),n.layerChanged(T)},select(p,x){let m=d(p);x!==null&&f(m,x),r.select(m,x),n.selected(m,x)},labels(){return n.labels()},search(p,x=20){if(typeof p!="string"||!(x>0))throw new Error("search needs a text, and a number of results above 0.");let{found:m}=s.search.find(p,x);return m.map(({layer:g,feature:b,text:T,name:M})=>({layer:g.id,feature:b,text:T,name:M,attributes:g.attributes.of(b)}))},visit(p,x){let m=u(p);f(m,x),n.visit(m,x)},nearby(p){if(p&&!([p.x,p.y].every(Number.isFinite)&&p.radius>0&&p.radius<1/0))throw new Error("nearby needs x, y and a radius above 0.");return n.listNearby(p&&a.toLocal(p.x,p.y),p?.radius??0).flat().map(({layer:m,feature:g,distance:b})=>({layer:m.id,feature:g,distance:b,attributes:m.attributes.of(g)}))},setFilter(p,x){s.setFilter(u(p),Bh(x??[]))},setColorBy(p,x){s.setColoring(u(p),zh(x))},get time(){return s.timeline.text},setTime(p){if(p!==null&&typeof p!="string")throw new Error("setTime needs a text or null.");s.setTime(p)},setTile(p){if(p&&![...p.picture,p.left,p.top,p.width,p.height].every(Number.isFinite))throw new Error("setTile needs finite numbers.");r.setTile(p)},get plane(){return r.plane},setPlane(p){let{level:x,color:m,opacity:g}=p;if(![x??0,g??0].every(Number.isFinite))throw new Error("setPlane needs finite numbers.");if(m!==void 0&&!/^#[0-9a-f]{6}$/i.test(m))throw new Error("The colour must be #rrggbb.");r.setPlane(p),n.planeChanged()},get link(){return i.link},setBackground(p){r.setBackground(p)},setPanels(p){n.setPanels(p)},stats(){let p=r.layers.flatMap(x=>x.pieces);return{triangles:p.reduce((x,m)=>x+m.triangles,0),vertices:p.reduce((x,m)=>x+m.vertices,0),drawCalls:r.stage.drawCalls,bytes:t.reduce((x,m)=>x+m.stored,0),firstFrameMs:o()}}}}function yb(r){let{id:e,title:t,kind:n,features:i,classes:s}=r,{filter:o=[],coloring:a=null}=r instanceof zt?r.appearance:{},l=r instanceof zt?r.appearance.counts():[],c=s?.items.map(({label:h},d)=>({label:h,visible:s.isShown(d),count:l[d]}));return{id:e,title:t,kind:n,features:i,...c&&{classes:c},...o.length&&{filter:o},...a&&{colorBy:a}}}function xb(r,e){let t=r.classes?.named(e)??[];if(!t.length)throw new Error(`The layer “${r.id}” has no class “${e}”.`);return t}function kh(r,{layer:e,feature:t,point:n}){let[i,s]=r.frame.toCrs(n[0],n[2]),o=r.frame.toLonLat(i,s),a={layer:e.id,feature:t,x:i,y:s,z:n[1],lon:o&&o[0],lat:o&&o[1]};return t===null||!e.attributes?a:{...a,attributes:e.attributes.of(t)}}var tl=Math.PI/180;function Mp(r){let{size:e,lon:t,lat:n}=r,[i,s,o,a]=r.extent,l=t.map((c,h)=>vb(c,n[h]));return(c,h)=>{let d=bp((c-i)/(o-i),e),u=bp((h-s)/(a-s),e),f=[0,0,0];for(let p=0;p<e;p++)for(let x=0;x<e;x++){let m=u[p]*d[x],g=l[p*e+x];for(let b=0;b<3;b++)f[b]+=m*g[b]}return[Math.atan2(f[1],f[0])/tl,Math.atan2(f[2],Math.hypot(f[0],f[1]))/tl]}}function vb(r,e){let[t,n]=[r*tl,e*tl];return[Math.cos(n)*Math.cos(t),Math.cos(n)*Math.sin(t),Math.sin(n)]}function bp(r,e){let t=Array.from({length:e},(o,a)=>(1-Math.cos(Math.PI*a/(e-1)))/2),n=t.indexOf(r);if(n>=0)return t.map((o,a)=>a===n?1:0);let i=t.map((o,a)=>{let l=a===0||a===e-1;return(a%2?-1:1)*(l?.5:1)/(r-o)}),s=i.reduce((o,a)=>o+a,0);return i.map(o=>o/s)}var nl=class{constructor(e){this.data=e;let t=/^\s*\w+\s*\[\s*"((?:[^"]|"")*)"/.exec(e.wkt)?.[1].replaceAll('""','"');this.name=t&&e.crs?`${t} (${e.crs})`:t??e.crs??"",this.interpolate=e.geographic&&Mp(e.geographic)}data;name;interpolate;toCrs(e,t){let{centre:n,scale:i}=this.data;return[n[0]+e*i,n[1]-t*i]}toLocal(e,t){let{centre:n,scale:i}=this.data;return[(e-n[0])/i,(n[1]-t)/i]}toLonLat(e,t){return this.interpolate&&this.interpolate(e,t)}};var Xn=class extends Error{},wi=class extends Error{};var _b=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],bb=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],Mb=[1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],Sb=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13],wb=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15],rl=15,il=256,Ab=[ws(Array.from({length:288},(r,e)=>e<144?8:e<256?9:e<280?7:8)),ws(new Array(30).fill(5))];function wp(r,e){let t=new Vh(r),n=new Uint8Array(e),i=0;for(let s=!1;!s;){s=t.take(1)===1;let o=t.take(2);if(o===3)throw new Error("it is no deflated data");i=o===0?Tb(t,n,i):Eb(t,n,i,...o===1?Ab:Cb(t))}return n.subarray(0,i)}var Vh=class{constructor(e){this.bytes=e}bytes;held=0;count=0;next=0;take(e){if(this.fill(e),this.count<e)throw new Error("it ends too soon");return this.drop(e)}symbol(e){this.fill(rl);let t=e[this.held&(1<<rl)-1],n=t&15;if(!n)throw new Error("it has a code that means nothing");if(n>this.count)throw new Error("it ends too soon");return this.drop(n),t>>4}raw(e){let t=this.next-(this.count>>3);if(t+e>this.bytes.length)throw new Error("it ends too soon");return this.held=this.count=0,this.next=t+e,this.bytes.subarray(t,this.next)}align(){this.drop(this.count&7)}fill(e){for(;this.count<e&&this.next<this.bytes.length;)this.held|=this.bytes[this.next++]<<this.count,this.count+=8}drop(e){let t=this.held&(1<<e)-1;return this.held>>>=e,this.count-=e,t}};function Tb(r,e,t){r.align();let n=r.take(16);if((n^r.take(16))!==65535)throw new Error("a stored block is damaged");return Gh(e,t+n),e.set(r.raw(n),t),t+n}function Eb(r,e,t,n,i){let s=t;for(;;){let o=r.symbol(n);if(o<il)Gh(e,s+1),e[s++]=o;else{if(o===il)return s;{let a=_b[o-il-1]+r.take(bb[o-il-1]),l=r.symbol(i),c=s-Mb[l]-r.take(Sb[l]);if(!(c>=0&&a>0))throw new Error("it refers to what is not there");Gh(e,s+a);for(let h=0;h<a;h++)e[s+h]=e[c+h];s+=a}}}}function Gh(r,e){if(e>r.length)throw new Error(`more than ${r.length} bytes`)}function Cb(r){let[e,t,n]=[r.take(5)+257,r.take(5)+1,r.take(4)+4],i=new Array(19).fill(0);for(let a=0;a<n;a++)i[wb[a]]=r.take(3);let s=ws(i),o=[];for(;o.length<e+t;){let a=r.symbol(s);a<16?o.push(a):a===16?Sp(o,o[o.length-1]??NaN,3+r.take(2)):Sp(o,0,a===17?3+r.take(3):11+r.take(7))}return[ws(o.slice(0,e)),ws(o.slice(e,e+t))]}function Sp(r,e,t){for(let n=0;n<t;n++)r.push(e)}function ws(r){let e=new Uint16Array(1<<rl),t=0;for(let n=1;n<=rl;n++)r.forEach((i,s)=>{if(i!==n)return;let o=Rb(t++,n);for(let a=o;a<e.length;a+=1<<n)e[a]=s<<4|n}),t<<=1;return e}function Rb(r,e){let t=0;for(let n=0;n<e;n++)t|=(r>>n&1)<<e-1-n;return t}var Ib={u8:Uint8Array,u16:Uint16Array,i32:Int32Array,u32:Uint32Array,f32:Float32Array,f64:Float64Array,i64:BigInt64Array},sl=class{constructor(e){this.list=e}list;chunks=[];async load(e){let t=0;for(let[n,i]of this.list.entries())i.lazy||(this.chunks[n]=await Ap(n,i)),t+=i.bytes,await e(t)}array(e){let t=this.bytes(e.chunk);try{if(!e.codec)return new Ib[e.type](t.buffer,t.byteOffset+e.offset,e.count);let n=e.planes??4,i=ff(new Uint8Array(t.buffer,t.byteOffset+e.offset,e.count*n),e.count,n),s=e.columns??1;return e.codec==="plane"?mf(i,s):pf(i,s)}catch(n){throw n instanceof RangeError?new Xn(`chunk ${e.chunk} is too short`):n}}integers(e){return this.array(e)}octets(e){return this.array(e)}async image(e,t,n="none"){this.list[e].lazy&&(this.chunks[e]??=await Ap(e,this.list[e]));let i=new Blob([this.bytes(e)],{type:this.list[e].mime}),s={premultiplyAlpha:n,colorSpaceConversion:"none"};try{let o=await createImageBitmap(i,s),a=t/Math.max(o.width,o.height);return a>=1?o:await createImageBitmap(o,{...s,resizeWidth:Math.max(1,Math.floor(o.width*a)),resizeHeight:Math.max(1,Math.floor(o.height*a)),resizeQuality:"high"})}catch{throw new Xn(`the picture in chunk ${e} can't be decoded`)}}release(e){this.chunks[e]=void 0}bytes(e){let t=this.chunks[e];if(!t)throw new Xn(`chunk ${e} is missing`);return t}};async function Ap(r,e){try{let t=e.src?await Db(e.src):Pb(r),n=e.deflated?await Nb(t,e.bytes):t;if(n.length!==e.bytes)throw new Error(`${n.length} bytes instead of ${e.bytes}`);return n}catch(t){let n=e.src??`chunk ${r}`;throw new Xn(`${n}: ${t instanceof Error?t.message:String(t)}`)}}function Pb(r){let e=document.getElementById(`chunk-${r}`);if(!e)throw new Error("missing in the page");let t=Lb(e.textContent??"");return e.remove(),t}function Lb(r){let e=Uint8Array;if(e.fromBase64)return e.fromBase64(r);let t=atob(r),n=new Uint8Array(t.length);for(let i=0;i<n.length;i++)n[i]=t.charCodeAt(i);return n}async function Db(r){let e=await fetch(r);if(!e.ok)throw new Error(`${e.status} ${e.statusText}`);return new Uint8Array(await e.arrayBuffer())}async function Nb(r,e){let t=Ub();if(!t)return wp(r,e);let n=new Blob([r]).stream().pipeThrough(t),i=new Uint8Array(e),s=0,o=n.getReader();for(;;){let{done:a,value:l}=await o.read();if(a)break;if(s+l.length>e)throw new Error(`more than ${e} bytes`);i.set(l,s),s+=l.length}return i.subarray(0,s)}function Ub(){try{return new DecompressionStream("deflate-raw")}catch{return null}}function Tp(r,e){window.addEventListener("message",({data:t,origin:n,source:i})=>{if(!i||i===window||!Ob(t)||!Fb(n,e))return;let{scenery:s,id:o}=t;Bb(r(),t).then(a=>i.postMessage({scenery:s,id:o,result:a},{targetOrigin:n}),a=>{i.postMessage({scenery:s,id:o,error:a instanceof Error?a.message:String(a)},{targetOrigin:n})})})}function Fb(r,e){return r!=="null"&&(r===location.origin||e.includes(r))}function Ob(r){return typeof r!="object"||r===null||"result"in r||"error"in r?!1:typeof r.scenery=="string"}async function Bb(r,{scenery:e,args:t=[]}){if(await r.ready,!Object.prototype.hasOwnProperty.call(r,e))throw new Error(`There is no verb “${e}”.`);if(!Array.isArray(t))throw new Error("args must be an array.");let n=r[e];return typeof n=="function"?n.apply(r,t):n instanceof Promise?void 0:n}function P(r,e={},...t){let n=document.createElement(r);for(let[i,s]of Object.entries(e))n.setAttribute(i,s);return n.append(...t.filter(i=>i!==null)),n}var zb={plus:"M12 5v14M5 12h14",minus:"M5 12h14",home:"M4 11.5 12 5l8 6.5M6.5 9.5V19h11V9.5",image:"M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 19.5h14",rotate:"M20 12a8 8 0 1 1-2.6-5.9M20 4v4.5h-4.5",info:"M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 11v5M12 8v.2",show:"M3 12s3-6.5 9-6.5 9 6.5 9 6.5-3 6.5-9 6.5S3 12 3 12zm9-2.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z",hide:"m4.5 4.5 15 15M10 5.7a9 9 0 0 1 2-.2c6 0 9 6.5 9 6.5a15 15 0 0 1-2.5 3.4M6.2 7.6A14 14 0 0 0 3 12s3 6.5 9 6.5a9 9 0 0 0 3.9-.9",close:"M6 6l12 12M18 6 6 18",copy:"M9 9h10v11H9zM5.5 15.5H5V4h10v1.5",layers:"m12 4 9 5-9 5-9-5zM4 13.8l8 4.4 8-4.4",search:"M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l5 5",filter:"M4.5 6h15l-5.8 7v5.5l-3.4-2V13z",play:"M8 5.5v13l10.5-6.5z",pause:"M8.5 6v12M15.5 6v12"},kb="http://www.w3.org/2000/svg";function Ke(r){let e=ii("svg",{viewBox:"0 0 24 24","aria-hidden":"true",class:"icon"});return e.append(ii("path",{d:zb[r]})),e}function ol(r,e){let t=URL.createObjectURL(r);P("a",{href:t,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(t),1e4)}function al(r){return r.replace(/[\\/:*?"<>|\p{Cc}]+/gu," ").trim()||"scene"}function Ep(){let r=ii("svg",{viewBox:"0 0 24 24","aria-hidden":"true",class:"icon needle"});return r.append(ii("path",{d:"M12 2.5 16 12H8z",class:"north"}),ii("path",{d:"M12 21.5 8 12h8z",class:"south"})),r}function tt(r,e,t){let n=P("button",{type:"button","aria-label":r,title:r},e);return n.addEventListener("click",t),n}function ii(r,e){let t=document.createElementNS(kb,r);for(let[n,i]of Object.entries(e))t.setAttribute(n,i);return t}function ll(r,...e){let t=P("dialog",{class:"dialog","aria-label":r}),n=P("header",{},P("h2",{},r),tt(z.close,Ke("close"),()=>t.close()));return t.append(n,P("div",{class:"body"},...e)),t.addEventListener("click",i=>{i.target===t&&t.close()}),t.addEventListener("close",()=>t.remove()),document.body.append(t),t.showModal(),t}function Hh(r,e){let{description:t,controls:n}=r.world,i=e.link,s=[...n==="trackball"?z.trackballUsage:z.orbitUsage,...z.keys];ll(r.title||z.about,...t?[Cp(t,"description")]:[],Rp(z.viewAddress,i,!1),...location.protocol==="file:"?[]:[Rp(z.embedCode,Gb(i,r.title),!0)],P("h3",{},z.usage),P("table",{class:"usage"},P("tbody",{},...s.map(Vb))),...r.credits.length?[P("h3",{},z.credits),Cp(r.credits.join(`
`),"sources")]:[])}function Vb([r,e]){return P("tr",{},P("th",{scope:"row"},r),P("td",{},e))}function Cp(r,e){let t=Da(r).map(i=>typeof i=="string"?i:P("a",{href:i.href,target:"_blank",rel:"noopener noreferrer"},i.text)),n=P("p",{class:e});return n.append(...t),n}function Rp(r,e,t){let n=P(t?"textarea":"input",{readonly:"","aria-label":r,spellcheck:"false"});n.value=e,n.addEventListener("focus",()=>n.select());let i=P("button",{type:"button",class:"word"},z.copyText);return i.addEventListener("click",()=>{navigator.clipboard.writeText(e).then(()=>i.textContent=z.copied,()=>{n.select(),i.textContent=z.notCopied})}),P("div",{class:"copyable"},P("h3",{},r),P("div",{class:"row"},n,i))}function Gb(r,e){let t=n=>n.replace(/[&"<>]/g,i=>`&#${i.charCodeAt(0)};`);return`<iframe src="${t(r)}" title="${t(e)}" width="800" height="500" style="border:0" allowfullscreen></iframe>`}var Hb=640,Wb=4096;function Ip(r,e){let t=P("canvas",{role:"img","aria-label":z.picture(r)}),n=tt(z.enlarge(r),t,()=>{Xb(r,e)});return n.classList.add("picture"),e(Hb).then(i=>Pp(t,i),()=>n.replaceWith(r)),n}async function Xb(r,e){let t=P("canvas",{role:"img","aria-label":z.picture(r)});Pp(t,await e(Wb));let n=P("dialog",{class:"large","aria-label":r});n.append(t,P("p",{},r),tt(z.close,Ke("close"),()=>n.close())),n.addEventListener("click",i=>{i.target===n&&n.close()}),n.addEventListener("close",()=>n.remove()),document.body.append(n),n.showModal()}function Pp(r,e){[r.width,r.height]=[e.width,e.height],r.getContext("2d").drawImage(e,0,0)}var qb=600;function Lp(r){switch(typeof r){case"object":return P("td",{class:"null"},P("span",{"aria-label":z.noValue},"—"));case"boolean":return P("td",{},r?z.yes:z.no);case"string":return $b(r);default:return P("td",{class:"number"},Rn(r))}}function $b(r){let e=La(r);if(e!==null)return P("td",{},P("time",{datetime:r,title:r},e));let t=Da(r).map(n=>typeof n=="string"?n:Yb(n.href,n.text));return r.length>qb?P("td",{},P("div",{class:"long",tabindex:"0"},...t)):P("td",{},...t)}function Yb(r,e){return P("a",{href:r,target:"_blank",rel:"noopener noreferrer"},e)}var cl=class{constructor(e,t,n){this.viewer=e;this.closed=t;this.footer=n;this.element.addEventListener("keydown",i=>{i.key==="Escape"&&t()})}viewer;closed;footer;element=P("section",{class:"card","aria-live":"polite",hidden:""});show(e,t,n){let i=[this.header(e),this.attributes(e,t),n&&this.coordinates(n),this.footer(e,t,n)];this.element.replaceChildren(...i.filter(s=>s!==null)),this.element.hidden=!1,this.element.scrollTop=0}hide(){this.element.hidden=!0}header(e){return P("header",{},P("h2",{},e.title),tt(z.close,Ke("close"),this.closed))}attributes(e,t){if(t===null)return null;let{attributes:n}=e,i=n?.rows(t)??[];return!n||!i.length?P("p",{},z.feature(t)):Fp(i.flatMap(s=>Zb(s,n)))}coordinates(e){let{x:t,y:n,z:i,lon:s,lat:o}=kh(this.viewer,e),a=[[z.easting,Er(t)],[z.northing,Er(n)],[z.height,`${Er(i)} m`]],l=[this.caption(this.viewer.frame.name||z.coordinates,a),Dp(a)];if(s!==null&&o!==null){let c=[[z.latitude,`${bh(o)}
${_h(o,["N","S"])}`],[z.longitude,`${bh(s)}
${_h(s,["E","W"])}`]];l.push(this.caption(z.degrees,c),Dp(c))}return P("div",{class:"place"},...l)}caption(e,t){let n=t.map(([,i])=>i.split(`
`)[0].replace("−","-").replace(/[° m]+$/,""));return P("h3",{},P("span",{},e),Op(z.copy,n.join(", ")))}};function Dp(r){return Fp(r.map(([e,t])=>As(hl(e),P("td",{},t))))}function Fp(r){return P("table",{},P("tbody",{},...r))}function Zb({label:r,value:e,picture:t},n){if(t!==null){let o=Ip(String(e),a=>n.picture(t,a));return[As(hl(r,2)),As(P("td",{colspan:"2"},o))]}let i=typeof e=="string"?Na(e):null;if(!i)return[Np(r,e)];let s=i.map(([o,a])=>{let l=Np(o,a);return l.className="tag",l});return[As(hl(r,2)),...s]}function Np(r,e){let t=hl(r);return e!==null&&t.append(Op(z.copyValue(r),String(e))),As(t,Lp(e))}function As(...r){return P("tr",{},...r)}function hl(r,e=1){return P("th",{scope:"row",colspan:String(e)},r)}function Op(r,e){let t=tt(r,Ke("copy"),()=>{navigator.clipboard.writeText(e).then(()=>Up(t,z.copied),()=>Up(t,z.notCopied))});return t.classList.add("copy"),t}function Up(r,e){r.dataset.note=e,setTimeout(()=>delete r.dataset.note,1600)}var Bp=4,Jb=.99,ul=class{constructor(e){this.stage=e;let t=new an(1,1,Kt);t.minFilter=t.magFilter=pt,this.drawn=new bt(1,1,{depthTexture:t});let n=new ot;n.setAttribute("position",new Le(new Float32Array([-1,-1,3,-1,-1,3]),2)),n.boundingSphere=new mt;let i=new gt(n,Mt(Pf,Lf,{depths:{value:t}},{depthTest:!1}));i.frustumCulled=!1,this.copier.add(i)}stage;drawn;copied=new bt(1,1,{depthBuffer:!1});copier=new Ni;depths=new Float32Array(0);columns=0;rows=0;width=1;height=1;update(e,t){[this.width,this.height]=[e,t],this.resize(Math.ceil(e/Bp),Math.ceil(t/Bp));let{renderer:n,camera:i,layers:s}=this.stage,o=s.filter(l=>l.drawn&&l.opacity<Jb);for(let l of o)l.group.visible=!1;n.setClearColor(0,0),n.setRenderTarget(this.drawn),this.stage.drawIdentities(i);for(let l of o)l.group.visible=!0;n.setRenderTarget(this.copied),n.render(this.copier,i);let a=new Uint8Array(this.columns*this.rows*4);n.readRenderTargetPixels(this.copied,0,0,this.columns,this.rows,a),n.setRenderTarget(null),this.measure(a,i.near,i.far)}farthest(e,t){let n=Math.floor(e/this.width*this.columns),i=Math.floor((1-t/this.height)*this.rows),s=0;for(let o=i;o<=i+2;o++)for(let a=n-1;a<=n+1;a++){if(a<0||o<0||a>=this.columns||o>=this.rows)return 1/0;s=Math.max(s,this.depths[o*this.columns+a])}return s}resize(e,t){e===this.columns&&t===this.rows||([this.columns,this.rows]=[e,t],this.drawn.setSize(e,t),this.copied.setSize(e,t),this.depths=new Float32Array(e*t))}measure(e,t,n){for(let i=0;i<this.depths.length;i++){let s=(e[4*i]*65536+e[4*i+1]*256+e[4*i+2])/16777215;this.depths[i]=s===1?1/0:t*n/(n-s*(n-t))}}};var zp="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";var Kb=/^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u,kp=[12,4],Vp=6,jb=96,dl=class{constructor(e,t,n,i,s,o){this.style=s;this.size=Math.min(Math.max(n,Vp),jb)||Vp,this.font=`500 ${this.size}px ${nM(s.font)}`,this.ink=`rgb(${i[0]} ${i[1]} ${i[2]} / ${i[3]/255})`,this.halo=s.halo??iM(i),e.font=this.font;let a=h=>e.measureText(h).width;this.lines=Qb(t).map(h=>eM(h,o,a));let[l,c]=s.background?kp:[4,0];this.width=Math.ceil(Math.max(0,...this.lines.map(a)))+l,this.height=this.lines.length?Math.ceil(this.lines.length*this.size*1.25)+c:0}style;lines;width;height;font;size;ink;halo;connect(e,t,n,i,s){e.beginPath(),e.moveTo(t,n),e.lineTo(i,s),e.lineWidth=3,e.strokeStyle=this.style.background??this.halo,e.stroke(),e.lineWidth=1,e.strokeStyle=this.ink,e.stroke(),e.beginPath(),e.arc(t,n,1.75,0,2*Math.PI),e.fillStyle=this.ink,e.fill()}write(e,t,n){e.font=this.font,e.textAlign="center",e.textBaseline="middle",e.lineJoin="round",this.style.background&&(e.beginPath(),e.roundRect(t,n,this.width,this.height,3),e.fillStyle=this.style.background,e.fill());let i=this.style.background?kp[1]/2:0;this.lines.forEach((s,o)=>{let[a,l]=[t+this.width/2,n+i+(o+.5)*this.size*1.25];e.direction=Kb.test(s)?"rtl":"ltr",this.style.background||(e.lineWidth=Math.max(3,this.size*.24),e.strokeStyle=this.halo,e.strokeText(s,a,l)),e.fillStyle=this.ink,e.fillText(s,a,l)})}};function Qb(r){let e=r.slice(0,1200).split(/\r\n|[\r\n\u2028\u2029]/).map(t=>t.replace(/[\p{Cc}\s]+/gu," ").trim()).filter(t=>t);return e.length>3&&(e[2]+="…"),e.slice(0,3)}function eM(r,e,t){if(r.length<=200&&t(r)<=e)return r;let n=tM(r.slice(0,200)),[i,s]=[0,n.length];for(;i<s;){let o=Math.ceil((i+s)/2);t(`${n.slice(0,o).join("").trimEnd()}…`)<=e?i=o:s=o-1}return`${n.slice(0,i).join("").trimEnd()}…`}function tM(r){return"Segmenter"in Intl?Array.from(new Intl.Segmenter().segment(r),({segment:e})=>e):Array.from(r)}function nM(r){let e=r.replace(/["\\\p{Cc}]/gu,"");return e?`"${e}", ${zp}`:zp}function iM([r,e,t]){let n=[r,e,t].map(s=>{let o=s/255;return o<=.04045?o/12.92:((o+.055)/1.055)**2.4});return .2126*n[0]+.7152*n[1]+.0722*n[2]<.35?"rgb(255 255 255 / 0.9)":"rgb(20 26 32 / 0.85)"}var rM=240,fl=40,pl=class{constructor(e,t,n){this.layer=e;this.data=t;this.features=n.integers(t.features),this.places=Float64Array.from(n.integers(t.places),s=>s*t.quantum),this.anchors=t.anchors?Float64Array.from(n.integers(t.anchors),s=>s*t.quantum):null,this.heights=n.array(t.heights),this.sizes=n.array(t.sizes),this.colors=n.octets(t.colors),this.bytes=n.octets(t.texts),this.offsets=n.integers(t.offsets),this.connector=t.connector,this.count=this.features.length;let i=()=>new Float32Array(this.count);[this.topX,this.topY,this.footX,this.footY]=[i(),i(),i(),i()],[this.widths,this.tallnesses]=[i(),i()],[this.depths,this.strength]=[i(),i()],[this.seen,this.placed]=[new Uint8Array(this.count),new Uint8Array(this.count)],this.letterings=new Array(this.count)}layer;data;count;features;connector;topX;topY;footX;footY;depths;seen;placed;widths;tallnesses;strength;places;anchors;heights;sizes;colors;bytes;offsets;letterings;text(e){return new TextDecoder().decode(this.bytes.subarray(this.offsets[e],this.offsets[e+1]))}place(e){return[this.places[3*e],this.places[3*e+1],this.places[3*e+2]]}lettering(e,t){return this.letterings[e]??=this.letter(e,t)}anchor(e){return this.anchors?this.anchors[e]:this.places[3*e+1]}letter(e,t){let[n,i,s,o]=this.colors.subarray(4*e,4*e+4),a=new dl(t,this.text(e),this.sizes[e],[n,i,s,o],this.data,rM);return this.widths[e]=a.width,this.tallnesses[e]=a.height,a}project({elements:e},t,n,i){let{layer:s,features:o,places:a,heights:l,depths:c}=this;for(let h=0,d=0;h<this.count;h++,d+=3){if(c[h]=0,!s.drawn||!s.shows(o[h]))continue;let u=a[d],f=a[d+1]+this.anchor(h)*(t-1),p=a[d+2],x=e[3]*u+e[7]*f+e[11]*p+e[15],m=x+e[7]*l[h];if(!(x>0&&m>0))continue;let g=e[0]*u+e[4]*f+e[8]*p+e[12],b=e[1]*u+e[5]*f+e[9]*p+e[13],T=this.topX[h]=(g/x+1)*.5*n,M=this.topY[h]=(1-b/x)*.5*i,E=((g+e[4]*l[h])/m+1)*.5*n,A=(1-(b+e[5]*l[h])/m)*.5*i;A<fl&&M>fl&&M<i&&(E=T+(E-T)*(M-fl)/(M-A),A=fl),this.footX[h]=E,this.footY[h]=A,E>0&&E<n&&A>0&&A<i&&(c[h]=x)}}};var ml=class{columns;rows;latest;entries=[];boxes=[];constructor(e,t){this.columns=Math.max(Math.ceil(e/48),1),this.rows=Math.max(Math.ceil(t/48),1),this.latest=new Int32Array(this.columns*this.rows).fill(-1)}isFree(e,t,n,i){let{boxes:s,entries:o,latest:a}=this,l=this.column(e),c=this.column(n),h=this.row(i);for(let d=this.row(t);d<=h;d++)for(let u=l;u<=c;u++)for(let f=a[d*this.columns+u];f>=0;f=o[f+1]){let p=o[f];if(e<s[p+2]&&n>s[p]&&t<s[p+3]&&i>s[p+1])return!1}return!0}put(e,t,n,i){let s=this.boxes.push(e,t,n,i)-4;for(let o=this.row(t);o<=this.row(i);o++)for(let a=this.column(e);a<=this.column(n);a++){let l=o*this.columns+a;this.latest[l]=this.entries.push(s,this.latest[l])-2}}column(e){return Math.min(Math.max(Math.floor(e/48),0),this.columns-1)}row(e){return Math.min(Math.max(Math.floor(e/48),0),this.rows-1)}};var sM=400,Gp=3,Hp=3,oM=5,aM=.5,lM=2**31,yl=class{constructor(e,t){this.sets=e;this.canvas=t;let n=0;for(let{count:i}of e)this.starts.push(n),n+=i;this.total=n,this.keys=new Float64Array(n)}sets;canvas;starts=[];total;keys;arrange(e,t,n,i){let s=new ml(e,t);for(let{left:a,top:l,right:c,bottom:h}of i)c>a&&s.put(a,l,c,h);let o=[];for(let a of this.keys.subarray(0,this.rank()).sort()){let l=a%this.total,c=this.setOf(l),h=this.sets[c],d=l-this.starts[c],u=h.placed[d]?Hp:Hp+oM,f=o.length<sM?this.fit(s,h,d,e,t,n,u):null;h.placed[d]=f?1:0,f&&(o.push(f),s.put(f.left,f.top,f.left+f.width,f.top+f.height))}return{placed:o,leaving:this.leaving(s,n)}}setOf(e){let t=this.starts.length-1;for(;this.starts[t]>e;)t--;return t}rank(){let e=0;for(let{depths:n}of this.sets)for(let i of n)i>e&&(e=i);let t=0;return this.sets.forEach(({depths:n,seen:i,placed:s},o)=>{for(let a=0;a<n.length;a++)if(n[a]>0&&i[a]){let l=n[a]/e*(s[a]?aM:1);this.keys[t++]=Math.floor(l*lM)*this.total+this.starts[o]+a}else s[a]=0}),t}leaving(e,t){let n=[];for(let i of this.sets)for(let s=0;s<i.count;s++){if(i.placed[s]||!i.strength[s])continue;let o=i.depths[s]>0?this.box(i,s,t):null;o&&e.isFree(o.left,o.top,o.left+o.width,o.top+o.height)?n.push(o):i.strength[s]=0}return n}fit(e,t,n,i,s,o,a){let l=t.footX[n],c=gl(t.footY[n]-Gp,o);if(!e.isFree(l,c-1,l,c))return null;t.widths[n]||t.lettering(n,this.canvas);let h=t.widths[n],d=t.tallnesses[n],u=gl(l-h/2,o),f=c-d;return!(u>=0&&f>=0&&u+h<=i&&c<=s&&d>0)||!e.isFree(u-a,f-a,u+h+a,c+a)?null:{labels:t,label:n,left:u,top:f,width:h,height:d}}box(e,t,n){let i=e.widths[t],s=e.tallnesses[t],o=gl(e.footX[t]-i/2,n);return{labels:e,label:t,left:o,top:gl(e.footY[t]-Gp,n)-s,width:i,height:s}}};function gl(r,e){return Math.round(r*e)/e}function Yt(r){let[e,t]=[Math.sin(r.heading),Math.cos(r.heading)],[n,i]=[Math.sin(r.tilt),Math.cos(r.tilt)],s=[t,0,e],o=[e*i,n,-t*i],a=[e*n,-i,-t*n],[l,c]=[Math.sin(r.roll),Math.cos(r.roll)];return{right:je(s,c,o,-l),up:je(s,l,o,c),ahead:a}}function In(r){return je(r.target,1,Yt(r).ahead,-r.distance)}function Ts(r,e,t=[0,1,0]){let n=je(e,1,r,-1),i=Math.hypot(...n),s=Math.hypot(n[0],n[2]),o=s>1e-9*i?Math.atan2(n[0],-n[2]):cM(t,n[1]>0),a={target:[...e],distance:i,heading:o,tilt:Math.atan2(s,-n[1]),roll:0},l=Yt(a),[c,h]=[dn(t,l.right),dn(t,l.up)];return{...a,roll:Math.hypot(c,h)>1e-9?Math.atan2(c,h):0}}function cM(r,e){return Math.hypot(r[0],r[2])<1e-9?0:e?Math.atan2(-r[0],r[2]):Math.atan2(r[0],-r[2])}function Es(r,e){let t=2*Math.PI;return e+Math.round((r-e)/t)*t}function dn(r,e){return r[0]*e[0]+r[1]*e[1]+r[2]*e[2]}function je(r,e,t,n){return[r[0]*e+t[0]*n,r[1]*e+t[1]*n,r[2]*e+t[2]*n]}function xl(r,e,t){let[n,i]=[Math.sin(t),Math.cos(t)],s=[e[1]*r[2]-e[2]*r[1],e[2]*r[0]-e[0]*r[2],e[0]*r[1]-e[1]*r[0]];return je(je(r,i,s,n),1,e,dn(e,r)*(1-i))}function vl(r,e,t,n){let i={target:[0,0,0],distance:1,roll:0,...e},{right:s,up:o,ahead:a}=Yt(i),l=Math.tan(t.fov/2),c=l*t.aspect,h=Wp(r,s,a,c*n.left,c*n.right),d=Wp(r,o,a,l*n.bottom,l*n.top),u=Math.max(h.back,d.back),f=je(je(s,h.centre(u),o,d.centre(u)),1,a,-u),p=r.map(m=>dn(m,a)+u),x=(Math.min(...p)+Math.max(...p))/2;return{...i,target:je(f,1,a,x),distance:x}}function Wp(r,e,t,n,i){let s=1/0,o=-1/0;for(let a of r){let[l,c]=[dn(a,e),dn(a,t)];s=Math.min(s,l-n*c),o=Math.max(o,l-i*c)}return{back:(o-s)/(i-n),centre:a=>(s-n*a+o-i*a)/2}}var Pn=38*Math.PI/180;var Xp=.005,qp=.12,_l=60,$p={mouse:4,pen:6,touch:10},bl=class{constructor(e,t,n){this.canvas=e;this.rig=t;this.stage=n;e.addEventListener("pointerdown",i=>this.down(i)),e.addEventListener("pointermove",i=>this.move(i)),e.addEventListener("pointerup",i=>this.up(i)),e.addEventListener("pointercancel",i=>this.pointers.delete(i.pointerId)),e.addEventListener("wheel",i=>this.wheel(i),{passive:!1}),e.addEventListener("dblclick",i=>this.approach(this.place(i),.5)),e.addEventListener("contextmenu",i=>i.preventDefault()),e.addEventListener("keydown",i=>this.key(i))}canvas;rig;stage;pointers=new Map;start=[0,0];slipped=!1;panning=!1;grip=null;wheelPlace=null;down(e){let t=this.place(e);this.stage.touched(),this.canvas.setPointerCapture(e.pointerId),this.pointers.set(e.pointerId,t),this.slipped=this.pointers.size>1,this.start=t,this.panning=e.button===2||e.button===1||e.shiftKey||e.ctrlKey,this.hold()}hold(){let e=this.middle(),t=this.panning||this.pointers.size>1?e:this.centre(),n=this.stage.surfaceAt(...t);this.grip=n??this.stage.planeAt(...t,this.rig.now.target[1]),n&&t!==e&&this.rig.anchor(n)}move(e){let t=this.pointers.get(e.pointerId);if(!t)return;let n=this.place(e),i=$p[e.pointerType]??$p.mouse;if(!this.slipped&&Yp(n,this.start)<i)return;this.slipped=!0;let s=this.spread();this.pointers.set(e.pointerId,n),this.pointers.size===1&&!this.panning?this.turn((n[0]-t[0])*Xp,(t[1]-n[1])*Xp):(this.rig.free&&this.pointers.size===1?this.slide(n[0]-t[0],n[1]-t[1]):this.drag(),s&&this.pinch(s)),this.stage.invalidate()}turn(e,t){this.rig.free?this.rig.tumble(e,t):this.rig.orbit(e,t)}slide(e,t){let{right:n,up:i}=Yt(this.rig.goal),s=2*Math.tan(Pn/2)*this.rig.goal.distance/(this.canvas.clientHeight||1);this.rig.pan(je(n,-e*s,i,t*s))}drag(){if(!this.grip)return;let e=this.stage.planeAt(...this.middle(),this.grip[1]);if(!e)return;let t=[this.grip[0]-e[0],0,this.grip[2]-e[2]];Math.hypot(...t)<2*this.rig.now.distance&&this.rig.pan(t)}pinch(e){let t=this.spread();!t||!this.grip||(this.rig.zoom(e.length/t.length,this.grip),this.rig.free?this.rig.roll(t.angle-e.angle):this.rig.orbit(e.angle-t.angle,0))}up(e){this.pointers.delete(e.pointerId)&&(this.pointers.size?(this.panning=!1,this.hold()):!this.slipped&&e.button===0&&this.stage.clicked(...this.place(e)))}wheel(e){if(!this.stage.wheeled(e))return;e.preventDefault(),this.stage.touched();let t=e.deltaY*(e.deltaMode===1?33:e.deltaMode===2?400:1),n=Math.exp(Math.min(Math.max(t,-300),300)*(e.ctrlKey?.01:.0016)),i=this.place(e),s=this.wheelPlace,a=s&&e.timeStamp-s.time<400&&Yp(s.at,i)<4?s.place:this.stage.surfaceAt(...i)??this.rig.now.target;this.wheelPlace={at:i,time:e.timeStamp,place:a},this.rig.zoom(n,a),this.stage.invalidate()}approach(e,t){let n=this.stage.surfaceAt(...e);n&&this.rig.zoom(t,n),this.stage.invalidate()}key(e){if(e.ctrlKey||e.metaKey||e.altKey)return;this.stage.touched();let n={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[e.key];if(n&&e.shiftKey)this.turn(-n[0]*qp,n[1]*qp);else if(n&&this.rig.free)this.slide(-n[0]*_l,-n[1]*_l);else if(n)this.nudge(n);else if(e.key==="+"||e.key==="=")this.rig.zoom(.8,this.rig.now.target);else if(e.key==="-")this.rig.zoom(1.25,this.rig.now.target);else if(e.key==="n"||e.key==="N")this.rig.faceNorth();else if(e.key==="Home")this.stage.home();else if(e.key==="Escape")this.stage.cancel();else return;e.preventDefault(),this.stage.invalidate()}nudge([e,t]){let[n,i]=this.centre(),s=this.rig.now.target[1],o=this.stage.planeAt(n,i,s),a=this.stage.planeAt(n+e*_l,i+t*_l,s);o&&a&&this.rig.pan([a[0]-o[0],0,a[2]-o[2]])}place(e){let t=this.canvas.getBoundingClientRect();return[e.clientX-t.left,e.clientY-t.top]}centre(){return[this.canvas.clientWidth/2,this.canvas.clientHeight/2]}middle(){let e=[...this.pointers.values()],t=e.reduce((n,i)=>[n[0]+i[0],n[1]+i[1]],[0,0]);return[t[0]/e.length,t[1]/e.length]}spread(){let[e,t]=[...this.pointers.values()];if(!t)return null;let[n,i]=[t[0]-e[0],t[1]-e[1]];return{length:Math.max(Math.hypot(n,i),1),angle:Math.atan2(i,n)}}};function Yp(r,e){return Math.hypot(r[0]-e[0],r[1]-e[1])}var qi=1.2,hM=.55,uM=.5,dM=2.2;function Zp(r,e){let t=Math.hypot(...je(e.target,1,r.target,-1)),n=fM(r.distance,e.distance,t),i=Es(r.heading,e.heading),s=(o,a,l)=>o+(a-o)*l;return{seconds:Math.min(Math.max(n.length*hM,uM),dM),at(o){if(o>=1)return{...e,heading:i};let a=o*o*(3-2*o),{moved:l,distance:c}=n.at(a*n.length);return{target:je(r.target,1-l,e.target,l),distance:c,heading:s(r.heading,i,a),tilt:s(r.tilt,e.tilt,a),roll:s(r.roll,e.roll,a)}}}}function fM(r,e,t){if(t<1e-6*e){let l=Math.abs(Math.log(e/r))/qi;return{length:l,at:c=>({moved:l?c/l:1,distance:r*(e/r)**(l?c/l:1)})}}let n=qi**4*t**2,i=(e**2-r**2+n)/(2*r*qi**2*t),s=(e**2-r**2-n)/(2*e*qi**2*t),o=-Math.asinh(i);return{length:(-Math.asinh(s)-o)/qi,at(l){let c=qi*l+o;return{moved:r/(qi**2*t)*(Math.cosh(o)*Math.tanh(c)-Math.sinh(o)),distance:r*Math.cosh(o)/Math.cosh(c)}}}}var pM=.11,mM=89.5*Math.PI/180,Jp=1e-4,Ml=class{constructor(e,t,n){this.bounds=t;this.still=n;this.now=this.goal=e}bounds;still;now;goal;confined=!1;flight=null;moved=!1;free=!1;jump(e){this.flight=null,this.now=this.goal=e,this.confined=!1,this.moved=!1}glide(e){this.fly(e),this.flight=this.still()?null:{...Zp(this.now,this.goal),passed:0},this.moved=!0}fly(e){this.flight=null,this.goal={...e,heading:Es(this.goal.heading,e.heading)},this.confined=!0}orbit(e,t){this.land();let{heading:n,tilt:i}=this.goal;this.steer({heading:n+e,tilt:Math.min(Math.max(i+t,0),mM)})}pan(e){this.land(),this.steer({target:je(this.goal.target,1,e,1)})}zoom(e,t){this.land();let{nearest:n,farthest:i}=this.bounds,s=Math.min(Math.max(this.goal.distance*e,n),i),o=s/this.goal.distance,a=je(t,1-o,this.goal.target,o);this.steer({distance:s,target:a})}tumble(e,t){this.land();let{right:n,up:i}=Yt(this.goal),s=je(In(this.goal),1,this.goal.target,-1),o=xl(xl(s,i,-e),n,t),a=xl(i,n,t);this.now=this.goal=Ts(je(this.goal.target,1,o,1),this.goal.target,a),this.confined=!1,this.moved=!0}roll(e){this.land(),this.steer({roll:this.goal.roll+e})}faceNorth(){this.land(),this.steer({heading:Es(this.goal.heading,0),roll:0})}anchor(e){if(!this.settled)return;let t=In(this.now),{ahead:n}=Yt(this.now),i=dn(je(e,1,t,-1),n);i<=0||(this.now=this.goal={...this.now,target:je(t,1,n,i),distance:i})}stretch(e){let t=n=>({...n,target:[n.target[0],n.target[1]*e,n.target[2]]});this.land(),this.now=t(this.now),this.goal=t(this.goal)}step(e){return this.now=this.flight?this.flown(this.flight,e):this.eased(e),this.confined&&(this.now=this.lifted(this.now),!this.flight&&this.settled&&(this.goal=this.now)),this.flight!==null||!this.settled}flown(e,t){return e.passed+=t,e.passed>=e.seconds&&(this.flight=null),e.at(e.passed/e.seconds)}eased(e){let t=this.still()?1:1-Math.exp(-e/pM);return this.settled?this.goal:gM(this.now,this.goal,t)}land(){this.flight&&(this.goal=this.now),this.flight=null}steer(e){this.goal={...this.goal,...!this.free&&{roll:0},...e},this.confined=!this.free,this.moved=!0}get settled(){let{now:e,goal:t}=this,n=Math.hypot(...je(e.target,1,t.target,-1))+Math.abs(e.distance-t.distance),i=Math.abs(e.heading-t.heading)+Math.abs(e.tilt-t.tilt)+Math.abs(e.roll-t.roll);return n<Jp*t.distance&&i<Jp}lifted(e){let t=e;for(let n=0;n<60&&t.tilt>0;n++){let[i,s,o]=In(t);if(s>=this.bounds.floor(i,o))return t;t={...t,tilt:Math.max(t.tilt-.02,0)}}return t}};function gM(r,e,t){let n=(i,s)=>i+(s-i)*t;return{target:je(r.target,1-t,e.target,t),distance:n(r.distance,e.distance),heading:n(r.heading,e.heading),tilt:n(r.tilt,e.tilt),roll:n(r.roll,e.roll)}}var yM=[[0,0],[.03,0],[-.03,0],[0,.03],[0,-.03],[.3,0],[-.3,0],[0,.3],[0,-.3]],Sl=class{constructor(e){this.stage=e}stage;target=new bt(1,1);camera=new Ot;pick(e,t,n,i,s){let o=this.identify(e,t,i,s);if(!o)return null;for(let[a,l]of yM){let c=o.layer.locate(wl(e+a,t+l,n,i,s),o.feature);if(!c)continue;let h=o.layer.features?o.feature:null;return{layer:o.layer,feature:h,point:c.point,anchor:c.anchor}}return null}identify(e,t,n,i){let{renderer:s}=this.stage,{camera:o}=this;o.copy(this.stage.camera,!1),o.setViewOffset(n,i,e-.5,t-.5,1,1),s.setRenderTarget(this.target),s.setClearColor(0,0),s.clear(),this.stage.drawIdentities(o);let a=new Uint8Array(4);s.readRenderTargetPixels(this.target,0,0,1,1,a),s.setRenderTarget(null);let l=this.stage.layers.find(c=>c.number===a[3]);return l?{layer:l,feature:a[0]|a[1]<<8|a[2]<<16}:null}};function wl(r,e,t,n,i){let s=Yt(t),o=Math.tan(Pn/2),a=(2*r/n-1)*o*(n/i),l=(1-2*e/i)*o;return{origin:In(t),direction:je(je(s.right,a,s.up,l),1,s.ahead,1)}}var Wh=[{shadows:!0,pixels:1},{shadows:!1,pixels:1},{shadows:!1,pixels:.7},{shadows:!1,pixels:.5}],Cs=Wh[0],Al=class{level=0;slow=0;fast=0;get moving(){return Wh[this.level]}took(e){this.slow=e>50?this.slow+1:0,this.fast=e<22?this.fast+1:0,this.slow>=4?this.change(1):this.fast>=45&&this.change(-1)}change(e){this.level=Math.min(Math.max(this.level+e,0),Wh.length-1),this.slow=this.fast=0}};var xM=.4,Ai=[{elevation:-14,zenith:"#0e1524",horizon:"#252d40",ground:"#8d8f98",glow:"#2c3347",glowing:0},{elevation:-6,zenith:"#2b3a58",horizon:"#76778f",ground:"#b9b8bd",glow:"#a98a86",glowing:.9},{elevation:0,zenith:"#5c7ba8",horizon:"#c9bcbf",ground:"#d8d4cf",glow:"#f6b27c",glowing:1},{elevation:8,zenith:"#86a9d0",horizon:"#e2dedd",ground:"#e4e1da",glow:"#fbe0b8",glowing:1},{elevation:25,zenith:"#a6c6e4",horizon:"#eef2f4",ground:"#e4e2dd",glow:"#f4f3ee",glowing:.5}];function vM(r){let e=Math.max(Ai.findIndex(o=>o.elevation>r),0);if(r>=Ai[Ai.length-1].elevation)return Ai[Ai.length-1];if(!e)return Ai[0];let[t,n]=[Ai[e-1],Ai[e]],i=(r-t.elevation)/(n.elevation-t.elevation),s=(o,a)=>`#${new Se(o).lerp(new Se(a),i).getHexString()}`;return{zenith:s(t.zenith,n.zenith),horizon:s(t.horizon,n.horizon),ground:s(t.ground,n.ground),glow:s(t.glow,n.glow),glowing:t.glowing+(n.glowing-t.glowing)*i}}function Kp({background:r,sun:e},t){if(!r)return{scenery:e?vM(e.elevation):t,color:null};let[n="#ffffff",i=n]=r;return{scenery:{zenith:n,horizon:i,ground:i,flat:!0,rise:xM},color:r.length<2?n:null}}var fn=128,_M=22,qh=.2;function jp(r,e,t){let n=t.length(),i=qh*n,s=t.clone().addScalar(2*i).divideScalar(fn),o=(h,d)=>new He(h,d).applyMatrix3(e).multiply(t).addScalar(i).divide(s),a=new Xh;for(let[h,d,u,f]of r)a.addLine(o(h,d),o(u,f));let l=a.distances(s).map(h=>255*Math.exp(-_M*h/n)),c=new Fn(Uint8Array.from(l),fn,fn,_i,Lt);return c.magFilter=c.minFilter=At,c.needsUpdate=!0,c}var Xh=class{places=new Array(fn*fn);addLine(e,t){let n=Math.ceil(e.distanceTo(t)*4)+1;for(let i=0;i<=n;i++)this.add(e.clone().lerp(t,i/n))}add(e){let t=e.clone().floor().addScalar(.5),n=Math.floor(e.y)*fn+Math.floor(e.x),i=this.places[n];(!i||e.distanceTo(t)<i.distanceTo(t))&&(this.places[n]=e)}distances(e){let t=Array.from({length:fn},(n,i)=>this.nearestInColumn(i));return Float32Array.from(this.places,(n,i)=>{let[s,o]=[i%fn,Math.floor(i/fn)],a=1/0;for(let l of t){let c=l[o];c&&(a=Math.min(a,Math.hypot((c.x-s-.5)*e.x,(c.y-o-.5)*e.y)))}return a})}nearestInColumn(e){let t=Array.from({length:fn},(i,s)=>this.places[s*fn+e]),n=(i,s)=>{let[o,a]=[t[i],t[s]];a&&!(o&&Math.abs(o.y-i-.5)<=Math.abs(a.y-i-.5))&&(t[i]=a)};for(let i=1;i<fn;i++)n(i,i-1);for(let i=fn-2;i>=0;i--)n(i,i+1);return t}};var bM=.5,Qp=.75,Tl=class{mesh;uniforms;constructor(e){this.uniforms={...e,zenith:{value:new Se},horizon:{value:new Se},ground:{value:new Se},groundLit:{value:1},glow:{value:new Se},glowing:{value:0},rise:{value:Qp},eye:{value:new R},right:{value:new R},top:{value:new R},ahead:{value:new R},groundHeight:{value:0},footing:{value:new Ce},footprint:{value:new He},contactMap:{value:null},contactMargin:{value:qh},contact:{value:0}};let t=new ot;t.setAttribute("position",new Le(new Float32Array([-1,-1,3,-1,-1,3]),2)),t.boundingSphere=new mt;let n=new mi({vertexShader:Cf,fragmentShader:Rf,uniforms:this.uniforms,glslVersion:Vi,depthWrite:!1});this.mesh=new gt(t,n),this.mesh.frustumCulled=!1,this.mesh.renderOrder=1e3}paint(e){for(let t of["zenith","horizon","ground"])this.uniforms[t].value.set(e[t]);this.uniforms.groundLit.value=e.flat?0:1,this.uniforms.rise.value=e.rise??Qp,this.uniforms.glow.value.set(e.glow??e.horizon),this.uniforms.glowing.value=e.glowing??0}carry({placement:e,box:t},n){let{footing:i,footprint:s,contactMap:o,contact:a}=this.uniforms,{min:l,max:c}=t;i.value=e.shareOf([l.x,l.z,c.x,c.z]),s.value.set(c.x-l.x,c.z-l.z),a.value=n.length?bM:0,n.length&&(o.value=jp(n,i.value,s.value))}set height(e){this.uniforms.groundHeight.value=e}aim(e,t,n,i){this.uniforms.eye.value.set(...e),this.uniforms.right.value.set(...t.right).multiplyScalar(n),this.uniforms.top.value.set(...t.up).multiplyScalar(i),this.uniforms.ahead.value.set(...t.ahead)}};var MM={azimuth:315,elevation:42},El=new Se(.36,.385,.415),SM=new Se(1,.56,.27),wM=new Se(.8,.9,1.3),AM=1/.35,TM=1;function em(){let r={sunDirection:{value:new R},sunColor:{value:new Se},sunGain:{value:1},skyColor:{value:new Se},shadowMap:{value:null},shadowMatrix:{value:new Ve},shadowStrength:{value:0},shadowTexel:{value:0},shadowSpan:{value:0},shadowRelief:{value:0},fogColor:{value:new Se},fogDensity:{value:0}};return Yh(r,null),r}function Yh(r,e){let{azimuth:t,elevation:n}=e??MM,[i,s]=[t,Math.max(n,TM)].map(c=>c*Math.PI/180),o=Math.cos(s);r.sunDirection.value.set(Math.sin(i)*o,Math.sin(s),-Math.cos(i)*o),r.sunGain.value=Math.min(1/Math.sin(s),AM);let a=$h(n,6,-14);r.skyColor.value.copy(El).multiplyScalar(1-.72*a).multiply(new Se(1,1,1).lerp(wM,a));let l=$h(n,0,25)**.7;r.sunColor.value.setRGB(1-El.r,1-El.g,1-El.b).multiply(SM.clone().lerp(new Se(1,1,1),l)).multiplyScalar($h(n,-1,3)),r.shadowRelief.value=e?1:0}function tm({sunColor:{value:r}}){return r.r===0}function $h(r,e,t){return Math.min(Math.max((r-e)/(t-e),0),1)}var EM=2e3,nm="#4a90c2",CM=.6,Cl=class{mesh;uniforms;tone=nm;constructor(e){this.uniforms={...e,color:{value:new Se(nm)},opacity:{value:CM}};let t=Mt(If,Ia,this.uniforms,{transparent:!0,depthWrite:!1});this.mesh=new gt(new ot,t),this.mesh.visible=!1,this.mesh.frustumCulled=!1,this.mesh.renderOrder=EM,this.mesh.layers.set(1)}cover({extent:[e,t,n,i],scale:s,rotation:o}){let[a,l]=[(n-e)/s/2,(i-t)/s/2],c=new Wn(o,[0,0]),h=[[-a,-l],[-a,l],[a,-l],[a,l]].flatMap(([u,f])=>{let[p,x]=c.toLocal(u,f);return[p,0,x]}),{geometry:d}=this.mesh;d.setAttribute("position",new Le(new Float32Array(h),3)),d.setIndex([0,1,2,2,1,3]),d.boundingSphere=new mt}set(e){e.level!==void 0&&(this.mesh.position.y=e.level),e.color!==void 0&&this.uniforms.color.value.set(this.tone=e.color),e.opacity!==void 0&&(this.uniforms.opacity.value=Math.min(Math.max(e.opacity,0),1)),e.visible!==void 0&&(this.mesh.visible=e.visible)}get now(){let{mesh:e,uniforms:t,tone:n}=this;return{level:e.position.y,color:n,opacity:t.opacity.value,visible:e.visible}}};function im(){return{viewport:{value:new He(1,1)},pixel:{value:1},picking:{value:0}}}var Ti=2048,rm={objects:5e5,relief:6e6},RM=.85,Rl=class{constructor(e){this.light=e;let t=new an(Ti,Ti,Kt);t.compareFunction=ds,t.minFilter=t.magFilter=At,this.target=new bt(Ti,Ti,{depthTexture:t})}light;target;camera=new mr;stale=!0;strength=0;shown=!0;invalidate(){this.stale=!0}set enabled(e){this.shown=e,this.light.shadowStrength.value=e?this.strength:0}update(e,t,n,i){if(!this.stale)return;this.stale=!1;let s=n.flatMap(l=>l.casters),o=s.reduce((l,c)=>l+c.triangles,0),a=this.light.shadowRelief.value?rm.relief:rm.objects;this.strength=o>0&&o<=a&&!tm(this.light)?RM:0,this.enabled=this.shown,this.strength&&(this.aim(s.map(l=>Ms(l,i))),this.draw(e,t,n))}aim(e){let{camera:t,light:n}=this;t.position.copy(n.sunDirection.value),t.lookAt(0,0,0),t.position.set(0,0,0),t.updateMatrixWorld();let i=new Ze,s=new R;for(let{min:c,max:h}of e)for(let d=0;d<8;d++)s.set(d&1?h.x:c.x,d&2?h.y:c.y,d&4?h.z:c.z),i.expandByPoint(s.applyMatrix4(t.matrixWorldInverse));let o=i.getSize(new R),a=.02*Math.max(o.x,o.y);t.left=i.min.x-a,t.right=i.max.x+a,t.bottom=i.min.y-a,t.top=i.max.y+a,t.near=-i.max.z-a,t.far=-i.min.z+a,t.updateProjectionMatrix();let l=1.5*Math.max(o.x,o.y)/Ti/(t.far-t.near);n.shadowMatrix.value.makeScale(.5,.5,.5).setPosition(.5,.5,.5-.5*l).multiply(new Ve().multiplyMatrices(t.projectionMatrix,t.matrixWorldInverse)),n.shadowTexel.value=1/Ti,n.shadowSpan.value=(Math.max(o.x,o.y)+2*a)/Ti}draw(e,t,n){this.light.shadowMap.value=null;for(let i of n)i.setPass("shadow"),i.look(this.camera,Ti);e.setRenderTarget(this.target),e.clear(),e.render(t,this.camera),e.setRenderTarget(null);for(let i of n)i.setPass("color");this.light.shadowMap.value=this.target.depthTexture}};var IM=new Se(0),PM=2,LM=.004,Il=class{camera=new Ot;scene=new Ni;light=em();screen=im();renderer;layers=[];box=new Ze;ground=0;exaggeration=1;background=null;density=null;plane=new Cl(this.light);economy=Cs;sight=[1,1];solid=!1;calls=0;root=new sn;backdrop=new Tl(this.light);shadow=new Rl(this.light);constructor(e){let t=e.getContext("webgl2",{antialias:!0,alpha:!1,powerPreference:"high-performance"});if(!t)throw new wi(z.noWebGL);this.renderer=new wa({canvas:e,context:t}),this.renderer.debug.checkShaderErrors=!1,this.root.add(this.plane.mesh),this.scene.add(this.root,this.backdrop.mesh),this.camera.layers.enable(1),this.camera.fov=Pn*180/Math.PI,this.camera.matrixAutoUpdate=!1}get lens(){return{fov:Pn,aspect:this.camera.aspect}}setLayers(e){this.layers=e,this.root.add(...e.map(s=>s.group));for(let s of this.pieces())this.box.union(s.box);this.box.isEmpty()&&this.box.set(new R(-1,0,-1),new R(1,0,1));let t=e.filter(s=>s instanceof un);this.ground=t.length?Math.min(...t.map(s=>s.bottom)):this.box.min.y;let n=t.flatMap(s=>s.feet);this.solid=n.length>0;let i={placement:new Wn(0,[0,0]),box:this.box};this.backdrop.carry(t.length===1?t[0].footprint:i,n)}paint(e){this.backdrop.paint(e),this.light.fogColor.value.set(e.horizon)}setSun(e){Yh(this.light,e),this.shadow.invalidate()}setFog(e){let t=this.box.getSize(new R).length()||1;this.light.fogDensity.value=Math.sqrt(-Math.log(1-Math.min(e,.999)))/t}setEconomy(e){if(e===this.economy)return;let t=e.pixels===this.economy.pixels;this.economy=e,this.shadow.enabled=e.shadows,!t&&!this.camera.view?.enabled&&this.resize(...this.sight)}setExaggeration(e){this.exaggeration=e,this.root.scale.set(1,e,1);for(let t of this.layers)t.setExaggeration(e);this.shadow.invalidate()}invalidateShadow(){this.shadow.invalidate()}resize(e,t){this.sight=[e,t];let n=this.density??Math.min(window.devicePixelRatio||1,PM)*this.economy.pixels;this.renderer.setPixelRatio(n);let i=this.density?.5/n:0;this.renderer.setSize(e+i,t+i,!1),this.camera.aspect=e/Math.max(t,1),this.camera.clearViewOffset()}resizeTo({picture:e,left:t,top:n,width:i,height:s}){this.resize(i,s),this.camera.setViewOffset(...e,t,n,i,s)}whole(e){let t=this.camera.view?.enabled?this.camera.view:null;if(!t)return e();let{fullWidth:n,fullHeight:i,offsetX:s,offsetY:o,width:a,height:l}=t;this.camera.clearViewOffset(),e(),this.camera.setViewOffset(n,i,s,o,a,l)}aim(e){let t=Yt(e),n=In(e),{camera:i}=this,[s,o,a]=[t.right,t.up,t.ahead];i.matrix.set(s[0],o[0],-a[0],n[0],s[1],o[1],-a[1],n[1],s[2],o[2],-a[2],n[2],0,0,0,1),i.matrixWorldNeedsUpdate=!0,this.root.updateMatrixWorld(),[i.near,i.far]=this.range(new R(...n),e.distance),i.updateProjectionMatrix(),i.updateMatrixWorld(),this.aimBackdrop(n,t)}draw(){this.shadow.update(this.renderer,this.scene,this.layers,this.exaggeration),this.backdrop.height=this.ground*this.exaggeration;let{width:e,height:t}=this.renderer.domElement;this.measure(e,t,this.renderer.getPixelRatio(),!1),this.cull(this.camera),this.backdrop.mesh.visible=!this.background,this.renderer.setClearColor(this.background??IM,1),this.renderer.render(this.scene,this.camera),this.calls=this.renderer.info.render.calls}finish(){let e=this.renderer.getContext();e.readPixels(0,0,1,1,e.RGBA,e.UNSIGNED_BYTE,new Uint8Array(4))}drawIdentities(e){for(let o of this.layers)o.setPass("identity");let{width:t,height:n}=this.renderer.getRenderTarget()??this.renderer.domElement,i=e.view?.enabled?e.view.width:this.renderer.domElement.width/this.renderer.getPixelRatio();this.measure(t,n,t/i,!0),this.cull(e),this.backdrop.mesh.visible=!1;let s=e.layers.mask;e.layers.set(0),this.renderer.render(this.scene,e),e.layers.mask=s;for(let o of this.layers)o.setPass("color")}get drawCalls(){return Math.max(this.calls-1-(this.plane.mesh.visible?1:0),0)}*pieces(){for(let e of this.layers)yield*e.pieces}aimBackdrop(e,t){let{aspect:n,view:i}=this.camera,s=Math.tan(Pn/2),o=i?.enabled?i:{fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1},[a,l]=[o.width/o.fullWidth,o.height/o.fullHeight],c=(2*o.offsetX+o.width)/o.fullWidth-1,h=1-(2*o.offsetY+o.height)/o.fullHeight,d=je(je(t.ahead,1,t.right,c*s*n),1,t.up,h*s);this.backdrop.aim(e,{...t,ahead:d},s*n*a,s*l)}cull(e){let t=new Ve().multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n=new ei().setFromProjectionMatrix(t);for(let i of this.layers)i.look(e,this.screen.viewport.value.y/this.screen.pixel.value);for(let i of this.pieces())i.mesh.visible=i.materials.soft===!0||n.intersectsBox(Ms(i,this.exaggeration))}range(e,t){let n=1/0;for(let a of this.layers)if(a.drawn)for(let l of a.pieces)n=Math.min(n,Ms(l,this.exaggeration).distanceToPoint(e));this.plane.mesh.visible&&(n=Math.min(n,Math.abs(e.y-this.plane.now.level*this.exaggeration)));let i=this.stretched(this.box);i.min.y=Math.min(i.min.y,this.ground*this.exaggeration);let s=e.distanceTo(i.getCenter(new R))+i.getSize(new R).length()/2;this.solid&&(n=Math.min(n,i.distanceToPoint(e)));let o=Math.max(LM*t,s*1e-6);return[Math.max(Math.min(n*.95,s*.5),o),s*1.01]}stretched(e){let t=e.clone();return t.min.y*=this.exaggeration,t.max.y*=this.exaggeration,t}measure(e,t,n,i){this.screen.viewport.value.set(e,t),this.screen.pixel.value=n,this.screen.picking.value=i?1:0}};var DM={zenith:"#a6c6e4",horizon:"#eef2f4",ground:"#e4e2dd",accent:"#1769d2"},NM={zenith:"#10161e",horizon:"#323b45",ground:"#2a3037",accent:"#4c9dff"};function Zh(){return window.matchMedia("(prefers-color-scheme: dark)")}function sm(){return Zh().matches?NM:DM}var Jh=50*Math.PI/180,UM=.94,FM=2*Math.PI/48,OM=Math.PI/6,BM=180,zM=255;function Kh(r){if(!r)return{position:"",left:"",top:"",width:"",height:""};let{left:e,top:t,width:n,height:i}=r;return{position:"absolute",left:`${e}px`,top:`${t}px`,width:`${n}px`,height:`${i}px`}}var Pl=class{constructor(e,t,n){this.canvas=e;this.frame=t;this.world=n;this.stage=new Il(e),this.picker=new Sl(this.stage);let i={target:[0,0,0],distance:1,heading:0,tilt:Jh,roll:0};this.rig=new Ml(i,{...this.limits(),floor:(s,o)=>this.floor(s,o)},()=>this.stillness.matches),this.rig.free=n.controls==="trackball",this.stage.setSun(n.sun??null),this.stage.plane.cover(t.data),this.stage.plane.set({...n.water,visible:n.water!==void 0}),this.paint(),Zh().addEventListener("change",()=>this.paint())}canvas;frame;world;stage;layers=[];listener=null;rig;picker;accent=new Se;outline=[];room={left:-1,right:1,bottom:-1,top:1};started=!1;spinning=!1;quality=new Al;resting=0;idle=window.parent!==window;override=null;stillness=window.matchMedia("(prefers-reduced-motion: reduce)");tile=null;pending=0;drawnSize="";drawnAt=0;moving=!1;async build(e,t){for(let[n,i]of e.layers.slice(0,zM).entries()){let s=n+1;this.layers.push(i.kind==="terrain"?new un(i,s,t,await this.drapes(i,t),this.stage.light):new zt(i,s,t,await this.pictures(i,t,e.chunks),this.shared))}this.stage.setLayers(this.layers),this.outline=this.layers.flatMap(n=>n.outline()),this.stage.setExaggeration(e.exaggeration),this.stage.setFog(this.world.fog),this.rig.bounds={...this.limits(),floor:this.rig.bounds.floor}}start(){this.resize(),new ResizeObserver(()=>this.resize()).observe(this.canvas),new bl(this.canvas,this.rig,{surfaceAt:(e,t)=>this.surfaceAt(e,t),planeAt:(e,t,n)=>this.planeAt(e,t,n),invalidate:()=>this.invalidate(),touched:()=>this.touched(),wheeled:e=>this.wheeled(e),clicked:(e,t)=>{this.listener?.clicked(e,t)||this.listener?.picked(this.pick(e,t))},home:()=>this.home(),cancel:()=>this.listener?.cancelled()}),this.setIdle(this.idle),this.idle&&window.addEventListener("blur",()=>this.setIdle(!0)),this.started=!0,this.draw()}setRoom(e){this.room=e,this.rig.moved||this.rig.jump(this.firstPose()),this.invalidate()}invalidate(){this.started&&(this.pending||=requestAnimationFrame(e=>this.step(e)))}draw(){this.stage.setEconomy(Cs),this.show()}show(){this.stage.aim(this.rig.now),this.stage.draw(),this.listener?.drawn()}pick(e,t){return this.stage.aim(this.rig.now),this.picker.pick(e,t,this.rig.now,...this.size())}projectHit({point:[e,t,n],anchor:i}){return this.project([e,i+(t-i)/this.exaggeration,n])}project([e,t,n]){let[i,s]=this.size(),o=Yt(this.rig.now),a=je([e,t*this.exaggeration,n],1,In(this.rig.now),-1),l=dn(a,o.ahead);if(l<=0)return null;let c=s/2/Math.tan(Pn/2)/l;return[i/2+dn(a,o.right)*c,s/2-dn(a,o.up)*c]}get view(){let e=this.rig.now;return{camera:this.flatten(In(e)),target:this.flatten(e.target),up:Yt(e).up}}setView(e,t,n){this.rig.jump(Ts(this.stretch(e),this.stretch(t),n)),this.rig.moved=!0,this.invalidate()}setTile(e){this.tile=e,Object.assign(this.canvas.style,Kh(e)),this.resize()}setBackground(e){this.override=e,this.paint()}get plane(){return this.stage.plane.now}setPlane(e){this.stage.plane.set(e),this.invalidate()}get heights(){return[this.stage.box.min.y,this.stage.box.max.y]}groundAt(e,t){let n=this.layers.flatMap(i=>i.drawn?i.heightAt(e,t)??[]:[]);return n.length?Math.max(...n):null}get pixelSize(){return 2*Math.tan(Pn/2)*this.rig.now.distance/this.size()[1]}get turning(){return this.spinning}setTurning(e){e&&this.stillness.matches?this.rig.orbit(OM,0):e!==this.spinning&&(this.spinning=e,this.listener?.spun()),this.invalidate()}get heading(){return this.rig.now.heading}get roll(){return this.rig.now.roll}home(){this.rig.fly(this.firstPose()),this.rig.moved=!1,this.invalidate()}flyTo(e,t){let[n,i]=[e.min,e.max].map(l=>this.stretch([l.x,l.y,l.z])),s=[n,i].flatMap(([l])=>[n,i].map(([,,c])=>[l,i[1],c])),o={heading:this.rig.now.heading,tilt:Math.min(this.rig.now.tilt,Jh)},a=vl(s,o,this.stage.lens,t);this.rig.glide({...a,distance:Math.max(a.distance,this.rig.bounds.nearest)}),this.invalidate()}faceNorth(){this.rig.faceNorth(),this.invalidate()}zoom(e){this.rig.zoom(e,this.rig.goal.target),this.invalidate()}get exaggeration(){return this.stage.exaggeration}setExaggeration(e){let t=e/this.exaggeration;this.stage.setExaggeration(e),this.rig.moved?this.rig.stretch(t):this.rig.jump(this.firstPose()),this.invalidate()}layer(e){return this.layers.find(t=>t.id===e)}layerChanged(){this.stage.invalidateShadow(),this.invalidate()}select(e,t){for(let n of this.layers)n.select(n===e?t:null);this.invalidate()}picture(e){return this.draw(),e&&this.listener?.composed(this.canvas)||this.canvas}step(e){this.pending=0;let t=e-this.drawnAt,n=Math.min(Math.max(t,1e3/60),50)/1e3;this.spinning&&this.rig.orbit(FM*n,0);let i=this.rig.step(n)||this.spinning;this.drawnAt=e,i&&this.moving&&this.quality.took(t),this.moving=i,(i||this.resting)&&this.stage.setEconomy(this.quality.moving),this.show(),i&&this.invalidate(),(i||this.resting)&&this.rest()}rest(){window.clearTimeout(this.resting),this.resting=0,this.quality.moving!==Cs&&(this.resting=window.setTimeout(()=>{this.resting=0,this.draw()},BM))}touched(){this.setTurning(!1),this.idle&&this.setIdle(!1)}setIdle(e){this.idle=e,this.canvas.style.touchAction=e?"pan-x pan-y":""}wheeled(e){return this.idle&&!e.ctrlKey?(this.listener?.wheelLeft(),!1):!0}size(){return this.tile?.picture??[this.canvas.clientWidth||1,this.canvas.clientHeight||1]}resize(){let e=JSON.stringify([this.size(),this.tile,window.devicePixelRatio]);e!==this.drawnSize&&(this.drawnSize=e,this.tile?this.stage.resizeTo(this.tile):this.stage.resize(...this.size()),this.rig.moved||this.rig.jump(this.firstPose()),this.invalidate())}paint(){let e=sm(),{scenery:t,color:n}=Kp(this.world,e),i=this.override??n;this.stage.paint(i===null?t:{...t,horizon:i}),this.stage.background=i===null?null:new Se(i),this.accent.set(e.accent),this.invalidate()}firstPose(){let e=this.outline.map(g=>this.stretch(g)),{left:t,right:n,bottom:i,top:s}=this.room,o=(g,b)=>{let T=(b-g)/2*UM;return[(g+b)/2-T,(g+b)/2+T]},[a,l]=o(t,n),[c,h]=o(i,s),d={left:a,right:l,bottom:c,top:h},u=e.length?e:[[0,0,0],[1,1,1]],{view:f}=this.world;if(!f)return vl(u,{heading:this.firstHeading,tilt:Jh},this.stage.lens,d);if("camera"in f)return this.poseOf(f);let[p,x]=[f.azimuth,f.elevation].map(g=>g*Math.PI/180),m=vl(u,{heading:p,tilt:Math.PI/2-x},this.stage.lens,d);return f.distance===null?m:{...m,target:kM(u),distance:f.distance}}poseOf({camera:e,target:t,up:n}){let i=([s,o,a])=>{let[l,c]=this.frame.toLocal(s,o);return this.stretch([l,a,c])};return Ts(i(e),i(t),[n[0],n[2],-n[1]])}get firstHeading(){return-this.frame.data.rotation*Math.PI/180}limits(){let e=this.stage.box.isEmpty()?1:this.stage.box.getSize(new R).length();return{nearest:Math.max(e*5e-4,2),farthest:e*6}}floor(e,t){let n=this.layers.filter(i=>i.drawn).map(i=>i.heightAt(e,t)??this.stage.ground);return Math.max(this.stage.ground,...n)*this.exaggeration+this.rig.bounds.nearest*.5}surfaceAt(e,t){let n=wl(e,t,this.rig.now,...this.size()),i=this.layers.filter(l=>l instanceof un).flatMap(l=>l.drawn?l.locate(n)?.distance??[]:[]);if(i.length)return Hn(n,Math.min(...i));let s=(this.stage.ground*this.exaggeration-n.origin[1])/n.direction[1];if(!(s>0))return null;let o=Hn(n,s);return this.stage.box.clone().expandByScalar(this.stage.box.getSize(new R).length()/2).containsPoint(new R(o[0],this.stage.ground,o[2]))?o:null}planeAt(e,t,n){let i=wl(e,t,this.rig.goal,...this.size()),s=(n-i.origin[1])/i.direction[1];return s>0?Hn(i,s):null}stretch([e,t,n]){return[e,t*this.exaggeration,n]}flatten([e,t,n]){return[e,t/this.exaggeration,n]}drapes(e,t){return Promise.all(e.drapes.map(async({name:n,images:i,opacity:s,shading:o,date:a})=>({name:n,images:await Promise.all(i.map(l=>this.drapeImage(l,t))),opacity:s,shading:o,...a!==void 0&&{date:a}})))}async drapeImage({chunk:e,extent:t},n){let i=this.texture(await n.image(e,this.stage.renderer.capabilities.maxTextureSize));return i.colorSpace=Ft,n.release(e),{texture:i,extent:t}}async pictures(e,t,n){let i=e.models.flatMap(a=>a.primitives),s=new Set([e.image,...i.map(a=>a.image)].filter(a=>a!==void 0)),o=async a=>{let l=await t.image(a,this.stage.renderer.capabilities.maxTextureSize,"premultiply");return t.release(a),[a,{texture:this.texture(l),opaque:n[a].mime==="image/jpeg"}]};return new Map(await Promise.all([...s].map(o)))}texture(e){let t=new Xt(e);return t.flipY=!1,t.minFilter=Tn,t.anisotropy=this.stage.renderer.capabilities.getMaxAnisotropy(),t.needsUpdate=!0,t}get shared(){return{...this.stage.light,...this.stage.screen,accent:{value:this.accent}}}};function kM(r){return[0,1,2].map(e=>{let[t,n]=r.reduce(([i,s],o)=>[Math.min(i,o[e]),Math.max(s,o[e])],[1/0,-1/0]);return(t+n)/2})}var om=160,VM=250,GM=10,HM=6,Ll=6,WM=.994,Dl=class{constructor(e,t,n,i){this.viewer=n;this.covers=i;if(this.sets=n.layers.flatMap((o,a)=>{let l=e.layers[a];return l.kind!=="terrain"&&l.labels?[new pl(o,l.labels,t)]:[]}),this.layout=new yl(this.sets,this.canvas),this.depths=new ul(n.stage),!this.sets.length)return;let s=new ResizeObserver(()=>this.drawn());for(let o of i)s.observe(o);n.canvas.addEventListener("pointermove",o=>{o.buttons||(n.canvas.style.cursor=this.at(o.offsetX,o.offsetY)?"pointer":"")})}viewer;covers;element=P("canvas",{class:"labels","aria-hidden":"true"});canvas=this.element.getContext("2d");sets;layout;depths;stillness=window.matchMedia("(prefers-reduced-motion: reduce)");matrix=new Ve;placed=[];leaving=[];nextLook=0;looking=0;fading=0;paintedAt=0;drawn(){if(!this.sets.length)return;let e=performance.now();if(e>=this.nextLook)return this.refresh();this.looking||=window.setTimeout(()=>this.refresh(),this.nextLook-e),this.arrange(this.obstacles()),this.fade()}shown(){return this.sets.length?(this.settle(this.obstacles()),this.placed.map(({labels:e,label:t,left:n,top:i,width:s,height:o})=>({layer:e.layer.id,feature:e.features[t],text:e.text(t),box:[n,i,s,o]}))):[]}composed(e){let t=P("canvas",{width:String(e.width),height:String(e.height)}),n=t.getContext("2d");return n.drawImage(e,0,0),this.sets.length&&(this.settle([]),n.drawImage(this.element,0,0,t.width,t.height),this.settle(this.obstacles())),t}at(e,t){let n=this.placed.find(({left:o,top:a,width:l,height:c})=>e>o-Ll&&e<o+l+Ll&&t>a-Ll&&t<a+c+Ll);if(!n)return null;let{labels:i,label:s}=n;return{layer:i.layer,feature:i.features[s],point:i.place(s),anchor:i.anchor(s)}}refresh(){this.look(),this.arrange(this.obstacles()),this.fade()}settle(e){this.look(),this.arrange(e);for(let{labels:t,label:n}of this.leaving)t.strength[n]=0;this.leaving=[];for(let{labels:t,label:n}of this.placed)t.strength[n]=1;this.paint()}look(){window.clearTimeout(this.looking),this.looking=0;let e=performance.now(),[t,n]=this.size();this.viewer.stage.whole(()=>this.depths.update(t,n)),this.project();for(let{count:s,depths:o,seen:a,topX:l,topY:c}of this.sets)for(let h=0;h<s;h++)a[h]=o[h]>0&&this.depths.farthest(l[h],c[h])>=o[h]*WM?1:0;let i=performance.now();this.nextLook=i+Math.max(VM,GM*(i-e))}project(){let{camera:e,exaggeration:t}=this.viewer.stage;this.viewer.stage.whole(()=>this.matrix.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse));for(let n of this.sets)n.project(this.matrix,t,...this.size())}arrange(e){this.project();let{placed:t,leaving:n}=this.layout.arrange(...this.size(),this.ratio,e);[this.placed,this.leaving]=[t,n]}fade(){let e=performance.now(),n=this.paintedAt===0||this.stillness.matches?1:Math.min(e-this.paintedAt,om/4)/om;this.paintedAt=e;let i=!1,s=({labels:o,label:a},l)=>{let c=Math.min(Math.max(o.strength[a]+l,0),1);o.strength[a]=c,i||=c>0&&c<1};for(let o of this.placed)s(o,n);for(let o of this.leaving)s(o,-n);this.leaving=this.leaving.filter(({labels:o,label:a})=>o.strength[a]>0),this.paint(),i&&(this.fading||=requestAnimationFrame(()=>{this.fading=0,this.fade()}))}paint(){let e=this.viewer.tile??{left:0,top:0,width:this.size()[0],height:this.size()[1]},[t,n]=[e.width,e.height].map(l=>Math.round(l*this.ratio)),{canvas:i,element:s,ratio:o}=this;(s.width!==t||s.height!==n)&&([s.width,s.height]=[t,n]),Object.assign(s.style,Kh(this.viewer.tile)),i.setTransform(1,0,0,1,0,0),i.clearRect(0,0,t,n),i.setTransform(o,0,0,o,-e.left*o,-e.top*o);let a=[...this.leaving,...this.placed];for(let l of a)this.connect(l);for(let{labels:l,label:c,left:h,top:d}of a)i.globalAlpha=l.strength[c],l.lettering(c,i).write(i,h,d)}connect({labels:e,label:t,left:n,top:i,width:s,height:o}){let[a,l]=[e.topX[t],e.topY[t]],[c,h]=[n+s/2,i+o];!e.connector||l-h<HM||(this.canvas.globalAlpha=e.strength[t],e.lettering(t,this.canvas).connect(this.canvas,a,l,c,h))}size(){return this.viewer.size()}get ratio(){return this.viewer.stage.density??(window.devicePixelRatio||1)}obstacles(){return this.covers.map(e=>e.getBoundingClientRect())}};function XM(r){if(r==null)return"";let e=typeof r=="string"&&/^[=+\-@\t\r]/.test(r)&&Number.isNaN(Number(r))?`'${r}`:String(r);return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}function am(r){let e=r.map(t=>t.map(XM).join(",")).join(`\r
`);return new Blob(["\uFEFF",e,`\r
`],{type:"text/csv;charset=utf-8"})}var lm=120,Nl=class{constructor(e){this.viewer=e;this.element.append(this.casing,this.line)}viewer;element=ii("svg",{class:"ring","aria-hidden":"true"});casing=ii("path",{class:"casing"});line=ii("path",{});places=[];draw([e,t],n){let i=this.viewer.groundAt(e,t)??this.viewer.stage.ground;this.places=Array.from({length:lm+1},(s,o)=>{let a=2*Math.PI*o/lm,[l,c]=[e+n*Math.cos(a),t+n*Math.sin(a)];return[l,this.viewer.groundAt(l,c)??i,c]}),this.drawn()}clear(){this.places=[],this.drawn()}drawn(){let e="M",t="";for(let n of this.places){let i=this.viewer.project(n);i&&(t+=`${e}${i[0].toFixed(1)} ${i[1].toFixed(1)}`),e=i?"L":"M"}for(let n of[this.casing,this.line])n.setAttribute("d",t)}};var qM=110,Ul=class{constructor(e){this.viewer=e}viewer;text=P("span");bar=P("i");element=P("div",{class:"scale",title:z.scale},this.text,this.bar);drawn(){let{pixelSize:e}=this.viewer,t=jh(qM*e);this.bar.style.width=`${t/e}px`;let n=$M(t);this.text.textContent!==n&&(this.text.textContent=n)}};function jh(r){let e=10**Math.floor(Math.log10(r));return([5,2].find(t=>t*e<=r)??1)*e}function $M(r){let[e,t]=r>=1e3?[r/1e3,"km"]:r>=1?[r,"m"]:[r*100,"cm"];return`${new Intl.NumberFormat().format(e)} ${t}`}var YM=.08,Qh=100,ZM=12,Fl=class{constructor(e,t,n){this.viewer=e;this.explorer=t;this.told=n;this.ring=new Nl(e);let[i,,s]=e.frame.data.extent;this.radius=jh((s-i)/e.frame.data.scale*YM),this.input=this.radiusInput(),this.input.addEventListener("change",()=>this.setRadius(this.input.valueAsNumber));let o=tt(z.saveTable,Ke("image"),()=>ol(this.table(),`${al(this.title.textContent??"")}.csv`)),a=P("header",{},this.title,o,tt(z.close,Ke("close"),()=>this.close()));this.element.append(a,cm(this.input),this.body),this.element.addEventListener("keydown",l=>{l.key==="Escape"&&this.close()})}viewer;explorer;told;element=P("section",{class:"nearby","aria-label":z.nearby,hidden:""});ring;title=P("h2");body=P("div",{class:"found","aria-live":"polite"});input;radius;centre=null;found=[];get open(){return this.centre!==null}form(e){let t=this.radiusInput(),n=P("button",{type:"submit",class:"word"},z.nearby);n.title=z.listNearby;let i=P("form",{class:"near"},cm(t,n));return i.addEventListener("submit",s=>{s.preventDefault(),this.told.asked(),this.show(e,t.valueAsNumber),this.told.shown(e.place,this.radius),this.input.focus({preventScroll:!0})}),i}show(e,t){return this.centre=e,this.element.hidden=!1,this.element.scrollTop=0,this.setRadius(t)}refresh(){this.open&&this.setRadius(this.radius)}close(){this.open&&(this.centre=null,this.element.hidden=!0,this.ring.clear(),this.explorer.mark([]),this.told.closed())}setRadius(e){if(!this.centre||!(e>0&&e<1/0))return[];this.radius=e;let{place:t,name:n}=this.centre;return this.input.value=String(e),this.title.textContent=z.within(e.toLocaleString(),n??z.here),this.found=this.explorer.near(t,e),this.body.replaceChildren(...this.found.length?this.found.map(i=>this.group(i)):[P("p",{class:"note"},z.nothingNearby)]),this.ring.draw(t,e),this.viewer.invalidate(),this.found}group(e){let{title:t}=e[0].layer,n=e.slice(0,Qh).map(a=>P("li",{},this.entry(a))),i=P("span",{class:"count"},e.length.toLocaleString()),s=e.length>Qh?[P("p",{class:"note"},z.moreNearby((e.length-Qh).toLocaleString()))]:[],o=P("details",{class:"folded"},P("summary",{},P("span",{class:"name"},t),i),P("ul",{},...n),...s);return o.open=e.length<=ZM||this.found.length===1,o}entry({layer:e,feature:t,distance:n}){let i=P("span",{class:"name"},this.explorer.names.of(e,t)),s=P("button",{type:"button",class:"entry"},i,P("span",{class:"count"},`${Math.round(n).toLocaleString()} m`));return s.addEventListener("click",()=>this.told.chosen(e,t)),s}table(){let e=this.found.flat(),t=[...new Set(e.flatMap(({layer:s})=>s.attributes.columns.map(({name:o})=>o)))],n=[z.layer,z.feature(-1).replace(/\s*0$/,""),`${z.distance} (m)`,z.easting,z.northing,...t],i=e.map(({layer:s,feature:o,distance:a})=>{let l=s.attributes.of(o),c=this.explorer.placeOf(s,o),[h,d]=c?this.viewer.frame.toCrs(c[0],c[2]):[null,null];return[s.title,o+1,a.toFixed(2),h?.toFixed(2),d?.toFixed(2),...t.map(u=>l[u])]});return am([n,...i])}radiusInput(){return P("input",{type:"number",min:"1",step:"any",value:String(this.radius),required:"","aria-label":z.radius})}};function cm(r,...e){return P("div",{class:"row radius"},P("span",{"aria-hidden":"true"},z.withinRadius),r,P("span",{"aria-hidden":"true"},"m"),...e)}var JM=8,KM=16;function hm(r,e){let t=r.items.map(()=>P("input",{type:"checkbox"})),n=r.items.map(()=>P("span",{class:"count"})),i=r.items.map((o,a)=>{t[a].addEventListener("change",()=>e(a,t[a].checked));let l=P("span",{class:"name"},o.label||z.unnamedClass(a+1));return P("li",{},P("label",{class:"class"},t[a],eu(r,a),l),n[a])}),s=P("ul",{class:"classes"},...i);return{element:i.length>JM?QM(i.length,s):s,refresh:o=>t.forEach((a,l)=>{a.checked=r.isShown(l),n[l].textContent=o[l].toLocaleString(),i[l].classList.toggle("off",!a.checked)})}}function eu(r,e){let t=r.items[e],n=P("span",{class:"swatch","aria-hidden":"true"}),i=P("i");return i.style.backgroundColor=t.color,n.append(i),r.swatch(t).then(s=>s&&jM(s,n),()=>{}),n}function jM(r,e){let t=Math.round(KM*(window.devicePixelRatio||1)),n=P("canvas",{width:String(t),height:String(t)}),i=n.getContext("2d"),s=Math.min(t/r.width,t/r.height),[o,a]=[r.width*s,r.height*s];i.imageSmoothingQuality="high",i.drawImage(r,(t-o)/2,(t-a)/2,o,a),e.classList.add("drawn"),e.replaceChildren(n)}function QM(r,e){return P("details",{class:"folded"},P("summary",{},z.classes(r.toLocaleString())),e)}var eS=30,Ol=class{constructor(e,t){this.layer=e;this.explorer=t;this.columns=e.attributes.columns.filter(({pictured:i})=>!i),this.toggle=tt(z.filterAndColor(e.title),Ke("filter"),()=>this.open(this.element.hidden)),this.toggle.classList.add("adjust"),this.color.append(P("option",{value:""},z.asMapped),...this.columns.map(({name:i,label:s})=>P("option",{value:i},s)));let n=P("button",{type:"button",class:"word small"},z.addCondition);n.addEventListener("click",()=>this.add()),this.element=P("div",{class:"settings",hidden:""},P("h3",{},z.colorBy),this.color,this.numbers,P("h3",{},z.showOnly),this.conditions,n,this.note);for(let i of[this.color,this.method,this.count])i.addEventListener("change",()=>this.recolor());this.open(!1),this.refresh()}layer;explorer;toggle;element;columns;color=P("select",{"aria-label":z.colorBy});method=P("select",{"aria-label":z.method},...["equal","quantile"].map(e=>P("option",{value:e},z.methods[e])));count=P("select",{"aria-label":z.classCount},...Uf.map(e=>P("option",{value:String(e)},String(e))));numbers=P("div",{class:"row"},this.method,this.count);conditions=P("div",{class:"conditions"});note=P("p",{class:"note",role:"status"});drafts=[];applied="";refresh(){let{filter:e,coloring:t,matching:n}=this.layer.appearance;this.color.value=t?.field??"",this.method.value=t?.method??"equal",this.count.value=String(t?.classes??Sh),this.numbers.hidden=!t||!tu(this.column(t.field)),this.note.textContent=e.length?z.matching(n.toLocaleString(),this.layer.features.toLocaleString()):"",this.toggle.setAttribute("aria-pressed",String(e.length>0||t!==null));let i=JSON.stringify(e);i!==this.applied&&(this.applied=i,this.drafts=e.map(s=>({...s})),this.list())}open(e){this.element.hidden=!e,this.toggle.setAttribute("aria-expanded",String(e))}column(e){return this.columns.find(t=>t.name===e)??this.columns[0]}recolor(){let e=this.color.value,t=e!==""&&tu(this.column(e)),n={field:e,...t&&{method:this.method.value,classes:Number(this.count.value)}};this.explorer.setColoring(this.layer,e===""?null:n)}add(){this.drafts.push({field:this.columns[0].name}),this.list(),this.conditions.lastElementChild?.querySelector("select")?.focus()}list(){this.conditions.replaceChildren(...this.drafts.map((e,t)=>this.row(e,t)))}row(e,t){let n=P("select",{"aria-label":z.field},...this.columns.map(({name:s,label:o})=>P("option",{value:s},o)));n.value=e.field,n.addEventListener("change",()=>{this.drafts[t]={field:n.value},this.list(),this.apply(),this.conditions.children[t]?.querySelector("select")?.focus()});let i=tt(z.removeCondition,Ke("close"),()=>{this.drafts.splice(t,1),this.list(),this.apply()});return P("fieldset",{},P("div",{class:"row"},n,i),...this.criteria(e))}criteria(e){let t=this.column(e.field),n=tu(t)?[this.limits(e,t)]:this.texts(e,t);return e.values===void 0&&tS(t)&&n.push(this.nulls(e)),n}limits(e,t){let[n,i]=nS(t),s=(o,a,l)=>{let c=P("input",{type:t.kind==="date"?"date":"number",step:"any","aria-label":a});return Number.isFinite(l)&&(c.placeholder=t.kind==="date"?Gn(l,"day"):String(Number(l.toPrecision(6)))),c.value=e[o]===void 0?"":String(e[o]),c.addEventListener("change",()=>{c.value===""?delete e[o]:e[o]=t.kind==="date"?c.value:c.valueAsNumber,this.apply()}),c};return P("div",{class:"row"},s("min",z.least,n),P("span",{"aria-hidden":"true"},"–"),s("max",z.most,i))}texts(e,t){let{values:n,codes:i}=t.distinct;if(n.length<=eS){let o=n.map(a=>[a,0]);for(let a of i)o[a][1]++;return[this.choices(e,o.sort(([,a],[,l])=>l-a))]}let s=P("input",{type:"text","aria-label":z.containsText,placeholder:z.containsText,spellcheck:"false"});return s.value=e.contains??"",s.addEventListener("change",()=>{s.value===""?delete e.contains:e.contains=s.value,this.apply()}),[s]}choices(e,t){let n=new Set(e.values??t.map(([s])=>s)),i=t.map(([s,o])=>{let a=P("input",{type:"checkbox"});a.checked=n.has(s),a.addEventListener("change",()=>{a.checked?n.add(s):n.delete(s),t.every(([c])=>n.has(c))?delete e.values:e.values=t.map(([c])=>c).filter(c=>n.has(c)),this.apply()});let l=P("span",{class:"name"},iS(s));return P("li",{},P("label",{class:"layer"},a,l,P("span",{class:"count"},Rn(o))))});return P("ul",{class:"choices"},...i)}nulls(e){let t=P("input",{type:"checkbox"});return t.checked=e.nulls===!0,t.addEventListener("change",()=>{t.checked?e.nulls=!0:delete e.nulls,this.apply()}),P("label",{class:"layer"},t,P("span",{class:"name"},z.alsoWithout))}apply(){let e=this.drafts.filter(({min:t,max:n,values:i,contains:s})=>[t,n,i,s].some(o=>o!==void 0));this.applied=JSON.stringify(e),this.explorer.setFilter(this.layer,e)}};function tu({kind:r}){return r==="number"||r==="date"}function tS(r){return r.kind==="number"?r.numbers.some(Number.isNaN):r.distinct.values.includes(null)}function nS({numbers:r}){let[e,t]=[1/0,-1/0];for(let n of r)n<e&&(e=n),n>t&&(t=n);return[e,t]}function iS(r){return r===null?z.withoutValue:typeof r=="boolean"?r?z.yes:z.no:String(r)||z.emptyText}var rS={least:.5,most:5,step:.1},Bl=class{constructor(e,t,n){this.viewer=t;this.explorer=n;let i=P("ul",{class:"layers"},...t.layers.map(a=>this.row(a))),s=this.exaggeration();this.refreshExaggeration=s.refresh;let o=P("div",{class:"body",id:"panel-body"},i,s.element);this.body=o,this.element=P("section",{class:"panel","aria-label":z.layers},this.header(e,o),o)}viewer;explorer;element;body;rows=new Map;refreshExaggeration;lead(e){this.body.before(e)}add(e){this.body.append(e)}layerChanged(e){this.rows.get(e)?.()}exaggerationChanged(){this.refreshExaggeration()}header(e,t){let n=P("button",{type:"button",class:"toggle","aria-controls":t.id},Ke("layers")),i=s=>{t.hidden=!s;let o=s?z.hidePanel:z.showPanel;n.setAttribute("aria-expanded",String(s)),n.setAttribute("aria-label",o),n.title=o};return n.addEventListener("click",()=>i(t.hidden)),i(!window.matchMedia("(max-width: 640px)").matches),P("header",{},P("h1",{},e),n)}row(e){let t=P("input",{type:"checkbox"});t.addEventListener("change",()=>{e.visible=t.checked,this.changed(e)});let n=P("input",{type:"range",min:"0",max:"1",step:"0.01","aria-label":z.opacity(e.title)});n.addEventListener("input",()=>{e.opacity=n.valueAsNumber,this.changed(e)});let i=e instanceof zt&&e.attributes.columns.length>0?new Ol(e,this.explorer):null,s=P("span",{class:"place"}),o=P("label",{class:"layer"},t,s,P("span",{class:"name"},e.title)),a=P("li",{},P("div",{class:"row"},o,i&&i.toggle),n);i&&a.append(i.element);let l=e instanceof un&&e.drapes.length>0?this.drapes(e):null;l&&a.append(l.element);let c=this.classes(e,a,s),h=()=>{t.checked=e.visible,n.valueAsNumber=e.opacity,n.disabled=!e.visible,a.classList.toggle("off",!e.visible),l?.refresh(),i?.refresh(),c()};return this.rows.set(e,h),h(),a}classes(e,t,n){let i,s=null;return()=>{let{classes:o}=e;o!==i&&(i=o,s?.element.remove(),s=o&&o.items.length>1?this.legend(e,o):null,s&&t.append(s.element),n.replaceChildren(...s?[]:[sS(e)]),n.hidden=s!==null),e instanceof zt&&s?.refresh(e.appearance.counts())}}legend(e,t){return hm(t,(n,i)=>{e.showClass(n,i),this.changed(e)})}drapes(e){let t=[...e.drapes.map(i=>i.name),null],n=P("select",{"aria-label":z.drape(e.title)},...t.map((i,s)=>P("option",{value:String(s)},i??z.plainColor)));return n.addEventListener("change",()=>{e.setDrape(t[n.selectedIndex]),this.changed(e)}),{element:n,refresh:()=>n.selectedIndex=t.indexOf(e.drape)}}changed(e){this.viewer.layerChanged(),this.layerChanged(e)}exaggeration(){let{least:e,most:t,step:n}=rS,i=P("input",{type:"range",id:"exaggeration",min:String(e),max:String(t),step:String(n)}),s=P("output",{for:"exaggeration"}),o=()=>{i.valueAsNumber=this.viewer.exaggeration,s.textContent=z.times(String(Number(this.viewer.exaggeration.toFixed(2))))};i.addEventListener("input",()=>{this.viewer.setExaggeration(i.valueAsNumber),o()}),o();let a=P("label",{for:"exaggeration"},z.exaggeration);return{element:P("div",{class:"exaggeration"},a,s,i),refresh:o}}};function sS({classes:r,swatch:e}){if(r?.items.length===1)return eu(r,0);let t=P("span",{class:"swatch","aria-hidden":"true"});for(let n of e.slice(0,4)){let i=P("i");i.style.backgroundColor=n,t.append(i)}return t}var oS=400,zl=class{constructor(e){this.viewer=e;let{level:t,visible:n}=e.plane,[i,s]=e.heights;n||e.setPlane({level:(i+s)/2});let[o,a]=n?[Math.min(i,t),Math.max(s,t)]:[i,s],l=(a-o)/oS||1;this.level=P("input",{type:"range",min:String(o),max:String(a),step:String(l),"aria-label":z.planeLevel}),this.shown.addEventListener("change",()=>this.change({visible:this.shown.checked})),this.level.addEventListener("input",()=>this.change({level:this.level.valueAsNumber,visible:!0})),this.color.addEventListener("input",()=>this.change({color:this.color.value,visible:!0})),this.opacity.addEventListener("input",()=>this.change({opacity:this.opacity.valueAsNumber,visible:!0}));let c=P("label",{class:"layer"},this.shown,P("span",{class:"name"},z.showPlane)),h=P("div",{class:"plane"},P("div",{class:"row"},c,this.output),this.level,P("div",{class:"row"},this.color,this.opacity));this.element=P("details",{class:"folded section"},P("summary",{},z.plane),h),this.element.toggleAttribute("open",n),this.refresh()}viewer;element;shown=P("input",{type:"checkbox"});level;output=P("output");color=P("input",{type:"color","aria-label":z.planeColor});opacity=P("input",{type:"range",min:"0",max:"1",step:"0.01","aria-label":z.planeOpacity});refresh(){let{level:e,color:t,opacity:n,visible:i}=this.viewer.plane;this.shown.checked=i,this.level.value=String(e),this.color.value=t,this.opacity.valueAsNumber=n,this.output.textContent=`${Er(e,1)} m`}change(e){this.viewer.setPlane(e),this.refresh()}};var kl=2048,um=256,dm=16384,iu=134e6;async function fm(r,e){let{size:t,background:n,labels:i}=e,s;n==="transparent"?(s=nu(r,t,"#000000",i,!0),aS(s,nu(r,t,"#ffffff",i,!0))):s=nu(r,t,n==="white"?"#ffffff":null,i);let o=t[1]/r.size()[1];return lS(s,e.credits.join(" · "),o),new Promise((a,l)=>s.toBlob(c=>c?a(c):l(new Error("no picture")),"image/png"))}function nu(r,[e,t],n,i,s=!1){let o=P("canvas",{width:String(e),height:String(t)}),a=o.getContext("2d",{willReadFrequently:s}),l=t/r.size()[1],c=[e/l,t/l];r.setBackground(n),r.stage.density=l;try{for(let h=0;h<t;h+=kl)for(let d=0;d<e;d+=kl){let[u,f]=[Math.min(kl,e-d),Math.min(kl,t-h)],p={left:d/l,top:h/l,width:u/l,height:f/l};r.setTile({picture:c,...p}),a.drawImage(r.picture(i),d,h)}}finally{r.stage.density=null,r.setBackground(null),r.setTile(null)}return o}function aS(r,e){let[t,n]=[r,e].map(i=>i.getContext("2d"));for(let i=0;i<r.height;i+=um){let s=Math.min(um,r.height-i),o=t.getImageData(0,i,r.width,s),{data:a}=o,l=n.getImageData(0,i,r.width,s).data;for(let c=0;c<a.length;c+=4){let h=255-Math.min(Math.max(l[c]-a[c],l[c+1]-a[c+1],l[c+2]-a[c+2],0),255);for(let d=0;h&&d<3;d++)a[c+d]=Math.min(a[c+d]*255/h,255);a[c+3]=h}t.putImageData(o,0,i)}}function lS(r,e,t){if(!e)return;let n=r.getContext("2d"),i=Math.max(11*t,8);n.font=`${i}px system-ui, sans-serif`,n.textAlign="right",n.textBaseline="middle";let s=Math.min(n.measureText(e).width+1.4*i,r.width);n.fillStyle="rgb(255 255 255 / 0.8)",n.fillRect(r.width-s,r.height-1.8*i,s,1.8*i),n.fillStyle="#56616b",n.fillText(e,r.width-.7*i,r.height-.9*i,r.width-1.4*i)}function pm(r,e,t){let n=Math.min(window.devicePixelRatio||1,2),[i,s]=r.size().map(u=>cS(Math.round(u*n))),o=P("select",{},...["seen","white","transparent"].map(u=>P("option",{value:u},z.backgrounds[u]))),a=P("input",{type:"checkbox",checked:""}),l=P("p",{class:"note",role:"status"}),c=P("button",{type:"submit",class:"word main"},z.save),h=P("form",{class:"save"},Vl(z.pictureWidth,i),Vl(z.pictureHeight,s),Vl(z.background,o),Vl(z.withLabels,a),l,c),d=ll(z.saveImage,h);h.addEventListener("submit",u=>{u.preventDefault();let f=[i.valueAsNumber,s.valueAsNumber];if(f[0]*f[1]>iu){l.textContent=z.tooLarge(String(Math.round(iu/1e6)));return}c.disabled=!0,l.textContent=z.drawing;let p={size:f,background:o.value,labels:a.checked,credits:t};setTimeout(()=>{fm(r,p).then(x=>{ol(x,`${al(e)}.png`),d.close()}).catch(()=>{l.textContent=z.notDrawn,c.disabled=!1})},30)}),i.select()}function cS(r){return P("input",{type:"number",min:"1",max:String(dm),step:"1",value:String(r),required:""})}function Vl(r,e){return P("label",{},P("span",{},r),e)}var hS=12,uS=60,Gl=class{constructor(e,t){this.search=e;this.chosen=t;this.clear.hidden=!0,this.element=P("div",{class:"search",role:"search"},Ke("search"),this.input,this.clear,P("div",{class:"results"},this.list,this.note)),this.input.addEventListener("focus",()=>{setTimeout(()=>e.prepare()),this.found.length&&this.open(!0)}),this.input.addEventListener("input",()=>{window.clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>{this.waiting=0,this.look()},uS)}),this.input.addEventListener("keydown",n=>this.key(n)),this.element.addEventListener("focusout",({relatedTarget:n})=>{this.element.contains(n)||this.open(!1)}),this.list.addEventListener("mousedown",n=>n.preventDefault())}search;chosen;element;input=P("input",{type:"text",role:"combobox","aria-label":z.search,"aria-expanded":"false","aria-controls":"search-results","aria-autocomplete":"list",placeholder:z.searchHint,autocomplete:"off",autocapitalize:"off",spellcheck:"false",enterkeyhint:"search"});list=P("ul",{id:"search-results",role:"listbox","aria-label":z.searchResults,hidden:""});note=P("p",{class:"note",role:"status"});clear=tt(z.clearSearch,Ke("close"),()=>this.reset());found=[];active=-1;waiting=0;focus(){this.input.focus(),this.input.select()}look(){let e=this.input.value.trim();this.clear.hidden=!this.input.value;let{total:t,found:n}=this.search.find(e,hS);this.found=n,this.list.replaceChildren(...n.map((i,s)=>this.option(i,s,e))),this.note.textContent=e?n.length?t>n.length?z.found(t.toLocaleString(),n.length):"":z.foundNothing:"",this.activate(-1),this.open(e!=="")}option(e,t,n){let{layer:i,name:s}=e,o=s===e.text?i.title:`${s} · ${i.title}`,a=P("li",{role:"option",id:`search-result-${t}`,"aria-selected":"false"},P("span",{class:"name"},...dS(e.text,n)),P("span",{class:"about"},o));return a.addEventListener("click",()=>this.choose(t)),a}key(e){let{length:t}=this.found;switch(e.key){case"ArrowDown":case"ArrowUp":{if(!t)return;this.open(!0);let n=e.key==="ArrowDown"?1:-1,i=this.active+n;this.activate(i<-1?t-1:i>=t?-1:i);break}case"Enter":this.waiting&&this.hurry(),this.found.length&&this.choose(Math.max(this.active,0));break;case"Escape":this.list.hidden?this.reset():this.open(!1);break;default:return}e.preventDefault(),e.stopPropagation()}hurry(){window.clearTimeout(this.waiting),this.waiting=0;let e=this.active;this.look(),this.activate(Math.min(e,this.found.length-1))}activate(e){this.active=e,[...this.list.children].forEach((t,n)=>t.setAttribute("aria-selected",String(n===e))),e<0?this.input.removeAttribute("aria-activedescendant"):this.input.setAttribute("aria-activedescendant",`search-result-${e}`),this.list.children[e]?.scrollIntoView({block:"nearest"})}choose(e){this.open(!1),this.input.value=this.found[e].text,this.clear.hidden=!1,this.chosen(this.found[e])}reset(){this.input.value="",this.look(),this.input.focus()}open(e){this.list.hidden=!e||!this.found.length,this.note.hidden=!e,this.element.classList.toggle("open",e),this.input.setAttribute("aria-expanded",String(!this.list.hidden))}};function dS(r,e){let t=tn(r);if(t.length!==r.length)return[r];let n=new Uint8Array(r.length);for(let s of tn(e).split(/[\s,;]+/).filter(Boolean))for(let o=t.indexOf(s);o>=0;o=t.indexOf(s,o+1))n.fill(1,o,o+s.length);let i=[];for(let s=0,o=0;s<r.length;s=o){for(;o<r.length&&n[o]===n[s];)o++;i.push(n[s]?P("mark",{},r.slice(s,o)):r.slice(s,o))}return i}var fS=140,pS=900,Hl=class{constructor(e){this.explorer=e;let{possible:t,usual:n}=e.timeline.steps;this.steps=t,this.step.append(...t.map((o,a)=>P("option",{value:String(a)},gS(o)))),this.step.selectedIndex=t.indexOf(n);let i=P("div",{class:"track"},this.bars,this.slider),s=P("div",{class:"row"},this.step,this.mode);this.element=P("section",{class:"time","aria-label":z.time,hidden:""},this.play,i,this.output,this.all,s),this.element.hidden=e.timeline.span===null,this.slider.addEventListener("input",()=>{this.setPlaying(!1),this.go(this.slider.valueAsNumber)}),this.step.addEventListener("change",()=>this.restep()),this.mode.addEventListener("change",()=>this.restep()),!this.element.hidden&&(this.arrange(),this.slider.valueAsNumber=this.stops.length-1,this.refresh(),new ResizeObserver(()=>this.paint()).observe(this.bars),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.paint()))}explorer;element;slider=P("input",{type:"range",min:"0",step:"1","aria-label":z.time});bars=P("canvas",{class:"bars","aria-hidden":"true"});output=P("output");play=tt(z.play,Ke("play"),()=>this.setPlaying(!this.playing));all=tt(z.showAllTimes,Ke("close"),()=>this.showAll());step=P("select",{"aria-label":z.timeStep});mode=P("select",{"aria-label":z.timeMode},...["until","within"].map(e=>P("option",{value:e},z.timeModes[e])));steps;stops=[];begun=[];playing=!1;timer=0;refresh(){let{text:e}=this.explorer.timeline;this.all.disabled=e===null;let t=e===null?z.allTimes:this.words(e);if(this.output.textContent=t,this.slider.setAttribute("aria-valuetext",t),e!==null){let{span:n,until:i}=Dr(e),s=i?"until":"within";s!==this.mode.value&&(this.mode.value=s,this.arrange()),this.slider.valueAsNumber=Qa(this.stops,n[0])}this.paint()}showAll(){this.setPlaying(!1),this.explorer.setTime(null),this.slider.focus()}get current(){return this.steps[this.step.selectedIndex]}restep(){let e=this.stops[this.slider.valueAsNumber];this.arrange(),this.slider.valueAsNumber=Qa(this.stops,e),this.explorer.timeline.text!==null?this.go(this.slider.valueAsNumber):this.paint()}arrange(){let{timeline:e}=this.explorer;this.stops=e.stops(this.current,this.mode.value==="until"),this.begun=e.begun(this.stops),this.slider.max=String(this.stops.length-1)}go(e){this.explorer.setTime(vp(this.stops[e],this.current,this.mode.value==="until"))}setPlaying(e){if(e===this.playing)return;this.playing=e,window.clearTimeout(this.timer);let t=e?z.pause:z.play;if(this.play.replaceChildren(Ke(e?"pause":"play")),this.play.setAttribute("aria-label",t),this.play.title=t,!e)return;let n=this.explorer.timeline.text===null||this.slider.valueAsNumber>=this.stops.length-1;this.advance(n?0:this.slider.valueAsNumber+1)}advance(e){if(this.go(e),e>=this.stops.length-1)return this.setPlaying(!1);let t=window.matchMedia("(prefers-reduced-motion: reduce)").matches?pS:fS;this.timer=window.setTimeout(()=>requestAnimationFrame(()=>this.playing&&this.advance(e+1)),t)}words(e){let[t,n=t]=e.split("/");return xf(Dr(t).span[0],Dr(n).span[0],Ss([bi(t),bi(n)]))}paint(){let{bars:e,begun:t}=this,n=window.devicePixelRatio||1,[i,s]=[e.clientWidth,e.clientHeight].map(d=>Math.round(d*n));if(!i||!s)return;[e.width,e.height]=[i,s];let o=e.getContext("2d"),a=getComputedStyle(e),l=Math.sqrt(Math.max(...t))||1,c=this.shownStops(),h=i/t.length;t.forEach((d,u)=>{if(!d)return;let f=Math.max(Math.sqrt(d)/l,.06)*s;o.fillStyle=c(u)?a.getPropertyValue("--accent"):a.getPropertyValue("--faint"),o.fillRect(u*h,s-f,Math.max(h-n,h*.7),f)})}shownStops(){let{text:e}=this.explorer.timeline;if(e===null)return()=>!0;let{span:t,until:n}=Dr(e),{unit:i,count:s}=this.current;return o=>this.stops[o]<t[1]&&(n||Cn(this.stops[o],i,s)>t[0])}},mS={"60 minute":[1,"hour"],"360 minute":[6,"hour"],"7 day":[1,"week"]};function gS({unit:r,count:e}){let[t,n]=mS[`${e} ${r}`]??[e,r];return new Intl.NumberFormat(void 0,{style:"unit",unit:n,unitDisplay:"long"}).format(t)}var Wl=class{constructor(e,t){this.viewer=e;this.turn=tt(z.rotate,Ke("rotate"),()=>e.setTurning(!e.turning)),this.turn.setAttribute("aria-pressed","false"),this.element=P("nav",{class:"toolbar"},tt(z.north,this.needle,()=>e.faceNorth()),tt(z.zoomIn,Ke("plus"),()=>e.zoom(.7)),tt(z.zoomOut,Ke("minus"),()=>e.zoom(1/.7)),tt(z.home,Ke("home"),()=>e.home()),this.turn,tt(z.saveImageKey,Ke("image"),t.save),tt(z.aboutKey,Ke("info"),t.about),tt(z.hideInterface,Ke("hide"),t.hide))}viewer;element;needle=Ep();turn;drawn(){this.needle.style.transform=`rotate(${-this.viewer.heading}rad)`}spun(){this.turn.setAttribute("aria-pressed",String(this.viewer.turning))}};var yS=1800,Xl=class{constructor(e,t,n,i,s,o){this.root=e;this.scene=t;this.viewer=n;this.address=s;this.explorer=o;let a=t.title;n.canvas.setAttribute("aria-label",z.canvas(a)),this.panel=new Bl(a,n,o),this.nearby=new Fl(n,o,{asked:()=>this.card.hide(),shown:(l,c)=>o.look(l,c,this.beside(this.nearby.element)),chosen:(l,c)=>this.visit(l,c),closed:()=>n.canvas.focus({preventScroll:!0})}),this.card=new cl(n,()=>this.cancelled(),(l,c,h)=>this.near(l,c,h)),this.search=new Gl(o.search,({layer:l,feature:c})=>this.visit(l,c)),o.search.possible&&this.panel.lead(this.search.element),this.time=new Hl(o),e.classList.toggle("timed",!this.time.element.hidden),this.toolbar=new Wl(n,{save:()=>this.save(),about:()=>Hh(t,s),hide:()=>this.toggleInterface()}),this.scale=new Ul(n),this.plane=new zl(n),this.panel.add(this.plane.element),this.unhide.classList.add("unhide"),this.unhide.hidden=!0,this.labelled=new Dl(t,i,n,[this.panel.element,this.nearby.element,this.card.element,this.toolbar.element,this.time.element]),e.append(this.labelled.element,this.nearby.ring.element,this.marker,this.scale.element,this.time.element,this.panel.element,this.toolbar.element),e.append(this.nearby.element,this.card.element),e.append(this.unhide,this.hint),t.credits.length&&e.append(P("footer",{class:"credits"},t.credits.join(" · "))),this.makeRoom(),window.matchMedia("(max-width: 640px)").addEventListener("change",()=>this.makeRoom()),document.addEventListener("keydown",l=>this.key(l)),n.listener=this,o.listener=this}root;scene;viewer;address;explorer;panel;card;toolbar;labelled;marker=P("div",{class:"marker",hidden:""});scale;plane;search;nearby;time;hint=P("div",{class:"hint",role:"status",hidden:""},z.wheelHint);unhide=tt(z.showInterface,Ke("show"),()=>this.toggleInterface());marked=null;hinted=0;drawn(){this.toolbar.drawn(),this.scale.drawn(),this.labelled.drawn(),this.nearby.ring.drawn();let e=this.marked&&this.viewer.projectHit(this.marked);this.marker.hidden=!e,e&&(this.marker.style.transform=`translate(${e[0]}px, ${e[1]}px)`)}clicked(e,t){let n=this.labelled.at(e,t);return n?(this.marked=null,this.viewer.select(n.layer,n.feature),this.card.show(n.layer,n.feature,n),!0):!1}composed(e){return this.labelled.composed(e)}labels(){return this.viewer.draw(),this.labelled.shown()}picked(e){if(!e)return this.cancelled();this.marked=e,this.viewer.select(e.layer,e.feature),this.card.show(e.layer,e.feature,e)}cancelled(){this.marked=null,this.viewer.select(null,null),this.card.element.contains(document.activeElement)&&this.viewer.canvas.focus({preventScroll:!0}),this.card.hide()}selected(e,t){this.marked=null,t===null?this.card.hide():this.card.show(e,t,null)}layerChanged(e){this.panel.layerChanged(e)}timeChanged(){this.time.refresh()}visit(e,t){let n=this.explorer.placeOf(e,t);this.marked=n&&{layer:e,feature:t,point:n,anchor:n[1]},this.viewer.select(e,t),this.card.show(e,t,this.marked),this.explorer.visit(e,t,this.beside(this.card.element))}near(e,t,n){let i=e instanceof zt&&t!==null?e:null,s=n?.point??(i&&this.explorer.placeOf(i,t));return!s||!this.explorer.layers.length?null:this.nearby.form({place:[s[0],s[2]],name:i&&this.explorer.names.of(i,t)})}listNearby(e,t){return e?this.nearby.show({place:e,name:null},t):(this.nearby.close(),[])}exaggerationChanged(){this.panel.exaggerationChanged()}planeChanged(){this.plane.refresh()}spun(){this.toolbar.spun()}wheelLeft(){this.hint.hidden=!1,window.clearTimeout(this.hinted),this.hinted=window.setTimeout(()=>this.hint.hidden=!0,yS)}key(e){let{target:t,key:n}=e,i=t instanceof HTMLElement&&t.matches("input:not([type=checkbox], [type=range]), textarea, select");if(e.ctrlKey||e.metaKey||e.altKey||i||document.querySelector("dialog[open]"))return;let s={R:()=>this.viewer.setTurning(!this.viewer.turning),I:()=>Hh(this.scene,this.address),"/":()=>this.search.focus(),H:()=>this.toggleInterface(),S:e.shiftKey?()=>this.save():void 0,ESCAPE:()=>this.escape()}[n.toUpperCase()];s&&(n!=="Escape"&&e.preventDefault(),s())}escape(){this.viewer.setTurning(!1),this.unhide.hidden||this.toggleInterface()}toggleInterface(){let e=!this.unhide.hidden;this.setPanels(e),this.unhide.hidden=e}save(){pm(this.viewer,this.scene.title,this.scene.credits)}setPanels(e){this.root.classList.toggle("bare",!e),e||(this.cancelled(),this.nearby.close()),this.panel.element.hidden=!e,this.toolbar.element.hidden=!e,this.time.element.hidden=!e||!this.explorer.timeline.span,this.makeRoom()}beside(e){let t=this.free(),[n,i]=this.viewer.size(),s=e.getBoundingClientRect();return e.hidden?t:n>900?{...t,right:Math.min(t.right,2*s.left/n-1)}:n>640?t:{...t,bottom:Math.max(t.bottom,1-2*s.top/i)}}makeRoom(){this.viewer.setRoom(this.free())}free(){let[e,t]=this.viewer.size(),n=this.panel.element.getBoundingClientRect(),i=this.toolbar.element.getBoundingClientRect(),s={left:-1,right:1,bottom:-1,top:1};!this.panel.element.hidden&&e>900?(s.left=2*n.right/e-1,s.right=2*i.left/e-1):this.panel.element.hidden||(s.top=1-2*n.top/t);let o=this.time.element.getBoundingClientRect();return this.time.element.hidden||(s.bottom=1-2*o.top/t),s}};async function mm(r,e){let t=window.parent===window?null:ru(e);if(!t)return;let n=P("button",{type:"button",class:"word main"},z.start),i=P("div",{class:"poster"},t,n);r.append(i),await new Promise(s=>n.addEventListener("click",s,{once:!0})),i.remove()}function ru(r){let e=document.getElementById("poster");if(!e)return null;let t=P("canvas",{role:"img","aria-label":z.picture(r)}),n=Uint8Array.from(atob(e.textContent??""),i=>i.charCodeAt(0));return createImageBitmap(new Blob([n],{type:e.getAttribute("type")})).then(i=>{[t.width,t.height]=[i.width,i.height],t.getContext("2d").drawImage(i,0,0)},()=>{}),t}var xS=9,vS=[0,0,1],ou=class{constructor({data:e},t){this.world=t;let[n,,i]=e.extent;this.placement=new Wn(e.rotation,[0,0]),this.metre=t.baseSize*e.scale/(i-n)}world;placement;metre;of([e,t,n],i){let[s,o]=this.placement.toOwn(e,n);return[s*this.metre,-o*this.metre,(t+this.world.shift)*i*this.metre]}toLocal([e,t,n],i){let[s,o]=this.placement.toLocal(e/this.metre,-t/this.metre);return[s,n/this.metre/i-this.world.shift,o]}ofDirection([e,t,n]){let[i,s]=this.placement.toOwn(e,n);return[i,-s,t]}toLocalDirection([e,t,n]){let[i,s]=this.placement.toLocal(e,-t);return[i,n,s]}},ql=class{constructor(e,t,n=[]){this.viewer=e;this.keepers=n;this.units=new ou(e.frame,t),this.exaggeration=e.exaggeration}viewer;keepers;units;exaggeration;get link(){let{camera:e,target:t,up:n}=this.viewer.view,{exaggeration:i}=this.viewer,s=[su("c",this.units.of(e,i)),su("t",this.units.of(t,i))],o=this.units.ofDirection(n);Math.abs(this.viewer.roll)>1e-6&&s.push(su("u",o)),i!==this.exaggeration&&s.push(`exaggeration=${i}`);for(let[a,l]of this.keepers.flatMap(c=>c.parameters()))s.push(`${a}=${encodeURIComponent(l)}`);return`${location.href.split("#")[0]}#${s.join("&")}`}follow(){let e=xm(location.hash);for(let c of this.keepers)c.follow(e);let t=Number(e.get("exaggeration"));t>0&&t<1/0&&this.viewer.setExaggeration(t);let[n,i,s]=["c","t","u"].map(c=>_S(e,c));if(!n)return;let{exaggeration:o}=this.viewer,a=this.units.toLocal(i??[0,0,0],o),l=this.units.toLocal(n,o);l.every((c,h)=>c===a[h])||this.viewer.setView(l,a,this.units.toLocalDirection(s??vS))}};function gm(r){let e=xm(r),[t,n]=["width","height"].map(i=>Math.round(Number(e.get(i))));return t>0&&n>0&&t<=16384&&n<=16384?{width:t,height:n}:null}function ym(r){let[e,t=""]=r.split("#"),n=t.split("&"),i=n.filter(s=>!/^popup(=|$)/.test(s));return i.length<n.length?`${e}#${i.join("&")}`:null}function xm(r){return new URLSearchParams(r.replace(/^#/,""))}function _S(r,e){let t=["x","y","z"].map(n=>{let i=r.get(e+n);return i===null||!i.trim()?NaN:Number(i)});return t.every(Number.isFinite)?t:null}function su(r,e){return["x","y","z"].map((t,n)=>`${r}${t}=${Number(e[n].toPrecision(xS))}`).join("&")}var $l=document.getElementById("status"),bS=document.getElementById("status-text"),_m=document.getElementById("status-bar"),au=MS();window.scenery={ready:au};au.catch(bm);async function MS(){let r=document.getElementById("view"),e=r.parentElement,t=SS();Tp(()=>window.scenery,t.world.origins),vm(e),await mm(e,t.title);let n=new Pl(r,new nl(t.frame),t.world),i=t.chunks.reduce((h,d)=>h+d.bytes,0),s=new sl(t.chunks);await s.load(async h=>{_m.value=i?h/i:1,await wS()}),await n.build(t,s);let o=0,a=new el(n,t,s),l=new ql(n,t.world,[a]),c=new Xl(e,t,n,s,l,a);n.start(),l.follow(),c.exaggerationChanged(),n.stage.finish(),o=performance.now(),$l.hidden=!0,Object.defineProperties(window.scenery,Object.getOwnPropertyDescriptors(_p(n,au,t.chunks,c,l,a,()=>o))),window.addEventListener("hashchange",()=>{vm(e),l.follow(),c.exaggerationChanged()}),r.addEventListener("webglcontextlost",()=>bm(new wi(z.lost)))}function vm(r){let e=gm(location.hash);r.style.width=e?`${e.width}px`:"",r.style.height=e?`${e.height}px`:"";let t=ym(location.href);if(!e||t===null)return;let n=()=>window.open(t,"_blank",`popup,width=${e.width},height=${e.height}`);if(n())return;let i=P("button",{type:"button",class:"word main offer"},z.openWindow(`${e.width} × ${e.height}`));i.addEventListener("click",()=>{n(),i.remove()}),r.append(i)}function SS(){try{return JSON.parse(document.getElementById("scene").textContent)}catch(r){throw new Xn(String(r))}}function bm(r){let e=r instanceof Error?r.message:String(r);_m.hidden=!0;let t=ru(document.title);t&&$l.prepend(t),bS.textContent=r instanceof wi?e:z.damaged(e),$l.setAttribute("role","alert"),$l.hidden=!1,r instanceof wi||r instanceof Xn||console.error(r)}function wS(){return new Promise(r=>setTimeout(r))}})();
