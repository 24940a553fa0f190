"use strict";(()=>{var Cf=0,zh=1,Rf=2;var Ds=1,Pf=2,Br=3,Oi=0,qt=1,un=2,ir=0,kr=1,Vh=2,Hh=3,Gh=4,Lf=5;var rr=100,If=101,Df=102,Nf=103,Uf=104,Ff=200,Of=201,Bf=202,kf=203,Wh=204,$h=205,zf=206,Vf=207,Hf=208,Gf=209,Wf=210,$f=211,Xf=212,qf=213,Yf=214,$o=0,Xo=1,qo=2,Pr=3,Yo=4,Ko=5,Zo=6,Jo=7,Xh=0,Kf=1,Zf=2,Jn=0,qh=1,Yh=2,Kh=3,Zh=4,Jh=5,jh=6,Qh=7;var eu=300,sr=301,zr=302,Ma=303,Ta=304,Ri=1e3,Xn=1001,jo=1002,vt=1003,Jf=1004;var Ns=1005;var Mt=1006,Aa=1007;var kn=1008;var Bt=1009,tu=1010,nu=1011,Bi=1012,Ea=1013,Yt=1014,bn=1015,zn=1016,Ca=1017,Ra=1018,or=1020,iu=35902,ru=35899,su=1021,ou=1022,_n=1023,ui=1026,fi=1027,ki=1028,Pa=1029,jn=1030,La=1031;var Ia=1033,Us=33776,Fs=33777,Os=33778,Bs=33779,Da=35840,Na=35841,Ua=35842,Fa=35843,Oa=36196,Ba=37492,ka=37496,za=37488,Va=37489,ks=37490,Ha=37491,Ga=37808,Wa=37809,$a=37810,Xa=37811,qa=37812,Ya=37813,Ka=37814,Za=37815,Ja=37816,ja=37817,Qa=37818,el=37819,tl=37820,nl=37821,il=36492,rl=36494,sl=36495,ol=36283,al=36284,zs=36285,ll=36286;var gs=2300,Qo=2301,Go=2302,Nh=2303,Uh=2400,Fh=2401,Oh=2402;var jf=3200;var au=0,Qf=1,pi="",Wt="srgb",ys="srgb-linear",vs="linear",it="srgb";var Wo=7680;var ep=519,tp=512,np=513,ip=514,ar=515,rp=516,sp=517,lu=518,cu=519,hu=35044,uu=35048;var lr="300 es",Rn=2e3,xs=2001;function s0(r){for(let e=r.length-1;e>=0;--e)if(r[e]>=65535)return!0;return!1}function o0(r){return ArrayBuffer.isView(r)&&!(r instanceof DataView)}function bs(r){return document.createElementNS("http://www.w3.org/1999/xhtml",r)}function op(){let r=bs("canvas");return r.style.display="block",r}var tf={},Lr=null;function _s(...r){let e="THREE."+r.shift();Lr?Lr("log",e,...r):console.log(e,...r)}function ap(r){let e=r[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=r[1];t&&t.isStackTrace?r[0]+=" "+t.getLocation():r[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return r}function Ie(...r){r=ap(r);let e="THREE."+r.shift();if(Lr)Lr("warn",e,...r);else{let t=r[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...r)}}function Ue(...r){r=ap(r);let e="THREE."+r.shift();if(Lr)Lr("error",e,...r);else{let t=r[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...r)}}function ms(...r){let e=r.join(" ");e in tf||(tf[e]=!0,Ie(...r))}function lp(r,e,t){return new Promise(function(n,i){function s(){switch(r.clientWaitSync(e,r.SYNC_FLUSH_COMMANDS_BIT,0)){case r.WAIT_FAILED:i();break;case r.TIMEOUT_EXPIRED:setTimeout(s,t);break;default:n()}}setTimeout(s,t)})}var cp={[$o]:$o,[qo]:Zo,[Yo]:Yo,[Pr]:Ko,[Xo]:Xo,[Zo]:qo,[Jo]:Jo,[Ko]:Pr},qn=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let i=n[e];if(i!==void 0){let s=i.indexOf(t);s!==-1&&i.splice(s,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let i=n.slice(0);for(let s=0,o=i.length;s<o;s++)i[s].call(this,e);e.target=null}}},Jt=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];var dh=Math.PI/180,ea=180/Math.PI;function cr(){let r=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(Jt[r&255]+Jt[r>>8&255]+Jt[r>>16&255]+Jt[r>>24&255]+"-"+Jt[e&255]+Jt[e>>8&255]+"-"+Jt[e>>16&15|64]+Jt[e>>24&255]+"-"+Jt[t&63|128]+Jt[t>>8&255]+"-"+Jt[t>>16&255]+Jt[t>>24&255]+Jt[n&255]+Jt[n>>8&255]+Jt[n>>16&255]+Jt[n>>24&255]).toLowerCase()}function Je(r,e,t){return Math.max(e,Math.min(t,r))}function a0(r,e){return(r%e+e)%e}function fh(r,e,t){return(1-t)*r+t*e}function hp(r){return Math.pow(2,Math.floor(Math.log(r)/Math.LN2))}function cl(r){switch(r.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function up(r,e){if(e.constructor===Float32Array)return r;let t=cl(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(r/t,-1)}function dp(r,e){if(e.constructor===Float32Array)return r;let t=cl(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(r*t)}var Ve=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,i=e.elements;return this.x=i[0]*t+i[3]*n+i[6],this.y=i[1]*t+i[4]*n+i[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Je(this.x,e.x,t.x),this.y=Je(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Je(this.x,e,t),this.y=Je(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Je(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Je(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),i=Math.sin(t),s=this.x-e.x,o=this.y-e.y;return this.x=s*n-o*i+e.x,this.y=s*i+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Pn=class{constructor(e=0,t=0,n=0,i=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=i}static slerpFlat(e,t,n,i,s,o,a){let l=n[i+0],c=n[i+1],h=n[i+2],u=n[i+3],d=s[o+0],f=s[o+1],g=s[o+2],x=s[o+3];if(u!==x||l!==d||c!==f||h!==g){let p=l*d+c*f+h*g+u*x;p<0&&(d=-d,f=-f,g=-g,x=-x,p=-p);let m=1-a;if(p<.9995){let v=Math.acos(p),A=Math.sin(v);m=Math.sin(m*v)/A,a=Math.sin(a*v)/A,l=l*m+d*a,c=c*m+f*a,h=h*m+g*a,u=u*m+x*a}else{l=l*m+d*a,c=c*m+f*a,h=h*m+g*a,u=u*m+x*a;let v=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=v,c*=v,h*=v,u*=v}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,n,i,s,o){let a=n[i],l=n[i+1],c=n[i+2],h=n[i+3],u=s[o],d=s[o+1],f=s[o+2],g=s[o+3];return e[t]=a*g+h*u+l*f-c*d,e[t+1]=l*g+h*d+c*u-a*f,e[t+2]=c*g+h*f+a*d-l*u,e[t+3]=h*g-a*u-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,i){return this._x=e,this._y=t,this._z=n,this._w=i,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,i=e._y,s=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),h=a(i/2),u=a(s/2),d=l(n/2),f=l(i/2),g=l(s/2);switch(o){case"XYZ":this._x=d*h*u+c*f*g,this._y=c*f*u-d*h*g,this._z=c*h*g+d*f*u,this._w=c*h*u-d*f*g;break;case"YXZ":this._x=d*h*u+c*f*g,this._y=c*f*u-d*h*g,this._z=c*h*g-d*f*u,this._w=c*h*u+d*f*g;break;case"ZXY":this._x=d*h*u-c*f*g,this._y=c*f*u+d*h*g,this._z=c*h*g+d*f*u,this._w=c*h*u-d*f*g;break;case"ZYX":this._x=d*h*u-c*f*g,this._y=c*f*u+d*h*g,this._z=c*h*g-d*f*u,this._w=c*h*u+d*f*g;break;case"YZX":this._x=d*h*u+c*f*g,this._y=c*f*u+d*h*g,this._z=c*h*g-d*f*u,this._w=c*h*u-d*f*g;break;case"XZY":this._x=d*h*u-c*f*g,this._y=c*f*u-d*h*g,this._z=c*h*g+d*f*u,this._w=c*h*u+d*f*g;break;default:Ie("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,i=Math.sin(n);return this._x=e.x*i,this._y=e.y*i,this._z=e.z*i,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],i=t[4],s=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],u=t[10],d=n+a+u;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(h-l)*f,this._y=(s-c)*f,this._z=(o-i)*f}else if(n>a&&n>u){let f=2*Math.sqrt(1+n-a-u);this._w=(h-l)/f,this._x=.25*f,this._y=(i+o)/f,this._z=(s+c)/f}else if(a>u){let f=2*Math.sqrt(1+a-n-u);this._w=(s-c)/f,this._x=(i+o)/f,this._y=.25*f,this._z=(l+h)/f}else{let f=2*Math.sqrt(1+u-n-a);this._w=(o-i)/f,this._x=(s+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Je(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let i=Math.min(1,t/n);return this.slerp(e,i),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,i=e._y,s=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=n*h+o*a+i*c-s*l,this._y=i*h+o*l+s*a-n*c,this._z=s*h+o*c+n*l-i*a,this._w=o*h-n*a-i*l-s*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,i=e._y,s=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,i=-i,s=-s,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+n*t,this._y=this._y*l+i*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+i*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),i=Math.sqrt(1-n),s=Math.sqrt(n);return this.set(i*Math.sin(e),i*Math.cos(e),s*Math.sin(t),s*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},P=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(nf.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(nf.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,i=this.z,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6]*i,this.y=s[1]*t+s[4]*n+s[7]*i,this.z=s[2]*t+s[5]*n+s[8]*i,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,i=this.z,s=e.elements,o=1/(s[3]*t+s[7]*n+s[11]*i+s[15]);return this.x=(s[0]*t+s[4]*n+s[8]*i+s[12])*o,this.y=(s[1]*t+s[5]*n+s[9]*i+s[13])*o,this.z=(s[2]*t+s[6]*n+s[10]*i+s[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,i=this.z,s=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*i-a*n),h=2*(a*t-s*i),u=2*(s*n-o*t);return this.x=t+l*c+o*u-a*h,this.y=n+l*h+a*c-s*u,this.z=i+l*u+s*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,i=this.z,s=e.elements;return this.x=s[0]*t+s[4]*n+s[8]*i,this.y=s[1]*t+s[5]*n+s[9]*i,this.z=s[2]*t+s[6]*n+s[10]*i,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Je(this.x,e.x,t.x),this.y=Je(this.y,e.y,t.y),this.z=Je(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Je(this.x,e,t),this.y=Je(this.y,e,t),this.z=Je(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Je(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,i=e.y,s=e.z,o=t.x,a=t.y,l=t.z;return this.x=i*l-s*a,this.y=s*o-n*l,this.z=n*a-i*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return ph.copy(this).projectOnVector(e),this.sub(ph)}reflect(e){return this.sub(ph.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Je(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,i=this.z-e.z;return t*t+n*n+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let i=Math.sin(t)*e;return this.x=i*Math.sin(n),this.y=Math.cos(t)*e,this.z=i*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),i=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=i,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},ph=new P,nf=new Pn,Re=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,i,s,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,i,s,o,a,l,c)}set(e,t,n,i,s,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=i,h[2]=a,h[3]=t,h[4]=s,h[5]=l,h[6]=n,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,i=t.elements,s=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],h=n[4],u=n[7],d=n[2],f=n[5],g=n[8],x=i[0],p=i[3],m=i[6],v=i[1],A=i[4],S=i[7],C=i[2],E=i[5],y=i[8];return s[0]=o*x+a*v+l*C,s[3]=o*p+a*A+l*E,s[6]=o*m+a*S+l*y,s[1]=c*x+h*v+u*C,s[4]=c*p+h*A+u*E,s[7]=c*m+h*S+u*y,s[2]=d*x+f*v+g*C,s[5]=d*p+f*A+g*E,s[8]=d*m+f*S+g*y,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],i=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-n*s*h+n*a*l+i*s*c-i*o*l}invert(){let e=this.elements,t=e[0],n=e[1],i=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=h*o-a*c,d=a*l-h*s,f=c*s-o*l,g=t*u+n*d+i*f;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/g;return e[0]=u*x,e[1]=(i*c-h*n)*x,e[2]=(a*n-i*o)*x,e[3]=d*x,e[4]=(h*t-i*l)*x,e[5]=(i*s-a*t)*x,e[6]=f*x,e[7]=(n*l-c*t)*x,e[8]=(o*t-n*s)*x,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,i,s,o,a){let l=Math.cos(s),c=Math.sin(s);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-i*c,i*l,-i*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return ms("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(mh.makeScale(e,t)),this}rotate(e){return ms("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(mh.makeRotation(-e)),this}translate(e,t){return ms("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(mh.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let i=0;i<9;i++)if(t[i]!==n[i])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},mh=new Re,rf=new Re().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),sf=new Re().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function l0(){let r={enabled:!0,workingColorSpace:ys,spaces:{},convert:function(i,s,o){return this.enabled===!1||s===o||!s||!o||(this.spaces[s].transfer===it&&(i.r=hi(i.r),i.g=hi(i.g),i.b=hi(i.b)),this.spaces[s].primaries!==this.spaces[o].primaries&&(i.applyMatrix3(this.spaces[s].toXYZ),i.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===it&&(i.r=Rr(i.r),i.g=Rr(i.g),i.b=Rr(i.b))),i},workingToColorSpace:function(i,s){return this.convert(i,this.workingColorSpace,s)},colorSpaceToWorking:function(i,s){return this.convert(i,s,this.workingColorSpace)},getPrimaries:function(i){return this.spaces[i].primaries},getTransfer:function(i){return i===pi?vs:this.spaces[i].transfer},getToneMappingMode:function(i){return this.spaces[i].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(i,s=this.workingColorSpace){return i.fromArray(this.spaces[s].luminanceCoefficients)},define:function(i){Object.assign(this.spaces,i)},_getMatrix:function(i,s,o){return i.copy(this.spaces[o].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(i){return this.spaces[i].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(i=this.workingColorSpace){return this.spaces[i].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return r.define({[ys]:{primaries:e,whitePoint:n,transfer:vs,toXYZ:rf,fromXYZ:sf,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Wt},outputColorSpaceConfig:{drawingBufferColorSpace:Wt}},[Wt]:{primaries:e,whitePoint:n,transfer:it,toXYZ:rf,fromXYZ:sf,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Wt}}}),r}var Ke=l0();function hi(r){return r<.04045?r*.0773993808:Math.pow(r*.9478672986+.0521327014,2.4)}function Rr(r){return r<.0031308?r*12.92:1.055*Math.pow(r,.41666)-.055}var gr,ta=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{gr===void 0&&(gr=bs("canvas")),gr.width=e.width,gr.height=e.height;let i=gr.getContext("2d");e instanceof ImageData?i.putImageData(e,0,0):i.drawImage(e,0,0,e.width,e.height),n=gr}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=bs("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let i=n.getImageData(0,0,e.width,e.height),s=i.data;for(let o=0;o<s.length;o++)s[o]=hi(s[o]/255)*255;return n.putImageData(i,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(hi(t[n]/255)*255):t[n]=hi(t[n]);return{data:t,width:e.width,height:e.height}}else return Ie("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},c0=0,Ir=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:c0++}),this.uuid=cr(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},i=this.data;if(i!==null){let s;if(Array.isArray(i)){s=[];for(let o=0,a=i.length;o<a;o++)i[o].isDataTexture?s.push(gh(i[o].image)):s.push(gh(i[o]))}else s=gh(i);n.url=s}return t||(e.images[this.uuid]=n),n}};function gh(r){return typeof HTMLImageElement<"u"&&r instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&r instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&r instanceof ImageBitmap?ta.getDataURL(r):r.data?{data:Array.from(r.data),width:r.width,height:r.height,type:r.data.constructor.name}:(Ie("Texture: Unable to serialize Texture."),{})}var h0=0,yh=new P,Qt=class r extends qn{constructor(e=r.DEFAULT_IMAGE,t=r.DEFAULT_MAPPING,n=Xn,i=Xn,s=Mt,o=kn,a=_n,l=Bt,c=r.DEFAULT_ANISOTROPY,h=pi){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:h0++}),this.uuid=cr(),this.name="",this.source=new Ir(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=i,this.magFilter=s,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ve(0,0),this.repeat=new Ve(1,1),this.center=new Ve(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Re,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(yh).x}get height(){return this.source.getSize(yh).y}get depth(){return this.source.getSize(yh).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Ie(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let i=this[t];if(i===void 0){Ie(`Texture.setValues(): property '${t}' does not exist.`);continue}i&&n&&i.isVector2&&n.isVector2||i&&n&&i.isVector3&&n.isVector3||i&&n&&i.isMatrix3&&n.isMatrix3?i.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==eu)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Ri:e.x=e.x-Math.floor(e.x);break;case Xn:e.x=e.x<0?0:1;break;case jo:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Ri:e.y=e.y-Math.floor(e.y);break;case Xn:e.y=e.y<0?0:1;break;case jo:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Qt.DEFAULT_IMAGE=null;Qt.DEFAULT_MAPPING=eu;Qt.DEFAULT_ANISOTROPY=1;var ut=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,i=1){this.x=e,this.y=t,this.z=n,this.w=i}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,i){return this.x=e,this.y=t,this.z=n,this.w=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,i=this.z,s=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*i+o[12]*s,this.y=o[1]*t+o[5]*n+o[9]*i+o[13]*s,this.z=o[2]*t+o[6]*n+o[10]*i+o[14]*s,this.w=o[3]*t+o[7]*n+o[11]*i+o[15]*s,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,i,s,l=e.elements,c=l[0],h=l[4],u=l[8],d=l[1],f=l[5],g=l[9],x=l[2],p=l[6],m=l[10];if(Math.abs(h-d)<.01&&Math.abs(u-x)<.01&&Math.abs(g-p)<.01){if(Math.abs(h+d)<.1&&Math.abs(u+x)<.1&&Math.abs(g+p)<.1&&Math.abs(c+f+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let A=(c+1)/2,S=(f+1)/2,C=(m+1)/2,E=(h+d)/4,y=(u+x)/4,M=(g+p)/4;return A>S&&A>C?A<.01?(n=0,i=.707106781,s=.707106781):(n=Math.sqrt(A),i=E/n,s=y/n):S>C?S<.01?(n=.707106781,i=0,s=.707106781):(i=Math.sqrt(S),n=E/i,s=M/i):C<.01?(n=.707106781,i=.707106781,s=0):(s=Math.sqrt(C),n=y/s,i=M/s),this.set(n,i,s,t),this}let v=Math.sqrt((p-g)*(p-g)+(u-x)*(u-x)+(d-h)*(d-h));return Math.abs(v)<.001&&(v=1),this.x=(p-g)/v,this.y=(u-x)/v,this.z=(d-h)/v,this.w=Math.acos((c+f+m-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Je(this.x,e.x,t.x),this.y=Je(this.y,e.y,t.y),this.z=Je(this.z,e.z,t.z),this.w=Je(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Je(this.x,e,t),this.y=Je(this.y,e,t),this.z=Je(this.z,e,t),this.w=Je(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Je(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},na=class extends qn{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Mt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new ut(0,0,e,t),this.scissorTest=!1,this.viewport=new ut(0,0,e,t),this.textures=[];let i=n.count;for(let s=0;s<i;s++)this.textures[s]=new Qt({width:e,height:t,depth:n.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Mt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let i=0,s=this.textures.length;i<s;i++)this.textures[i].image.width=e,this.textures[i].image.height=t,this.textures[i].image.depth=n,this.textures[i].isData3DTexture!==!0&&(this.textures[i].isArrayTexture=this.textures[i].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let i=Object.assign({},e.textures[t].image);this.textures[t].source=new Ir(i)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},xt=class extends na{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},ws=class extends Qt{constructor(e=null,t=1,n=1,i=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:i},this.magFilter=vt,this.minFilter=vt,this.wrapR=Xn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var ia=class extends Qt{constructor(e=null,t=1,n=1,i=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:i},this.magFilter=vt,this.minFilter=vt,this.wrapR=Xn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Ne=class r{static{this.prototype.isMatrix4=!0}constructor(e,t,n,i,s,o,a,l,c,h,u,d,f,g,x,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,i,s,o,a,l,c,h,u,d,f,g,x,p)}set(e,t,n,i,s,o,a,l,c,h,u,d,f,g,x,p){let m=this.elements;return m[0]=e,m[4]=t,m[8]=n,m[12]=i,m[1]=s,m[5]=o,m[9]=a,m[13]=l,m[2]=c,m[6]=h,m[10]=u,m[14]=d,m[3]=f,m[7]=g,m[11]=x,m[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new r().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,i=1/yr.setFromMatrixColumn(e,0).length(),s=1/yr.setFromMatrixColumn(e,1).length(),o=1/yr.setFromMatrixColumn(e,2).length();return t[0]=n[0]*i,t[1]=n[1]*i,t[2]=n[2]*i,t[3]=0,t[4]=n[4]*s,t[5]=n[5]*s,t[6]=n[6]*s,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,i=e.y,s=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(i),c=Math.sin(i),h=Math.cos(s),u=Math.sin(s);if(e.order==="XYZ"){let d=o*h,f=o*u,g=a*h,x=a*u;t[0]=l*h,t[4]=-l*u,t[8]=c,t[1]=f+g*c,t[5]=d-x*c,t[9]=-a*l,t[2]=x-d*c,t[6]=g+f*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*h,f=l*u,g=c*h,x=c*u;t[0]=d+x*a,t[4]=g*a-f,t[8]=o*c,t[1]=o*u,t[5]=o*h,t[9]=-a,t[2]=f*a-g,t[6]=x+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*h,f=l*u,g=c*h,x=c*u;t[0]=d-x*a,t[4]=-o*u,t[8]=g+f*a,t[1]=f+g*a,t[5]=o*h,t[9]=x-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*h,f=o*u,g=a*h,x=a*u;t[0]=l*h,t[4]=g*c-f,t[8]=d*c+x,t[1]=l*u,t[5]=x*c+d,t[9]=f*c-g,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,f=o*c,g=a*l,x=a*c;t[0]=l*h,t[4]=x-d*u,t[8]=g*u+f,t[1]=u,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=f*u+g,t[10]=d-x*u}else if(e.order==="XZY"){let d=o*l,f=o*c,g=a*l,x=a*c;t[0]=l*h,t[4]=-u,t[8]=c*h,t[1]=d*u+x,t[5]=o*h,t[9]=f*u-g,t[2]=g*u-f,t[6]=a*h,t[10]=x*u+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(u0,e,d0)}lookAt(e,t,n){let i=this.elements;return mn.subVectors(e,t),mn.lengthSq()===0&&(mn.z=1),mn.normalize(),Si.crossVectors(n,mn),Si.lengthSq()===0&&(Math.abs(n.z)===1?mn.x+=1e-4:mn.z+=1e-4,mn.normalize(),Si.crossVectors(n,mn)),Si.normalize(),_o.crossVectors(mn,Si),i[0]=Si.x,i[4]=_o.x,i[8]=mn.x,i[1]=Si.y,i[5]=_o.y,i[9]=mn.y,i[2]=Si.z,i[6]=_o.z,i[10]=mn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,i=t.elements,s=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],h=n[1],u=n[5],d=n[9],f=n[13],g=n[2],x=n[6],p=n[10],m=n[14],v=n[3],A=n[7],S=n[11],C=n[15],E=i[0],y=i[4],M=i[8],z=i[12],N=i[1],F=i[5],H=i[9],Y=i[13],D=i[2],X=i[6],j=i[10],G=i[14],ie=i[3],$=i[7],ee=i[11],te=i[15];return s[0]=o*E+a*N+l*D+c*ie,s[4]=o*y+a*F+l*X+c*$,s[8]=o*M+a*H+l*j+c*ee,s[12]=o*z+a*Y+l*G+c*te,s[1]=h*E+u*N+d*D+f*ie,s[5]=h*y+u*F+d*X+f*$,s[9]=h*M+u*H+d*j+f*ee,s[13]=h*z+u*Y+d*G+f*te,s[2]=g*E+x*N+p*D+m*ie,s[6]=g*y+x*F+p*X+m*$,s[10]=g*M+x*H+p*j+m*ee,s[14]=g*z+x*Y+p*G+m*te,s[3]=v*E+A*N+S*D+C*ie,s[7]=v*y+A*F+S*X+C*$,s[11]=v*M+A*H+S*j+C*ee,s[15]=v*z+A*Y+S*G+C*te,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],i=e[8],s=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],u=e[6],d=e[10],f=e[14],g=e[3],x=e[7],p=e[11],m=e[15],v=l*f-c*d,A=a*f-c*u,S=a*d-l*u,C=o*f-c*h,E=o*d-l*h,y=o*u-a*h;return t*(x*v-p*A+m*S)-n*(g*v-p*C+m*E)+i*(g*A-x*C+m*y)-s*(g*S-x*E+p*y)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],i=e[8],s=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-n*(s*h-a*l)+i*(s*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let i=this.elements;return e.isVector3?(i[12]=e.x,i[13]=e.y,i[14]=e.z):(i[12]=e,i[13]=t,i[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],i=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=e[9],d=e[10],f=e[11],g=e[12],x=e[13],p=e[14],m=e[15],v=t*a-n*o,A=t*l-i*o,S=t*c-s*o,C=n*l-i*a,E=n*c-s*a,y=i*c-s*l,M=h*x-u*g,z=h*p-d*g,N=h*m-f*g,F=u*p-d*x,H=u*m-f*x,Y=d*m-f*p,D=v*Y-A*H+S*F+C*N-E*z+y*M;if(D===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let X=1/D;return e[0]=(a*Y-l*H+c*F)*X,e[1]=(i*H-n*Y-s*F)*X,e[2]=(x*y-p*E+m*C)*X,e[3]=(d*E-u*y-f*C)*X,e[4]=(l*N-o*Y-c*z)*X,e[5]=(t*Y-i*N+s*z)*X,e[6]=(p*S-g*y-m*A)*X,e[7]=(h*y-d*S+f*A)*X,e[8]=(o*H-a*N+c*M)*X,e[9]=(n*N-t*H-s*M)*X,e[10]=(g*E-x*S+m*v)*X,e[11]=(u*S-h*E-f*v)*X,e[12]=(a*z-o*F-l*M)*X,e[13]=(t*F-n*z+i*M)*X,e[14]=(x*A-g*C-p*v)*X,e[15]=(h*C-u*A+d*v)*X,this}scale(e){let t=this.elements,n=e.x,i=e.y,s=e.z;return t[0]*=n,t[4]*=i,t[8]*=s,t[1]*=n,t[5]*=i,t[9]*=s,t[2]*=n,t[6]*=i,t[10]*=s,t[3]*=n,t[7]*=i,t[11]*=s,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],i=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,i))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),i=Math.sin(t),s=1-n,o=e.x,a=e.y,l=e.z,c=s*o,h=s*a;return this.set(c*o+n,c*a-i*l,c*l+i*a,0,c*a+i*l,h*a+n,h*l-i*o,0,c*l-i*a,h*l+i*o,s*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,i,s,o){return this.set(1,n,s,0,e,1,o,0,t,i,1,0,0,0,0,1),this}compose(e,t,n){let i=this.elements,s=t._x,o=t._y,a=t._z,l=t._w,c=s+s,h=o+o,u=a+a,d=s*c,f=s*h,g=s*u,x=o*h,p=o*u,m=a*u,v=l*c,A=l*h,S=l*u,C=n.x,E=n.y,y=n.z;return i[0]=(1-(x+m))*C,i[1]=(f+S)*C,i[2]=(g-A)*C,i[3]=0,i[4]=(f-S)*E,i[5]=(1-(d+m))*E,i[6]=(p+v)*E,i[7]=0,i[8]=(g+A)*y,i[9]=(p-v)*y,i[10]=(1-(d+x))*y,i[11]=0,i[12]=e.x,i[13]=e.y,i[14]=e.z,i[15]=1,this}decompose(e,t,n){let i=this.elements;e.x=i[12],e.y=i[13],e.z=i[14];let s=this.determinantAffine();if(s===0)return n.set(1,1,1),t.identity(),this;let o=yr.set(i[0],i[1],i[2]).length(),a=yr.set(i[4],i[5],i[6]).length(),l=yr.set(i[8],i[9],i[10]).length();s<0&&(o=-o),Nn.copy(this);let c=1/o,h=1/a,u=1/l;return Nn.elements[0]*=c,Nn.elements[1]*=c,Nn.elements[2]*=c,Nn.elements[4]*=h,Nn.elements[5]*=h,Nn.elements[6]*=h,Nn.elements[8]*=u,Nn.elements[9]*=u,Nn.elements[10]*=u,t.setFromRotationMatrix(Nn),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,i,s,o,a=Rn,l=!1){let c=this.elements,h=2*s/(t-e),u=2*s/(n-i),d=(t+e)/(t-e),f=(n+i)/(n-i),g,x;if(l)g=s/(o-s),x=o*s/(o-s);else if(a===Rn)g=-(o+s)/(o-s),x=-2*o*s/(o-s);else if(a===xs)g=-o/(o-s),x=-o*s/(o-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=u,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,i,s,o,a=Rn,l=!1){let c=this.elements,h=2/(t-e),u=2/(n-i),d=-(t+e)/(t-e),f=-(n+i)/(n-i),g,x;if(l)g=1/(o-s),x=o/(o-s);else if(a===Rn)g=-2/(o-s),x=-(o+s)/(o-s);else if(a===xs)g=-1/(o-s),x=-s/(o-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=u,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=g,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let i=0;i<16;i++)if(t[i]!==n[i])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},yr=new P,Nn=new Ne,u0=new P(0,0,0),d0=new P(1,1,1),Si=new P,_o=new P,mn=new P,of=new Ne,af=new Pn,Pi=class r{constructor(e=0,t=0,n=0,i=r.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=i}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,i=this._order){return this._x=e,this._y=t,this._z=n,this._order=i,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let i=e.elements,s=i[0],o=i[4],a=i[8],l=i[1],c=i[5],h=i[9],u=i[2],d=i[6],f=i[10];switch(t){case"XYZ":this._y=Math.asin(Je(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,s)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Je(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,s),this._z=0);break;case"ZXY":this._x=Math.asin(Je(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,s));break;case"ZYX":this._y=Math.asin(-Je(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,s)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Je(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,s)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-Je(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,s)):(this._x=Math.atan2(-h,f),this._y=0);break;default:Ie("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return of.makeRotationFromQuaternion(e),this.setFromRotationMatrix(of,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return af.setFromEuler(this),this.setFromQuaternion(af,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Pi.DEFAULT_ORDER="XYZ";var Ss=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},f0=0,lf=new P,vr=new Pn,si=new Ne,wo=new P,hs=new P,p0=new P,m0=new Pn,cf=new P(1,0,0),hf=new P(0,1,0),uf=new P(0,0,1),df={type:"added"},g0={type:"removed"},xr={type:"childadded",child:null},vh={type:"childremoved",child:null},yn=class r extends qn{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:f0++}),this.uuid=cr(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=r.DEFAULT_UP.clone();let e=new P,t=new Pi,n=new Pn,i=new P(1,1,1);function s(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(s),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:i},modelViewMatrix:{value:new Ne},normalMatrix:{value:new Re}}),this.matrix=new Ne,this.matrixWorld=new Ne,this.matrixAutoUpdate=r.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=r.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Ss,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return vr.setFromAxisAngle(e,t),this.quaternion.multiply(vr),this}rotateOnWorldAxis(e,t){return vr.setFromAxisAngle(e,t),this.quaternion.premultiply(vr),this}rotateX(e){return this.rotateOnAxis(cf,e)}rotateY(e){return this.rotateOnAxis(hf,e)}rotateZ(e){return this.rotateOnAxis(uf,e)}translateOnAxis(e,t){return lf.copy(e).applyQuaternion(this.quaternion),this.position.add(lf.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(cf,e)}translateY(e){return this.translateOnAxis(hf,e)}translateZ(e){return this.translateOnAxis(uf,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(si.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?wo.copy(e):wo.set(e,t,n);let i=this.parent;this.updateWorldMatrix(!0,!1),hs.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?si.lookAt(hs,wo,this.up):si.lookAt(wo,hs,this.up),this.quaternion.setFromRotationMatrix(si),i&&(si.extractRotation(i.matrixWorld),vr.setFromRotationMatrix(si),this.quaternion.premultiply(vr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Ue("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(df),xr.child=e,this.dispatchEvent(xr),xr.child=null):Ue("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(g0),vh.child=e,this.dispatchEvent(vh),vh.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),si.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),si.multiply(e.parent.matrixWorld)),e.applyMatrix4(si),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(df),xr.child=e,this.dispatchEvent(xr),xr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,i=this.children.length;n<i;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let i=this.children;for(let s=0,o=i.length;s<o;s++)i[s].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(hs,e,p0),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(hs,m0,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,i=t.length;n<i;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,i=t.length;n<i;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,i=e.z,s=this.matrix.elements;s[12]+=t-s[0]*t-s[4]*n-s[8]*i,s[13]+=n-s[1]*t-s[5]*n-s[9]*i,s[14]+=i-s[2]*t-s[6]*n-s[10]*i}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,i=t.length;n<i;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let i=this.parent;if(e===!0&&i!==null&&i.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let s=this.children;for(let o=0,a=s.length;o<a;o++)s[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let i={};i.uuid=this.uuid,i.type=this.type,i.name=this.name,i.castShadow=this.castShadow,i.receiveShadow=this.receiveShadow,i.visible=this.visible,i.frustumCulled=this.frustumCulled,i.renderOrder=this.renderOrder,i.static=this.static,i.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(i.userData=this.userData),i.layers=this.layers.mask,i.matrix=this.matrix.toArray(),i.up=this.up.toArray(),this.pivot!==null&&(i.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(i.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(i.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(i.type="InstancedMesh",i.count=this.count,i.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(i.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(i.type="BatchedMesh",i.perObjectFrustumCulled=this.perObjectFrustumCulled,i.sortObjects=this.sortObjects,i.drawRanges=this._drawRanges,i.reservedRanges=this._reservedRanges,i.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),i.instanceInfo=this._instanceInfo.map(a=>({...a})),i.availableInstanceIds=this._availableInstanceIds.slice(),i.availableGeometryIds=this._availableGeometryIds.slice(),i.nextIndexStart=this._nextIndexStart,i.nextVertexStart=this._nextVertexStart,i.geometryCount=this._geometryCount,i.maxInstanceCount=this._maxInstanceCount,i.maxVertexCount=this._maxVertexCount,i.maxIndexCount=this._maxIndexCount,i.geometryInitialized=this._geometryInitialized,i.matricesTexture=this._matricesTexture.toJSON(e),i.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(i.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(i.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(i.boundingBox=this.boundingBox.toJSON()));function s(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?i.background=this.background.toJSON():this.background.isTexture&&(i.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(i.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){i.geometry=s(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];s(e.shapes,u)}else s(e.shapes,l)}}if(this.isSkinnedMesh&&(i.bindMode=this.bindMode,i.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(e.skeletons,this.skeleton),i.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(s(e.materials,this.material[l]));i.material=a}else i.material=s(e.materials,this.material);if(this.children.length>0){i.children=[];for(let a=0;a<this.children.length;a++)i.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){i.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];i.animations.push(s(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),u=o(e.shapes),d=o(e.skeletons),f=o(e.animations),g=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),h.length>0&&(n.images=h),u.length>0&&(n.shapes=u),d.length>0&&(n.skeletons=d),f.length>0&&(n.animations=f),g.length>0&&(n.nodes=g)}return n.object=i,n;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let i=e.children[n];this.add(i.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};yn.DEFAULT_UP=new P(0,1,0);yn.DEFAULT_MATRIX_AUTO_UPDATE=!0;yn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Xt=class extends yn{constructor(){super(),this.isGroup=!0,this.type="Group"}},y0={type:"move"},Dr=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Xt,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Xt,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new P,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new P),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Xt,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new P,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new P,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let i=null,s=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let x of e.hand.values()){let p=t.getJointPose(x,n),m=this._getHandJoint(c,x);p!==null&&(m.matrix.fromArray(p.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=p.radius),m.visible=p!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],d=h.position.distanceTo(u.position),f=.02,g=.005;c.inputState.pinching&&d>f+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(s=t.getPose(e.gripSpace,n),s!==null&&(l.matrix.fromArray(s.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,s.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(s.linearVelocity)):l.hasLinearVelocity=!1,s.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(s.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(i=t.getPose(e.targetRaySpace,n),i===null&&s!==null&&(i=s),i!==null&&(a.matrix.fromArray(i.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,i.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(i.linearVelocity)):a.hasLinearVelocity=!1,i.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(i.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(y0)))}return a!==null&&(a.visible=i!==null),l!==null&&(l.visible=s!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new Xt;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},fp={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Mi={h:0,s:0,l:0},So={h:0,s:0,l:0};function xh(r,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?r+(e-r)*6*t:t<1/2?e:t<2/3?r+(e-r)*6*(2/3-t):r}var xe=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let i=e;i&&i.isColor?this.copy(i):typeof i=="number"?this.setHex(i):typeof i=="string"&&this.setStyle(i)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Wt){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Ke.colorSpaceToWorking(this,t),this}setRGB(e,t,n,i=Ke.workingColorSpace){return this.r=e,this.g=t,this.b=n,Ke.colorSpaceToWorking(this,i),this}setHSL(e,t,n,i=Ke.workingColorSpace){if(e=a0(e,1),t=Je(t,0,1),n=Je(n,0,1),t===0)this.r=this.g=this.b=n;else{let s=n<=.5?n*(1+t):n+t-n*t,o=2*n-s;this.r=xh(o,s,e+1/3),this.g=xh(o,s,e),this.b=xh(o,s,e-1/3)}return Ke.colorSpaceToWorking(this,i),this}setStyle(e,t=Wt){function n(s){s!==void 0&&parseFloat(s)<1&&Ie("Color: Alpha component of "+e+" will be ignored.")}let i;if(i=/^(\w+)\(([^\)]*)\)/.exec(e)){let s,o=i[1],a=i[2];switch(o){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,t);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,t);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,t);break;default:Ie("Color: Unknown color model "+e)}}else if(i=/^\#([A-Fa-f\d]+)$/.exec(e)){let s=i[1],o=s.length;if(o===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(s,16),t);Ie("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Wt){let n=fp[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Ie("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=hi(e.r),this.g=hi(e.g),this.b=hi(e.b),this}copyLinearToSRGB(e){return this.r=Rr(e.r),this.g=Rr(e.g),this.b=Rr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Wt){return Ke.workingToColorSpace(jt.copy(this),e),Math.round(Je(jt.r*255,0,255))*65536+Math.round(Je(jt.g*255,0,255))*256+Math.round(Je(jt.b*255,0,255))}getHexString(e=Wt){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Ke.workingColorSpace){Ke.workingToColorSpace(jt.copy(this),t);let n=jt.r,i=jt.g,s=jt.b,o=Math.max(n,i,s),a=Math.min(n,i,s),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case n:l=(i-s)/u+(i<s?6:0);break;case i:l=(s-n)/u+2;break;case s:l=(n-i)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=Ke.workingColorSpace){return Ke.workingToColorSpace(jt.copy(this),t),e.r=jt.r,e.g=jt.g,e.b=jt.b,e}getStyle(e=Wt){Ke.workingToColorSpace(jt.copy(this),e);let t=jt.r,n=jt.g,i=jt.b;return e!==Wt?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${i.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(i*255)})`}offsetHSL(e,t,n){return this.getHSL(Mi),this.setHSL(Mi.h+e,Mi.s+t,Mi.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(Mi),e.getHSL(So);let n=fh(Mi.h,So.h,t),i=fh(Mi.s,So.s,t),s=fh(Mi.l,So.l,t);return this.setHSL(n,i,s),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,i=this.b,s=e.elements;return this.r=s[0]*t+s[3]*n+s[6]*i,this.g=s[1]*t+s[4]*n+s[7]*i,this.b=s[2]*t+s[5]*n+s[8]*i,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},jt=new xe;xe.NAMES=fp;var di=class extends yn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Pi,this.environmentIntensity=1,this.environmentRotation=new Pi,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Un=new P,oi=new P,bh=new P,ai=new P,br=new P,_r=new P,ff=new P,_h=new P,wh=new P,Sh=new P,Mh=new ut,Th=new ut,Ah=new ut,Ci=class r{constructor(e=new P,t=new P,n=new P){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,i){i.subVectors(n,t),Un.subVectors(e,t),i.cross(Un);let s=i.lengthSq();return s>0?i.multiplyScalar(1/Math.sqrt(s)):i.set(0,0,0)}static getBarycoord(e,t,n,i,s){Un.subVectors(i,t),oi.subVectors(n,t),bh.subVectors(e,t);let o=Un.dot(Un),a=Un.dot(oi),l=Un.dot(bh),c=oi.dot(oi),h=oi.dot(bh),u=o*c-a*a;if(u===0)return s.set(0,0,0),null;let d=1/u,f=(c*l-a*h)*d,g=(o*h-a*l)*d;return s.set(1-f-g,g,f)}static containsPoint(e,t,n,i){return this.getBarycoord(e,t,n,i,ai)===null?!1:ai.x>=0&&ai.y>=0&&ai.x+ai.y<=1}static getInterpolation(e,t,n,i,s,o,a,l){return this.getBarycoord(e,t,n,i,ai)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(s,ai.x),l.addScaledVector(o,ai.y),l.addScaledVector(a,ai.z),l)}static getInterpolatedAttribute(e,t,n,i,s,o){return Mh.setScalar(0),Th.setScalar(0),Ah.setScalar(0),Mh.fromBufferAttribute(e,t),Th.fromBufferAttribute(e,n),Ah.fromBufferAttribute(e,i),o.setScalar(0),o.addScaledVector(Mh,s.x),o.addScaledVector(Th,s.y),o.addScaledVector(Ah,s.z),o}static isFrontFacing(e,t,n,i){return Un.subVectors(n,t),oi.subVectors(e,t),Un.cross(oi).dot(i)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,i){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[i]),this}setFromAttributeAndIndices(e,t,n,i){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,i),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Un.subVectors(this.c,this.b),oi.subVectors(this.a,this.b),Un.cross(oi).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return r.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return r.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,i,s){return r.getInterpolation(e,this.a,this.b,this.c,t,n,i,s)}containsPoint(e){return r.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return r.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,i=this.b,s=this.c,o,a;br.subVectors(i,n),_r.subVectors(s,n),_h.subVectors(e,n);let l=br.dot(_h),c=_r.dot(_h);if(l<=0&&c<=0)return t.copy(n);wh.subVectors(e,i);let h=br.dot(wh),u=_r.dot(wh);if(h>=0&&u<=h)return t.copy(i);let d=l*u-h*c;if(d<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(n).addScaledVector(br,o);Sh.subVectors(e,s);let f=br.dot(Sh),g=_r.dot(Sh);if(g>=0&&f<=g)return t.copy(s);let x=f*c-l*g;if(x<=0&&c>=0&&g<=0)return a=c/(c-g),t.copy(n).addScaledVector(_r,a);let p=h*g-f*u;if(p<=0&&u-h>=0&&f-g>=0)return ff.subVectors(s,i),a=(u-h)/(u-h+(f-g)),t.copy(i).addScaledVector(ff,a);let m=1/(p+x+d);return o=x*m,a=d*m,t.copy(n).addScaledVector(br,o).addScaledVector(_r,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},$e=class{constructor(e=new P(1/0,1/0,1/0),t=new P(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(Fn.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(Fn.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=Fn.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let s=n.getAttribute("position");if(t===!0&&s!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=s.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Fn):Fn.fromBufferAttribute(s,o),Fn.applyMatrix4(e.matrixWorld),this.expandByPoint(Fn);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Mo.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),Mo.copy(n.boundingBox)),Mo.applyMatrix4(e.matrixWorld),this.union(Mo)}let i=e.children;for(let s=0,o=i.length;s<o;s++)this.expandByObject(i[s],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Fn),Fn.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(us),To.subVectors(this.max,us),wr.subVectors(e.a,us),Sr.subVectors(e.b,us),Mr.subVectors(e.c,us),Ti.subVectors(Sr,wr),Ai.subVectors(Mr,Sr),ji.subVectors(wr,Mr);let t=[0,-Ti.z,Ti.y,0,-Ai.z,Ai.y,0,-ji.z,ji.y,Ti.z,0,-Ti.x,Ai.z,0,-Ai.x,ji.z,0,-ji.x,-Ti.y,Ti.x,0,-Ai.y,Ai.x,0,-ji.y,ji.x,0];return!Eh(t,wr,Sr,Mr,To)||(t=[1,0,0,0,1,0,0,0,1],!Eh(t,wr,Sr,Mr,To))?!1:(Ao.crossVectors(Ti,Ai),t=[Ao.x,Ao.y,Ao.z],Eh(t,wr,Sr,Mr,To))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Fn).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Fn).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(li[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),li[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),li[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),li[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),li[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),li[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),li[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),li[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(li),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},li=[new P,new P,new P,new P,new P,new P,new P,new P],Fn=new P,Mo=new $e,wr=new P,Sr=new P,Mr=new P,Ti=new P,Ai=new P,ji=new P,us=new P,To=new P,Ao=new P,Qi=new P;function Eh(r,e,t,n,i){for(let s=0,o=r.length-3;s<=o;s+=3){Qi.fromArray(r,s);let a=i.x*Math.abs(Qi.x)+i.y*Math.abs(Qi.y)+i.z*Math.abs(Qi.z),l=e.dot(Qi),c=t.dot(Qi),h=n.dot(Qi);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var Et=new P,Eo=new Ve,v0=0,Me=class extends qn{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:v0++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=hu,this.updateRanges=[],this.gpuType=bn,this.version=0,this._normalizationScale=e!==void 0?cl(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let i=0,s=this.itemSize;i<s;i++)this.array[e+i]=t.array[n+i];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)Eo.fromBufferAttribute(this,t),Eo.applyMatrix3(e),this.setXY(t,Eo.x,Eo.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)Et.fromBufferAttribute(this,t),Et.applyMatrix3(e),this.setXYZ(t,Et.x,Et.y,Et.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)Et.fromBufferAttribute(this,t),Et.applyMatrix4(e),this.setXYZ(t,Et.x,Et.y,Et.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Et.fromBufferAttribute(this,t),Et.applyNormalMatrix(e),this.setXYZ(t,Et.x,Et.y,Et.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Et.fromBufferAttribute(this,t),Et.transformDirection(e),this.setXYZ(t,Et.x,Et.y,Et.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=i,this}setXYZW(e,t,n,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=i,this.array[e+3]=s,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):up(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):dp(e,this.array)}};var Ms=class extends Me{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var Ts=class extends Me{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var hn=class extends Me{constructor(e,t,n){super(new Float32Array(e),t,n)}},x0=new $e,ds=new P,Ch=new P,rt=class{constructor(e=new P,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):x0.setFromPoints(e).getCenter(n);let i=0;for(let s=0,o=e.length;s<o;s++)i=Math.max(i,n.distanceToSquared(e[s]));return this.radius=Math.sqrt(i),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;ds.subVectors(e,this.center);let t=ds.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),i=(n-this.radius)*.5;this.center.addScaledVector(ds,i/n),this.radius+=i}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Ch.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(ds.copy(e.center).add(Ch)),this.expandByPoint(ds.copy(e.center).sub(Ch))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},b0=0,Cn=new Ne,Rh=new yn,Tr=new P,gn=new $e,fs=new $e,Ot=new P,Qe=class r extends qn{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:b0++}),this.uuid=cr(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(s0(e)?Ts:Ms)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let s=new Re().getNormalMatrix(e);n.applyNormalMatrix(s),n.needsUpdate=!0}let i=this.attributes.tangent;return i!==void 0&&(i.transformDirection(e),i.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Cn.makeRotationFromQuaternion(e),this.applyMatrix4(Cn),this}rotateX(e){return Cn.makeRotationX(e),this.applyMatrix4(Cn),this}rotateY(e){return Cn.makeRotationY(e),this.applyMatrix4(Cn),this}rotateZ(e){return Cn.makeRotationZ(e),this.applyMatrix4(Cn),this}translate(e,t,n){return Cn.makeTranslation(e,t,n),this.applyMatrix4(Cn),this}scale(e,t,n){return Cn.makeScale(e,t,n),this.applyMatrix4(Cn),this}lookAt(e){return Rh.lookAt(e),Rh.updateMatrix(),this.applyMatrix4(Rh.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Tr).negate(),this.translate(Tr.x,Tr.y,Tr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let i=0,s=e.length;i<s;i++){let o=e[i];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new hn(n,3))}else{let n=Math.min(e.length,t.count);for(let i=0;i<n;i++){let s=e[i];t.setXYZ(i,s.x,s.y,s.z||0)}e.length>t.count&&Ie("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new $e);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ue("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new P(-1/0,-1/0,-1/0),new P(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,i=t.length;n<i;n++){let s=t[n];gn.setFromBufferAttribute(s),this.morphTargetsRelative?(Ot.addVectors(this.boundingBox.min,gn.min),this.boundingBox.expandByPoint(Ot),Ot.addVectors(this.boundingBox.max,gn.max),this.boundingBox.expandByPoint(Ot)):(this.boundingBox.expandByPoint(gn.min),this.boundingBox.expandByPoint(gn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ue('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new rt);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ue("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new P,1/0);return}if(e){let n=this.boundingSphere.center;if(gn.setFromBufferAttribute(e),t)for(let s=0,o=t.length;s<o;s++){let a=t[s];fs.setFromBufferAttribute(a),this.morphTargetsRelative?(Ot.addVectors(gn.min,fs.min),gn.expandByPoint(Ot),Ot.addVectors(gn.max,fs.max),gn.expandByPoint(Ot)):(gn.expandByPoint(fs.min),gn.expandByPoint(fs.max))}gn.getCenter(n);let i=0;for(let s=0,o=e.count;s<o;s++)Ot.fromBufferAttribute(e,s),i=Math.max(i,n.distanceToSquared(Ot));if(t)for(let s=0,o=t.length;s<o;s++){let a=t[s],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)Ot.fromBufferAttribute(a,c),l&&(Tr.fromBufferAttribute(e,c),Ot.add(Tr)),i=Math.max(i,n.distanceToSquared(Ot))}this.boundingSphere.radius=Math.sqrt(i),isNaN(this.boundingSphere.radius)&&Ue('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Ue("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,i=t.normal,s=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new Me(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let z=0;z<n.count;z++)a[z]=new P,l[z]=new P;let h=new P,u=new P,d=new P,f=new Ve,g=new Ve,x=new Ve,p=new P,m=new P;function v(z,N,F){c[z]=c[N]=c[F]=1,h.fromBufferAttribute(n,z),u.fromBufferAttribute(n,N),d.fromBufferAttribute(n,F),f.fromBufferAttribute(s,z),g.fromBufferAttribute(s,N),x.fromBufferAttribute(s,F),u.sub(h),d.sub(h),g.sub(f),x.sub(f);let H=1/(g.x*x.y-x.x*g.y);isFinite(H)&&(p.copy(u).multiplyScalar(x.y).addScaledVector(d,-g.y).multiplyScalar(H),m.copy(d).multiplyScalar(g.x).addScaledVector(u,-x.x).multiplyScalar(H),a[z].add(p),a[N].add(p),a[F].add(p),l[z].add(m),l[N].add(m),l[F].add(m))}let A=this.groups;A.length===0&&(A=[{start:0,count:e.count}]);for(let z=0,N=A.length;z<N;++z){let F=A[z],H=F.start,Y=F.count;for(let D=H,X=H+Y;D<X;D+=3)v(e.getX(D+0),e.getX(D+1),e.getX(D+2))}let S=new P,C=new P,E=new P,y=new P;function M(z){E.fromBufferAttribute(i,z),y.copy(E);let N=a[z];S.copy(N),S.sub(E.multiplyScalar(E.dot(N))).normalize(),C.crossVectors(y,N);let H=C.dot(l[z])<0?-1:1;o.setXYZW(z,S.x,S.y,S.z,H)}for(let z=0,N=n.count;z<N;++z)c[z]&&M(z);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new Me(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let d=0,f=n.count;d<f;d++)n.setXYZ(d,0,0,0);let i=new P,s=new P,o=new P,a=new P,l=new P,c=new P,h=new P,u=new P;if(e)for(let d=0,f=e.count;d<f;d+=3){let g=e.getX(d+0),x=e.getX(d+1),p=e.getX(d+2);i.fromBufferAttribute(t,g),s.fromBufferAttribute(t,x),o.fromBufferAttribute(t,p),h.subVectors(o,s),u.subVectors(i,s),h.cross(u),a.fromBufferAttribute(n,g),l.fromBufferAttribute(n,x),c.fromBufferAttribute(n,p),a.add(h),l.add(h),c.add(h),n.setXYZ(g,a.x,a.y,a.z),n.setXYZ(x,l.x,l.y,l.z),n.setXYZ(p,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)i.fromBufferAttribute(t,d+0),s.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),h.subVectors(o,s),u.subVectors(i,s),h.cross(u),n.setXYZ(d+0,h.x,h.y,h.z),n.setXYZ(d+1,h.x,h.y,h.z),n.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)Ot.fromBufferAttribute(e,t),Ot.normalize(),e.setXYZ(t,Ot.x,Ot.y,Ot.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,u=a.normalized,d=new c.constructor(l.length*h),f=0,g=0;for(let x=0,p=l.length;x<p;x++){a.isInterleavedBufferAttribute?f=l[x]*a.data.stride+a.offset:f=l[x]*h;for(let m=0;m<h;m++)d[g++]=c[f++]}return new Me(d,h,u)}if(this.index===null)return Ie("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new r,n=this.index.array,i=this.attributes;for(let a in i){let l=i[a],c=e(l,n);t.setAttribute(a,c)}let s=this.morphAttributes;for(let a in s){let l=[],c=s[a];for(let h=0,u=c.length;h<u;h++){let d=c[h],f=e(d,n);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let i={},s=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,d=c.length;u<d;u++){let f=c[u];h.push(f.toJSON(e.data))}h.length>0&&(i[l]=h,s=!0)}s&&(e.data.morphAttributes=i,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let i=e.attributes;for(let c in i){let h=i[c];this.setAttribute(c,h.clone(t))}let s=e.morphAttributes;for(let c in s){let h=[],u=s[c];for(let d=0,f=u.length;d<f;d++)h.push(u[d].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},ra=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=hu,this.updateRanges=[],this.version=0,this.uuid=cr()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let i=0,s=this.stride;i<s;i++)this.array[e+i]=t.array[n+i];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=pf(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),i=new this.constructor(n,this.stride);return i.setUsage(this.usage),i}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=pf(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function pf(r){return r.buffer._uuid===void 0&&(r.buffer._uuid=cr()),r.byteOffset===0&&r.byteLength===r.buffer.byteLength?r.buffer._uuid:r.buffer._uuid+":"+r.byteOffset+":"+r.byteLength}var an=new P,Nr=class r{constructor(e,t,n,i=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=i,this._normalizationScale=e!==void 0?cl(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)an.fromBufferAttribute(this,t),an.applyMatrix4(e),this.setXYZ(t,an.x,an.y,an.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)an.fromBufferAttribute(this,t),an.applyNormalMatrix(e),this.setXYZ(t,an.x,an.y,an.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)an.fromBufferAttribute(this,t),an.transformDirection(e),this.setXYZ(t,an.x,an.y,an.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=i,this}setXYZW(e,t,n,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=i,this.data.array[e+3]=s,this}clone(e){if(e===void 0){_s("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let i=n*this.data.stride+this.offset;for(let s=0;s<this.itemSize;s++)t.push(this.data.array[i+s])}return new Me(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new r(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){_s("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let i=n*this.data.stride+this.offset;for(let s=0;s<this.itemSize;s++)t.push(this.data.array[i+s])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):up(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):dp(e,this.data.array)}},Ph=new P,_0=new P,w0=new Re,On=class{constructor(e=new P(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,i){return this.normal.set(e,t,n),this.constant=i,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let i=Ph.subVectors(n,t).cross(_0.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(i,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let i=e.delta(Ph),s=this.normal.dot(i);if(s===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/s;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(i,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||w0.getNormalMatrix(e),i=this.coplanarPoint(Ph).applyMatrix4(e),s=this.normal.applyMatrix3(n).normalize();return this.constant=-i.dot(s),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},S0=0,Li=class extends qn{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:S0++}),this.uuid=cr(),this.name="",this.type="Material",this.blending=kr,this.side=Oi,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Wh,this.blendDst=$h,this.blendEquation=rr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new xe(0,0,0),this.blendAlpha=0,this.depthFunc=Pr,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=ep,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Wo,this.stencilZFail=Wo,this.stencilZPass=Wo,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Ie(`Material: parameter '${t}' has value of undefined.`);continue}let i=this[t];if(i===void 0){Ie(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}i&&i.isColor?i.set(n):i&&i.isVector2&&n&&n.isVector2||i&&i.isEuler&&n&&n.isEuler||i&&i.isVector3&&n&&n.isVector3?i.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function i(s){let o=[];for(let a in s){let l=s[a];delete l.metadata,o.push(l)}return o}if(t){let s=i(e.textures),o=i(e.images);s.length>0&&(n.textures=s),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new xe().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new On().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Ve().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ve().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let i=t.length;n=new Array(i);for(let s=0;s!==i;++s)n[s]=t[s].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var ci=new P,Lh=new P,Co=new P,Ro=new P,nr=class{constructor(e=new P,t=new P(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,ci)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=ci.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(ci.copy(this.origin).addScaledVector(this.direction,t),ci.distanceToSquared(e))}distanceSqToSegment(e,t,n,i){Lh.copy(e).add(t).multiplyScalar(.5),Co.copy(t).sub(e).normalize(),Ro.copy(this.origin).sub(Lh);let s=e.distanceTo(t)*.5,o=-this.direction.dot(Co),a=Ro.dot(this.direction),l=-Ro.dot(Co),c=Ro.lengthSq(),h=Math.abs(1-o*o),u,d,f,g;if(h>0)if(u=o*l-a,d=o*a-l,g=s*h,u>=0)if(d>=-g)if(d<=g){let x=1/h;u*=x,d*=x,f=u*(u+o*d+2*a)+d*(o*u+d+2*l)+c}else d=s,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d=-s,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d<=-g?(u=Math.max(0,-(-o*s+a)),d=u>0?-s:Math.min(Math.max(-s,-l),s),f=-u*u+d*(d+2*l)+c):d<=g?(u=0,d=Math.min(Math.max(-s,-l),s),f=d*(d+2*l)+c):(u=Math.max(0,-(o*s+a)),d=u>0?s:Math.min(Math.max(-s,-l),s),f=-u*u+d*(d+2*l)+c);else d=o>0?-s:s,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,u),i&&i.copy(Lh).addScaledVector(Co,d),f}intersectSphere(e,t){if(e.radius<0)return null;ci.subVectors(e.center,this.origin);let n=ci.dot(this.direction),i=ci.dot(ci)-n*n,s=e.radius*e.radius;if(i>s)return null;let o=Math.sqrt(s-i),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,i,s,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,d=this.origin;return c>=0?(n=(e.min.x-d.x)*c,i=(e.max.x-d.x)*c):(n=(e.max.x-d.x)*c,i=(e.min.x-d.x)*c),h>=0?(s=(e.min.y-d.y)*h,o=(e.max.y-d.y)*h):(s=(e.max.y-d.y)*h,o=(e.min.y-d.y)*h),n>o||s>i||((s>n||isNaN(n))&&(n=s),(o<i||isNaN(i))&&(i=o),u>=0?(a=(e.min.z-d.z)*u,l=(e.max.z-d.z)*u):(a=(e.max.z-d.z)*u,l=(e.min.z-d.z)*u),n>l||a>i)||((a>n||n!==n)&&(n=a),(l<i||i!==i)&&(i=l),i<0)?null:this.at(n>=0?n:i,t)}intersectsBox(e){return this.intersectBox(e,ci)!==null}intersectTriangle(e,t,n,i,s){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=e.x-o.x,d=e.y-o.y,f=e.z-o.z,g=t.x-o.x,x=t.y-o.y,p=t.z-o.z,m=n.x-o.x,v=n.y-o.y,A=n.z-o.z,S=Math.abs(l),C=Math.abs(c),E=Math.abs(h),y,M,z,N,F,H,Y,D,X,j,G,ie;if(S>=C&&S>=E?(z=l,H=u,X=g,ie=m,l>=0?(y=c,M=h,N=d,F=f,Y=x,D=p,j=v,G=A):(y=h,M=c,N=f,F=d,Y=p,D=x,j=A,G=v)):C>=E?(z=c,H=d,X=x,ie=v,c>=0?(y=h,M=l,N=f,F=u,Y=p,D=g,j=A,G=m):(y=l,M=h,N=u,F=f,Y=g,D=p,j=m,G=A)):(z=h,H=f,X=p,ie=A,h>=0?(y=l,M=c,N=u,F=d,Y=g,D=x,j=m,G=v):(y=c,M=l,N=d,F=u,Y=x,D=g,j=v,G=m)),z===0)return null;let $=y/z,ee=M/z,te=1/z,Te=N-$*H,Oe=F-ee*H,Z=Y-$*X,ge=D-ee*X,_e=j-$*ie,Pe=G-ee*ie,ye=_e*ge-Pe*Z,ke=Te*Pe-Oe*_e,Tt=Z*Oe-ge*Te;if(i){if(ye<0||ke<0||Tt<0)return null}else if((ye<0||ke<0||Tt<0)&&(ye>0||ke>0||Tt>0))return null;let De=ye+ke+Tt;if(De===0)return null;let ot=te*(ye*H+ke*X+Tt*ie);return(De>0?ot<0:ot>0)?null:this.at(ot/De,s)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},sa=class extends Li{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new xe(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Pi,this.combine=Xh,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},mf=new Ne,er=new nr,Po=new rt,gf=new P,Lo=new P,Io=new P,Do=new P,Ih=new P,No=new P,yf=new P,Uo=new P,st=class extends yn{constructor(e=new Qe,t=new sa){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let i=t[n[0]];if(i!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=i.length;s<o;s++){let a=i[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}getVertexPosition(e,t){let n=this.geometry,i=n.attributes.position,s=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(i,e);let a=this.morphTargetInfluences;if(s&&a){No.set(0,0,0);for(let l=0,c=s.length;l<c;l++){let h=a[l],u=s[l];h!==0&&(Ih.fromBufferAttribute(u,e),o?No.addScaledVector(Ih,h):No.addScaledVector(Ih.sub(t),h))}t.add(No)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,i=this.material,s=this.matrixWorld;i!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),Po.copy(n.boundingSphere),Po.applyMatrix4(s),er.copy(e.ray).recast(e.near),!(Po.containsPoint(er.origin)===!1&&(er.intersectSphere(Po,gf)===null||er.origin.distanceToSquared(gf)>(e.far-e.near)**2))&&(mf.copy(s).invert(),er.copy(e.ray).applyMatrix4(mf),!(n.boundingBox!==null&&er.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,er)))}_computeIntersections(e,t,n){let i,s=this.geometry,o=this.material,a=s.index,l=s.attributes.position,c=s.attributes.uv,h=s.attributes.uv1,u=s.attributes.normal,d=s.groups,f=s.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,x=d.length;g<x;g++){let p=d[g],m=o[p.materialIndex],v=Math.max(p.start,f.start),A=Math.min(a.count,Math.min(p.start+p.count,f.start+f.count));for(let S=v,C=A;S<C;S+=3){let E=a.getX(S),y=a.getX(S+1),M=a.getX(S+2);i=Fo(this,m,e,n,c,h,u,E,y,M),i&&(i.faceIndex=Math.floor(S/3),i.face.materialIndex=p.materialIndex,t.push(i))}}else{let g=Math.max(0,f.start),x=Math.min(a.count,f.start+f.count);for(let p=g,m=x;p<m;p+=3){let v=a.getX(p),A=a.getX(p+1),S=a.getX(p+2);i=Fo(this,o,e,n,c,h,u,v,A,S),i&&(i.faceIndex=Math.floor(p/3),t.push(i))}}else if(l!==void 0)if(Array.isArray(o))for(let g=0,x=d.length;g<x;g++){let p=d[g],m=o[p.materialIndex],v=Math.max(p.start,f.start),A=Math.min(l.count,Math.min(p.start+p.count,f.start+f.count));for(let S=v,C=A;S<C;S+=3){let E=S,y=S+1,M=S+2;i=Fo(this,m,e,n,c,h,u,E,y,M),i&&(i.faceIndex=Math.floor(S/3),i.face.materialIndex=p.materialIndex,t.push(i))}}else{let g=Math.max(0,f.start),x=Math.min(l.count,f.start+f.count);for(let p=g,m=x;p<m;p+=3){let v=p,A=p+1,S=p+2;i=Fo(this,o,e,n,c,h,u,v,A,S),i&&(i.faceIndex=Math.floor(p/3),t.push(i))}}}};function M0(r,e,t,n,i,s,o,a){let l;if(e.side===qt?l=n.intersectTriangle(o,s,i,!0,a):l=n.intersectTriangle(i,s,o,e.side===Oi,a),l===null)return null;Uo.copy(a),Uo.applyMatrix4(r.matrixWorld);let c=t.ray.origin.distanceTo(Uo);return c<t.near||c>t.far?null:{distance:c,point:Uo.clone(),object:r}}function Fo(r,e,t,n,i,s,o,a,l,c){r.getVertexPosition(a,Lo),r.getVertexPosition(l,Io),r.getVertexPosition(c,Do);let h=M0(r,e,t,n,Lo,Io,Do,yf);if(h){let u=new P;Ci.getBarycoord(yf,Lo,Io,Do,u),i&&(h.uv=Ci.getInterpolatedAttribute(i,a,l,c,u,new Ve)),s&&(h.uv1=Ci.getInterpolatedAttribute(s,a,l,c,u,new Ve)),o&&(h.normal=Ci.getInterpolatedAttribute(o,a,l,c,u,new P),h.normal.dot(n.direction)>0&&h.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new P,materialIndex:0};Ci.getNormal(Lo,Io,Do,d.normal),h.face=d,h.barycoord=u}return h}var Yn=class extends Qt{constructor(e=null,t=1,n=1,i,s,o,a,l,c=vt,h=vt,u,d){super(null,o,a,l,c,h,i,s,u,d),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var vn=class extends Me{constructor(e,t,n,i=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=i}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var tr=new rt,T0=new Ve(.5,.5),Oo=new P,Bn=class{constructor(e=new On,t=new On,n=new On,i=new On,s=new On,o=new On){this.planes=[e,t,n,i,s,o]}set(e,t,n,i,s,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(i),a[4].copy(s),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=Rn,n=!1){let i=this.planes,s=e.elements,o=s[0],a=s[1],l=s[2],c=s[3],h=s[4],u=s[5],d=s[6],f=s[7],g=s[8],x=s[9],p=s[10],m=s[11],v=s[12],A=s[13],S=s[14],C=s[15];if(i[0].setComponents(c-o,f-h,m-g,C-v).normalize(),i[1].setComponents(c+o,f+h,m+g,C+v).normalize(),i[2].setComponents(c+a,f+u,m+x,C+A).normalize(),i[3].setComponents(c-a,f-u,m-x,C-A).normalize(),n)i[4].setComponents(l,d,p,S).normalize(),i[5].setComponents(c-l,f-d,m-p,C-S).normalize();else if(i[4].setComponents(c-l,f-d,m-p,C-S).normalize(),t===Rn)i[5].setComponents(c+l,f+d,m+p,C+S).normalize();else if(t===xs)i[5].setComponents(l,d,p,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),tr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),tr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(tr)}intersectsSprite(e){tr.center.set(0,0,0);let t=T0.distanceTo(e.center);return tr.radius=.7071067811865476+t,tr.applyMatrix4(e.matrixWorld),this.intersectsSphere(tr)}intersectsSphere(e){let t=this.planes,n=e.center,i=-e.radius;for(let s=0;s<6;s++)if(t[s].distanceToPoint(n)<i)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let i=t[n];if(Oo.x=i.normal.x>0?e.max.x:e.min.x,Oo.y=i.normal.y>0?e.max.y:e.min.y,Oo.z=i.normal.z>0?e.max.z:e.min.z,i.distanceToPoint(Oo)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},vf=new Ne,oa=class r{constructor(){this.coordinateSystem=Rn,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let i=0;i<t.length;i++){let s=t[i];vf.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),n[i]===void 0&&(n[i]=new Bn),n[i].setFromProjectionMatrix(vf,s.coordinateSystem,s.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let i=0;i<e._count;i++)t[i]===void 0&&(t[i]=new Bn),t[i].copy(n[i]);return this._count=e._count,this}clone(){return new r().copy(this)}};var aa=class extends Li{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new xe(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},la=new P,ca=new P,xf=new Ne,ps=new nr,Bo=new rt,Dh=new P,bf=new P,ha=class extends yn{constructor(e=new Qe,t=new aa){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let i=1,s=t.count;i<s;i++)la.fromBufferAttribute(t,i-1),ca.fromBufferAttribute(t,i),n[i]=n[i-1],n[i]+=la.distanceTo(ca);e.setAttribute("lineDistance",new hn(n,1))}else Ie("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,i=this.matrixWorld,s=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Bo.copy(n.boundingSphere),Bo.applyMatrix4(i),Bo.radius+=s,e.ray.intersectsSphere(Bo)===!1)return;xf.copy(i).invert(),ps.copy(e.ray).applyMatrix4(xf);let a=s/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,h=n.index,d=n.attributes.position;if(h!==null){let f=Math.max(0,o.start),g=Math.min(h.count,o.start+o.count);for(let x=f,p=g-1;x<p;x+=c){let m=h.getX(x),v=h.getX(x+1),A=ko(this,e,ps,l,m,v,x);A&&t.push(A)}if(this.isLineLoop){let x=h.getX(g-1),p=h.getX(f),m=ko(this,e,ps,l,x,p,g-1);m&&t.push(m)}}else{let f=Math.max(0,o.start),g=Math.min(d.count,o.start+o.count);for(let x=f,p=g-1;x<p;x+=c){let m=ko(this,e,ps,l,x,x+1,x);m&&t.push(m)}if(this.isLineLoop){let x=ko(this,e,ps,l,g-1,f,g-1);x&&t.push(x)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let i=t[n[0]];if(i!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=i.length;s<o;s++){let a=i[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}};function ko(r,e,t,n,i,s,o){let a=r.geometry.attributes.position;if(la.fromBufferAttribute(a,i),ca.fromBufferAttribute(a,s),t.distanceSqToSegment(la,ca,Dh,bf)>n)return;Dh.applyMatrix4(r.matrixWorld);let c=e.ray.origin.distanceTo(Dh);if(!(c<e.near||c>e.far))return{distance:c,point:bf.clone().applyMatrix4(r.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:r}}var _f=new P,wf=new P,Ur=class extends ha{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let i=0,s=t.count;i<s;i+=2)_f.fromBufferAttribute(t,i),wf.fromBufferAttribute(t,i+1),n[i]=i===0?0:n[i-1],n[i+1]=n[i]+_f.distanceTo(wf);e.setAttribute("lineDistance",new hn(n,1))}else Ie("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}};var As=class extends Qt{constructor(e=[],t=sr,n,i,s,o,a,l,c,h){super(e,t,n,i,s,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var en=class extends Qt{constructor(e,t,n=Yt,i,s,o,a=vt,l=vt,c,h=ui,u=1){if(h!==ui&&h!==fi)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:u};super(d,i,s,o,a,l,h,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Ir(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Es=class extends en{constructor(e,t=Yt,n=sr,i,s,o=vt,a=vt,l,c=ui){let h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,n,i,s,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Cs=class extends Qt{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Fr=class r extends Qe{constructor(e=1,t=1,n=1,i=1,s=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:i,heightSegments:s,depthSegments:o};let a=this;i=Math.floor(i),s=Math.floor(s),o=Math.floor(o);let l=[],c=[],h=[],u=[],d=0,f=0;g("z","y","x",-1,-1,n,t,e,o,s,0),g("z","y","x",1,-1,n,t,-e,o,s,1),g("x","z","y",1,1,e,n,t,i,o,2),g("x","z","y",1,-1,e,n,-t,i,o,3),g("x","y","z",1,-1,e,t,n,i,s,4),g("x","y","z",-1,-1,e,t,-n,i,s,5),this.setIndex(l),this.setAttribute("position",new hn(c,3)),this.setAttribute("normal",new hn(h,3)),this.setAttribute("uv",new hn(u,2));function g(x,p,m,v,A,S,C,E,y,M,z){let N=S/y,F=C/M,H=S/2,Y=C/2,D=E/2,X=y+1,j=M+1,G=0,ie=0,$=new P;for(let ee=0;ee<j;ee++){let te=ee*F-Y;for(let Te=0;Te<X;Te++){let Oe=Te*N-H;$[x]=Oe*v,$[p]=te*A,$[m]=D,c.push($.x,$.y,$.z),$[x]=0,$[p]=0,$[m]=E>0?1:-1,h.push($.x,$.y,$.z),u.push(Te/y),u.push(1-ee/M),G+=1}}for(let ee=0;ee<M;ee++)for(let te=0;te<y;te++){let Te=d+te+X*ee,Oe=d+te+X*(ee+1),Z=d+(te+1)+X*(ee+1),ge=d+(te+1)+X*ee;l.push(Te,Oe,ge),l.push(Oe,Z,ge),ie+=6}a.addGroup(f,ie,z),f+=ie,d+=G}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new r(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Rs=class r extends Qe{constructor(e=1,t=1,n=1,i=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:i};let s=e/2,o=t/2,a=Math.floor(n),l=Math.floor(i),c=a+1,h=l+1,u=e/a,d=t/l,f=[],g=[],x=[],p=[];for(let m=0;m<h;m++){let v=m*d-o;for(let A=0;A<c;A++){let S=A*u-s;g.push(S,-v,0),x.push(0,0,1),p.push(A/a),p.push(1-m/l)}}for(let m=0;m<l;m++)for(let v=0;v<a;v++){let A=v+c*m,S=v+c*(m+1),C=v+1+c*(m+1),E=v+1+c*m;f.push(A,S,E),f.push(S,C,E)}this.setIndex(f),this.setAttribute("position",new hn(g,3)),this.setAttribute("normal",new hn(x,3)),this.setAttribute("uv",new hn(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new r(e.width,e.height,e.widthSegments,e.heightSegments)}};function hr(r){let e={};for(let t in r){e[t]={};for(let n in r[t]){let i=r[t][n];if(Sf(i))i.isRenderTargetTexture?(Ie("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=i.clone();else if(Array.isArray(i))if(Sf(i[0])){let s=[];for(let o=0,a=i.length;o<a;o++)s[o]=i[o].clone();e[t][n]=s}else e[t][n]=i.slice();else e[t][n]=i}}return e}function tn(r){let e={};for(let t=0;t<r.length;t++){let n=hr(r[t]);for(let i in n)e[i]=n[i]}return e}function Sf(r){return r&&(r.isColor||r.isMatrix3||r.isMatrix4||r.isVector2||r.isVector3||r.isVector4||r.isTexture||r.isQuaternion)}function A0(r){let e=[];for(let t=0;t<r.length;t++)e.push(r[t].clone());return e}function du(r){let e=r.getRenderTarget();return e===null?r.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Ke.workingColorSpace}var pp={clone:hr,merge:tn},E0=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,C0=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Kn=class extends Li{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=E0,this.fragmentShader=C0,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=hr(e.uniforms),this.uniformsGroups=A0(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let i in this.uniforms){let o=this.uniforms[i].value;o&&o.isTexture?t.uniforms[i]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[i]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[i]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[i]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[i]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[i]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[i]={type:"m4",value:o.toArray()}:t.uniforms[i]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let i in this.extensions)this.extensions[i]===!0&&(n[i]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let i=e.uniforms[n];switch(this.uniforms[n]={},i.type){case"t":this.uniforms[n].value=t[i.value]||null;break;case"c":this.uniforms[n].value=new xe().setHex(i.value);break;case"v2":this.uniforms[n].value=new Ve().fromArray(i.value);break;case"v3":this.uniforms[n].value=new P().fromArray(i.value);break;case"v4":this.uniforms[n].value=new ut().fromArray(i.value);break;case"m3":this.uniforms[n].value=new Re().fromArray(i.value);break;case"m4":this.uniforms[n].value=new Ne().fromArray(i.value);break;default:this.uniforms[n].value=i.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},Ii=class extends Kn{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var ua=class extends Li{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=jf,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},da=class extends Li{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function Ar(r,e){return!r||r.constructor===e?r:typeof e.BYTES_PER_ELEMENT=="number"?new e(r):Array.prototype.slice.call(r)}function zo(r){return r!==void 0&&r.inTangents!==void 0&&r.outTangents!==void 0}var Di=class{constructor(e,t,n,i){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=i!==void 0?i:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,i=t[n],s=t[n-1];n:{e:{let o;t:{i:if(!(e<i)){for(let a=n+2;;){if(i===void 0){if(e<s)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(s=i,i=t[++n],e<i)break e}o=t.length;break t}if(!(e>=s)){let a=t[1];e<a&&(n=2,s=a);for(let l=n-2;;){if(s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(i=s,s=t[--n-1],e>=s)break e}o=n,n=0;break t}break n}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(i=t[n],s=t[n-1],s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,s,i)}return this.interpolate_(n,s,e,i)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,i=this.valueSize,s=e*i;for(let o=0;o!==i;++o)t[o]=n[s+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},fa=class extends Di{constructor(e,t,n,i){super(e,t,n,i),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Uh,endingEnd:Uh}}intervalChanged_(e,t,n){let i=this.parameterPositions,s=e-2,o=e+1,a=i[s],l=i[o];if(a===void 0)switch(this.getSettings_().endingStart){case Fh:s=e,a=2*t-n;break;case Oh:s=i.length-2,a=t+i[s]-i[s+1];break;default:s=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case Fh:o=e,l=2*n-t;break;case Oh:o=1,l=n+i[1]-i[0];break;default:o=e-1,l=t}let c=(n-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=s*h,this._offsetNext=o*h}interpolate_(e,t,n,i){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,d=this._weightPrev,f=this._weightNext,g=(n-t)/(i-t),x=g*g,p=x*g,m=-d*p+2*d*x-d*g,v=(1+d)*p+(-1.5-2*d)*x+(-.5+d)*g+1,A=(-1-f)*p+(1.5+f)*x+.5*g,S=f*p-f*x;for(let C=0;C!==a;++C)s[C]=m*o[h+C]+v*o[c+C]+A*o[l+C]+S*o[u+C];return s}},pa=class extends Di{constructor(e,t,n,i){super(e,t,n,i)}interpolate_(e,t,n,i){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(n-t)/(i-t),u=1-h;for(let d=0;d!==a;++d)s[d]=o[c+d]*u+o[l+d]*h;return s}},ma=class extends Di{constructor(e,t,n,i){super(e,t,n,i)}interpolate_(e){return this.copySampleValue_(e-1)}},ga=class extends Di{interpolate_(e,t,n,i){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let g=(n-t)/(i-t),x=1-g;for(let p=0;p!==a;++p)s[p]=o[c+p]*x+o[l+p]*g;return s}let d=a*2,f=e-1;for(let g=0;g!==a;++g){let x=o[c+g],p=o[l+g],m=f*d+g*2,v=u[m],A=u[m+1],S=e*d+g*2,C=h[S],E=h[S+1],y=P0(n,t,v,C,i);s[g]=mp(y,x,A,E,p)}return s}};function mp(r,e,t,n,i){let s=1-r;return s*s*s*e+3*s*s*r*t+3*s*r*r*n+r*r*r*i}function R0(r,e,t,n,i){let s=1-r;return 3*s*s*(t-e)+6*s*r*(n-t)+3*r*r*(i-n)}function P0(r,e,t,n,i){let s=(r-e)/(i-e);for(let o=0;o<8;o++){let a=mp(s,e,t,n,i)-r;if(Math.abs(a)<1e-10)break;let l=R0(s,e,t,n,i);if(Math.abs(l)<1e-10)break;s=Math.max(0,Math.min(1,s-a/l))}return s}var xn=class{constructor(e,t,n,i){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=Ar(t,this.TimeBufferType),this.values=Ar(n,this.ValueBufferType),this.setInterpolation(i||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:Ar(e.times,Array),values:Ar(e.values,Array)};let i=e.getInterpolation();i!==e.DefaultInterpolation&&(n.interpolation=i),zo(e.settings)&&(n.settings={inTangents:Ar(e.settings.inTangents,Array),outTangents:Ar(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new ma(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new pa(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new fa(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new ga(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case gs:t=this.InterpolantFactoryMethodDiscrete;break;case Qo:t=this.InterpolantFactoryMethodLinear;break;case Go:t=this.InterpolantFactoryMethodSmooth;break;case Nh:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Ie("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return gs;case this.InterpolantFactoryMethodLinear:return Qo;case this.InterpolantFactoryMethodSmooth:return Go;case this.InterpolantFactoryMethodBezier:return Nh}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,i=t.length;n!==i;++n)t[n]+=e;zo(this.settings)&&(Mf(this.settings.inTangents,e),Mf(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,i=t.length;n!==i;++n)t[n]*=e;zo(this.settings)&&(Tf(this.settings.inTangents,e),Tf(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,i=n.length,s=0,o=i-1;for(;s!==i&&n[s]<e;)++s;for(;o!==-1&&n[o]>t;)--o;if(++o,s!==0||o!==i){s>=o&&(o=Math.max(o,1),s=o-1);let a=this.getValueSize();this.times=n.slice(s,o),this.values=this.values.slice(s*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Ue("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,i=this.values,s=n.length;s===0&&(Ue("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==s;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){Ue("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){Ue("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(i!==void 0&&o0(i))for(let a=0,l=i.length;a!==l;++a){let c=i[a];if(isNaN(c)){Ue("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),i=this.getInterpolation()===Go,s=e.length-1,o=1;for(let a=1;a<s;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(i)l=!0;else{let u=a*n,d=u-n,f=u+n;for(let g=0;g!==n;++g){let x=t[u+g];if(x!==t[d+g]||x!==t[f+g]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let u=a*n,d=o*n;for(let f=0;f!==n;++f)t[d+f]=t[u+f]}++o}}if(s>0){e[o]=e[s];for(let a=s*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,i=new n(this.name,e,t);return i.createInterpolant=this.createInterpolant,zo(this.settings)&&(i.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),i}};function Mf(r,e){for(let t=0,n=r.length;t!==n;t+=2)r[t]+=e}function Tf(r,e){for(let t=0,n=r.length;t!==n;t+=2)r[t]*=e}xn.prototype.ValueTypeName="";xn.prototype.TimeBufferType=Float32Array;xn.prototype.ValueBufferType=Float32Array;xn.prototype.DefaultInterpolation=Qo;var Ni=class extends xn{constructor(e,t,n){super(e,t,n)}};Ni.prototype.ValueTypeName="bool";Ni.prototype.ValueBufferType=Array;Ni.prototype.DefaultInterpolation=gs;Ni.prototype.InterpolantFactoryMethodLinear=void 0;Ni.prototype.InterpolantFactoryMethodSmooth=void 0;var ya=class extends xn{constructor(e,t,n,i){super(e,t,n,i)}};ya.prototype.ValueTypeName="color";var va=class extends xn{constructor(e,t,n,i){super(e,t,n,i)}};va.prototype.ValueTypeName="number";var xa=class extends Di{constructor(e,t,n,i){super(e,t,n,i)}interpolate_(e,t,n,i){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(i-t),c=e*a;for(let h=c+a;c!==h;c+=4)Pn.slerpFlat(s,0,o,c-a,o,c,l);return s}},Ps=class extends xn{constructor(e,t,n,i){super(e,t,n,i)}InterpolantFactoryMethodLinear(e){return new xa(this.times,this.values,this.getValueSize(),e)}};Ps.prototype.ValueTypeName="quaternion";Ps.prototype.InterpolantFactoryMethodSmooth=void 0;var Ui=class extends xn{constructor(e,t,n){super(e,t,n)}};Ui.prototype.ValueTypeName="string";Ui.prototype.ValueBufferType=Array;Ui.prototype.DefaultInterpolation=gs;Ui.prototype.InterpolantFactoryMethodLinear=void 0;Ui.prototype.InterpolantFactoryMethodSmooth=void 0;var ba=class extends xn{constructor(e,t,n,i){super(e,t,n,i)}};ba.prototype.ValueTypeName="vector";var _a=class{constructor(e,t,n){let i=this,s=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(h){a++,s===!1&&i.onStart!==void 0&&i.onStart(h,o,a),s=!0},this.itemEnd=function(h){o++,i.onProgress!==void 0&&i.onProgress(h,o,a),o===a&&(s=!1,i.onLoad!==void 0&&i.onLoad())},this.itemError=function(h){i.onError!==void 0&&i.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,d=c.length;u<d;u+=2){let f=c[u],g=c[u+1];if(f.global&&(f.lastIndex=0),f.test(h))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},gp=new _a,wa=class{constructor(e){this.manager=e!==void 0?e:gp,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(i,s){n.load(e,i,t,s)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};wa.DEFAULT_MATERIAL_NAME="__DEFAULT";var Vo=new P,Ho=new Pn,$n=new P,Ls=class extends yn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Ne,this.projectionMatrix=new Ne,this.projectionMatrixInverse=new Ne,this.coordinateSystem=Rn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Vo,Ho,$n),$n.x===1&&$n.y===1&&$n.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Vo,Ho,$n.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(Vo,Ho,$n),$n.x===1&&$n.y===1&&$n.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Vo,Ho,$n.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Ei=new P,Af=new Ve,Ef=new Ve,$t=class extends Ls{constructor(e=50,t=1,n=.1,i=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=i,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=ea*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(dh*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return ea*2*Math.atan(Math.tan(dh*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){Ei.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Ei.x,Ei.y).multiplyScalar(-e/Ei.z),Ei.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(Ei.x,Ei.y).multiplyScalar(-e/Ei.z)}getViewSize(e,t){return this.getViewBounds(e,Af,Ef),t.subVectors(Ef,Af)}setViewOffset(e,t,n,i,s,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=i,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(dh*.5*this.fov)/this.zoom,n=2*t,i=this.aspect*n,s=-.5*i,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;s+=o.offsetX*i/l,t-=o.offsetY*n/c,i*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(s+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+i,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var Fi=class extends Ls{constructor(e=-1,t=1,n=1,i=-1,s=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=i,this.near=s,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,i,s,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=i,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,i=(this.top+this.bottom)/2,s=n-e,o=n+e,a=i+t,l=i-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=c*this.view.offsetX,o=s+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(s,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var Zn=class extends Qe{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var Er=-90,Cr=1,Or=class extends yn{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let i=new $t(Er,Cr,e,t);i.layers=this.layers,this.add(i);let s=new $t(Er,Cr,e,t);s.layers=this.layers,this.add(s);let o=new $t(Er,Cr,e,t);o.layers=this.layers,this.add(o);let a=new $t(Er,Cr,e,t);a.layers=this.layers,this.add(a);let l=new $t(Er,Cr,e,t);l.layers=this.layers,this.add(l);let c=new $t(Er,Cr,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,i,s,o,a,l]=t;for(let c of t)this.remove(c);if(e===Rn)n.up.set(0,1,0),n.lookAt(1,0,0),i.up.set(0,1,0),i.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===xs)n.up.set(0,-1,0),n.lookAt(-1,0,0),i.up.set(0,-1,0),i.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:i}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[s,o,a,l,c,h]=this.children,u=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let x=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let p=!1;e.isWebGLRenderer===!0?p=e.state.buffers.depth.getReversed():p=e.reversedDepthBuffer,e.setRenderTarget(n,0,i),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(n,1,i),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,i),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,i),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,i),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=x,e.setRenderTarget(n,5,i),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,d,f),e.xr.enabled=g,n.texture.needsPMREMUpdate=!0}},Sa=class extends $t{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var fu="\\[\\]\\.:\\/",L0=new RegExp("["+fu+"]","g"),pu="[^"+fu+"]",I0="[^"+fu.replace("\\.","")+"]",D0=/((?:WC+[\/:])*)/.source.replace("WC",pu),N0=/(WCOD+)?/.source.replace("WCOD",I0),U0=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",pu),F0=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",pu),O0=new RegExp("^"+D0+N0+U0+F0+"$"),B0=["material","materials","bones","map"],Bh=class{constructor(e,t,n){let i=n||ft.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,i)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,i=this._bindings[n];i!==void 0&&i.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let i=this._targetGroup.nCachedObjects_,s=n.length;i!==s;++i)n[i].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},ft=class r{constructor(e,t,n){this.path=t,this.parsedPath=n||r.parseTrackName(t),this.node=r.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new r.Composite(e,t,n):new r(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(L0,"")}static parseTrackName(e){let t=O0.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},i=n.nodeName&&n.nodeName.lastIndexOf(".");if(i!==void 0&&i!==-1){let s=n.nodeName.substring(i+1);B0.indexOf(s)!==-1&&(n.nodeName=n.nodeName.substring(0,i),n.objectName=s)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(s){for(let o=0;o<s.length;o++){let a=s[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},i=n(e.children);if(i)return i}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let i=0,s=n.length;i!==s;++i)e[t++]=n[i]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let i=0,s=n.length;i!==s;++i)n[i]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let i=0,s=n.length;i!==s;++i)n[i]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let i=0,s=n.length;i!==s;++i)n[i]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,i=t.propertyName,s=t.propertyIndex;if(e||(e=r.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ie("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){Ue("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Ue("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Ue("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Ue("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Ue("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){Ue("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){Ue("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[i];if(o===void 0){let c=t.nodeName;Ue("PropertyBinding: Trying to update property for track: "+c+"."+i+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(s!==void 0){if(i==="morphTargetInfluences"){if(!e.geometry){Ue("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Ue("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[s]!==void 0&&(s=e.morphTargetDictionary[s])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=s}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=i;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};ft.Composite=Bh;ft.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};ft.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};ft.prototype.GetterByBindingType=[ft.prototype._getValue_direct,ft.prototype._getValue_array,ft.prototype._getValue_arrayElement,ft.prototype._getValue_toArray];ft.prototype.SetterByBindingTypeAndVersioning=[[ft.prototype._setValue_direct,ft.prototype._setValue_direct_setNeedsUpdate,ft.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[ft.prototype._setValue_array,ft.prototype._setValue_array_setNeedsUpdate,ft.prototype._setValue_array_setMatrixWorldNeedsUpdate],[ft.prototype._setValue_arrayElement,ft.prototype._setValue_arrayElement_setNeedsUpdate,ft.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[ft.prototype._setValue_fromArray,ft.prototype._setValue_fromArray_setNeedsUpdate,ft.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var lA=new Float32Array(1);var Is=class extends ra{constructor(e,t,n=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=n}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){let t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){let t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}};var kh=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,i){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,i)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,i){let s=this.elements;return s[0]=e,s[2]=t,s[1]=n,s[3]=i,this}};function mu(r,e,t,n){let i=k0(n);switch(t){case su:return r*e;case ki:return r*e/i.components*i.byteLength;case Pa:return r*e/i.components*i.byteLength;case jn:return r*e*2/i.components*i.byteLength;case La:return r*e*2/i.components*i.byteLength;case ou:return r*e*3/i.components*i.byteLength;case _n:return r*e*4/i.components*i.byteLength;case Ia:return r*e*4/i.components*i.byteLength;case Us:case Fs:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*8;case Os:case Bs:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*16;case Na:case Fa:return Math.max(r,16)*Math.max(e,8)/4;case Da:case Ua:return Math.max(r,8)*Math.max(e,8)/2;case Oa:case Ba:case za:case Va:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*8;case ka:case ks:case Ha:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*16;case Ga:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*16;case Wa:return Math.floor((r+4)/5)*Math.floor((e+3)/4)*16;case $a:return Math.floor((r+4)/5)*Math.floor((e+4)/5)*16;case Xa:return Math.floor((r+5)/6)*Math.floor((e+4)/5)*16;case qa:return Math.floor((r+5)/6)*Math.floor((e+5)/6)*16;case Ya:return Math.floor((r+7)/8)*Math.floor((e+4)/5)*16;case Ka:return Math.floor((r+7)/8)*Math.floor((e+5)/6)*16;case Za:return Math.floor((r+7)/8)*Math.floor((e+7)/8)*16;case Ja:return Math.floor((r+9)/10)*Math.floor((e+4)/5)*16;case ja:return Math.floor((r+9)/10)*Math.floor((e+5)/6)*16;case Qa:return Math.floor((r+9)/10)*Math.floor((e+7)/8)*16;case el:return Math.floor((r+9)/10)*Math.floor((e+9)/10)*16;case tl:return Math.floor((r+11)/12)*Math.floor((e+9)/10)*16;case nl:return Math.floor((r+11)/12)*Math.floor((e+11)/12)*16;case il:case rl:case sl:return Math.ceil(r/4)*Math.ceil(e/4)*16;case ol:case al:return Math.ceil(r/4)*Math.ceil(e/4)*8;case zs:case ll:return Math.ceil(r/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function k0(r){switch(r){case Bt:case tu:return{byteLength:1,components:1};case Bi:case nu:case zn:return{byteLength:2,components:1};case Ca:case Ra:return{byteLength:2,components:4};case Yt:case Ea:case bn:return{byteLength:4,components:1};case iu:case ru:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${r}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ie("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Bp(){let r=null,e=!1,t=null,n=null;function i(s,o){n=r.requestAnimationFrame(i),t(s,o)}return{start:function(){e!==!0&&t!==null&&r!==null&&(n=r.requestAnimationFrame(i),e=!0)},stop:function(){r!==null&&r.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(s){t=s},setContext:function(s){r=s}}}function V0(r){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,u=c.byteLength,d=r.createBuffer();r.bindBuffer(l,d),r.bufferData(l,c,h),a.onUploadCallback();let f;if(c instanceof Float32Array)f=r.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=r.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=r.HALF_FLOAT:f=r.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=r.SHORT;else if(c instanceof Uint32Array)f=r.UNSIGNED_INT;else if(c instanceof Int32Array)f=r.INT;else if(c instanceof Int8Array)f=r.BYTE;else if(c instanceof Uint8Array)f=r.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=r.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function n(a,l,c){let h=l.array,u=l.updateRanges;if(r.bindBuffer(c,a),u.length===0)r.bufferSubData(c,0,h);else{u.sort((f,g)=>f.start-g.start);let d=0;for(let f=1;f<u.length;f++){let g=u[d],x=u[f];x.start<=g.start+g.count+1?g.count=Math.max(g.count,x.start+x.count-g.start):(++d,u[d]=x)}u.length=d+1;for(let f=0,g=u.length;f<g;f++){let x=u[f];r.bufferSubData(c,x.start*h.BYTES_PER_ELEMENT,h,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function i(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function s(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(r.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:i,remove:s,update:o}}var H0=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,G0=`#ifdef USE_ALPHAHASH
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
#endif`,W0=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,$0=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,X0=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,q0=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Y0=`#ifdef USE_AOMAP
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
#endif`,K0=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Z0=`#ifdef USE_BATCHING
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
#endif`,J0=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,j0=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,Q0=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,ev=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,tv=`#ifdef USE_IRIDESCENCE
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
#endif`,nv=`#ifdef USE_BUMPMAP
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
#endif`,iv=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,rv=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,sv=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,ov=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,av=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,lv=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,cv=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,hv=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,uv=`#define PI 3.141592653589793
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
} // validated`,dv=`vec3 transformedNormal = objectNormal;
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
#endif`,fv=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,pv=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,mv=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,gv=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,yv="gl_FragColor = linearToOutputTexel( gl_FragColor );",vv=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,xv=`#ifdef USE_ENVMAP
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
#endif`,bv=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,_v=`#ifdef USE_ENVMAP
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
#endif`,wv=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,Sv=`#ifdef USE_ENVMAP
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
#endif`,Mv=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,Tv=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Av=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,Ev=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,Cv=`#ifdef USE_GRADIENTMAP
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
}`,Rv=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,Pv=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Lv=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,Iv=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,Dv=`#ifdef USE_ENVMAP
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
#endif`,Nv=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,Uv=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,Fv=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,Ov=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Bv=`PhysicalMaterial material;
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
#endif`,kv=`uniform sampler2D dfgLUT;
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
}`,zv=`
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
#endif`,Vv=`#if defined( RE_IndirectDiffuse )
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
#endif`,Hv=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,Gv=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,Wv=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,$v=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Xv=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,qv=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,Yv=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,Kv=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,Zv=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,Jv=`#if defined( USE_POINTS_UV )
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
#endif`,jv=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,Qv=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,ex=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,tx=`#if defined( USE_MORPHCOLORS )
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
#endif`,nx=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,ix=`#ifdef USE_MORPHTARGETS
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
#endif`,rx=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,sx=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,ox=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,ax=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,lx=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,cx=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,hx=`#ifdef USE_NORMALMAP
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
#endif`,ux=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,dx=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,fx=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,px=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,mx=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,gx=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,yx=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,vx=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,xx=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,bx=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,_x=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,wx=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,Sx=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,Mx=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,Tx=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,Ax=`float getShadowMask() {
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
}`,Ex=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,Cx=`#ifdef USE_SKINNING
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
#endif`,Rx=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,Px=`#ifdef USE_SKINNING
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
#endif`,Lx=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,Ix=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,Dx=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,Nx=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,Ux=`#ifdef USE_TRANSMISSION
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
#endif`,Fx=`#ifdef USE_TRANSMISSION
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
#endif`,Ox=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Bx=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,kx=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,zx=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,Vx=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,Hx=`uniform sampler2D t2D;
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
}`,Gx=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Wx=`uniform float backgroundBlurriness;
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
}`,$x=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Xx=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,qx=`#include <common>
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
}`,Yx=`#if DEPTH_PACKING == 3200
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
}`,Kx=`#define DISTANCE
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
}`,Zx=`#define DISTANCE
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
}`,Jx=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,jx=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Qx=`uniform float scale;
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
}`,eb=`uniform vec3 diffuse;
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
}`,tb=`#include <common>
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
}`,nb=`uniform vec3 diffuse;
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
}`,ib=`#define LAMBERT
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
}`,rb=`#define LAMBERT
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
}`,sb=`#define MATCAP
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
}`,ob=`#define MATCAP
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
}`,ab=`#define NORMAL
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
}`,lb=`#define NORMAL
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
}`,cb=`#define PHONG
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
}`,hb=`#define PHONG
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
}`,ub=`#define STANDARD
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
}`,db=`#define STANDARD
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
}`,fb=`#define TOON
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
}`,pb=`#define TOON
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
}`,mb=`uniform float size;
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
}`,gb=`uniform vec3 diffuse;
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
}`,yb=`#include <common>
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
}`,vb=`uniform vec3 color;
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
}`,xb=`uniform float rotation;
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
}`,bb=`uniform vec3 diffuse;
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
}`,Ge={alphahash_fragment:H0,alphahash_pars_fragment:G0,alphamap_fragment:W0,alphamap_pars_fragment:$0,alphatest_fragment:X0,alphatest_pars_fragment:q0,aomap_fragment:Y0,aomap_pars_fragment:K0,batching_pars_vertex:Z0,batching_vertex:J0,begin_vertex:j0,beginnormal_vertex:Q0,bsdfs:ev,iridescence_fragment:tv,bumpmap_pars_fragment:nv,clipping_planes_fragment:iv,clipping_planes_pars_fragment:rv,clipping_planes_pars_vertex:sv,clipping_planes_vertex:ov,color_fragment:av,color_pars_fragment:lv,color_pars_vertex:cv,color_vertex:hv,common:uv,defaultnormal_vertex:dv,displacementmap_pars_vertex:fv,displacementmap_vertex:pv,emissivemap_fragment:mv,emissivemap_pars_fragment:gv,colorspace_fragment:yv,colorspace_pars_fragment:vv,envmap_fragment:xv,envmap_common_pars_fragment:bv,envmap_pars_fragment:_v,envmap_pars_vertex:wv,envmap_physical_pars_fragment:Dv,envmap_vertex:Sv,fog_vertex:Mv,fog_pars_vertex:Tv,fog_fragment:Av,fog_pars_fragment:Ev,gradientmap_pars_fragment:Cv,lightmap_pars_fragment:Rv,lights_lambert_fragment:Pv,lights_lambert_pars_fragment:Lv,lights_pars_begin:Iv,lights_toon_fragment:Nv,lights_toon_pars_fragment:Uv,lights_phong_fragment:Fv,lights_phong_pars_fragment:Ov,lights_physical_fragment:Bv,lights_physical_pars_fragment:kv,lights_fragment_begin:zv,lights_fragment_maps:Vv,lights_fragment_end:Hv,lightprobes_pars_fragment:Gv,logdepthbuf_fragment:Wv,logdepthbuf_pars_fragment:$v,logdepthbuf_pars_vertex:Xv,logdepthbuf_vertex:qv,map_fragment:Yv,map_pars_fragment:Kv,map_particle_fragment:Zv,map_particle_pars_fragment:Jv,metalnessmap_fragment:jv,metalnessmap_pars_fragment:Qv,morphinstance_vertex:ex,morphcolor_vertex:tx,morphnormal_vertex:nx,morphtarget_pars_vertex:ix,morphtarget_vertex:rx,normal_fragment_begin:sx,normal_fragment_maps:ox,normal_pars_fragment:ax,normal_pars_vertex:lx,normal_vertex:cx,normalmap_pars_fragment:hx,clearcoat_normal_fragment_begin:ux,clearcoat_normal_fragment_maps:dx,clearcoat_pars_fragment:fx,iridescence_pars_fragment:px,opaque_fragment:mx,packing:gx,premultiplied_alpha_fragment:yx,project_vertex:vx,dithering_fragment:xx,dithering_pars_fragment:bx,roughnessmap_fragment:_x,roughnessmap_pars_fragment:wx,shadowmap_pars_fragment:Sx,shadowmap_pars_vertex:Mx,shadowmap_vertex:Tx,shadowmask_pars_fragment:Ax,skinbase_vertex:Ex,skinning_pars_vertex:Cx,skinning_vertex:Rx,skinnormal_vertex:Px,specularmap_fragment:Lx,specularmap_pars_fragment:Ix,tonemapping_fragment:Dx,tonemapping_pars_fragment:Nx,transmission_fragment:Ux,transmission_pars_fragment:Fx,uv_pars_fragment:Ox,uv_pars_vertex:Bx,uv_vertex:kx,worldpos_vertex:zx,background_vert:Vx,background_frag:Hx,backgroundCube_vert:Gx,backgroundCube_frag:Wx,cube_vert:$x,cube_frag:Xx,depth_vert:qx,depth_frag:Yx,distance_vert:Kx,distance_frag:Zx,equirect_vert:Jx,equirect_frag:jx,linedashed_vert:Qx,linedashed_frag:eb,meshbasic_vert:tb,meshbasic_frag:nb,meshlambert_vert:ib,meshlambert_frag:rb,meshmatcap_vert:sb,meshmatcap_frag:ob,meshnormal_vert:ab,meshnormal_frag:lb,meshphong_vert:cb,meshphong_frag:hb,meshphysical_vert:ub,meshphysical_frag:db,meshtoon_vert:fb,meshtoon_frag:pb,points_vert:mb,points_frag:gb,shadow_vert:yb,shadow_frag:vb,sprite_vert:xb,sprite_frag:bb},me={common:{diffuse:{value:new xe(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Re},alphaMap:{value:null},alphaMapTransform:{value:new Re},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Re}},envmap:{envMap:{value:null},envMapRotation:{value:new Re},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Re}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Re}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Re},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Re},normalScale:{value:new Ve(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Re},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Re}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Re}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Re}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new xe(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new xe(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Re},alphaTest:{value:0},uvTransform:{value:new Re}},sprite:{diffuse:{value:new xe(16777215)},opacity:{value:1},center:{value:new Ve(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Re},alphaMap:{value:null},alphaMapTransform:{value:new Re},alphaTest:{value:0}}},ei={basic:{uniforms:tn([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.fog]),vertexShader:Ge.meshbasic_vert,fragmentShader:Ge.meshbasic_frag},lambert:{uniforms:tn([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.fog,me.lights,{emissive:{value:new xe(0)},envMapIntensity:{value:1}}]),vertexShader:Ge.meshlambert_vert,fragmentShader:Ge.meshlambert_frag},phong:{uniforms:tn([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.fog,me.lights,{emissive:{value:new xe(0)},specular:{value:new xe(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphong_vert,fragmentShader:Ge.meshphong_frag},standard:{uniforms:tn([me.common,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.roughnessmap,me.metalnessmap,me.fog,me.lights,{emissive:{value:new xe(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag},toon:{uniforms:tn([me.common,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.gradientmap,me.fog,me.lights,{emissive:{value:new xe(0)}}]),vertexShader:Ge.meshtoon_vert,fragmentShader:Ge.meshtoon_frag},matcap:{uniforms:tn([me.common,me.bumpmap,me.normalmap,me.displacementmap,me.fog,{matcap:{value:null}}]),vertexShader:Ge.meshmatcap_vert,fragmentShader:Ge.meshmatcap_frag},points:{uniforms:tn([me.points,me.fog]),vertexShader:Ge.points_vert,fragmentShader:Ge.points_frag},dashed:{uniforms:tn([me.common,me.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Ge.linedashed_vert,fragmentShader:Ge.linedashed_frag},depth:{uniforms:tn([me.common,me.displacementmap]),vertexShader:Ge.depth_vert,fragmentShader:Ge.depth_frag},normal:{uniforms:tn([me.common,me.bumpmap,me.normalmap,me.displacementmap,{opacity:{value:1}}]),vertexShader:Ge.meshnormal_vert,fragmentShader:Ge.meshnormal_frag},sprite:{uniforms:tn([me.sprite,me.fog]),vertexShader:Ge.sprite_vert,fragmentShader:Ge.sprite_frag},background:{uniforms:{uvTransform:{value:new Re},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Ge.background_vert,fragmentShader:Ge.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Re}},vertexShader:Ge.backgroundCube_vert,fragmentShader:Ge.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Ge.cube_vert,fragmentShader:Ge.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Ge.equirect_vert,fragmentShader:Ge.equirect_frag},distance:{uniforms:tn([me.common,me.displacementmap,{referencePosition:{value:new P},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Ge.distance_vert,fragmentShader:Ge.distance_frag},shadow:{uniforms:tn([me.lights,me.fog,{color:{value:new xe(0)},opacity:{value:1}}]),vertexShader:Ge.shadow_vert,fragmentShader:Ge.shadow_frag}};ei.physical={uniforms:tn([ei.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Re},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Re},clearcoatNormalScale:{value:new Ve(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Re},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Re},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Re},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Re},sheen:{value:0},sheenColor:{value:new xe(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Re},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Re},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Re},transmissionSamplerSize:{value:new Ve},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Re},attenuationDistance:{value:0},attenuationColor:{value:new xe(0)},specularColor:{value:new xe(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Re},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Re},anisotropyVector:{value:new Ve},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Re}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag};var hl={r:0,b:0,g:0},_b=new Ne,kp=new Re;kp.set(-1,0,0,0,1,0,0,0,1);function wb(r,e,t,n,i,s){let o=new xe(0),a=i===!0?0:1,l,c,h=null,u=0,d=null;function f(v){let A=v.isScene===!0?v.background:null;if(A&&A.isTexture){let S=v.backgroundBlurriness>0;A=e.get(A,S)}return A}function g(v){let A=!1,S=f(v);S===null?p(o,a):S&&S.isColor&&(p(S,1),A=!0);let C=r.xr.getEnvironmentBlendMode();C==="additive"?t.buffers.color.setClear(0,0,0,1,s):C==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,s),(r.autoClear||A)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),r.clear(r.autoClearColor,r.autoClearDepth,r.autoClearStencil))}function x(v,A){let S=f(A);S&&S.isCubeTexture?(c===void 0&&(c=new st(new Fr(1,1,1),new Kn({name:"BackgroundCubeMaterial",uniforms:hr(ei.backgroundCube.uniforms),vertexShader:ei.backgroundCube.vertexShader,fragmentShader:ei.backgroundCube.fragmentShader,side:qt,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(C,E,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=A.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(_b.makeRotationFromEuler(A.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(kp),c.material.toneMapped=Ke.getTransfer(S.colorSpace)!==it,(h!==S||u!==S.version||d!==r.toneMapping)&&(c.material.needsUpdate=!0,h=S,u=S.version,d=r.toneMapping),c.layers.enableAll(),v.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new st(new Rs(2,2),new Kn({name:"BackgroundMaterial",uniforms:hr(ei.background.uniforms),vertexShader:ei.background.vertexShader,fragmentShader:ei.background.fragmentShader,side:Oi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,l.material.toneMapped=Ke.getTransfer(S.colorSpace)!==it,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(h!==S||u!==S.version||d!==r.toneMapping)&&(l.material.needsUpdate=!0,h=S,u=S.version,d=r.toneMapping),l.layers.enableAll(),v.unshift(l,l.geometry,l.material,0,0,null))}function p(v,A){v.getRGB(hl,du(r)),t.buffers.color.setClear(hl.r,hl.g,hl.b,A,s)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(v,A=1){o.set(v),a=A,p(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(v){a=v,p(o,a)},render:g,addToRenderList:x,dispose:m}}function Sb(r,e){let t=r.getParameter(r.MAX_VERTEX_ATTRIBS),n={},i=d(null),s=i,o=!1;function a(F,H,Y,D,X){let j=!1,G=u(F,D,Y,H);s!==G&&(s=G,c(s.object)),j=f(F,D,Y,X),j&&g(F,D,Y,X),X!==null&&e.update(X,r.ELEMENT_ARRAY_BUFFER),(j||o)&&(o=!1,S(F,H,Y,D),X!==null&&r.bindBuffer(r.ELEMENT_ARRAY_BUFFER,e.get(X).buffer))}function l(){return r.createVertexArray()}function c(F){return r.bindVertexArray(F)}function h(F){return r.deleteVertexArray(F)}function u(F,H,Y,D){let X=D.wireframe===!0,j=n[H.id];j===void 0&&(j={},n[H.id]=j);let G=F.isInstancedMesh===!0?F.id:0,ie=j[G];ie===void 0&&(ie={},j[G]=ie);let $=ie[Y.id];$===void 0&&($={},ie[Y.id]=$);let ee=$[X];return ee===void 0&&(ee=d(l()),$[X]=ee),ee}function d(F){let H=[],Y=[],D=[];for(let X=0;X<t;X++)H[X]=0,Y[X]=0,D[X]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:H,enabledAttributes:Y,attributeDivisors:D,object:F,attributes:{},index:null}}function f(F,H,Y,D){let X=s.attributes,j=H.attributes,G=0,ie=Y.getAttributes();for(let $ in ie)if(ie[$].location>=0){let te=X[$],Te=j[$];if(Te===void 0&&($==="instanceMatrix"&&F.instanceMatrix&&(Te=F.instanceMatrix),$==="instanceColor"&&F.instanceColor&&(Te=F.instanceColor)),te===void 0||te.attribute!==Te||Te&&te.data!==Te.data)return!0;G++}return s.attributesNum!==G||s.index!==D}function g(F,H,Y,D){let X={},j=H.attributes,G=0,ie=Y.getAttributes();for(let $ in ie)if(ie[$].location>=0){let te=j[$];te===void 0&&($==="instanceMatrix"&&F.instanceMatrix&&(te=F.instanceMatrix),$==="instanceColor"&&F.instanceColor&&(te=F.instanceColor));let Te={};Te.attribute=te,te&&te.data&&(Te.data=te.data),X[$]=Te,G++}s.attributes=X,s.attributesNum=G,s.index=D}function x(){let F=s.newAttributes;for(let H=0,Y=F.length;H<Y;H++)F[H]=0}function p(F){m(F,0)}function m(F,H){let Y=s.newAttributes,D=s.enabledAttributes,X=s.attributeDivisors;Y[F]=1,D[F]===0&&(r.enableVertexAttribArray(F),D[F]=1),X[F]!==H&&(r.vertexAttribDivisor(F,H),X[F]=H)}function v(){let F=s.newAttributes,H=s.enabledAttributes;for(let Y=0,D=H.length;Y<D;Y++)H[Y]!==F[Y]&&(r.disableVertexAttribArray(Y),H[Y]=0)}function A(F,H,Y,D,X,j,G){G===!0?r.vertexAttribIPointer(F,H,Y,X,j):r.vertexAttribPointer(F,H,Y,D,X,j)}function S(F,H,Y,D){x();let X=D.attributes,j=Y.getAttributes(),G=H.defaultAttributeValues;for(let ie in j){let $=j[ie];if($.location>=0){let ee=X[ie];if(ee===void 0&&(ie==="instanceMatrix"&&F.instanceMatrix&&(ee=F.instanceMatrix),ie==="instanceColor"&&F.instanceColor&&(ee=F.instanceColor)),ee!==void 0){let te=ee.normalized,Te=ee.itemSize,Oe=e.get(ee);if(Oe===void 0)continue;let Z=Oe.buffer,ge=Oe.type,_e=Oe.bytesPerElement,Pe=ge===r.INT||ge===r.UNSIGNED_INT||ee.gpuType===Ea;if(ee.isInterleavedBufferAttribute){let ye=ee.data,ke=ye.isInterleavedBuffer===!0?ye.stride:ye.itemSize,Tt=ee.offset;if(ye.isInstancedInterleavedBuffer||ye.isInstancedBufferAttribute){for(let De=0;De<$.locationSize;De++)m($.location+De,ye.meshPerAttribute);F.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=ye.meshPerAttribute*ye.count)}else for(let De=0;De<$.locationSize;De++)p($.location+De);r.bindBuffer(r.ARRAY_BUFFER,Z);for(let De=0;De<$.locationSize;De++)A($.location+De,Te/$.locationSize,ge,te,ke*_e,(Tt+Te/$.locationSize*De)*_e,Pe)}else{if(ee.isInstancedBufferAttribute){for(let ye=0;ye<$.locationSize;ye++)m($.location+ye,ee.meshPerAttribute);F.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=ee.meshPerAttribute*ee.count)}else for(let ye=0;ye<$.locationSize;ye++)p($.location+ye);r.bindBuffer(r.ARRAY_BUFFER,Z);for(let ye=0;ye<$.locationSize;ye++)A($.location+ye,Te/$.locationSize,ge,te,Te*_e,Te/$.locationSize*ye*_e,Pe)}}else if(G!==void 0){let te=G[ie];if(te!==void 0)switch(te.length){case 2:r.vertexAttrib2fv($.location,te);break;case 3:r.vertexAttrib3fv($.location,te);break;case 4:r.vertexAttrib4fv($.location,te);break;default:r.vertexAttrib1fv($.location,te)}}}}v()}function C(){z();for(let F in n){let H=n[F];for(let Y in H){let D=H[Y];for(let X in D){let j=D[X];for(let G in j)h(j[G].object),delete j[G];delete D[X]}}delete n[F]}}function E(F){if(n[F.id]===void 0)return;let H=n[F.id];for(let Y in H){let D=H[Y];for(let X in D){let j=D[X];for(let G in j)h(j[G].object),delete j[G];delete D[X]}}delete n[F.id]}function y(F){for(let H in n){let Y=n[H];for(let D in Y){let X=Y[D];if(X[F.id]===void 0)continue;let j=X[F.id];for(let G in j)h(j[G].object),delete j[G];delete X[F.id]}}}function M(F){for(let H in n){let Y=n[H],D=F.isInstancedMesh===!0?F.id:0,X=Y[D];if(X!==void 0){for(let j in X){let G=X[j];for(let ie in G)h(G[ie].object),delete G[ie];delete X[j]}delete Y[D],Object.keys(Y).length===0&&delete n[H]}}}function z(){N(),o=!0,s!==i&&(s=i,c(s.object))}function N(){i.geometry=null,i.program=null,i.wireframe=!1}return{setup:a,reset:z,resetDefaultState:N,dispose:C,releaseStatesOfGeometry:E,releaseStatesOfObject:M,releaseStatesOfProgram:y,initAttributes:x,enableAttribute:p,disableUnusedAttributes:v}}function Mb(r,e,t){let n;function i(l){n=l}function s(l,c){r.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,h){h!==0&&(r.drawArraysInstanced(n,l,c,h),t.update(c,n,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,h);let d=0;for(let f=0;f<h;f++)d+=c[f];t.update(d,n,1)}this.setMode=i,this.render=s,this.renderInstances=o,this.renderMultiDraw=a}function Tb(r,e,t,n){let i;function s(){if(i!==void 0)return i;if(e.has("EXT_texture_filter_anisotropic")===!0){let y=e.get("EXT_texture_filter_anisotropic");i=r.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else i=0;return i}function o(y){return!(y!==_n&&n.convert(y)!==r.getParameter(r.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(y){let M=y===zn&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(y!==Bt&&y!==bn&&!M&&n.convert(y)!==r.getParameter(r.IMPLEMENTATION_COLOR_READ_TYPE))}function l(y){if(y==="highp"){if(r.getShaderPrecisionFormat(r.VERTEX_SHADER,r.HIGH_FLOAT).precision>0&&r.getShaderPrecisionFormat(r.FRAGMENT_SHADER,r.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&r.getShaderPrecisionFormat(r.VERTEX_SHADER,r.MEDIUM_FLOAT).precision>0&&r.getShaderPrecisionFormat(r.FRAGMENT_SHADER,r.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(Ie("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&Ie("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&Ie("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=r.getParameter(r.MAX_TEXTURE_IMAGE_UNITS),g=r.getParameter(r.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=r.getParameter(r.MAX_TEXTURE_SIZE),p=r.getParameter(r.MAX_CUBE_MAP_TEXTURE_SIZE),m=r.getParameter(r.MAX_VERTEX_ATTRIBS),v=r.getParameter(r.MAX_VERTEX_UNIFORM_VECTORS),A=r.getParameter(r.MAX_VARYING_VECTORS),S=r.getParameter(r.MAX_FRAGMENT_UNIFORM_VECTORS),C=r.getParameter(r.MAX_SAMPLES),E=r.getParameter(r.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:f,maxVertexTextures:g,maxTextureSize:x,maxCubemapSize:p,maxAttributes:m,maxVertexUniforms:v,maxVaryings:A,maxFragmentUniforms:S,maxSamples:C,samples:E}}function Ab(r){let e=this,t=null,n=0,i=!1,s=!1,o=new On,a=new Re,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){let f=u.length!==0||d||n!==0||i;return i=d,n=u.length,f},this.beginShadows=function(){s=!0,h(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(u,d){t=h(u,d,0)},this.setState=function(u,d,f){let g=u.clippingPlanes,x=u.clipIntersection,p=u.clipShadows,m=r.get(u);if(!i||g===null||g.length===0||s&&!p)s?h(null):c();else{let v=s?0:n,A=v*4,S=m.clippingState||null;l.value=S,S=h(g,d,A,f);for(let C=0;C!==A;++C)S[C]=t[C];m.clippingState=S,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=v}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function h(u,d,f,g){let x=u!==null?u.length:0,p=null;if(x!==0){if(p=l.value,g!==!0||p===null){let m=f+x*4,v=d.matrixWorldInverse;a.getNormalMatrix(v),(p===null||p.length<m)&&(p=new Float32Array(m));for(let A=0,S=f;A!==x;++A,S+=4)o.copy(u[A]).applyMatrix4(v,a),o.normal.toArray(p,S),p[S+3]=o.constant}l.value=p,l.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,p}}var Gs=class extends xt{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},i=[n,n,n,n,n,n];this.texture=new As(i),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},i=new Fr(5,5,5),s=new Kn({name:"CubemapFromEquirect",uniforms:hr(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:qt,blending:ir});s.uniforms.tEquirect.value=t;let o=new st(i,s),a=t.minFilter;return t.minFilter===kn&&(t.minFilter=Mt),new Or(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,i=!0){let s=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,i);e.setRenderTarget(s)}},yp=256,Eb=3,Cb=20,zp=256,Vp=16,Rb=3,Pb=new P,Lb=new xe,dl=class r{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Or(1,10,null),this._boxMesh=new st(new Fr(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,i=100,s={}){let{size:o=256,position:a=Pb}=s,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,g=l.autoClearStencil,x=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(e.background=l.getClearColor(Lb));let p=new Or(n,i,h);return p.position.copy(a),p.update(l,e),l.autoClear=u,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=g,e.background=x,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=bp(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=xp(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(yp,hp(e))}_fromTexture(e,t){e.mapping===sr||e.mapping===zr?this._setSize(e.image.length===0?yp:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=vp(e,!1,!1),n=Math.log2(e)-Eb;for(let i=0;i<=n;i++)t.texture.mipmaps.push({width:e>>i,height:e>>i});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=vp(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let i=this._boxMesh,s=this._cubeCamera;i.material=n,s.renderTarget=e,s.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),s.update(this._renderer,i),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===sr||e.mapping===zr?(this._cubemapMaterial===null&&(this._cubemapMaterial=bp()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=xp()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=Ib(),this._integrationMaterial=Db());let t=this._cubeSize,n=e.texture.mipmaps.length-1,i=this._ggxMaterial.uniforms;i.envMap.value=this._sourceTarget.texture;let s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(t/Vp);for(let o=0;o<=n;o++){let a=r.lodToRoughness(o,n);if(o>n-Rb)s.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(zp*Math.pow(a,4)))+.5:0;i.roughness.value=a,i.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=Nb());let n=this._blurMaterial,i=n.uniforms,s=this._sourceTarget;i.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,i.envMap.value=s.texture,this._renderCube(e,0,n),i.envMap.value=e.texture,this._renderCube(s,0,n)}};function vp(r,e,t){return new Gs(r,{minFilter:kn,generateMipmaps:e,type:zn,colorSpace:ys,depthBuffer:t})}function Ws(r,e,t){return new Kn({name:r,uniforms:e,vertexShader:Ge.cube_vert,fragmentShader:t,side:qt,blending:ir,depthTest:!1,depthWrite:!1})}function Ib(){return Ws("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${zp}u

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
	`)}function Db(){return Ws("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Vp}},`

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
	`)}function Nb(){return Ws("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${Cb}
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
	`)}function xp(){return Ws("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function bp(){return Ws("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function Ub(r){let e=new WeakMap,t=new WeakMap,n=null;function i(d,f=!1){return d==null?null:f?o(d):s(d)}function s(d){if(d&&d.isTexture){let f=d.mapping;if(f===Ma||f===Ta)if(e.has(d)){let g=e.get(d).texture;return a(g,d.mapping)}else{let g=d.image;if(g&&g.height>0){let x=new Gs(g.height);return x.fromEquirectangularTexture(r,d),e.set(d,x),d.addEventListener("dispose",c),a(x.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,g=f===Ma||f===Ta,x=f===sr||f===zr;if(g||x){let p=t.get(d),m=p!==void 0?p.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==m)return n===null&&(n=new dl(r)),p=g?n.fromEquirectangular(d,p):n.fromCubemap(d,p),p.texture.pmremVersion=d.pmremVersion,t.set(d,p),p.texture;if(p!==void 0)return p.texture;{let v=d.image;return g&&v&&v.height>0||x&&v&&l(v)?(n===null&&(n=new dl(r)),p=g?n.fromEquirectangular(d):n.fromCubemap(d),p.texture.pmremVersion=d.pmremVersion,t.set(d,p),d.addEventListener("dispose",h),p.texture):null}}}return d}function a(d,f){return f===Ma?d.mapping=sr:f===Ta&&(d.mapping=zr),d}function l(d){let f=0,g=6;for(let x=0;x<g;x++)d[x]!==void 0&&f++;return f===g}function c(d){let f=d.target;f.removeEventListener("dispose",c);let g=e.get(f);g!==void 0&&(e.delete(f),g.dispose())}function h(d){let f=d.target;f.removeEventListener("dispose",h);let g=t.get(f);g!==void 0&&(t.delete(f),g.dispose())}function u(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:i,dispose:u}}function Fb(r){let e={};function t(n){if(e[n]!==void 0)return e[n];let i=r.getExtension(n);return e[n]=i,i}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let i=t(n);return i===null&&ms("WebGLRenderer: "+n+" extension not supported."),i}}}function Ob(r,e,t,n){let i={},s=new WeakMap,o=new FinalizationRegistry(g=>delete i[g]);function a(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(let p in g.attributes)e.remove(g.attributes[p]);g.removeEventListener("dispose",a),delete i[g.id],o.unregister(g);let x=s.get(g);x&&(e.remove(x),s.delete(g)),n.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,x){return i[x.id]!==void 0||(x.addEventListener("dispose",a),i[x.id]=new WeakRef(x),o.register(x,x.id,x),t.memory.geometries++),x}function h(g){let x=g.attributes;for(let p in x)e.update(x[p],r.ARRAY_BUFFER)}function u(g){let x=g.index,p=g.attributes.position,m=0;if(p===void 0)return;let v=x!==null?x.array.length:p.array.length/3-1,A=p.count>=65535?Ts:Ms,S=new A(Math.ceil(v/3)*6,1),C=S.array;if(x!==null){let y=x.array;m=x.version;for(let M=0,z=0;M<v;M+=3){let N=y[M+0],F=y[M+1],H=y[M+2];C[z++]=N,C[z++]=F,C[z++]=F,C[z++]=H,C[z++]=H,C[z++]=N}}else{m=p.version;for(let y=0,M=0;y<v;y+=3){let z=y+0,N=y+1,F=y+2;C[M++]=z,C[M++]=N,C[M++]=N,C[M++]=F,C[M++]=F,C[M++]=z}}S.version=m;let E=s.get(g);E&&e.remove(E),s.set(g,S)}function d(g){let x=s.get(g);if(x){let p=g.index;p!==null&&x.version<p.version&&u(g)}else u(g);return s.get(g)}function f(){for(let g in i){let x=i[g].deref();x!==void 0&&l(x)}}return{get:c,update:h,getWireframeAttribute:d,dispose:f}}function Bb(r,e,t){let n;function i(u){n=u}let s,o;function a(u){s=u.type,o=u.bytesPerElement}function l(u,d){r.drawElements(n,d,s,u*o),t.update(d,n,1)}function c(u,d,f){f!==0&&(r.drawElementsInstanced(n,d,s,u*o,f),t.update(d,n,f))}function h(u,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,d,0,s,u,0,f);let x=0;for(let p=0;p<f;p++)x+=d[p];t.update(x,n,1)}this.setMode=i,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function kb(r){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(s,o,a){switch(t.calls++,o){case r.TRIANGLES:t.triangles+=a*(s/3);break;case r.LINES:t.lines+=a*(s/2);break;case r.LINE_STRIP:t.lines+=a*(s-1);break;case r.LINE_LOOP:t.lines+=a*s;break;case r.POINTS:t.points+=a*s;break;default:Ue("WebGLInfo: Unknown draw mode:",o);break}}function i(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:i,update:n}}function zb(r,e,t){let n=new WeakMap,i=new ut;function s(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,d=n.get(a);if(d===void 0||d.count!==u){let z=function(){y.dispose(),n.delete(a),a.removeEventListener("dispose",z)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,x=a.morphAttributes.color!==void 0,p=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],v=a.morphAttributes.color||[],A=0;f===!0&&(A=1),g===!0&&(A=2),x===!0&&(A=3);let S=a.attributes.position.count*A,C=1;S>e.maxTextureSize&&(C=Math.ceil(S/e.maxTextureSize),S=e.maxTextureSize);let E=new Float32Array(S*C*4*u),y=new ws(E,S,C,u);y.type=bn,y.needsUpdate=!0;let M=A*4;for(let N=0;N<u;N++){let F=p[N],H=m[N],Y=v[N],D=S*C*4*N;for(let X=0;X<F.count;X++){let j=X*M;f===!0&&(i.fromBufferAttribute(F,X),E[D+j+0]=i.x,E[D+j+1]=i.y,E[D+j+2]=i.z,E[D+j+3]=0),g===!0&&(i.fromBufferAttribute(H,X),E[D+j+4]=i.x,E[D+j+5]=i.y,E[D+j+6]=i.z,E[D+j+7]=0),x===!0&&(i.fromBufferAttribute(Y,X),E[D+j+8]=i.x,E[D+j+9]=i.y,E[D+j+10]=i.z,E[D+j+11]=Y.itemSize===4?i.w:1)}}d={count:u,texture:y,size:new Ve(S,C)},n.set(a,d),a.addEventListener("dispose",z)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(r,"morphTexture",o.morphTexture,t);else{let f=0;for(let x=0;x<c.length;x++)f+=c[x];let g=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(r,"morphTargetBaseInfluence",g),l.getUniforms().setValue(r,"morphTargetInfluences",c)}l.getUniforms().setValue(r,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(r,"morphTargetsTextureSize",d.size)}return{update:s}}function Vb(r,e,t,n,i){let s=new WeakMap;function o(c){let h=i.render.frame,u=c.geometry,d=e.get(c,u);if(s.get(d)!==h&&(e.update(d),s.set(d,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),s.get(c)!==h&&(t.update(c.instanceMatrix,r.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,r.ARRAY_BUFFER),s.set(c,h))),c.isSkinnedMesh){let f=c.skeleton;s.get(f)!==h&&(f.update(),s.set(f,h))}return d}function a(){s=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),n.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var Hb={[qh]:"LINEAR_TONE_MAPPING",[Yh]:"REINHARD_TONE_MAPPING",[Kh]:"CINEON_TONE_MAPPING",[Zh]:"ACES_FILMIC_TONE_MAPPING",[jh]:"AGX_TONE_MAPPING",[Qh]:"NEUTRAL_TONE_MAPPING",[Jh]:"CUSTOM_TONE_MAPPING"};function Gb(r,e,t,n,i,s){let o=new xt(e,t,{type:r,depthBuffer:i,stencilBuffer:s,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Qe;h.setAttribute("position",new hn([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new hn([0,2,0,0,2,0],2));let u=new Ii({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new st(h,u),f=new Fi(-1,1,1,-1,0,1),g=null,x=null,p=!1,m,v=null,A=[],S=!1;this.setSize=function(C,E){o.setSize(C,E),a!==null&&a.setSize(C,E),l!==null&&l.setSize(C,E);for(let y=0;y<A.length;y++){let M=A[y];M.setSize&&M.setSize(C,E)}},this.setEffects=function(C){A=C,S=A.length>0&&A[0].isRenderPass===!0;let E=o.width,y=o.height;A.length>0&&a===null&&(a=new xt(E,y,{type:zn,depthBuffer:!1,stencilBuffer:!1}),l=new xt(E,y,{type:zn,depthBuffer:!1,stencilBuffer:!1}));let M=i===!0&&A.some(z=>z.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&c===null&&(c=new en(E,y),s===!0&&(c.format=fi,c.type=or)),o.dispose(),o.depthTexture=M?c:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let z=0;z<A.length;z++){let N=A[z];N.setSize&&N.setSize(E,y),M&&N.needsDepthTexture===!0&&N.setDepthTexture&&N.setDepthTexture(c)}},this.begin=function(C,E){if(p||C.toneMapping===Jn&&A.length===0)return!1;if(v=E,E!==null){let y=E.width,M=E.height;(o.width!==y||o.height!==M)&&this.setSize(y,M)}return S===!1&&C.setRenderTarget(o),m=C.toneMapping,C.toneMapping=Jn,!0},this.hasRenderPass=function(){return S},this.end=function(C,E){C.toneMapping=m,p=!0;let y=o,M=a;for(let z=0;z<A.length;z++){let N=A[z];N.enabled!==!1&&(N.render(C,M,y,E),N.needsSwap!==!1&&(y=M,M=M===a?l:a))}if(g!==C.outputColorSpace||x!==C.toneMapping){g=C.outputColorSpace,x=C.toneMapping,u.defines={},Ke.getTransfer(g)===it&&(u.defines.SRGB_TRANSFER="");let z=Hb[x];z&&(u.defines[z]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=y.texture,C.setRenderTarget(v),C.render(d,f),v=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var Hp=new Qt,Gp=new en(1,1),Wp=new Es(1),$p=new ws,Xp=new ia,qp=new As,_p=[],wp=[],Sp=new Float32Array(16),Mp=new Float32Array(9),Tp=new Float32Array(4);function Hr(r,e,t){let n=r[0];if(n<=0||n>0)return r;let i=e*t,s=_p[i];if(s===void 0&&(s=new Float32Array(i),_p[i]=s),e!==0){n.toArray(s,0);for(let o=1,a=0;o!==e;++o)a+=t,r[o].toArray(s,a)}return s}function It(r,e){if(r.length!==e.length)return!1;for(let t=0,n=r.length;t<n;t++)if(r[t]!==e[t])return!1;return!0}function Dt(r,e){for(let t=0,n=e.length;t<n;t++)r[t]=e[t]}function pl(r,e){let t=wp[e];t===void 0&&(t=new Int32Array(e),wp[e]=t);for(let n=0;n!==e;++n)t[n]=r.allocateTextureUnit();return t}function Wb(r,e){let t=this.cache;t[0]!==e&&(r.uniform1f(this.addr,e),t[0]=e)}function $b(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(r.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(It(t,e))return;r.uniform2fv(this.addr,e),Dt(t,e)}}function Xb(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(r.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(r.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(It(t,e))return;r.uniform3fv(this.addr,e),Dt(t,e)}}function qb(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(r.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(It(t,e))return;r.uniform4fv(this.addr,e),Dt(t,e)}}function Yb(r,e){let t=this.cache,n=e.elements;if(n===void 0){if(It(t,e))return;r.uniformMatrix2fv(this.addr,!1,e),Dt(t,e)}else{if(It(t,n))return;Tp.set(n),r.uniformMatrix2fv(this.addr,!1,Tp),Dt(t,n)}}function Kb(r,e){let t=this.cache,n=e.elements;if(n===void 0){if(It(t,e))return;r.uniformMatrix3fv(this.addr,!1,e),Dt(t,e)}else{if(It(t,n))return;Mp.set(n),r.uniformMatrix3fv(this.addr,!1,Mp),Dt(t,n)}}function Zb(r,e){let t=this.cache,n=e.elements;if(n===void 0){if(It(t,e))return;r.uniformMatrix4fv(this.addr,!1,e),Dt(t,e)}else{if(It(t,n))return;Sp.set(n),r.uniformMatrix4fv(this.addr,!1,Sp),Dt(t,n)}}function Jb(r,e){let t=this.cache;t[0]!==e&&(r.uniform1i(this.addr,e),t[0]=e)}function jb(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(r.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(It(t,e))return;r.uniform2iv(this.addr,e),Dt(t,e)}}function Qb(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(r.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(It(t,e))return;r.uniform3iv(this.addr,e),Dt(t,e)}}function e_(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(r.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(It(t,e))return;r.uniform4iv(this.addr,e),Dt(t,e)}}function t_(r,e){let t=this.cache;t[0]!==e&&(r.uniform1ui(this.addr,e),t[0]=e)}function n_(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(r.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(It(t,e))return;r.uniform2uiv(this.addr,e),Dt(t,e)}}function i_(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(r.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(It(t,e))return;r.uniform3uiv(this.addr,e),Dt(t,e)}}function r_(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(r.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(It(t,e))return;r.uniform4uiv(this.addr,e),Dt(t,e)}}function ml(r){return r.version===0&&(r.compareFunction=cu,r.needsUpdate=!0),r}function s_(r,e,t){let n=this.cache,i=t.allocateTextureUnit();n[0]!==i&&(r.uniform1i(this.addr,i),n[0]=i);let s;this.type===r.SAMPLER_2D_SHADOW?s=ml(Gp):s=Hp,t.setTexture2D(e||s,i)}function o_(r,e,t){let n=this.cache,i=t.allocateTextureUnit();n[0]!==i&&(r.uniform1i(this.addr,i),n[0]=i),t.setTexture3D(e||Xp,i)}function a_(r,e,t){let n=this.cache,i=t.allocateTextureUnit();n[0]!==i&&(r.uniform1i(this.addr,i),n[0]=i);let s;this.type===r.SAMPLER_CUBE_SHADOW?s=ml(Wp):s=qp,t.setTextureCube(e||s,i)}function l_(r,e,t){let n=this.cache,i=t.allocateTextureUnit();n[0]!==i&&(r.uniform1i(this.addr,i),n[0]=i),t.setTexture2DArray(e||$p,i)}function c_(r){switch(r){case 5126:return Wb;case 35664:return $b;case 35665:return Xb;case 35666:return qb;case 35674:return Yb;case 35675:return Kb;case 35676:return Zb;case 5124:case 35670:return Jb;case 35667:case 35671:return jb;case 35668:case 35672:return Qb;case 35669:case 35673:return e_;case 5125:return t_;case 36294:return n_;case 36295:return i_;case 36296:return r_;case 35678:case 36198:case 36298:case 36306:case 35682:return s_;case 35679:case 36299:case 36307:return o_;case 35680:case 36300:case 36308:case 36293:return a_;case 36289:case 36303:case 36311:case 36292:return l_}}function h_(r,e){r.uniform1fv(this.addr,e)}function u_(r,e){let t=Hr(e,this.size,2);r.uniform2fv(this.addr,t)}function d_(r,e){let t=Hr(e,this.size,3);r.uniform3fv(this.addr,t)}function f_(r,e){let t=Hr(e,this.size,4);r.uniform4fv(this.addr,t)}function p_(r,e){let t=Hr(e,this.size,4);r.uniformMatrix2fv(this.addr,!1,t)}function m_(r,e){let t=Hr(e,this.size,9);r.uniformMatrix3fv(this.addr,!1,t)}function g_(r,e){let t=Hr(e,this.size,16);r.uniformMatrix4fv(this.addr,!1,t)}function y_(r,e){r.uniform1iv(this.addr,e)}function v_(r,e){r.uniform2iv(this.addr,e)}function x_(r,e){r.uniform3iv(this.addr,e)}function b_(r,e){r.uniform4iv(this.addr,e)}function __(r,e){r.uniform1uiv(this.addr,e)}function w_(r,e){r.uniform2uiv(this.addr,e)}function S_(r,e){r.uniform3uiv(this.addr,e)}function M_(r,e){r.uniform4uiv(this.addr,e)}function T_(r,e,t){let n=this.cache,i=e.length,s=pl(t,i);It(n,s)||(r.uniform1iv(this.addr,s),Dt(n,s));let o;this.type===r.SAMPLER_2D_SHADOW?o=ml(Gp):o=Hp;for(let a=0;a!==i;++a)t.setTexture2D(e[a]||o,s[a])}function A_(r,e,t){let n=this.cache,i=e.length,s=pl(t,i);It(n,s)||(r.uniform1iv(this.addr,s),Dt(n,s));for(let o=0;o!==i;++o)t.setTexture3D(e[o]||Xp,s[o])}function E_(r,e,t){let n=this.cache,i=e.length,s=pl(t,i);It(n,s)||(r.uniform1iv(this.addr,s),Dt(n,s));let o;this.type===r.SAMPLER_CUBE_SHADOW?o=ml(Wp):o=qp;for(let a=0;a!==i;++a)t.setTextureCube(e[a]||o,s[a])}function C_(r,e,t){let n=this.cache,i=e.length,s=pl(t,i);It(n,s)||(r.uniform1iv(this.addr,s),Dt(n,s));for(let o=0;o!==i;++o)t.setTexture2DArray(e[o]||$p,s[o])}function R_(r){switch(r){case 5126:return h_;case 35664:return u_;case 35665:return d_;case 35666:return f_;case 35674:return p_;case 35675:return m_;case 35676:return g_;case 5124:case 35670:return y_;case 35667:case 35671:return v_;case 35668:case 35672:return x_;case 35669:case 35673:return b_;case 5125:return __;case 36294:return w_;case 36295:return S_;case 36296:return M_;case 35678:case 36198:case 36298:case 36306:case 35682:return T_;case 35679:case 36299:case 36307:return A_;case 35680:case 36300:case 36308:case 36293:return E_;case 36289:case 36303:case 36311:case 36292:return C_}}var vu=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=c_(t.type)}},xu=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=R_(t.type)}},bu=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let i=this.seq;for(let s=0,o=i.length;s!==o;++s){let a=i[s];a.setValue(e,t[a.id],n)}}},gu=/(\w+)(\])?(\[|\.)?/g;function Ap(r,e){r.seq.push(e),r.map[e.id]=e}function P_(r,e,t){let n=r.name,i=n.length;for(gu.lastIndex=0;;){let s=gu.exec(n),o=gu.lastIndex,a=s[1],l=s[2]==="]",c=s[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===i){Ap(t,c===void 0?new vu(a,r,e):new xu(a,r,e));break}else{let u=t.map[a];u===void 0&&(u=new bu(a),Ap(t,u)),t=u}}}var Vr=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);P_(a,l,this)}let i=[],s=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?i.push(o):s.push(o);i.length>0&&(this.seq=i.concat(s))}setValue(e,t,n,i){let s=this.map[t];s!==void 0&&s.setValue(e,n,i)}setOptional(e,t,n){let i=t[n];i!==void 0&&this.setValue(e,n,i)}static upload(e,t,n,i){for(let s=0,o=t.length;s!==o;++s){let a=t[s],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,i)}}static seqWithValue(e,t){let n=[];for(let i=0,s=e.length;i!==s;++i){let o=e[i];o.id in t&&n.push(o)}return n}};function Ep(r,e,t){let n=r.createShader(e);return r.shaderSource(n,t),r.compileShader(n),n}var L_=37297,I_=0;function D_(r,e){let t=r.split(`
`),n=[],i=Math.max(e-6,0),s=Math.min(e+6,t.length);for(let o=i;o<s;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var Cp=new Re;function N_(r){Ke._getMatrix(Cp,Ke.workingColorSpace,r);let e=`mat3( ${Cp.elements.map(t=>t.toFixed(4))} )`;switch(Ke.getTransfer(r)){case vs:return[e,"LinearTransferOETF"];case it:return[e,"sRGBTransferOETF"];default:return Ie("WebGLProgram: Unsupported color space: ",r),[e,"LinearTransferOETF"]}}function Rp(r,e,t){let n=r.getShaderParameter(e,r.COMPILE_STATUS),s=(r.getShaderInfoLog(e)||"").trim();if(n&&s==="")return"";let o=/ERROR: 0:(\d+)/.exec(s);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+s+`

`+D_(r.getShaderSource(e),a)}else return s}function U_(r,e){let t=N_(e);return[`vec4 ${r}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var F_={[qh]:"Linear",[Yh]:"Reinhard",[Kh]:"Cineon",[Zh]:"ACESFilmic",[jh]:"AgX",[Qh]:"Neutral",[Jh]:"Custom"};function O_(r,e){let t=F_[e];return t===void 0?(Ie("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+r+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+r+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var ul=new P;function B_(){Ke.getLuminanceCoefficients(ul);let r=ul.x.toFixed(4),e=ul.y.toFixed(4),t=ul.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${r}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function k_(r){return[r.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",r.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Hs).join(`
`)}function z_(r){let e=[];for(let t in r){let n=r[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function V_(r,e){let t={},n=r.getProgramParameter(e,r.ACTIVE_ATTRIBUTES);for(let i=0;i<n;i++){let s=r.getActiveAttrib(e,i),o=s.name,a=1;s.type===r.FLOAT_MAT2&&(a=2),s.type===r.FLOAT_MAT3&&(a=3),s.type===r.FLOAT_MAT4&&(a=4),t[o]={type:s.type,location:r.getAttribLocation(e,o),locationSize:a}}return t}function Hs(r){return r!==""}function Pp(r,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return r.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Lp(r,e){return r.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var H_=/^[ \t]*#include +<([\w\d./]+)>/gm;function _u(r){return r.replace(H_,G_)}function G_(r,e){let t=Ge[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return _u(t)}var W_=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Ip(r){return r.replace(W_,$_)}function $_(r,e,t,n){let i="";for(let s=parseInt(e);s<parseInt(t);s++)i+=n.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return i}function Dp(r){let e=`precision ${r.precision} float;
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
#define LOW_PRECISION`),e}var X_={[Ds]:"SHADOWMAP_TYPE_PCF",[Br]:"SHADOWMAP_TYPE_VSM"};function q_(r){return X_[r.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var Y_={[zr]:"ENVMAP_MODE_REFRACTION"};function K_(r){return r.envMap===!1?"ENVMAP_MODE_REFLECTION":Y_[r.envMapMode]||"ENVMAP_MODE_REFLECTION"}var Z_={[Xh]:"ENVMAP_BLENDING_MULTIPLY",[Kf]:"ENVMAP_BLENDING_MIX",[Zf]:"ENVMAP_BLENDING_ADD"};function J_(r){return r.envMap===!1?"ENVMAP_BLENDING_NONE":Z_[r.combine]||"ENVMAP_BLENDING_NONE"}function j_(r,e,t,n){let i=r.getContext(),s=t.defines,o=t.vertexShader,a=t.fragmentShader,l=q_(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=K_(t),u=J_(t),d=k_(t),f=z_(s),g=i.createProgram(),x,p,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Hs).join(`
`),x.length>0&&(x+=`
`),p=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Hs).join(`
`),p.length>0&&(p+=`
`)):(x=[Dp(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Hs).join(`
`),p=[Dp(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Jn?"#define TONE_MAPPING":"",t.toneMapping!==Jn?Ge.tonemapping_pars_fragment:"",t.toneMapping!==Jn?O_("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Ge.colorspace_pars_fragment,U_("linearToOutputTexel",t.outputColorSpace),B_(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Hs).join(`
`)),o=_u(o),o=Pp(o,t),o=Lp(o,t),a=_u(a),a=Pp(a,t),a=Lp(a,t),o=Ip(o),a=Ip(a),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,x=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,p=["#define varying in",t.glslVersion===lr?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===lr?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);let v=m+x+o,A=m+p+a,S=Ep(i,i.VERTEX_SHADER,v),C=Ep(i,i.FRAGMENT_SHADER,A);i.attachShader(g,S),i.attachShader(g,C),t.index0AttributeName!==void 0?i.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&i.bindAttribLocation(g,0,"position"),i.linkProgram(g);function E(N){if(r.debug.checkShaderErrors){let F=i.getProgramInfoLog(g)||"",H=i.getShaderInfoLog(S)||"",Y=i.getShaderInfoLog(C)||"",D=F.trim(),X=H.trim(),j=Y.trim(),G=!0,ie=!0;if(i.getProgramParameter(g,i.LINK_STATUS)===!1)if(G=!1,typeof r.debug.onShaderError=="function")r.debug.onShaderError(i,g,S,C);else{let $=Rp(i,S,"vertex"),ee=Rp(i,C,"fragment");Ue("WebGLProgram: Shader Error "+i.getError()+" - VALIDATE_STATUS "+i.getProgramParameter(g,i.VALIDATE_STATUS)+`

Material Name: `+N.name+`
Material Type: `+N.type+`

Program Info Log: `+D+`
`+$+`
`+ee)}else D!==""?Ie("WebGLProgram: Program Info Log:",D):(X===""||j==="")&&(ie=!1);ie&&(N.diagnostics={runnable:G,programLog:D,vertexShader:{log:X,prefix:x},fragmentShader:{log:j,prefix:p}})}i.deleteShader(S),i.deleteShader(C),y=new Vr(i,g),M=V_(i,g)}let y;this.getUniforms=function(){return y===void 0&&E(this),y};let M;this.getAttributes=function(){return M===void 0&&E(this),M};let z=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return z===!1&&(z=i.getProgramParameter(g,L_)),z},this.destroy=function(){n.releaseStatesOfProgram(this),i.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=I_++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=S,this.fragmentShader=C,this}var Q_=0,wu=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let i=this._getShaderCacheForMaterial(e);return i.has(t)===!1&&(i.add(t),t.usedTimes++),i.has(n)===!1&&(i.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new Su(e),t.set(e,n)),n}},Su=class{constructor(e){this.id=Q_++,this.code=e,this.usedTimes=0}};function ew(r){return r===jn||r===ks||r===zs}function tw(r,e,t,n,i,s){let o=new Ss,a=new wu,l=new Set,c=[],h=new Map,u=n.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(y){return l.add(y),y===0?"uv":`uv${y}`}function g(y,M,z,N,F,H){let Y=N.fog,D=F.geometry,X=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?N.environment:null,j=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,G=e.get(y.envMap||X,j),ie=d[y.type],$=n.precision;y.precision!==null&&($=n.getMaxPrecision(y.precision),$!==y.precision&&Ie("WebGLProgram.getParameters:",y.precision,"not supported, using",$,"instead."));let ee=D.morphAttributes.position||D.morphAttributes.normal||D.morphAttributes.color,te=ee!==void 0?ee.length:0,Te=0;D.morphAttributes.position!==void 0&&(Te=1),D.morphAttributes.normal!==void 0&&(Te=2),D.morphAttributes.color!==void 0&&(Te=3);let Oe,Z,ge,_e;if(ie){let pe=ei[ie];Oe=pe.vertexShader,Z=pe.fragmentShader}else{Oe=y.vertexShader,Z=y.fragmentShader;let pe=a.getVertexShaderStage(y),at=a.getFragmentShaderStage(y);a.update(y,pe,at),ge=pe.id,_e=at.id}let Pe=r.getRenderTarget(),ye=r.state.buffers.depth.getReversed(),ke=F.isInstancedMesh===!0,Tt=F.isBatchedMesh===!0,De=!!y.map,ot=!!y.matcap,lt=!!G,Xe=lt&&G.isPMREMTexture===!0,Ht=!!y.aoMap,Pt=!!y.lightMap,cn=!!y.bumpMap&&y.wireframe===!1,wt=!!y.normalMap,Wn=!!y.displacementMap,Nt=!!y.emissiveMap,Mn=!!y.metalnessMap,Tn=!!y.roughnessMap,An=y.anisotropy>0,U=y.clearcoat>0,En=y.diffuseRoughness>0,gt=y.dispersion>0,yt=y.retroreflectivity>0,fe=y.iridescence>0,Lt=y.sheen>0,Le=y.transmission>0,Fe=An&&!!y.anisotropyMap,T=U&&!!y.clearcoatMap,b=U&&!!y.clearcoatNormalMap,B=U&&!!y.clearcoatRoughnessMap,ne=En&&!!y.diffuseRoughnessMap,Q=fe&&!!y.iridescenceMap,oe=fe&&!!y.iridescenceThicknessMap,ue=Lt&&!!y.sheenColorMap,q=Lt&&!!y.sheenRoughnessMap,K=!!y.specularMap,le=!!y.specularColorMap,L=!!y.specularIntensityMap,J=Le&&!!y.transmissionMap,W=Le&&!!y.thicknessMap,ce=!!y.gradientMap,se=!!y.alphaMap,ae=y.alphaTest>0,Ee=!!y.alphaHash,He=!!y.extensions,re=Jn;y.toneMapped&&(Pe===null||Pe.isXRRenderTarget===!0)&&(re=r.toneMapping);let Ce=Xe?G.isCompressedCubeTexture?G.image[0].mipmaps:G.mipmaps:null,ze={shaderID:ie,shaderType:y.type,shaderName:y.name,vertexShader:Oe,fragmentShader:Z,defines:y.defines,customVertexShaderID:ge,customFragmentShaderID:_e,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:$,batching:Tt,batchingColor:Tt&&F._colorsTexture!==null,instancing:ke,instancingColor:ke&&F.instanceColor!==null,instancingMorph:ke&&F.morphTexture!==null,outputColorSpace:Pe===null?r.outputColorSpace:Pe.isXRRenderTarget===!0?Pe.texture.colorSpace:Ke.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:De,matcap:ot,envMap:lt,envMapMode:lt&&G.mapping,envMapPMREM:Xe,envMapMaxLod:Xe?Ce.length-1:null,envMapSize:Xe?Ce[0].width:null,aoMap:Ht,lightMap:Pt,bumpMap:cn,normalMap:wt,displacementMap:Wn,emissiveMap:Nt,normalMapObjectSpace:wt&&y.normalMapType===Qf,normalMapTangentSpace:wt&&y.normalMapType===au,packedNormalMap:wt&&y.normalMapType===au&&ew(y.normalMap.format),metalnessMap:Mn,roughnessMap:Tn,anisotropy:An,anisotropyMap:Fe,clearcoat:U,clearcoatMap:T,clearcoatNormalMap:b,clearcoatRoughnessMap:B,diffuseRoughness:En,diffuseRoughnessMap:ne,dispersion:gt,retroreflection:yt,iridescence:fe,iridescenceMap:Q,iridescenceThicknessMap:oe,sheen:Lt,sheenColorMap:ue,sheenRoughnessMap:q,specularMap:K,specularColorMap:le,specularIntensityMap:L,transmission:Le,transmissionMap:J,thicknessMap:W,gradientMap:ce,opaque:y.transparent===!1&&y.blending===kr&&y.alphaToCoverage===!1,alphaMap:se,alphaTest:ae,alphaHash:Ee,combine:y.combine,mapUv:De&&f(y.map.channel),aoMapUv:Ht&&f(y.aoMap.channel),lightMapUv:Pt&&f(y.lightMap.channel),bumpMapUv:cn&&f(y.bumpMap.channel),normalMapUv:wt&&f(y.normalMap.channel),displacementMapUv:Wn&&f(y.displacementMap.channel),emissiveMapUv:Nt&&f(y.emissiveMap.channel),metalnessMapUv:Mn&&f(y.metalnessMap.channel),roughnessMapUv:Tn&&f(y.roughnessMap.channel),anisotropyMapUv:Fe&&f(y.anisotropyMap.channel),clearcoatMapUv:T&&f(y.clearcoatMap.channel),clearcoatNormalMapUv:b&&f(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:B&&f(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ne&&f(y.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&f(y.iridescenceMap.channel),iridescenceThicknessMapUv:oe&&f(y.iridescenceThicknessMap.channel),sheenColorMapUv:ue&&f(y.sheenColorMap.channel),sheenRoughnessMapUv:q&&f(y.sheenRoughnessMap.channel),specularMapUv:K&&f(y.specularMap.channel),specularColorMapUv:le&&f(y.specularColorMap.channel),specularIntensityMapUv:L&&f(y.specularIntensityMap.channel),transmissionMapUv:J&&f(y.transmissionMap.channel),thicknessMapUv:W&&f(y.thicknessMap.channel),alphaMapUv:se&&f(y.alphaMap.channel),vertexTangents:!!D.attributes.tangent&&(wt||An),vertexNormals:!!D.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!D.attributes.color&&D.attributes.color.itemSize===4,pointsUvs:F.isPoints===!0&&!!D.attributes.uv&&(De||se),fog:!!Y,useFog:y.fog===!0,fogExp2:!!Y&&Y.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||D.attributes.normal===void 0&&wt===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:ye,skinning:F.isSkinnedMesh===!0,hasPositionAttribute:D.attributes.position!==void 0,morphTargets:D.morphAttributes.position!==void 0,morphNormals:D.morphAttributes.normal!==void 0,morphColors:D.morphAttributes.color!==void 0,morphTargetsCount:te,morphTextureStride:Te,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:H.filter(pe=>pe.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:y.dithering,shadowMapEnabled:r.shadowMap.enabled&&z.length>0,shadowMapType:r.shadowMap.type,toneMapping:re,decodeVideoTexture:De&&y.map.isVideoTexture===!0&&Ke.getTransfer(y.map.colorSpace)===it,decodeVideoTextureEmissive:Nt&&y.emissiveMap.isVideoTexture===!0&&Ke.getTransfer(y.emissiveMap.colorSpace)===it,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===un,flipSided:y.side===qt,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:He&&y.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(He&&y.extensions.multiDraw===!0||Tt)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return ze.vertexUv1s=l.has(1),ze.vertexUv2s=l.has(2),ze.vertexUv3s=l.has(3),l.clear(),ze}function x(y){let M=[];if(y.shaderID?M.push(y.shaderID):(M.push(y.customVertexShaderID),M.push(y.customFragmentShaderID)),y.defines!==void 0)for(let z in y.defines)M.push(z),M.push(y.defines[z]);return y.isRawShaderMaterial===!1&&(p(M,y),m(M,y),M.push(r.outputColorSpace)),M.push(y.customProgramCacheKey),M.join()}function p(y,M){y.push(M.precision),y.push(M.outputColorSpace),y.push(M.envMapMode),y.push(M.envMapPMREM),y.push(M.envMapMaxLod),y.push(M.envMapSize),y.push(M.mapUv),y.push(M.alphaMapUv),y.push(M.lightMapUv),y.push(M.aoMapUv),y.push(M.bumpMapUv),y.push(M.normalMapUv),y.push(M.displacementMapUv),y.push(M.emissiveMapUv),y.push(M.metalnessMapUv),y.push(M.roughnessMapUv),y.push(M.anisotropyMapUv),y.push(M.clearcoatMapUv),y.push(M.clearcoatNormalMapUv),y.push(M.clearcoatRoughnessMapUv),y.push(M.diffuseRoughnessMapUv),y.push(M.iridescenceMapUv),y.push(M.iridescenceThicknessMapUv),y.push(M.sheenColorMapUv),y.push(M.sheenRoughnessMapUv),y.push(M.specularMapUv),y.push(M.specularColorMapUv),y.push(M.specularIntensityMapUv),y.push(M.transmissionMapUv),y.push(M.thicknessMapUv),y.push(M.combine),y.push(M.fogExp2),y.push(M.sizeAttenuation),y.push(M.morphTargetsCount),y.push(M.numSunLights),y.push(M.numDirLights),y.push(M.numPointLights),y.push(M.numSpotLights),y.push(M.numSpotLightMaps),y.push(M.numHemiLights),y.push(M.numRectAreaLights),y.push(M.numSunLightShadows),y.push(M.numDirLightShadows),y.push(M.numPointLightShadows),y.push(M.numSpotLightShadows),y.push(M.numSpotLightShadowsWithMaps),y.push(M.numLightProbes),y.push(M.numLightProbeGrids),y.push(M.shadowMapType),y.push(M.toneMapping),y.push(M.numClippingPlanes),y.push(M.numClipIntersection),y.push(M.depthPacking)}function m(y,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),y.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),y.push(o.mask)}function v(y){let M=d[y.type],z;if(M){let N=ei[M];z=pp.clone(N.uniforms)}else z=y.uniforms;return z}function A(y,M){let z=h.get(M);return z!==void 0?++z.usedTimes:(z=new j_(r,M,y,i),c.push(z),h.set(M,z)),z}function S(y){if(--y.usedTimes===0){let M=c.indexOf(y);c[M]=c[c.length-1],c.pop(),h.delete(y.cacheKey),y.destroy()}}function C(y){a.remove(y)}function E(){a.dispose()}return{getParameters:g,getProgramCacheKey:x,getUniforms:v,acquireProgram:A,releaseProgram:S,releaseShaderCache:C,programs:c,dispose:E}}function nw(){let r=new WeakMap;function e(o){return r.has(o)}function t(o){let a=r.get(o);return a===void 0&&(a={},r.set(o,a)),a}function n(o){r.delete(o)}function i(o,a,l){r.get(o)[a]=l}function s(){r=new WeakMap}return{has:e,get:t,remove:n,update:i,dispose:s}}function iw(r,e){return r.groupOrder!==e.groupOrder?r.groupOrder-e.groupOrder:r.renderOrder!==e.renderOrder?r.renderOrder-e.renderOrder:r.material.id!==e.material.id?r.material.id-e.material.id:r.materialVariant!==e.materialVariant?r.materialVariant-e.materialVariant:r.z!==e.z?r.z-e.z:r.id-e.id}function Np(r,e){return r.groupOrder!==e.groupOrder?r.groupOrder-e.groupOrder:r.renderOrder!==e.renderOrder?r.renderOrder-e.renderOrder:r.z!==e.z?e.z-r.z:r.id-e.id}function Up(){let r=[],e=0,t=[],n=[],i=[];function s(){e=0,t.length=0,n.length=0,i.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,g,x,p,m){let v=r[e];return v===void 0?(v={id:d.id,object:d,geometry:f,material:g,materialVariant:o(d),groupOrder:x,renderOrder:d.renderOrder,z:p,group:m},r[e]=v):(v.id=d.id,v.object=d,v.geometry=f,v.material=g,v.materialVariant=o(d),v.groupOrder=x,v.renderOrder=d.renderOrder,v.z=p,v.group=m),e++,v}function l(d,f,g,x,p,m,v){v.reversedDepth===!0&&(p=-p);let A=a(d,f,g,x,p,m);g.transmission>0?n.push(A):g.transparent===!0?i.push(A):t.push(A)}function c(d,f,g,x,p,m){let v=a(d,f,g,x,p,m);g.transmission>0?n.unshift(v):g.transparent===!0?i.unshift(v):t.unshift(v)}function h(d,f){t.length>1&&t.sort(d||iw),n.length>1&&n.sort(f||Np),i.length>1&&i.sort(f||Np)}function u(){for(let d=e,f=r.length;d<f;d++){let g=r[d];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:n,transparent:i,init:s,push:l,unshift:c,finish:u,sort:h}}function rw(){let r=new WeakMap;function e(n,i){let s=r.get(n),o;return s===void 0?(o=new Up,r.set(n,[o])):i>=s.length?(o=new Up,s.push(o)):o=s[i],o}function t(){r=new WeakMap}return{get:e,dispose:t}}function sw(){let r={};return{get:function(e){if(r[e.id]!==void 0)return r[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new P,color:new xe};break;case"SpotLight":t={position:new P,direction:new P,color:new xe,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new P,color:new xe,distance:0,decay:0};break;case"HemisphereLight":t={direction:new P,skyColor:new xe,groundColor:new xe};break;case"RectAreaLight":t={color:new xe,position:new P,halfWidth:new P,halfHeight:new P};break}return r[e.id]=t,t}}}function ow(){let r={};return{get:function(e){if(r[e.id]!==void 0)return r[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ve};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ve};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ve,shadowCameraNear:1,shadowCameraFar:1e3};break}return r[e.id]=t,t}}}var aw=0;function lw(r,e){return(e.castShadow?2:0)-(r.castShadow?2:0)+(e.map?1:0)-(r.map?1:0)}function cw(r){let e=new sw,t=ow(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new P);let i=new P,s=new Ne,o=new Ne;function a(c){let h=0,u=0,d=0;for(let H=0;H<9;H++)n.probe[H].set(0,0,0);let f=0,g=0,x=0,p=0,m=0,v=0,A=0,S=0,C=0,E=0,y=0,M=0,z=0,N=0;c.sort(lw);for(let H=0,Y=c.length;H<Y;H++){let D=c[H],X=D.color,j=D.intensity,G=D.distance,ie=null;if(D.shadow&&D.shadow.map&&(D.shadow.map.texture.format===jn?ie=D.shadow.map.texture:ie=D.shadow.map.depthTexture||D.shadow.map.texture),D.isAmbientLight)h+=X.r*j,u+=X.g*j,d+=X.b*j;else if(D.isLightProbe){for(let $=0;$<9;$++)n.probe[$].addScaledVector(D.sh.coefficients[$],j);N++}else if(D.isSunLight){let $=e.get(D);if($.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let ee=D.shadow,te=t.get(D);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize.copy(ee.mapSize).multiply(ee.getFrameExtents()),n.sunShadow[g]=te,n.sunShadowMap[g]=ie;let Te=ee.getViewportCount();for(let Oe=0;Oe<Te;Oe++)n.sunShadowMatrix[x+Oe]=ee.getMatrix(Oe),n.sunShadowCascade[x+Oe]=ee._cascadeData[Oe];x+=Te,g++}n.sun[f]=$,f++}else if(D.isDirectionalLight){let $=e.get(D);if($.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let ee=D.shadow,te=t.get(D);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,n.directionalShadow[p]=te,n.directionalShadowMap[p]=ie,n.directionalShadowMatrix[p]=D.shadow.matrix,C++}n.directional[p]=$,p++}else if(D.isSpotLight){let $=e.get(D);$.position.setFromMatrixPosition(D.matrixWorld),$.color.copy(X).multiplyScalar(j),$.distance=G,$.coneCos=Math.cos(D.angle),$.penumbraCos=Math.cos(D.angle*(1-D.penumbra)),$.decay=D.decay,n.spot[v]=$;let ee=D.shadow;if(D.map&&(n.spotLightMap[M]=D.map,M++,ee.updateMatrices(D),D.castShadow&&z++),n.spotLightMatrix[v]=ee.matrix,D.castShadow){let te=t.get(D);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,n.spotShadow[v]=te,n.spotShadowMap[v]=ie,y++}v++}else if(D.isRectAreaLight){let $=e.get(D);$.color.copy(X).multiplyScalar(j),$.halfWidth.set(D.width*.5,0,0),$.halfHeight.set(0,D.height*.5,0),n.rectArea[A]=$,A++}else if(D.isPointLight){let $=e.get(D);if($.color.copy(D.color).multiplyScalar(D.intensity),$.distance=D.distance,$.decay=D.decay,D.castShadow){let ee=D.shadow,te=t.get(D);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,te.shadowCameraNear=ee.camera.near,te.shadowCameraFar=ee.camera.far,n.pointShadow[m]=te,n.pointShadowMap[m]=ie,n.pointShadowMatrix[m]=D.shadow.matrix,E++}n.point[m]=$,m++}else if(D.isHemisphereLight){let $=e.get(D);$.skyColor.copy(D.color).multiplyScalar(j),$.groundColor.copy(D.groundColor).multiplyScalar(j),n.hemi[S]=$,S++}}A>0&&(r.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=me.LTC_FLOAT_1,n.rectAreaLTC2=me.LTC_FLOAT_2):(n.rectAreaLTC1=me.LTC_HALF_1,n.rectAreaLTC2=me.LTC_HALF_2)),n.ambient[0]=h,n.ambient[1]=u,n.ambient[2]=d;let F=n.hash;(F.sunLength!==f||F.directionalLength!==p||F.pointLength!==m||F.spotLength!==v||F.rectAreaLength!==A||F.hemiLength!==S||F.numSunShadows!==g||F.numDirectionalShadows!==C||F.numPointShadows!==E||F.numSpotShadows!==y||F.numSpotMaps!==M||F.numLightProbes!==N)&&(n.sun.length=f,n.directional.length=p,n.spot.length=v,n.rectArea.length=A,n.point.length=m,n.hemi.length=S,n.sunShadow.length=g,n.sunShadowMap.length=g,n.sunShadowMatrix.length=x,n.sunShadowCascade.length=x,n.directionalShadow.length=C,n.directionalShadowMap.length=C,n.directionalShadowMatrix.length=C,n.pointShadow.length=E,n.pointShadowMap.length=E,n.pointShadowMatrix.length=E,n.spotShadow.length=y,n.spotShadowMap.length=y,n.spotLightMatrix.length=y+M-z,n.spotLightMap.length=M,n.numSpotLightShadowsWithMaps=z,n.numLightProbes=N,F.sunLength=f,F.directionalLength=p,F.pointLength=m,F.spotLength=v,F.rectAreaLength=A,F.hemiLength=S,F.numSunShadows=g,F.numDirectionalShadows=C,F.numPointShadows=E,F.numSpotShadows=y,F.numSpotMaps=M,F.numLightProbes=N,n.version=aw++)}function l(c,h){let u=0,d=0,f=0,g=0,x=0,p=0,m=h.matrixWorldInverse;for(let v=0,A=c.length;v<A;v++){let S=c[v];if(S.isSunLight){let C=n.sun[u];C.direction.setFromMatrixPosition(S.matrixWorld),C.direction.transformDirection(m),u++}else if(S.isDirectionalLight){let C=n.directional[d];C.direction.setFromMatrixPosition(S.matrixWorld),i.setFromMatrixPosition(S.target.matrixWorld),C.direction.sub(i),C.direction.transformDirection(m),d++}else if(S.isSpotLight){let C=n.spot[g];C.position.setFromMatrixPosition(S.matrixWorld),C.position.applyMatrix4(m),C.direction.setFromMatrixPosition(S.matrixWorld),i.setFromMatrixPosition(S.target.matrixWorld),C.direction.sub(i),C.direction.transformDirection(m),g++}else if(S.isRectAreaLight){let C=n.rectArea[x];C.position.setFromMatrixPosition(S.matrixWorld),C.position.applyMatrix4(m),o.identity(),s.copy(S.matrixWorld),s.premultiply(m),o.extractRotation(s),C.halfWidth.set(S.width*.5,0,0),C.halfHeight.set(0,S.height*.5,0),C.halfWidth.applyMatrix4(o),C.halfHeight.applyMatrix4(o),x++}else if(S.isPointLight){let C=n.point[f];C.position.setFromMatrixPosition(S.matrixWorld),C.position.applyMatrix4(m),f++}else if(S.isHemisphereLight){let C=n.hemi[p];C.direction.setFromMatrixPosition(S.matrixWorld),C.direction.transformDirection(m),p++}}}return{setup:a,setupView:l,state:n}}function Fp(r){let e=new cw(r),t=[],n=[],i=[];function s(u){h.camera=u,t.length=0,n.length=0,i.length=0}function o(u){u.isLightProbeGrid?i.push(u):t.push(u)}function a(u){n.push(u)}function l(){e.setup(t),i.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function c(u){e.setupView(t,u)}let h={lightsArray:t,shadowsArray:n,lightProbeGridArray:i,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function hw(r){let e=new WeakMap;function t(i,s=0){let o=e.get(i),a;return o===void 0?(a=new Fp(r),e.set(i,[a])):s>=o.length?(a=new Fp(r),o.push(a)):a=o[s],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var uw=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,dw=`uniform sampler2D shadow_pass;
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
}`,fw=[new P(1,0,0),new P(-1,0,0),new P(0,1,0),new P(0,-1,0),new P(0,0,1),new P(0,0,-1)],pw=[new P(0,-1,0),new P(0,-1,0),new P(0,0,1),new P(0,0,-1),new P(0,-1,0),new P(0,-1,0)],Op=new Ne,Vs=new P,yu=new P;function mw(r,e,t){let n=new Bn,i=new Ve,s=new Ve,o=new ut,a=new ua,l=new da,c={},h=t.maxTextureSize,u={[Oi]:qt,[qt]:Oi,[un]:un},d=new Kn({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ve},radius:{value:4}},vertexShader:uw,fragmentShader:dw}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let g=new Qe;g.setAttribute("position",new Me(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new st(g,d),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Ds;let m=this.type;this.render=function(E,y,M){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||E.length===0)return;this.type===Pf&&(Ie("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Ds);let z=r.getRenderTarget(),N=r.getActiveCubeFace(),F=r.getActiveMipmapLevel(),H=r.state;H.setBlending(ir),H.buffers.depth.getReversed()===!0?H.buffers.color.setClear(0,0,0,0):H.buffers.color.setClear(1,1,1,1),H.buffers.depth.setTest(!0),H.setScissorTest(!1);let Y=m!==this.type;Y&&y.traverse(function(D){D.material&&(Array.isArray(D.material)?D.material.forEach(X=>X.needsUpdate=!0):D.material.needsUpdate=!0)});for(let D=0,X=E.length;D<X;D++){let j=E[D],G=j.shadow;if(G===void 0){Ie("WebGLShadowMap:",j,"has no shadow.");continue}if(G.autoUpdate===!1&&G.needsUpdate===!1)continue;i.copy(G.mapSize);let ie=G.getFrameExtents();i.multiply(ie),s.copy(G.mapSize),(i.x>h||i.y>h)&&(i.x>h&&(s.x=Math.floor(h/ie.x),i.x=s.x*ie.x,G.mapSize.x=s.x),i.y>h&&(s.y=Math.floor(h/ie.y),i.y=s.y*ie.y,G.mapSize.y=s.y));let $=r.state.buffers.depth.getReversed();if(G.camera._reversedDepth=$,G.map===null||Y===!0){if(G.map!==null&&(G.map.depthTexture!==null&&(G.map.depthTexture.dispose(),G.map.depthTexture=null),G.map.dispose()),this.type===Br){if(j.isPointLight){Ie("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}G.map=new xt(i.x,i.y,{format:jn,type:zn,minFilter:Mt,magFilter:Mt,generateMipmaps:!1}),G.map.texture.name=j.name+".shadowMap",G.map.depthTexture=new en(i.x,i.y,bn),G.map.depthTexture.name=j.name+".shadowMapDepth",G.map.depthTexture.format=ui,G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=vt,G.map.depthTexture.magFilter=vt}else j.isPointLight?(G.map=new Gs(i.x),G.map.depthTexture=new Es(i.x,Yt)):(G.map=new xt(i.x,i.y),G.map.depthTexture=new en(i.x,i.y,Yt)),G.map.depthTexture.name=j.name+".shadowMap",G.map.depthTexture.format=ui,this.type===Ds?(G.map.depthTexture.compareFunction=$?lu:ar,G.map.depthTexture.minFilter=Mt,G.map.depthTexture.magFilter=Mt):(G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=vt,G.map.depthTexture.magFilter=vt);G.camera.updateProjectionMatrix()}G.map.isWebGLCubeRenderTarget!==!0&&(G.map.width!==i.x||G.map.height!==i.y)&&G.map.setSize(i.x,i.y);let ee=G.map.isWebGLCubeRenderTarget?6:G.getViewportCount();j.isPointLight!==!0&&G.updateMatrices(j,M);let te=(G.camera.layers.mask&4294967294)!==0?G.camera.layers:M.layers;for(let Te=0;Te<ee;Te++){let Oe=G.getCamera(Te);if(j.isPointLight){let Z=G.camera,ge=G.matrix,_e=j.distance||Z.far;_e!==Z.far&&(Z.far=_e,Z.updateProjectionMatrix()),Vs.setFromMatrixPosition(j.matrixWorld),Z.position.copy(Vs),yu.copy(Z.position),yu.add(fw[Te]),Z.up.copy(pw[Te]),Z.lookAt(yu),Z.updateMatrixWorld(),ge.makeTranslation(-Vs.x,-Vs.y,-Vs.z),Op.multiplyMatrices(Z.projectionMatrix,Z.matrixWorldInverse),G._frustum.setFromProjectionMatrix(Op,Z.coordinateSystem,Z.reversedDepth)}if(G.map.isWebGLCubeRenderTarget)r.setRenderTarget(G.map,Te),r.clear();else{Te===0&&(r.setRenderTarget(G.map),r.clear());let Z=G.getViewport(Te);o.set(s.x*Z.x,s.y*Z.y,s.x*Z.z,s.y*Z.w),H.viewport(o)}n=G.getFrustum(Te),S(y,M,Oe,j,te,this.type)}G.isPointLightShadow!==!0&&this.type===Br&&v(G,M),G.needsUpdate=!1}m=this.type,p.needsUpdate=!1,r.setRenderTarget(z,N,F)};function v(E,y){let M=e.update(x);d.defines.VSM_SAMPLES!==E.blurSamples&&(d.defines.VSM_SAMPLES=E.blurSamples,f.defines.VSM_SAMPLES=E.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),E.mapPass===null?E.mapPass=new xt(i.x,i.y,{format:jn,type:zn}):(E.mapPass.width!==E.map.width||E.mapPass.height!==E.map.height)&&E.mapPass.setSize(E.map.width,E.map.height),d.uniforms.shadow_pass.value=E.map.depthTexture,d.uniforms.resolution.value.set(E.map.width,E.map.height),d.uniforms.radius.value=E.radius,r.setRenderTarget(E.mapPass),r.clear(),r.renderBufferDirect(y,null,M,d,x,null),f.uniforms.shadow_pass.value=E.mapPass.texture,f.uniforms.resolution.value.set(E.map.width,E.map.height),f.uniforms.radius.value=E.radius,r.setRenderTarget(E.map),r.clear(),r.renderBufferDirect(y,null,M,f,x,null)}function A(E,y,M,z){let N=null,F=M.isPointLight===!0?E.customDistanceMaterial:E.customDepthMaterial;if(F!==void 0)N=F;else if(N=M.isPointLight===!0?l:a,r.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let H=N.uuid,Y=y.uuid,D=c[H];D===void 0&&(D={},c[H]=D);let X=D[Y];X===void 0&&(X=N.clone(),D[Y]=X,y.addEventListener("dispose",C)),N=X}if(N.visible=y.visible,N.wireframe=y.wireframe,z===Br?N.side=y.shadowSide!==null?y.shadowSide:y.side:N.side=y.shadowSide!==null?y.shadowSide:u[y.side],N.alphaMap=y.alphaMap,N.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,N.map=y.map,N.clipShadows=y.clipShadows,N.clippingPlanes=y.clippingPlanes,N.clipIntersection=y.clipIntersection,N.displacementMap=y.displacementMap,N.displacementScale=y.displacementScale,N.displacementBias=y.displacementBias,N.wireframeLinewidth=y.wireframeLinewidth,N.linewidth=y.linewidth,M.isPointLight===!0&&N.isMeshDistanceMaterial===!0){let H=r.properties.get(N);H.light=M}return N}function S(E,y,M,z,N,F){if(E.visible===!1)return;if(E.layers.test(N)&&(E.isMesh||E.isLine||E.isPoints)&&(E.castShadow||E.receiveShadow&&F===Br)&&(!E.frustumCulled||E.intersectsFrustum(n))){E.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,E.matrixWorld);let D=e.update(E),X=E.material;if(Array.isArray(X)){let j=D.groups;for(let G=0,ie=j.length;G<ie;G++){let $=j[G],ee=X[$.materialIndex];if(ee&&ee.visible){let te=A(E,ee,z,F);E.onBeforeShadow(r,E,y,M,D,te,$),r.renderBufferDirect(M,null,D,te,E,$),E.onAfterShadow(r,E,y,M,D,te,$)}}}else if(X.visible){let j=A(E,X,z,F);E.onBeforeShadow(r,E,y,M,D,j,null),r.renderBufferDirect(M,null,D,j,E,null),E.onAfterShadow(r,E,y,M,D,j,null)}}let Y=E.children;for(let D=0,X=Y.length;D<X;D++)S(Y[D],y,M,z,N,F)}function C(E){E.target.removeEventListener("dispose",C);for(let M in c){let z=c[M],N=E.target.uuid;N in z&&(z[N].dispose(),delete z[N])}}}function gw(r,e){function t(){let L=!1,J=new ut,W=null,ce=new ut(0,0,0,0);return{setMask:function(se){W!==se&&!L&&(r.colorMask(se,se,se,se),W=se)},setLocked:function(se){L=se},setClear:function(se,ae,Ee,He,re){re===!0&&(se*=He,ae*=He,Ee*=He),J.set(se,ae,Ee,He),ce.equals(J)===!1&&(r.clearColor(se,ae,Ee,He),ce.copy(J))},reset:function(){L=!1,W=null,ce.set(-1,0,0,0)}}}function n(){let L=!1,J=!1,W=null,ce=null,se=null;return{setReversed:function(ae){if(J!==ae){let Ee=e.get("EXT_clip_control");ae?Ee.clipControlEXT(Ee.LOWER_LEFT_EXT,Ee.ZERO_TO_ONE_EXT):Ee.clipControlEXT(Ee.LOWER_LEFT_EXT,Ee.NEGATIVE_ONE_TO_ONE_EXT),J=ae;let He=se;se=null,this.setClear(He)}},getReversed:function(){return J},setTest:function(ae){ae?ye(r.DEPTH_TEST):ke(r.DEPTH_TEST)},setMask:function(ae){W!==ae&&!L&&(r.depthMask(ae),W=ae)},setFunc:function(ae){if(J&&(ae=cp[ae]),ce!==ae){switch(ae){case $o:r.depthFunc(r.NEVER);break;case Xo:r.depthFunc(r.ALWAYS);break;case qo:r.depthFunc(r.LESS);break;case Pr:r.depthFunc(r.LEQUAL);break;case Yo:r.depthFunc(r.EQUAL);break;case Ko:r.depthFunc(r.GEQUAL);break;case Zo:r.depthFunc(r.GREATER);break;case Jo:r.depthFunc(r.NOTEQUAL);break;default:r.depthFunc(r.LEQUAL)}ce=ae}},setLocked:function(ae){L=ae},setClear:function(ae){se!==ae&&(se=ae,J&&(ae=1-ae),r.clearDepth(ae))},reset:function(){L=!1,W=null,ce=null,se=null,J=!1}}}function i(){let L=!1,J=null,W=null,ce=null,se=null,ae=null,Ee=null,He=null,re=null;return{setTest:function(Ce){L||(Ce?ye(r.STENCIL_TEST):ke(r.STENCIL_TEST))},setMask:function(Ce){J!==Ce&&!L&&(r.stencilMask(Ce),J=Ce)},setFunc:function(Ce,ze,pe){(W!==Ce||ce!==ze||se!==pe)&&(r.stencilFunc(Ce,ze,pe),W=Ce,ce=ze,se=pe)},setOp:function(Ce,ze,pe){(ae!==Ce||Ee!==ze||He!==pe)&&(r.stencilOp(Ce,ze,pe),ae=Ce,Ee=ze,He=pe)},setLocked:function(Ce){L=Ce},setClear:function(Ce){re!==Ce&&(r.clearStencil(Ce),re=Ce)},reset:function(){L=!1,J=null,W=null,ce=null,se=null,ae=null,Ee=null,He=null,re=null}}}let s=new t,o=new n,a=new i,l={},c=new WeakMap,h={},u={},d={},f=new WeakMap,g=[],x=null,p=!1,m=null,v=null,A=null,S=null,C=null,E=null,y=null,M=new xe(0,0,0),z=0,N=!1,F=null,H=null,Y=null,D=null,X=null,j=r.getParameter(r.MAX_COMBINED_TEXTURE_IMAGE_UNITS),G=!1,ie=0,$=r.getParameter(r.VERSION);$.indexOf("WebGL")!==-1?(ie=parseFloat(/^WebGL (\d)/.exec($)[1]),G=ie>=1):$.indexOf("OpenGL ES")!==-1&&(ie=parseFloat(/^OpenGL ES (\d)/.exec($)[1]),G=ie>=2);let ee=null,te={},Te=r.getParameter(r.SCISSOR_BOX),Oe=r.getParameter(r.VIEWPORT),Z=new ut().fromArray(Te),ge=new ut().fromArray(Oe);function _e(L,J,W,ce){let se=new Uint8Array(4),ae=r.createTexture();r.bindTexture(L,ae),r.texParameteri(L,r.TEXTURE_MIN_FILTER,r.NEAREST),r.texParameteri(L,r.TEXTURE_MAG_FILTER,r.NEAREST);for(let Ee=0;Ee<W;Ee++)L===r.TEXTURE_3D||L===r.TEXTURE_2D_ARRAY?r.texImage3D(J,0,r.RGBA,1,1,ce,0,r.RGBA,r.UNSIGNED_BYTE,se):r.texImage2D(J+Ee,0,r.RGBA,1,1,0,r.RGBA,r.UNSIGNED_BYTE,se);return ae}let Pe={};Pe[r.TEXTURE_2D]=_e(r.TEXTURE_2D,r.TEXTURE_2D,1),Pe[r.TEXTURE_CUBE_MAP]=_e(r.TEXTURE_CUBE_MAP,r.TEXTURE_CUBE_MAP_POSITIVE_X,6),Pe[r.TEXTURE_2D_ARRAY]=_e(r.TEXTURE_2D_ARRAY,r.TEXTURE_2D_ARRAY,1,1),Pe[r.TEXTURE_3D]=_e(r.TEXTURE_3D,r.TEXTURE_3D,1,1),s.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ye(r.DEPTH_TEST),o.setFunc(Pr),cn(!1),wt(zh),ye(r.CULL_FACE),Ht(ir);function ye(L){h[L]!==!0&&(r.enable(L),h[L]=!0)}function ke(L){h[L]!==!1&&(r.disable(L),h[L]=!1)}function Tt(L,J){return d[L]!==J?(r.bindFramebuffer(L,J),d[L]=J,L===r.DRAW_FRAMEBUFFER&&(d[r.FRAMEBUFFER]=J),L===r.FRAMEBUFFER&&(d[r.DRAW_FRAMEBUFFER]=J),!0):!1}function De(L,J){let W=g,ce=!1;if(L){W=f.get(J),W===void 0&&(W=[],f.set(J,W));let se=L.textures;if(W.length!==se.length||W[0]!==r.COLOR_ATTACHMENT0){for(let ae=0,Ee=se.length;ae<Ee;ae++)W[ae]=r.COLOR_ATTACHMENT0+ae;W.length=se.length,ce=!0}}else W[0]!==r.BACK&&(W[0]=r.BACK,ce=!0);ce&&r.drawBuffers(W)}function ot(L){return x!==L?(r.useProgram(L),x=L,!0):!1}let lt={[rr]:r.FUNC_ADD,[If]:r.FUNC_SUBTRACT,[Df]:r.FUNC_REVERSE_SUBTRACT};lt[Nf]=r.MIN,lt[Uf]=r.MAX;let Xe={[Ff]:r.ZERO,[Of]:r.ONE,[Bf]:r.SRC_COLOR,[Wh]:r.SRC_ALPHA,[Wf]:r.SRC_ALPHA_SATURATE,[Hf]:r.DST_COLOR,[zf]:r.DST_ALPHA,[kf]:r.ONE_MINUS_SRC_COLOR,[$h]:r.ONE_MINUS_SRC_ALPHA,[Gf]:r.ONE_MINUS_DST_COLOR,[Vf]:r.ONE_MINUS_DST_ALPHA,[$f]:r.CONSTANT_COLOR,[Xf]:r.ONE_MINUS_CONSTANT_COLOR,[qf]:r.CONSTANT_ALPHA,[Yf]:r.ONE_MINUS_CONSTANT_ALPHA};function Ht(L,J,W,ce,se,ae,Ee,He,re,Ce){if(L===ir){p===!0&&(ke(r.BLEND),p=!1);return}if(p===!1&&(ye(r.BLEND),p=!0),L!==Lf){if(L!==m||Ce!==N){if((v!==rr||C!==rr)&&(r.blendEquation(r.FUNC_ADD),v=rr,C=rr),Ce)switch(L){case kr:r.blendFuncSeparate(r.ONE,r.ONE_MINUS_SRC_ALPHA,r.ONE,r.ONE_MINUS_SRC_ALPHA);break;case Vh:r.blendFunc(r.ONE,r.ONE);break;case Hh:r.blendFuncSeparate(r.ZERO,r.ONE_MINUS_SRC_COLOR,r.ZERO,r.ONE);break;case Gh:r.blendFuncSeparate(r.DST_COLOR,r.ONE_MINUS_SRC_ALPHA,r.ZERO,r.ONE);break;default:Ue("WebGLState: Invalid blending: ",L);break}else switch(L){case kr:r.blendFuncSeparate(r.SRC_ALPHA,r.ONE_MINUS_SRC_ALPHA,r.ONE,r.ONE_MINUS_SRC_ALPHA);break;case Vh:r.blendFuncSeparate(r.SRC_ALPHA,r.ONE,r.ONE,r.ONE);break;case Hh:Ue("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Gh:Ue("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ue("WebGLState: Invalid blending: ",L);break}A=null,S=null,E=null,y=null,M.set(0,0,0),z=0,m=L,N=Ce}return}se=se||J,ae=ae||W,Ee=Ee||ce,(J!==v||se!==C)&&(r.blendEquationSeparate(lt[J],lt[se]),v=J,C=se),(W!==A||ce!==S||ae!==E||Ee!==y)&&(r.blendFuncSeparate(Xe[W],Xe[ce],Xe[ae],Xe[Ee]),A=W,S=ce,E=ae,y=Ee),(He.equals(M)===!1||re!==z)&&(r.blendColor(He.r,He.g,He.b,re),M.copy(He),z=re),m=L,N=!1}function Pt(L,J){L.side===un?ke(r.CULL_FACE):ye(r.CULL_FACE);let W=L.side===qt;J&&(W=!W),cn(W),L.blending===kr&&L.transparent===!1?Ht(ir):Ht(L.blending,L.blendEquation,L.blendSrc,L.blendDst,L.blendEquationAlpha,L.blendSrcAlpha,L.blendDstAlpha,L.blendColor,L.blendAlpha,L.premultipliedAlpha),o.setFunc(L.depthFunc),o.setTest(L.depthTest),o.setMask(L.depthWrite),s.setMask(L.colorWrite);let ce=L.stencilWrite;a.setTest(ce),ce&&(a.setMask(L.stencilWriteMask),a.setFunc(L.stencilFunc,L.stencilRef,L.stencilFuncMask),a.setOp(L.stencilFail,L.stencilZFail,L.stencilZPass)),Nt(L.polygonOffset,L.polygonOffsetFactor,L.polygonOffsetUnits),L.alphaToCoverage===!0?ye(r.SAMPLE_ALPHA_TO_COVERAGE):ke(r.SAMPLE_ALPHA_TO_COVERAGE)}function cn(L){F!==L&&(L?r.frontFace(r.CW):r.frontFace(r.CCW),F=L)}function wt(L){L!==Cf?(ye(r.CULL_FACE),L!==H&&(L===zh?r.cullFace(r.BACK):L===Rf?r.cullFace(r.FRONT):r.cullFace(r.FRONT_AND_BACK))):ke(r.CULL_FACE),H=L}function Wn(L){L!==Y&&(G&&r.lineWidth(L),Y=L)}function Nt(L,J,W){L?(ye(r.POLYGON_OFFSET_FILL),(D!==J||X!==W)&&(D=J,X=W,o.getReversed()&&(J=-J,W=-W),r.polygonOffset(J,W))):ke(r.POLYGON_OFFSET_FILL)}function Mn(L){L?ye(r.SCISSOR_TEST):ke(r.SCISSOR_TEST)}function Tn(L){L===void 0&&(L=r.TEXTURE0+j-1),ee!==L&&(r.activeTexture(L),ee=L)}function An(L,J,W){W===void 0&&(ee===null?W=r.TEXTURE0+j-1:W=ee);let ce=te[W];ce===void 0&&(ce={type:void 0,texture:void 0},te[W]=ce),(ce.type!==L||ce.texture!==J)&&(ee!==W&&(r.activeTexture(W),ee=W),r.bindTexture(L,J||Pe[L]),ce.type=L,ce.texture=J)}function U(){let L=te[ee];L!==void 0&&L.type!==void 0&&(r.bindTexture(L.type,null),L.type=void 0,L.texture=void 0)}function En(){try{r.compressedTexImage2D(...arguments)}catch(L){Ue("WebGLState:",L)}}function gt(){try{r.compressedTexImage3D(...arguments)}catch(L){Ue("WebGLState:",L)}}function yt(){try{r.texSubImage2D(...arguments)}catch(L){Ue("WebGLState:",L)}}function fe(){try{r.texSubImage3D(...arguments)}catch(L){Ue("WebGLState:",L)}}function Lt(){try{r.compressedTexSubImage2D(...arguments)}catch(L){Ue("WebGLState:",L)}}function Le(){try{r.compressedTexSubImage3D(...arguments)}catch(L){Ue("WebGLState:",L)}}function Fe(){try{r.texStorage2D(...arguments)}catch(L){Ue("WebGLState:",L)}}function T(){try{r.texStorage3D(...arguments)}catch(L){Ue("WebGLState:",L)}}function b(){try{r.texImage2D(...arguments)}catch(L){Ue("WebGLState:",L)}}function B(){try{r.texImage3D(...arguments)}catch(L){Ue("WebGLState:",L)}}function ne(L){return u[L]!==void 0?u[L]:r.getParameter(L)}function Q(L,J){u[L]!==J&&(r.pixelStorei(L,J),u[L]=J)}function oe(L){Z.equals(L)===!1&&(r.scissor(L.x,L.y,L.z,L.w),Z.copy(L))}function ue(L){ge.equals(L)===!1&&(r.viewport(L.x,L.y,L.z,L.w),ge.copy(L))}function q(L,J){let W=c.get(J);W===void 0&&(W=new WeakMap,c.set(J,W));let ce=W.get(L);ce===void 0&&(ce=r.getUniformBlockIndex(J,L.name),r.uniformBlockBinding(J,ce,ce),W.set(L,ce))}function K(L,J,W){let se=c.get(J).get(L);l[se]!==W&&(r.bindBufferBase(r.UNIFORM_BUFFER,se,W),l[se]=W)}function le(){r.disable(r.BLEND),r.disable(r.CULL_FACE),r.disable(r.DEPTH_TEST),r.disable(r.POLYGON_OFFSET_FILL),r.disable(r.SCISSOR_TEST),r.disable(r.STENCIL_TEST),r.disable(r.SAMPLE_ALPHA_TO_COVERAGE),r.blendEquation(r.FUNC_ADD),r.blendFunc(r.ONE,r.ZERO),r.blendFuncSeparate(r.ONE,r.ZERO,r.ONE,r.ZERO),r.blendColor(0,0,0,0),r.colorMask(!0,!0,!0,!0),r.clearColor(0,0,0,0),r.depthMask(!0),r.depthFunc(r.LESS),o.setReversed(!1),r.clearDepth(1),r.stencilMask(4294967295),r.stencilFunc(r.ALWAYS,0,4294967295),r.stencilOp(r.KEEP,r.KEEP,r.KEEP),r.clearStencil(0),r.cullFace(r.BACK),r.frontFace(r.CCW),r.polygonOffset(0,0),r.activeTexture(r.TEXTURE0),r.bindFramebuffer(r.FRAMEBUFFER,null),r.bindFramebuffer(r.DRAW_FRAMEBUFFER,null),r.bindFramebuffer(r.READ_FRAMEBUFFER,null),r.useProgram(null),r.lineWidth(1),r.scissor(0,0,r.canvas.width,r.canvas.height),r.viewport(0,0,r.canvas.width,r.canvas.height),r.pixelStorei(r.PACK_ALIGNMENT,4),r.pixelStorei(r.UNPACK_ALIGNMENT,4),r.pixelStorei(r.UNPACK_FLIP_Y_WEBGL,!1),r.pixelStorei(r.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),r.pixelStorei(r.UNPACK_COLORSPACE_CONVERSION_WEBGL,r.BROWSER_DEFAULT_WEBGL),r.pixelStorei(r.PACK_ROW_LENGTH,0),r.pixelStorei(r.PACK_SKIP_PIXELS,0),r.pixelStorei(r.PACK_SKIP_ROWS,0),r.pixelStorei(r.UNPACK_ROW_LENGTH,0),r.pixelStorei(r.UNPACK_IMAGE_HEIGHT,0),r.pixelStorei(r.UNPACK_SKIP_PIXELS,0),r.pixelStorei(r.UNPACK_SKIP_ROWS,0),r.pixelStorei(r.UNPACK_SKIP_IMAGES,0),h={},u={},ee=null,te={},d={},l={},f=new WeakMap,g=[],x=null,p=!1,m=null,v=null,A=null,S=null,C=null,E=null,y=null,M=new xe(0,0,0),z=0,N=!1,F=null,H=null,Y=null,D=null,X=null,Z.set(0,0,r.canvas.width,r.canvas.height),ge.set(0,0,r.canvas.width,r.canvas.height),s.reset(),o.reset(),a.reset()}return{buffers:{color:s,depth:o,stencil:a},enable:ye,disable:ke,bindFramebuffer:Tt,drawBuffers:De,useProgram:ot,setBlending:Ht,setMaterial:Pt,setFlipSided:cn,setCullFace:wt,setLineWidth:Wn,setPolygonOffset:Nt,setScissorTest:Mn,activeTexture:Tn,bindTexture:An,unbindTexture:U,compressedTexImage2D:En,compressedTexImage3D:gt,texImage2D:b,texImage3D:B,pixelStorei:Q,getParameter:ne,updateUBOMapping:q,uniformBlockBinding:K,texStorage2D:Fe,texStorage3D:T,texSubImage2D:yt,texSubImage3D:fe,compressedTexSubImage2D:Lt,compressedTexSubImage3D:Le,scissor:oe,viewport:ue,reset:le}}function yw(r,e,t,n,i,s,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ve,h=new WeakMap,u=new Set,d,f=new WeakMap,g=new Set,x=new FinalizationRegistry(T=>g.delete(T)),p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(T,b){return p?new OffscreenCanvas(T,b):bs("canvas")}function v(T,b,B){let ne=1,Q=Fe(T);if((Q.width>B||Q.height>B)&&(ne=B/Math.max(Q.width,Q.height)),ne<1)if(typeof HTMLImageElement<"u"&&T instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&T instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&T instanceof ImageBitmap||typeof VideoFrame<"u"&&T instanceof VideoFrame){let oe=Math.floor(ne*Q.width),ue=Math.floor(ne*Q.height);d===void 0&&(d=m(oe,ue));let q=b?m(oe,ue):d;return q.width=oe,q.height=ue,q.getContext("2d").drawImage(T,0,0,oe,ue),Ie("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+oe+"x"+ue+")."),q}else return"data"in T&&Ie("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),T;return T}function A(T){return T.generateMipmaps}function S(T){r.generateMipmap(T)}function C(T){return T.isWebGLCubeRenderTarget?r.TEXTURE_CUBE_MAP:T.isWebGL3DRenderTarget?r.TEXTURE_3D:T.isWebGLArrayRenderTarget||T.isCompressedArrayTexture?r.TEXTURE_2D_ARRAY:r.TEXTURE_2D}function E(T,b,B,ne,Q,oe=!1){if(T!==null){if(r[T]!==void 0)return r[T];Ie("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+T+"'")}let ue;ne&&(ue=e.get("EXT_texture_norm16"),ue||Ie("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let q=b;if(b===r.RED&&(B===r.FLOAT&&(q=r.R32F),B===r.HALF_FLOAT&&(q=r.R16F),B===r.UNSIGNED_BYTE&&(q=r.R8),B===r.UNSIGNED_SHORT&&ue&&(q=ue.R16_EXT),B===r.SHORT&&ue&&(q=ue.R16_SNORM_EXT)),b===r.RED_INTEGER&&(B===r.UNSIGNED_BYTE&&(q=r.R8UI),B===r.UNSIGNED_SHORT&&(q=r.R16UI),B===r.UNSIGNED_INT&&(q=r.R32UI),B===r.BYTE&&(q=r.R8I),B===r.SHORT&&(q=r.R16I),B===r.INT&&(q=r.R32I)),b===r.RG&&(B===r.FLOAT&&(q=r.RG32F),B===r.HALF_FLOAT&&(q=r.RG16F),B===r.UNSIGNED_BYTE&&(q=r.RG8),B===r.UNSIGNED_SHORT&&ue&&(q=ue.RG16_EXT),B===r.SHORT&&ue&&(q=ue.RG16_SNORM_EXT)),b===r.RG_INTEGER&&(B===r.UNSIGNED_BYTE&&(q=r.RG8UI),B===r.UNSIGNED_SHORT&&(q=r.RG16UI),B===r.UNSIGNED_INT&&(q=r.RG32UI),B===r.BYTE&&(q=r.RG8I),B===r.SHORT&&(q=r.RG16I),B===r.INT&&(q=r.RG32I)),b===r.RGB_INTEGER&&(B===r.UNSIGNED_BYTE&&(q=r.RGB8UI),B===r.UNSIGNED_SHORT&&(q=r.RGB16UI),B===r.UNSIGNED_INT&&(q=r.RGB32UI),B===r.BYTE&&(q=r.RGB8I),B===r.SHORT&&(q=r.RGB16I),B===r.INT&&(q=r.RGB32I)),b===r.RGBA_INTEGER&&(B===r.UNSIGNED_BYTE&&(q=r.RGBA8UI),B===r.UNSIGNED_SHORT&&(q=r.RGBA16UI),B===r.UNSIGNED_INT&&(q=r.RGBA32UI),B===r.BYTE&&(q=r.RGBA8I),B===r.SHORT&&(q=r.RGBA16I),B===r.INT&&(q=r.RGBA32I)),b===r.RGB&&(B===r.UNSIGNED_SHORT&&ue&&(q=ue.RGB16_EXT),B===r.SHORT&&ue&&(q=ue.RGB16_SNORM_EXT),B===r.UNSIGNED_INT_5_9_9_9_REV&&(q=r.RGB9_E5),B===r.UNSIGNED_INT_10F_11F_11F_REV&&(q=r.R11F_G11F_B10F)),b===r.RGBA){let K=oe?vs:Ke.getTransfer(Q);B===r.FLOAT&&(q=r.RGBA32F),B===r.HALF_FLOAT&&(q=r.RGBA16F),B===r.UNSIGNED_BYTE&&(q=K===it?r.SRGB8_ALPHA8:r.RGBA8),B===r.UNSIGNED_SHORT&&ue&&(q=ue.RGBA16_EXT),B===r.SHORT&&ue&&(q=ue.RGBA16_SNORM_EXT),B===r.UNSIGNED_SHORT_4_4_4_4&&(q=r.RGBA4),B===r.UNSIGNED_SHORT_5_5_5_1&&(q=r.RGB5_A1)}return(q===r.R16F||q===r.R32F||q===r.RG16F||q===r.RG32F||q===r.RGBA16F||q===r.RGBA32F)&&e.get("EXT_color_buffer_float"),q}function y(T,b){let B;return T?b===null||b===Yt||b===or?B=r.DEPTH24_STENCIL8:b===bn?B=r.DEPTH32F_STENCIL8:b===Bi&&(B=r.DEPTH24_STENCIL8,Ie("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):b===null||b===Yt||b===or?B=r.DEPTH_COMPONENT24:b===bn?B=r.DEPTH_COMPONENT32F:b===Bi&&(B=r.DEPTH_COMPONENT16),B}function M(T,b){return A(T)===!0||T.isFramebufferTexture&&T.minFilter!==vt&&T.minFilter!==Mt?Math.log2(Math.max(b.width,b.height))+1:T.mipmaps.length>0?T.mipmaps.length:T.isCompressedTexture&&Array.isArray(T.image)?b.mipmaps.length:1}function z(T){let b=new WeakRef(T);n.get(T).__ref=b,g.add(b),x.register(T,b,b)}function N(T){let b=n.get(T).__ref;b!==void 0&&(g.delete(b),x.unregister(b))}function F(T){Y(T.target)}function H(T){D(T.target)}function Y(T){T.removeEventListener("dispose",F),N(T),j(T),T.isVideoTexture&&h.delete(T),T.isHTMLTexture&&u.delete(T)}function D(T){T.removeEventListener("dispose",H),N(T),ie(T)}function X(){for(let T of g){let b=T.deref();b!==void 0&&(b.isRenderTarget===!0?D(b):Y(b))}g.clear(),u.clear()}function j(T){let b=n.get(T);if(b.__webglInit===void 0)return;let B=T.source,ne=f.get(B);if(ne){let Q=ne[b.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&G(T),Object.keys(ne).length===0&&f.delete(B)}n.remove(T)}function G(T){let b=n.get(T);r.deleteTexture(b.__webglTexture);let B=T.source,ne=f.get(B);delete ne[b.__cacheKey],o.memory.textures--}function ie(T){let b=n.get(T);b.__depthDisposeCallback&&b.__depthDisposeCallback();let B=T.depthTexture;if(B&&B.renderTarget===T&&Y(B),T.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(b.__webglFramebuffer[Q]))for(let oe=0;oe<b.__webglFramebuffer[Q].length;oe++)r.deleteFramebuffer(b.__webglFramebuffer[Q][oe]);else r.deleteFramebuffer(b.__webglFramebuffer[Q]);b.__webglDepthbuffer&&r.deleteRenderbuffer(b.__webglDepthbuffer[Q])}else{if(Array.isArray(b.__webglFramebuffer))for(let Q=0;Q<b.__webglFramebuffer.length;Q++)r.deleteFramebuffer(b.__webglFramebuffer[Q]);else r.deleteFramebuffer(b.__webglFramebuffer);if(b.__webglDepthbuffer&&r.deleteRenderbuffer(b.__webglDepthbuffer),b.__webglMultisampledFramebuffer&&r.deleteFramebuffer(b.__webglMultisampledFramebuffer),b.__webglColorRenderbuffer)for(let Q=0;Q<b.__webglColorRenderbuffer.length;Q++)b.__webglColorRenderbuffer[Q]&&r.deleteRenderbuffer(b.__webglColorRenderbuffer[Q]);b.__webglDepthRenderbuffer&&r.deleteRenderbuffer(b.__webglDepthRenderbuffer)}let ne=T.textures;for(let Q=0,oe=ne.length;Q<oe;Q++){let ue=n.get(ne[Q]);ue.__webglTexture&&(r.deleteTexture(ue.__webglTexture),o.memory.textures--),n.remove(ne[Q])}n.remove(T)}let $=0;function ee(){$=0}function te(){return $}function Te(T){$=T}function Oe(){let T=$;return T>=i.maxTextures&&Ie("WebGLTextures: Trying to use "+(T+1)+" texture units while this GPU supports only "+i.maxTextures),$+=1,T}function Z(T){let b=[];return b.push(T.wrapS),b.push(T.wrapT),b.push(T.wrapR||0),b.push(T.magFilter),b.push(T.minFilter),b.push(T.anisotropy),b.push(T.internalFormat),b.push(T.format),b.push(T.type),b.push(T.generateMipmaps),b.push(T.mipmapsAutoUpdate),b.push(T.premultiplyAlpha),b.push(T.flipY),b.push(T.unpackAlignment),b.push(T.colorSpace),b.join()}function ge(T,b){let B=n.get(T);if(T.isVideoTexture&&Lt(T),T.isRenderTargetTexture===!1&&T.isExternalTexture!==!0&&T.version>0&&B.__version!==T.version){let ne=T.image;if(ne===null)Ie("WebGLRenderer: Texture marked for update but no image data found.");else if(ne.complete===!1)Ie("WebGLRenderer: Texture marked for update but image is incomplete");else{Pt(B,T,b);return}}else T.isExternalTexture&&(B.__webglTexture=T.sourceTexture?T.sourceTexture:null);t.bindTexture(r.TEXTURE_2D,B.__webglTexture,r.TEXTURE0+b)}function _e(T,b){let B=n.get(T);if(T.isRenderTargetTexture===!1&&T.version>0&&B.__version!==T.version){Pt(B,T,b);return}else T.isExternalTexture&&(B.__webglTexture=T.sourceTexture?T.sourceTexture:null);t.bindTexture(r.TEXTURE_2D_ARRAY,B.__webglTexture,r.TEXTURE0+b)}function Pe(T,b){let B=n.get(T);if(T.isRenderTargetTexture===!1&&T.version>0&&B.__version!==T.version){Pt(B,T,b);return}t.bindTexture(r.TEXTURE_3D,B.__webglTexture,r.TEXTURE0+b)}function ye(T,b){let B=n.get(T);if(T.version>0&&B.__version!==T.version){cn(B,T,b);return}t.bindTexture(r.TEXTURE_CUBE_MAP,B.__webglTexture,r.TEXTURE0+b)}let ke={[Ri]:r.REPEAT,[Xn]:r.CLAMP_TO_EDGE,[jo]:r.MIRRORED_REPEAT},Tt={[vt]:r.NEAREST,[Jf]:r.NEAREST_MIPMAP_NEAREST,[Ns]:r.NEAREST_MIPMAP_LINEAR,[Mt]:r.LINEAR,[Aa]:r.LINEAR_MIPMAP_NEAREST,[kn]:r.LINEAR_MIPMAP_LINEAR},De={[tp]:r.NEVER,[cu]:r.ALWAYS,[np]:r.LESS,[ar]:r.LEQUAL,[ip]:r.EQUAL,[lu]:r.GEQUAL,[rp]:r.GREATER,[sp]:r.NOTEQUAL};function ot(T,b){if(b.type===bn&&e.has("OES_texture_float_linear")===!1&&(b.magFilter===Mt||b.magFilter===Aa||b.magFilter===Ns||b.magFilter===kn||b.minFilter===Mt||b.minFilter===Aa||b.minFilter===Ns||b.minFilter===kn)&&Ie("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),r.texParameteri(T,r.TEXTURE_WRAP_S,ke[b.wrapS]),r.texParameteri(T,r.TEXTURE_WRAP_T,ke[b.wrapT]),(T===r.TEXTURE_3D||T===r.TEXTURE_2D_ARRAY)&&r.texParameteri(T,r.TEXTURE_WRAP_R,ke[b.wrapR]),r.texParameteri(T,r.TEXTURE_MAG_FILTER,Tt[b.magFilter]),r.texParameteri(T,r.TEXTURE_MIN_FILTER,Tt[b.minFilter]),b.compareFunction&&(r.texParameteri(T,r.TEXTURE_COMPARE_MODE,r.COMPARE_REF_TO_TEXTURE),r.texParameteri(T,r.TEXTURE_COMPARE_FUNC,De[b.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(b.magFilter===vt||b.minFilter!==Ns&&b.minFilter!==kn||b.type===bn&&e.has("OES_texture_float_linear")===!1)return;if(b.anisotropy>1||n.get(b).__currentAnisotropy){let B=e.get("EXT_texture_filter_anisotropic");r.texParameterf(T,B.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(b.anisotropy,i.getMaxAnisotropy())),n.get(b).__currentAnisotropy=b.anisotropy}}}function lt(T,b){let B=!1;T.__webglInit===void 0&&(T.__webglInit=!0,b.addEventListener("dispose",F),z(b));let ne=b.source,Q=f.get(ne);Q===void 0&&(Q={},f.set(ne,Q));let oe=Z(b);if(oe!==T.__cacheKey){Q[oe]===void 0&&(Q[oe]={texture:r.createTexture(),usedTimes:0},o.memory.textures++,B=!0),Q[oe].usedTimes++;let ue=Q[T.__cacheKey];ue!==void 0&&(Q[T.__cacheKey].usedTimes--,ue.usedTimes===0&&G(b)),T.__cacheKey=oe,T.__webglTexture=Q[oe].texture}return B}function Xe(T,b,B){return Math.floor(Math.floor(T/B)/b)}function Ht(T,b,B,ne){let oe=T.updateRanges;if(oe.length===0)t.texSubImage2D(r.TEXTURE_2D,0,0,0,b.width,b.height,B,ne,b.data);else{oe.sort((L,J)=>L.start-J.start);let ue=0;for(let L=1;L<oe.length;L++){let J=oe[ue],W=oe[L],ce=J.start+J.count,se=Xe(W.start,b.width,4),ae=Xe(J.start,b.width,4);W.start<=ce+1&&se===ae&&Xe(W.start+W.count-1,b.width,4)===se?J.count=Math.max(J.count,W.start+W.count-J.start):(++ue,oe[ue]=W)}oe.length=ue+1;let q=t.getParameter(r.UNPACK_ROW_LENGTH),K=t.getParameter(r.UNPACK_SKIP_PIXELS),le=t.getParameter(r.UNPACK_SKIP_ROWS);t.pixelStorei(r.UNPACK_ROW_LENGTH,b.width);for(let L=0,J=oe.length;L<J;L++){let W=oe[L],ce=Math.floor(W.start/4),se=Math.ceil(W.count/4),ae=ce%b.width,Ee=Math.floor(ce/b.width),He=se,re=1;t.pixelStorei(r.UNPACK_SKIP_PIXELS,ae),t.pixelStorei(r.UNPACK_SKIP_ROWS,Ee),t.texSubImage2D(r.TEXTURE_2D,0,ae,Ee,He,re,B,ne,b.data)}T.clearUpdateRanges(),t.pixelStorei(r.UNPACK_ROW_LENGTH,q),t.pixelStorei(r.UNPACK_SKIP_PIXELS,K),t.pixelStorei(r.UNPACK_SKIP_ROWS,le)}}function Pt(T,b,B){let ne=r.TEXTURE_2D;(b.isDataArrayTexture||b.isCompressedArrayTexture)&&(ne=r.TEXTURE_2D_ARRAY),b.isData3DTexture&&(ne=r.TEXTURE_3D);let Q=lt(T,b),oe=b.source;t.bindTexture(ne,T.__webglTexture,r.TEXTURE0+B);let ue=n.get(oe);if(oe.version!==ue.__version||Q===!0){if(t.activeTexture(r.TEXTURE0+B),(typeof ImageBitmap<"u"&&b.image instanceof ImageBitmap)===!1){let re=Ke.getPrimaries(Ke.workingColorSpace),Ce=b.colorSpace===pi?null:Ke.getPrimaries(b.colorSpace),ze=b.colorSpace===pi||re===Ce?r.NONE:r.BROWSER_DEFAULT_WEBGL;t.pixelStorei(r.UNPACK_FLIP_Y_WEBGL,b.flipY),t.pixelStorei(r.UNPACK_PREMULTIPLY_ALPHA_WEBGL,b.premultiplyAlpha),t.pixelStorei(r.UNPACK_COLORSPACE_CONVERSION_WEBGL,ze)}t.pixelStorei(r.UNPACK_ALIGNMENT,b.unpackAlignment);let K=v(b.image,!1,i.maxTextureSize);K=Le(b,K);let le=s.convert(b.format,b.colorSpace),L=s.convert(b.type),J=E(b.internalFormat,le,L,b.normalized,b.colorSpace,b.isVideoTexture);ot(ne,b);let W,ce=b.mipmaps,se=b.isVideoTexture!==!0,ae=ue.__version===void 0||Q===!0,Ee=oe.dataReady,He=M(b,K);if(b.isDepthTexture)J=y(b.format===fi,b.type),ae&&(se?t.texStorage2D(r.TEXTURE_2D,1,J,K.width,K.height):t.texImage2D(r.TEXTURE_2D,0,J,K.width,K.height,0,le,L,null));else if(b.isDataTexture)if(ce.length>0){se&&ae&&t.texStorage2D(r.TEXTURE_2D,He,J,ce[0].width,ce[0].height);for(let re=0,Ce=ce.length;re<Ce;re++)W=ce[re],se?Ee&&t.texSubImage2D(r.TEXTURE_2D,re,0,0,W.width,W.height,le,L,W.data):t.texImage2D(r.TEXTURE_2D,re,J,W.width,W.height,0,le,L,W.data);b.generateMipmaps=!1}else se?(ae&&t.texStorage2D(r.TEXTURE_2D,He,J,K.width,K.height),Ee&&Ht(b,K,le,L)):t.texImage2D(r.TEXTURE_2D,0,J,K.width,K.height,0,le,L,K.data);else if(b.isCompressedTexture)if(b.isCompressedArrayTexture){se&&ae&&t.texStorage3D(r.TEXTURE_2D_ARRAY,He,J,ce[0].width,ce[0].height,K.depth);for(let re=0,Ce=ce.length;re<Ce;re++)if(W=ce[re],b.format!==_n)if(le!==null)if(se){if(Ee)if(b.layerUpdates.size>0){let ze=mu(W.width,W.height,b.format,b.type);for(let pe of b.layerUpdates){let at=W.data.subarray(pe*ze/W.data.BYTES_PER_ELEMENT,(pe+1)*ze/W.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(r.TEXTURE_2D_ARRAY,re,0,0,pe,W.width,W.height,1,le,at)}}else t.compressedTexSubImage3D(r.TEXTURE_2D_ARRAY,re,0,0,0,W.width,W.height,K.depth,le,W.data)}else t.compressedTexImage3D(r.TEXTURE_2D_ARRAY,re,J,W.width,W.height,K.depth,0,W.data,0,0);else Ie("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else se?Ee&&t.texSubImage3D(r.TEXTURE_2D_ARRAY,re,0,0,0,W.width,W.height,K.depth,le,L,W.data):t.texImage3D(r.TEXTURE_2D_ARRAY,re,J,W.width,W.height,K.depth,0,le,L,W.data);b.layerUpdates.size>0&&b.clearLayerUpdates()}else{se&&ae&&t.texStorage2D(r.TEXTURE_2D,He,J,ce[0].width,ce[0].height);for(let re=0,Ce=ce.length;re<Ce;re++)W=ce[re],b.format!==_n?le!==null?se?Ee&&t.compressedTexSubImage2D(r.TEXTURE_2D,re,0,0,W.width,W.height,le,W.data):t.compressedTexImage2D(r.TEXTURE_2D,re,J,W.width,W.height,0,W.data):Ie("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):se?Ee&&t.texSubImage2D(r.TEXTURE_2D,re,0,0,W.width,W.height,le,L,W.data):t.texImage2D(r.TEXTURE_2D,re,J,W.width,W.height,0,le,L,W.data)}else if(b.isDataArrayTexture)if(se){if(ae&&t.texStorage3D(r.TEXTURE_2D_ARRAY,He,J,K.width,K.height,K.depth),Ee)if(b.layerUpdates.size>0){let re=mu(K.width,K.height,b.format,b.type);for(let Ce of b.layerUpdates){let ze=K.data.subarray(Ce*re/K.data.BYTES_PER_ELEMENT,(Ce+1)*re/K.data.BYTES_PER_ELEMENT);t.texSubImage3D(r.TEXTURE_2D_ARRAY,0,0,0,Ce,K.width,K.height,1,le,L,ze)}b.clearLayerUpdates()}else t.texSubImage3D(r.TEXTURE_2D_ARRAY,0,0,0,0,K.width,K.height,K.depth,le,L,K.data)}else t.texImage3D(r.TEXTURE_2D_ARRAY,0,J,K.width,K.height,K.depth,0,le,L,K.data);else if(b.isData3DTexture)se?(ae&&t.texStorage3D(r.TEXTURE_3D,He,J,K.width,K.height,K.depth),Ee&&t.texSubImage3D(r.TEXTURE_3D,0,0,0,0,K.width,K.height,K.depth,le,L,K.data)):t.texImage3D(r.TEXTURE_3D,0,J,K.width,K.height,K.depth,0,le,L,K.data);else if(b.isFramebufferTexture){if(ae)if(se)t.texStorage2D(r.TEXTURE_2D,He,J,K.width,K.height);else{let re=K.width,Ce=K.height;for(let ze=0;ze<He;ze++)t.texImage2D(r.TEXTURE_2D,ze,J,re,Ce,0,le,L,null),re>>=1,Ce>>=1}}else if(b.isHTMLTexture){if("texElementImage2D"in r){let re=r.canvas;if(re.hasAttribute("layoutsubtree")||re.setAttribute("layoutsubtree","true"),K.parentNode!==re){re.appendChild(K),u.add(b),re.onpaint=Ce=>{let ze=Ce.changedElements;for(let pe of u)ze.includes(pe.image)&&(pe.needsUpdate=!0)},re.requestPaint();return}if(r.texElementImage2D.length===3)r.texElementImage2D(r.TEXTURE_2D,r.RGBA8,K);else{let ze=r.RGBA,pe=r.RGBA,at=r.UNSIGNED_BYTE;r.texElementImage2D(r.TEXTURE_2D,0,ze,pe,at,K)}r.texParameteri(r.TEXTURE_2D,r.TEXTURE_MIN_FILTER,r.LINEAR),r.texParameteri(r.TEXTURE_2D,r.TEXTURE_WRAP_S,r.CLAMP_TO_EDGE),r.texParameteri(r.TEXTURE_2D,r.TEXTURE_WRAP_T,r.CLAMP_TO_EDGE)}}else if(ce.length>0){if(se&&ae){let re=Fe(ce[0]);t.texStorage2D(r.TEXTURE_2D,He,J,re.width,re.height)}for(let re=0,Ce=ce.length;re<Ce;re++)W=ce[re],se?Ee&&t.texSubImage2D(r.TEXTURE_2D,re,0,0,le,L,W):t.texImage2D(r.TEXTURE_2D,re,J,le,L,W);b.generateMipmaps=!1}else if(se){if(ae){let re=Fe(K);t.texStorage2D(r.TEXTURE_2D,He,J,re.width,re.height)}Ee&&t.texSubImage2D(r.TEXTURE_2D,0,0,0,le,L,K)}else t.texImage2D(r.TEXTURE_2D,0,J,le,L,K);A(b)&&b.mipmapsAutoUpdate===!0&&S(ne),ue.__version=oe.version,b.onUpdate&&b.onUpdate(b)}T.__version=b.version}function cn(T,b,B){if(b.image.length!==6)return;let ne=lt(T,b),Q=b.source;t.bindTexture(r.TEXTURE_CUBE_MAP,T.__webglTexture,r.TEXTURE0+B);let oe=n.get(Q);if(Q.version!==oe.__version||ne===!0){t.activeTexture(r.TEXTURE0+B);let ue=Ke.getPrimaries(Ke.workingColorSpace),q=b.colorSpace===pi?null:Ke.getPrimaries(b.colorSpace),K=b.colorSpace===pi||ue===q?r.NONE:r.BROWSER_DEFAULT_WEBGL;t.pixelStorei(r.UNPACK_FLIP_Y_WEBGL,b.flipY),t.pixelStorei(r.UNPACK_PREMULTIPLY_ALPHA_WEBGL,b.premultiplyAlpha),t.pixelStorei(r.UNPACK_ALIGNMENT,b.unpackAlignment),t.pixelStorei(r.UNPACK_COLORSPACE_CONVERSION_WEBGL,K);let le=b.isCompressedTexture||b.image[0].isCompressedTexture,L=b.image[0]&&b.image[0].isDataTexture,J=[];for(let pe=0;pe<6;pe++)!le&&!L?J[pe]=v(b.image[pe],!0,i.maxCubemapSize):J[pe]=L?b.image[pe].image:b.image[pe],J[pe]=Le(b,J[pe]);let W=J[0],ce=s.convert(b.format,b.colorSpace),se=s.convert(b.type),ae=E(b.internalFormat,ce,se,b.normalized,b.colorSpace),Ee=b.isVideoTexture!==!0,He=oe.__version===void 0||ne===!0,re=Q.dataReady,Ce=M(b,W);ot(r.TEXTURE_CUBE_MAP,b);let ze;if(b.isDepthTexture){if(ae=y(b.format===fi,b.type),He)if(Ee)t.texStorage2D(r.TEXTURE_CUBE_MAP,1,ae,W.width,W.height);else for(let pe=0;pe<6;pe++)t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,W.width,W.height,0,ce,se,null)}else if(le){Ee&&He&&t.texStorage2D(r.TEXTURE_CUBE_MAP,Ce,ae,W.width,W.height);for(let pe=0;pe<6;pe++){ze=J[pe].mipmaps;for(let at=0;at<ze.length;at++){let Ut=ze[at];b.format!==_n?ce!==null?Ee?re&&t.compressedTexSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,at,0,0,Ut.width,Ut.height,ce,Ut.data):t.compressedTexImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,at,ae,Ut.width,Ut.height,0,Ut.data):Ie("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ee?re&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,at,0,0,Ut.width,Ut.height,ce,se,Ut.data):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,at,ae,Ut.width,Ut.height,0,ce,se,Ut.data)}}}else{if(ze=b.mipmaps,Ee&&He){ze.length>0&&Ce++;let pe=Fe(J[0]);t.texStorage2D(r.TEXTURE_CUBE_MAP,Ce,ae,pe.width,pe.height)}for(let pe=0;pe<6;pe++)if(L){Ee?re&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,0,0,J[pe].width,J[pe].height,ce,se,J[pe].data):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,J[pe].width,J[pe].height,0,ce,se,J[pe].data);for(let at=0;at<ze.length;at++){let _i=ze[at].image[pe].image;Ee?re&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,at+1,0,0,_i.width,_i.height,ce,se,_i.data):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,at+1,ae,_i.width,_i.height,0,ce,se,_i.data)}}else{Ee?re&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,0,0,ce,se,J[pe]):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,ce,se,J[pe]);for(let at=0;at<ze.length;at++){let Ut=ze[at];Ee?re&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,at+1,0,0,ce,se,Ut.image[pe]):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+pe,at+1,ae,ce,se,Ut.image[pe])}}}A(b)&&b.mipmapsAutoUpdate===!0&&S(r.TEXTURE_CUBE_MAP),oe.__version=Q.version,b.onUpdate&&b.onUpdate(b)}T.__version=b.version}function wt(T,b,B,ne,Q,oe){let ue=s.convert(B.format,B.colorSpace),q=s.convert(B.type),K=E(B.internalFormat,ue,q,B.normalized,B.colorSpace),le=n.get(b),L=n.get(B);if(L.__renderTarget=b,!le.__hasExternalTextures){let J=Math.max(1,b.width>>oe),W=Math.max(1,b.height>>oe);Q===r.TEXTURE_3D||Q===r.TEXTURE_2D_ARRAY?t.texImage3D(Q,oe,K,J,W,b.depth,0,ue,q,null):t.texImage2D(Q,oe,K,J,W,0,ue,q,null)}t.bindFramebuffer(r.FRAMEBUFFER,T),fe(b)?a.framebufferTexture2DMultisampleEXT(r.FRAMEBUFFER,ne,Q,L.__webglTexture,0,yt(b)):(Q===r.TEXTURE_2D||Q>=r.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=r.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&r.framebufferTexture2D(r.FRAMEBUFFER,ne,Q,L.__webglTexture,oe),t.bindFramebuffer(r.FRAMEBUFFER,null)}function Wn(T,b,B){if(r.bindRenderbuffer(r.RENDERBUFFER,T),b.depthBuffer){let ne=b.depthTexture,Q=ne&&ne.isDepthTexture?ne.type:null,oe=y(b.stencilBuffer,Q),ue=b.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT;fe(b)?a.renderbufferStorageMultisampleEXT(r.RENDERBUFFER,yt(b),oe,b.width,b.height):B?r.renderbufferStorageMultisample(r.RENDERBUFFER,yt(b),oe,b.width,b.height):r.renderbufferStorage(r.RENDERBUFFER,oe,b.width,b.height),r.framebufferRenderbuffer(r.FRAMEBUFFER,ue,r.RENDERBUFFER,T)}else{let ne=b.textures;for(let Q=0;Q<ne.length;Q++){let oe=ne[Q],ue=s.convert(oe.format,oe.colorSpace),q=s.convert(oe.type),K=E(oe.internalFormat,ue,q,oe.normalized,oe.colorSpace);fe(b)?a.renderbufferStorageMultisampleEXT(r.RENDERBUFFER,yt(b),K,b.width,b.height):B?r.renderbufferStorageMultisample(r.RENDERBUFFER,yt(b),K,b.width,b.height):r.renderbufferStorage(r.RENDERBUFFER,K,b.width,b.height)}}r.bindRenderbuffer(r.RENDERBUFFER,null)}function Nt(T,b,B){let ne=b.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(r.FRAMEBUFFER,T),!(b.depthTexture&&b.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=n.get(b.depthTexture);Q.__renderTarget=b;let oe=ne?b.depthTexture.image[0]:b.depthTexture.image;(!Q.__webglTexture||oe.width!==b.width||oe.height!==b.height)&&(oe.width=b.width,oe.height=b.height,b.depthTexture.needsUpdate=!0),ne?ye(b.depthTexture,0):ge(b.depthTexture,0);let ue=Q.__webglTexture,q=yt(b),K=ne?r.TEXTURE_CUBE_MAP_POSITIVE_X+B:r.TEXTURE_2D,le=b.depthTexture.format===fi?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT;if(b.depthTexture.format===ui)fe(b)?a.framebufferTexture2DMultisampleEXT(r.FRAMEBUFFER,le,K,ue,0,q):r.framebufferTexture2D(r.FRAMEBUFFER,le,K,ue,0);else if(b.depthTexture.format===fi)fe(b)?a.framebufferTexture2DMultisampleEXT(r.FRAMEBUFFER,le,K,ue,0,q):r.framebufferTexture2D(r.FRAMEBUFFER,le,K,ue,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function Mn(T){let b=n.get(T),B=T.isWebGLCubeRenderTarget===!0;if(b.__boundDepthTexture!==T.depthTexture){let ne=T.depthTexture;if(b.__depthDisposeCallback&&b.__depthDisposeCallback(),ne){let Q=()=>{delete b.__boundDepthTexture,delete b.__depthDisposeCallback,ne.removeEventListener("dispose",Q)};ne.addEventListener("dispose",Q),b.__depthDisposeCallback=Q}b.__boundDepthTexture=ne}if(T.depthTexture&&!b.__autoAllocateDepthBuffer)if(B)for(let ne=0;ne<6;ne++)Nt(b.__webglFramebuffer[ne],T,ne);else T.texture.mipmaps.length>0?Nt(b.__webglFramebuffer[0],T,0):Nt(b.__webglFramebuffer,T,0);else if(B){b.__webglDepthbuffer=[];for(let ne=0;ne<6;ne++)if(t.bindFramebuffer(r.FRAMEBUFFER,b.__webglFramebuffer[ne]),b.__webglDepthbuffer[ne]===void 0)b.__webglDepthbuffer[ne]=r.createRenderbuffer(),Wn(b.__webglDepthbuffer[ne],T,!1);else{let Q=T.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT,oe=b.__webglDepthbuffer[ne];r.bindRenderbuffer(r.RENDERBUFFER,oe),r.framebufferRenderbuffer(r.FRAMEBUFFER,Q,r.RENDERBUFFER,oe)}}else if(T.texture.mipmaps.length>0?t.bindFramebuffer(r.FRAMEBUFFER,b.__webglFramebuffer[0]):t.bindFramebuffer(r.FRAMEBUFFER,b.__webglFramebuffer),b.__webglDepthbuffer===void 0)b.__webglDepthbuffer=r.createRenderbuffer(),Wn(b.__webglDepthbuffer,T,!1);else{let Q=T.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT,oe=b.__webglDepthbuffer;r.bindRenderbuffer(r.RENDERBUFFER,oe),r.framebufferRenderbuffer(r.FRAMEBUFFER,Q,r.RENDERBUFFER,oe)}t.bindFramebuffer(r.FRAMEBUFFER,null)}function Tn(T,b,B){let ne=n.get(T);b!==void 0&&wt(ne.__webglFramebuffer,T,T.texture,r.COLOR_ATTACHMENT0,r.TEXTURE_2D,0),B!==void 0&&Mn(T)}function An(T){let b=T.texture,B=n.get(T),ne=n.get(b);T.addEventListener("dispose",H),z(T);let Q=T.textures,oe=T.isWebGLCubeRenderTarget===!0,ue=Q.length>1;if(ue||(ne.__webglTexture===void 0&&(ne.__webglTexture=r.createTexture()),ne.__version=b.version,o.memory.textures++),oe){B.__webglFramebuffer=[];for(let q=0;q<6;q++)if(b.mipmaps.length>0){B.__webglFramebuffer[q]=[];for(let K=0;K<b.mipmaps.length;K++)B.__webglFramebuffer[q][K]=r.createFramebuffer()}else B.__webglFramebuffer[q]=r.createFramebuffer()}else{if(b.mipmaps.length>0){B.__webglFramebuffer=[];for(let q=0;q<b.mipmaps.length;q++)B.__webglFramebuffer[q]=r.createFramebuffer()}else B.__webglFramebuffer=r.createFramebuffer();if(ue)for(let q=0,K=Q.length;q<K;q++){let le=n.get(Q[q]);le.__webglTexture===void 0&&(le.__webglTexture=r.createTexture(),o.memory.textures++)}if(T.samples>0&&fe(T)===!1){B.__webglMultisampledFramebuffer=r.createFramebuffer(),B.__webglColorRenderbuffer=[],t.bindFramebuffer(r.FRAMEBUFFER,B.__webglMultisampledFramebuffer);for(let q=0;q<Q.length;q++){let K=Q[q];B.__webglColorRenderbuffer[q]=r.createRenderbuffer(),r.bindRenderbuffer(r.RENDERBUFFER,B.__webglColorRenderbuffer[q]);let le=s.convert(K.format,K.colorSpace),L=s.convert(K.type),J=E(K.internalFormat,le,L,K.normalized,K.colorSpace,T.isXRRenderTarget===!0),W=yt(T);r.renderbufferStorageMultisample(r.RENDERBUFFER,W,J,T.width,T.height),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0+q,r.RENDERBUFFER,B.__webglColorRenderbuffer[q])}r.bindRenderbuffer(r.RENDERBUFFER,null),T.depthBuffer&&(B.__webglDepthRenderbuffer=r.createRenderbuffer(),Wn(B.__webglDepthRenderbuffer,T,!0)),t.bindFramebuffer(r.FRAMEBUFFER,null)}}if(oe){t.bindTexture(r.TEXTURE_CUBE_MAP,ne.__webglTexture),ot(r.TEXTURE_CUBE_MAP,b);for(let q=0;q<6;q++)if(b.mipmaps.length>0)for(let K=0;K<b.mipmaps.length;K++)wt(B.__webglFramebuffer[q][K],T,b,r.COLOR_ATTACHMENT0,r.TEXTURE_CUBE_MAP_POSITIVE_X+q,K);else wt(B.__webglFramebuffer[q],T,b,r.COLOR_ATTACHMENT0,r.TEXTURE_CUBE_MAP_POSITIVE_X+q,0);A(b)?S(r.TEXTURE_CUBE_MAP):b.mipmaps.length>0&&r.texParameteri(r.TEXTURE_CUBE_MAP,r.TEXTURE_MAX_LEVEL,b.mipmaps.length-1),t.unbindTexture()}else if(ue){for(let q=0,K=Q.length;q<K;q++){let le=Q[q],L=n.get(le),J=r.TEXTURE_2D;(T.isWebGL3DRenderTarget||T.isWebGLArrayRenderTarget)&&(J=T.isWebGL3DRenderTarget?r.TEXTURE_3D:r.TEXTURE_2D_ARRAY),t.bindTexture(J,L.__webglTexture),ot(J,le),wt(B.__webglFramebuffer,T,le,r.COLOR_ATTACHMENT0+q,J,0),A(le)&&S(J)}t.unbindTexture()}else{let q=r.TEXTURE_2D;if((T.isWebGL3DRenderTarget||T.isWebGLArrayRenderTarget)&&(q=T.isWebGL3DRenderTarget?r.TEXTURE_3D:r.TEXTURE_2D_ARRAY),t.bindTexture(q,ne.__webglTexture),ot(q,b),b.mipmaps.length>0)for(let K=0;K<b.mipmaps.length;K++)wt(B.__webglFramebuffer[K],T,b,r.COLOR_ATTACHMENT0,q,K);else wt(B.__webglFramebuffer,T,b,r.COLOR_ATTACHMENT0,q,0);A(b)?S(q):b.mipmaps.length>0&&r.texParameteri(q,r.TEXTURE_MAX_LEVEL,b.mipmaps.length-1),t.unbindTexture()}T.depthBuffer&&Mn(T)}function U(T){let b=T.textures;for(let B=0,ne=b.length;B<ne;B++){let Q=b[B];if(A(Q)&&Q.mipmapsAutoUpdate===!0){let oe=C(T),ue=n.get(Q).__webglTexture;t.bindTexture(oe,ue),S(oe),t.unbindTexture()}}}let En=[];function gt(T){if(T.samples>0){if(fe(T)===!1){let b=T.textures,B=T.width,ne=T.height,Q=r.COLOR_BUFFER_BIT,oe=T.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT,ue=n.get(T),q=b.length>1;if(q)for(let le=0;le<b.length;le++)t.bindFramebuffer(r.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0+le,r.RENDERBUFFER,null),t.bindFramebuffer(r.FRAMEBUFFER,ue.__webglFramebuffer),r.framebufferTexture2D(r.DRAW_FRAMEBUFFER,r.COLOR_ATTACHMENT0+le,r.TEXTURE_2D,null,0);t.bindFramebuffer(r.READ_FRAMEBUFFER,ue.__webglMultisampledFramebuffer),T.texture.mipmaps.length>0?t.bindFramebuffer(r.DRAW_FRAMEBUFFER,ue.__webglFramebuffer[0]):t.bindFramebuffer(r.DRAW_FRAMEBUFFER,ue.__webglFramebuffer);for(let le=0;le<b.length;le++){if(T.resolveDepthBuffer&&(T.depthBuffer&&(Q|=r.DEPTH_BUFFER_BIT),T.stencilBuffer&&T.resolveStencilBuffer&&(Q|=r.STENCIL_BUFFER_BIT)),q){r.framebufferRenderbuffer(r.READ_FRAMEBUFFER,r.COLOR_ATTACHMENT0,r.RENDERBUFFER,ue.__webglColorRenderbuffer[le]);let L=n.get(b[le]).__webglTexture;r.framebufferTexture2D(r.DRAW_FRAMEBUFFER,r.COLOR_ATTACHMENT0,r.TEXTURE_2D,L,0)}r.blitFramebuffer(0,0,B,ne,0,0,B,ne,Q,r.NEAREST),l===!0&&(En.length=0,En.push(r.COLOR_ATTACHMENT0+le),T.depthBuffer&&T.storeMultisampledDepthBuffer===!1&&En.push(oe),r.invalidateFramebuffer(r.READ_FRAMEBUFFER,En))}if(t.bindFramebuffer(r.READ_FRAMEBUFFER,null),t.bindFramebuffer(r.DRAW_FRAMEBUFFER,null),q)for(let le=0;le<b.length;le++){t.bindFramebuffer(r.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0+le,r.RENDERBUFFER,ue.__webglColorRenderbuffer[le]);let L=n.get(b[le]).__webglTexture;t.bindFramebuffer(r.FRAMEBUFFER,ue.__webglFramebuffer),r.framebufferTexture2D(r.DRAW_FRAMEBUFFER,r.COLOR_ATTACHMENT0+le,r.TEXTURE_2D,L,0)}t.bindFramebuffer(r.DRAW_FRAMEBUFFER,ue.__webglMultisampledFramebuffer)}else if(T.depthBuffer&&T.storeMultisampledDepthBuffer===!1&&l){let b=T.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT;r.invalidateFramebuffer(r.DRAW_FRAMEBUFFER,[b])}}}function yt(T){return Math.min(i.maxSamples,T.samples)}function fe(T){let b=n.get(T);return T.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&b.__useRenderToTexture!==!1}function Lt(T){let b=o.render.frame;h.get(T)!==b&&(h.set(T,b),T.update())}function Le(T,b){let B=T.colorSpace,ne=T.format,Q=T.type;return T.isCompressedTexture===!0||T.isVideoTexture===!0||B!==ys&&B!==pi&&(Ke.getTransfer(B)===it?(ne!==_n||Q!==Bt)&&Ie("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ue("WebGLTextures: Unsupported texture color space:",B)),b}function Fe(T){return typeof HTMLImageElement<"u"&&T instanceof HTMLImageElement?(c.width=T.naturalWidth||T.width,c.height=T.naturalHeight||T.height):typeof VideoFrame<"u"&&T instanceof VideoFrame?(c.width=T.displayWidth,c.height=T.displayHeight):(c.width=T.width,c.height=T.height),c}this.allocateTextureUnit=Oe,this.resetTextureUnits=ee,this.getTextureUnits=te,this.setTextureUnits=Te,this.setTexture2D=ge,this.setTexture2DArray=_e,this.setTexture3D=Pe,this.setTextureCube=ye,this.rebindTextures=Tn,this.setupRenderTarget=An,this.updateRenderTargetMipmap=U,this.updateMultisampleRenderTarget=gt,this.setupDepthRenderbuffer=Mn,this.setupFrameBufferTexture=wt,this.useMultisampledRTT=fe,this.dispose=X}function vw(r,e){function t(n,i=pi){let s,o=Ke.getTransfer(i);if(n===Bt)return r.UNSIGNED_BYTE;if(n===Ca)return r.UNSIGNED_SHORT_4_4_4_4;if(n===Ra)return r.UNSIGNED_SHORT_5_5_5_1;if(n===iu)return r.UNSIGNED_INT_5_9_9_9_REV;if(n===ru)return r.UNSIGNED_INT_10F_11F_11F_REV;if(n===tu)return r.BYTE;if(n===nu)return r.SHORT;if(n===Bi)return r.UNSIGNED_SHORT;if(n===Ea)return r.INT;if(n===Yt)return r.UNSIGNED_INT;if(n===bn)return r.FLOAT;if(n===zn)return r.HALF_FLOAT;if(n===su)return r.ALPHA;if(n===ou)return r.RGB;if(n===_n)return r.RGBA;if(n===ui)return r.DEPTH_COMPONENT;if(n===fi)return r.DEPTH_STENCIL;if(n===ki)return r.RED;if(n===Pa)return r.RED_INTEGER;if(n===jn)return r.RG;if(n===La)return r.RG_INTEGER;if(n===Ia)return r.RGBA_INTEGER;if(n===Us||n===Fs||n===Os||n===Bs)if(o===it)if(s=e.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(n===Us)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===Fs)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===Os)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===Bs)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=e.get("WEBGL_compressed_texture_s3tc"),s!==null){if(n===Us)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===Fs)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===Os)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===Bs)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Da||n===Na||n===Ua||n===Fa)if(s=e.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(n===Da)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Na)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===Ua)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===Fa)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===Oa||n===Ba||n===ka||n===za||n===Va||n===ks||n===Ha)if(s=e.get("WEBGL_compressed_texture_etc"),s!==null){if(n===Oa||n===Ba)return o===it?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(n===ka)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(n===za)return s.COMPRESSED_R11_EAC;if(n===Va)return s.COMPRESSED_SIGNED_R11_EAC;if(n===ks)return s.COMPRESSED_RG11_EAC;if(n===Ha)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===Ga||n===Wa||n===$a||n===Xa||n===qa||n===Ya||n===Ka||n===Za||n===Ja||n===ja||n===Qa||n===el||n===tl||n===nl)if(s=e.get("WEBGL_compressed_texture_astc"),s!==null){if(n===Ga)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===Wa)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===$a)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===Xa)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===qa)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===Ya)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Ka)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===Za)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===Ja)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===ja)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===Qa)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===el)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===tl)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===nl)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===il||n===rl||n===sl)if(s=e.get("EXT_texture_compression_bptc"),s!==null){if(n===il)return o===it?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===rl)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===sl)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===ol||n===al||n===zs||n===ll)if(s=e.get("EXT_texture_compression_rgtc"),s!==null){if(n===ol)return s.COMPRESSED_RED_RGTC1_EXT;if(n===al)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===zs)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===ll)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===or?r.UNSIGNED_INT_24_8:r[n]!==void 0?r[n]:null}return{convert:t}}var xw=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,bw=`
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

}`,Mu=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new Cs(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new Kn({vertexShader:xw,fragmentShader:bw,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new st(new Rs(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Tu=class extends qn{constructor(e,t){super();let n=this,i=null,s=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,d=null,f=null,g=null,x=typeof XRWebGLBinding<"u",p=new Mu,m={},v=t.getContextAttributes(),A=null,S=null,C=[],E=[],y=new Ve,M=null,z=null,N=new $t;N.viewport=new ut;let F=new $t;F.viewport=new ut;let H=[N,F],Y=new Sa,D=null,X=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(Z){let ge=C[Z];return ge===void 0&&(ge=new Dr,C[Z]=ge),ge.getTargetRaySpace()},this.getControllerGrip=function(Z){let ge=C[Z];return ge===void 0&&(ge=new Dr,C[Z]=ge),ge.getGripSpace()},this.getHand=function(Z){let ge=C[Z];return ge===void 0&&(ge=new Dr,C[Z]=ge),ge.getHandSpace()};function j(Z){let ge=E.indexOf(Z.inputSource);if(ge===-1)return;let _e=C[ge];_e!==void 0&&(_e.update(Z.inputSource,Z.frame,c||o),_e.dispatchEvent({type:Z.type,data:Z.inputSource}))}function G(){i.removeEventListener("select",j),i.removeEventListener("selectstart",j),i.removeEventListener("selectend",j),i.removeEventListener("squeeze",j),i.removeEventListener("squeezestart",j),i.removeEventListener("squeezeend",j),i.removeEventListener("end",G),i.removeEventListener("inputsourceschange",ie);for(let Z=0;Z<C.length;Z++){let ge=E[Z];ge!==null&&(E[Z]=null,C[Z].disconnect(ge))}D=null,X=null,p.reset();for(let Z in m)delete m[Z];if(e.setRenderTarget(A),f=null,d=null,u=null,i=null,S=null,Oe.stop(),n.isPresenting=!1,e.setPixelRatio(M),e.setSize(y.width,y.height,!1),z!==null){let Z=z.camera;Z.fov=z.fov,Z.zoom=z.zoom,Z.updateProjectionMatrix(),z=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(Z){s=Z,n.isPresenting===!0&&Ie("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(Z){a=Z,n.isPresenting===!0&&Ie("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(Z){c=Z},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return u===null&&x&&(u=new XRWebGLBinding(i,t)),u},this.getFrame=function(){return g},this.getSession=function(){return i},this.setSession=async function(Z){if(i=Z,i!==null){if(A=e.getRenderTarget(),i.addEventListener("select",j),i.addEventListener("selectstart",j),i.addEventListener("selectend",j),i.addEventListener("squeeze",j),i.addEventListener("squeezestart",j),i.addEventListener("squeezeend",j),i.addEventListener("end",G),i.addEventListener("inputsourceschange",ie),v.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(y),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let _e=null,Pe=null,ye=null;v.depth&&(ye=v.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,_e=v.stencil?fi:ui,Pe=v.stencil?or:Yt);let ke={colorFormat:t.RGBA8,depthFormat:ye,scaleFactor:s};u=this.getBinding(),d=u.createProjectionLayer(ke),i.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),S=new xt(d.textureWidth,d.textureHeight,{format:_n,type:Bt,depthTexture:new en(d.textureWidth,d.textureHeight,Pe,void 0,void 0,void 0,void 0,void 0,void 0,_e),stencilBuffer:v.stencil,colorSpace:e.outputColorSpace,samples:v.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let _e={antialias:v.antialias,alpha:!0,depth:v.depth,stencil:v.stencil,framebufferScaleFactor:s};f=new XRWebGLLayer(i,t,_e),i.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),S=new xt(f.framebufferWidth,f.framebufferHeight,{format:_n,type:Bt,colorSpace:e.outputColorSpace,stencilBuffer:v.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await i.requestReferenceSpace(a),Oe.setContext(i),Oe.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(i!==null)return i.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function ie(Z){for(let ge=0;ge<Z.removed.length;ge++){let _e=Z.removed[ge],Pe=E.indexOf(_e);Pe>=0&&(E[Pe]=null,C[Pe].disconnect(_e))}for(let ge=0;ge<Z.added.length;ge++){let _e=Z.added[ge],Pe=E.indexOf(_e);if(Pe===-1){for(let ke=0;ke<C.length;ke++)if(ke>=E.length){E.push(_e),Pe=ke;break}else if(E[ke]===null){E[ke]=_e,Pe=ke;break}if(Pe===-1)break}let ye=C[Pe];ye&&ye.connect(_e)}}function $(Z,ge){ge===null?Z.matrixWorld.copy(Z.matrix):Z.matrixWorld.multiplyMatrices(ge.matrixWorld,Z.matrix),Z.matrixWorldInverse.copy(Z.matrixWorld).invert()}this.updateCamera=function(Z){if(i===null)return;let ge=Z.near,_e=Z.far;p.texture!==null&&(p.depthNear>0&&(ge=p.depthNear),p.depthFar>0&&(_e=p.depthFar)),Y.near=F.near=N.near=ge,Y.far=F.far=N.far=_e,(D!==Y.near||X!==Y.far)&&(i.updateRenderState({depthNear:Y.near,depthFar:Y.far}),D=Y.near,X=Y.far),Y.layers.mask=Z.layers.mask|6,N.layers.mask=Y.layers.mask&-5,F.layers.mask=Y.layers.mask&-3;let Pe=Z.parent,ye=Y.cameras;$(Y,Pe);for(let ke=0;ke<ye.length;ke++)$(ye[ke],Pe);Y.projectionMatrix.copy(N.projectionMatrix),Y.projectionMatrixInverse.copy(N.projectionMatrixInverse),z===null&&Z.isPerspectiveCamera&&(z={camera:Z,fov:Z.fov,zoom:Z.zoom}),ee(Z,Y,Pe)};function ee(Z,ge,_e){_e===null?Z.matrix.copy(ge.matrixWorld):(Z.matrix.copy(_e.matrixWorld),Z.matrix.invert(),Z.matrix.multiply(ge.matrixWorld)),Z.matrix.decompose(Z.position,Z.quaternion,Z.scale),Z.updateMatrixWorld(!0),Z.projectionMatrix.copy(ge.projectionMatrix),Z.projectionMatrixInverse.copy(ge.projectionMatrixInverse),Z.isPerspectiveCamera&&(Z.fov=ea*2*Math.atan(1/Z.projectionMatrix.elements[5]),Z.zoom=1)}this.getCamera=function(){return Y},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(Z){l=Z,d!==null&&(d.fixedFoveation=Z),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=Z)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(Y)},this.getCameraTexture=function(Z){return m[Z]};let te=null;function Te(Z,ge){if(h=ge.getViewerPose(c||o),g=ge,h!==null){let _e=h.views;f!==null&&(e.setRenderTargetFramebuffer(S,f.framebuffer),e.setRenderTarget(S));let Pe=!1;_e.length!==Y.cameras.length&&(Y.cameras.length=0,Pe=!0);for(let De=0;De<_e.length;De++){let ot=_e[De],lt=null;if(f!==null)lt=f.getViewport(ot);else{let Ht=u.getViewSubImage(d,ot);lt=Ht.viewport,De===0&&(e.setRenderTargetTextures(S,Ht.colorTexture,Ht.depthStencilTexture),e.setRenderTarget(S))}let Xe=H[De];Xe===void 0&&(Xe=new $t,Xe.layers.enable(De),Xe.viewport=new ut,H[De]=Xe),Xe.matrix.fromArray(ot.transform.matrix),Xe.matrix.decompose(Xe.position,Xe.quaternion,Xe.scale),Xe.projectionMatrix.fromArray(ot.projectionMatrix),Xe.projectionMatrixInverse.copy(Xe.projectionMatrix).invert(),Xe.viewport.set(lt.x,lt.y,lt.width,lt.height),De===0&&(Y.matrix.copy(Xe.matrix),Y.matrix.decompose(Y.position,Y.quaternion,Y.scale)),Pe===!0&&Y.cameras.push(Xe)}let ye=i.enabledFeatures;if(ye&&ye.includes("depth-sensing")&&i.depthUsage=="gpu-optimized"&&x){u=n.getBinding();let De=u.getDepthInformation(_e[0]);De&&De.isValid&&De.texture&&p.init(De,i.renderState)}if(ye&&ye.includes("camera-access")&&x){e.state.unbindTexture(),u=n.getBinding();for(let De=0;De<_e.length;De++){let ot=_e[De].camera;if(ot){let lt=m[ot];lt||(lt=new Cs,m[ot]=lt);let Xe=u.getCameraImage(ot);lt.sourceTexture=Xe}}}}for(let _e=0;_e<C.length;_e++){let Pe=E[_e],ye=C[_e];Pe!==null&&ye!==void 0&&ye.update(Pe,ge,c||o)}te&&te(Z,ge),ge.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:ge}),g=null}let Oe=new Bp;Oe.setAnimationLoop(Te),this.setAnimationLoop=function(Z){te=Z},this.dispose=function(){}}},_w=new Ne,Yp=new Re;Yp.set(-1,0,0,0,1,0,0,0,1);function ww(r,e){function t(p,m){p.matrixAutoUpdate===!0&&p.updateMatrix(),m.value.copy(p.matrix)}function n(p,m){m.color.getRGB(p.fogColor.value,du(r)),m.isFog?(p.fogNear.value=m.near,p.fogFar.value=m.far):m.isFogExp2&&(p.fogDensity.value=m.density)}function i(p,m,v,A,S){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?s(p,m):m.isMeshLambertMaterial?(s(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(s(p,m),u(p,m)):m.isMeshPhongMaterial?(s(p,m),h(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(s(p,m),d(p,m),m.isMeshPhysicalMaterial&&f(p,m,S)):m.isMeshMatcapMaterial?(s(p,m),g(p,m)):m.isMeshDepthMaterial?s(p,m):m.isMeshDistanceMaterial?(s(p,m),x(p,m)):m.isMeshNormalMaterial?s(p,m):m.isLineBasicMaterial?(o(p,m),m.isLineDashedMaterial&&a(p,m)):m.isPointsMaterial?l(p,m,v,A):m.isSpriteMaterial?c(p,m):m.isShadowMaterial?(p.color.value.copy(m.color),p.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function s(p,m){p.opacity.value=m.opacity,m.color&&p.diffuse.value.copy(m.color),m.emissive&&p.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(p.map.value=m.map,t(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.bumpMap&&(p.bumpMap.value=m.bumpMap,t(m.bumpMap,p.bumpMapTransform),p.bumpScale.value=m.bumpScale,m.side===qt&&(p.bumpScale.value*=-1)),m.normalMap&&(p.normalMap.value=m.normalMap,t(m.normalMap,p.normalMapTransform),p.normalScale.value.copy(m.normalScale),m.side===qt&&p.normalScale.value.negate()),m.displacementMap&&(p.displacementMap.value=m.displacementMap,t(m.displacementMap,p.displacementMapTransform),p.displacementScale.value=m.displacementScale,p.displacementBias.value=m.displacementBias),m.emissiveMap&&(p.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,p.emissiveMapTransform)),m.specularMap&&(p.specularMap.value=m.specularMap,t(m.specularMap,p.specularMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest);let v=e.get(m),A=v.envMap,S=v.envMapRotation;A&&(p.envMap.value=A,p.envMapRotation.value.setFromMatrix4(_w.makeRotationFromEuler(S)).transpose(),A.isCubeTexture&&A.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(Yp),p.reflectivity.value=m.reflectivity,p.ior.value=m.ior,p.refractionRatio.value=m.refractionRatio),m.lightMap&&(p.lightMap.value=m.lightMap,p.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,p.lightMapTransform)),m.aoMap&&(p.aoMap.value=m.aoMap,p.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,p.aoMapTransform))}function o(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,m.map&&(p.map.value=m.map,t(m.map,p.mapTransform))}function a(p,m){p.dashSize.value=m.dashSize,p.totalSize.value=m.dashSize+m.gapSize,p.scale.value=m.scale}function l(p,m,v,A){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.size.value=m.size*v,p.scale.value=A*.5,m.map&&(p.map.value=m.map,t(m.map,p.uvTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function c(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.rotation.value=m.rotation,m.map&&(p.map.value=m.map,t(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function h(p,m){p.specular.value.copy(m.specular),p.shininess.value=Math.max(m.shininess,1e-4)}function u(p,m){m.gradientMap&&(p.gradientMap.value=m.gradientMap)}function d(p,m){p.metalness.value=m.metalness,m.metalnessMap&&(p.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,p.metalnessMapTransform)),p.roughness.value=m.roughness,m.roughnessMap&&(p.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,p.roughnessMapTransform)),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)}function f(p,m,v){p.ior.value=m.ior,m.diffuseRoughness>0&&(p.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),m.sheen>0&&(p.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),p.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(p.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,p.sheenColorMapTransform)),m.sheenRoughnessMap&&(p.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,p.sheenRoughnessMapTransform))),m.clearcoat>0&&(p.clearcoat.value=m.clearcoat,p.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(p.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,p.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(p.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===qt&&p.clearcoatNormalScale.value.negate())),m.dispersion>0&&(p.dispersion.value=m.dispersion),m.retroreflectivity>0&&(p.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(p.iridescence.value=m.iridescence,p.iridescenceIOR.value=m.iridescenceIOR,p.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(p.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,p.iridescenceMapTransform)),m.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),m.transmission>0&&(p.transmission.value=m.transmission,p.transmissionSamplerMap.value=v.texture,p.transmissionSamplerSize.value.set(v.width,v.height),m.transmissionMap&&(p.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,p.transmissionMapTransform)),p.thickness.value=m.thickness,m.thicknessMap&&(p.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=m.attenuationDistance,p.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(p.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(p.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=m.specularIntensity,p.specularColor.value.copy(m.specularColor),m.specularColorMap&&(p.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,p.specularColorMapTransform)),m.specularIntensityMap&&(p.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,p.specularIntensityMapTransform))}function g(p,m){m.matcap&&(p.matcap.value=m.matcap)}function x(p,m){let v=e.get(m).light;p.referencePosition.value.setFromMatrixPosition(v.matrixWorld),p.nearDistance.value=v.shadow.camera.near,p.farDistance.value=v.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:i}}function Sw(r,e,t,n){let i={},s={};function o(v,A){let S=A.program;n.uniformBlockBinding(v,S,i[v.id])}function a(v,A){let S=i[v.id];S===void 0&&(g(v),S=l(v),i[v.id]=S,v.addEventListener("dispose",p));let C=A.program;n.updateUBOMapping(v,C);let E=e.render.frame;s[v.id]!==E&&(c(v),s[v.id]=E)}function l(v){let A=r.createBuffer(),S=v.__size,C=v.usage;return r.bindBuffer(r.UNIFORM_BUFFER,A),r.bufferData(r.UNIFORM_BUFFER,S,C),r.bindBuffer(r.UNIFORM_BUFFER,null),A}function c(v){let A=i[v.id],S=v.uniforms,C=v.__cache;r.bindBuffer(r.UNIFORM_BUFFER,A);for(let E=0,y=S.length;E<y;E++){let M=S[E];if(Array.isArray(M))for(let z=0,N=M.length;z<N;z++)h(M[z],E,z,C);else h(M,E,0,C)}r.bindBuffer(r.UNIFORM_BUFFER,null)}function h(v,A,S,C){if(d(v,A,S,C)===!0){let E=v.__offset,y=v.value;if(Array.isArray(y)){let M=0;for(let z=0;z<y.length;z++){let N=y[z],F=x(N,!0);u(N,v.__data,M),M+=F.storage/Float32Array.BYTES_PER_ELEMENT}}else u(y,v.__data,0);r.bufferSubData(r.UNIFORM_BUFFER,E,v.__data)}}function u(v,A,S){typeof v=="number"||typeof v=="boolean"?A[S]=v:v.isMatrix3?(A[S]=v.elements[0],A[S+1]=v.elements[1],A[S+2]=v.elements[2],A[S+3]=0,A[S+4]=v.elements[3],A[S+5]=v.elements[4],A[S+6]=v.elements[5],A[S+7]=0,A[S+8]=v.elements[6],A[S+9]=v.elements[7],A[S+10]=v.elements[8],A[S+11]=0):ArrayBuffer.isView(v)?A.set(v.subarray(0,A.length-S),S):v.toArray(A,S)}function d(v,A,S,C){let E=v.value,y=A+"_"+S;if(Array.isArray(E)){C[y]===void 0&&(C[y]=[]);let M=C[y],z=!1;for(let N=0;N<E.length;N++)f(E[N],M,N)===!0&&(z=!0);return z}return f(E,C,y)}function f(v,A,S){if(A[S]===void 0)return typeof v=="number"||typeof v=="boolean"?A[S]=v:ArrayBuffer.isView(v)?A[S]=v.slice():A[S]=v.clone(),!0;{let C=A[S];if(typeof v=="number"||typeof v=="boolean"){if(C!==v)return A[S]=v,!0}else{if(ArrayBuffer.isView(v))return!0;if(C.equals(v)===!1)return C.copy(v),!0}}return!1}function g(v){let A=v.uniforms,S=0,C=16;for(let y=0,M=A.length;y<M;y++){let z=Array.isArray(A[y])?A[y]:[A[y]];for(let N=0,F=z.length;N<F;N++){let H=z[N],Y=Array.isArray(H.value)?H.value:[H.value],D=Array.isArray(A[y])||Array.isArray(H.value),X=S;for(let G=0,ie=Y.length;G<ie;G++){let $=Y[G],ee=x($,D),te=S%C,Te=te%ee.boundary,Oe=te+Te;S+=Te,Oe!==0&&C-Oe<ee.storage&&(S+=C-Oe),G===0&&(X=S),S+=ee.storage}let j=H.type==="int"?Int32Array:H.type==="uint"?Uint32Array:Float32Array;H.__data=new j((S-X)/Float32Array.BYTES_PER_ELEMENT),H.__offset=X}}let E=S%C;return E>0&&(S+=C-E),v.__size=S,v.__cache={},this}function x(v,A){let S={boundary:0,storage:0};return typeof v=="number"||typeof v=="boolean"?(S.boundary=4,S.storage=4):v.isVector2?(S.boundary=8,S.storage=8):v.isVector3||v.isColor?(S.boundary=16,S.storage=12):v.isVector4?(S.boundary=16,S.storage=16):v.isMatrix3?(S.boundary=16,S.storage=48):v.isMatrix4?(S.boundary=16,S.storage=64):v.isTexture?Ie("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(v)?(S.boundary=16,S.storage=v.byteLength):Ie("WebGLRenderer: Unsupported uniform value type.",v),A===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function p(v){let A=v.target;A.removeEventListener("dispose",p),r.deleteBuffer(i[A.id]),delete i[A.id],delete s[A.id]}function m(){for(let v in i)r.deleteBuffer(i[v]);i={},s={}}return{bind:o,update:a,dispose:m}}var Mw=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Qn=null;function Tw(){return Qn===null&&(Qn=new Yn(Mw,16,16,jn,zn),Qn.name="DFG_LUT",Qn.minFilter=Mt,Qn.magFilter=Mt,Qn.wrapS=Xn,Qn.wrapT=Xn,Qn.generateMipmaps=!1,Qn.needsUpdate=!0),Qn}var fl=class{constructor(e={}){let{canvas:t=op(),context:n=null,depth:i=!0,stencil:s=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:f=Bt}=e;this.isWebGLRenderer=!0;let g;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=n.getContextAttributes().alpha}else g=o;let x=f,p=new Set([Ia,La,Pa]),m=new Set([Bt,Yt,Bi,or,Ca,Ra]),v=new Uint32Array(4),A=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]},C=null,E=null,y=[],M=[],z=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Jn,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let N=this,F=!1,H=null,Y=null,D=null,X=null;this._outputColorSpace=Wt;let j=0,G=0,ie=null,$=-1,ee=null,te=new ut,Te=new ut,Oe=null,Z=new xe(0),ge=0,_e=t.width,Pe=t.height,ye=1,ke=null,Tt=null,De=new ut(0,0,_e,Pe),ot=new ut(0,0,_e,Pe),lt=!1,Xe=new Bn,Ht=new oa,Pt=!1,cn=!1,wt=new Ne,Wn=new P,Nt=new ut,Mn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Tn=!1;function An(){return ie===null?ye:1}let U=n;function En(_,I){return t.getContext(_,I)}let gt,yt,fe,Lt,Le,Fe,T,b,B,ne,Q,oe,ue,q,K,le,L,J,W,ce,se,ae,Ee;try{let _={alpha:!0,depth:i,stencil:s,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Ce,!1),t.addEventListener("webglcontextrestored",ze,!1),t.addEventListener("webglcontextcreationerror",pe,!1),U===null){let I="webgl2";if(U=En(I,_),U===null)throw En(I)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}He()}catch(_){throw t.removeEventListener("webglcontextlost",Ce,!1),t.removeEventListener("webglcontextrestored",ze,!1),t.removeEventListener("webglcontextcreationerror",pe,!1),Ue("WebGLRenderer: "+_.message),_}function He(){gt=new Fb(U),gt.init(),se=new vw(U,gt),yt=new Tb(U,gt,e,se),fe=new gw(U,gt),yt.reversedDepthBuffer&&d&&fe.buffers.depth.setReversed(!0),Y=U.createFramebuffer(),D=U.createFramebuffer(),X=U.createFramebuffer(),Lt=new kb(U),Le=new nw,Fe=new yw(U,gt,fe,Le,yt,se,Lt),T=new Ub(N),b=new V0(U),ae=new Sb(U,b),B=new Ob(U,b,Lt,ae),ne=new Vb(U,B,b,ae,Lt),J=new zb(U,yt,Fe),K=new Ab(Le),Q=new tw(N,T,gt,yt,ae,K),oe=new ww(N,Le),ue=new rw,q=new hw(gt),L=new wb(N,T,fe,ne,g,l),le=new mw(N,ne,yt),Ee=new Sw(U,Lt,yt,fe),W=new Mb(U,gt,Lt),ce=new Bb(U,gt,Lt),Lt.programs=Q.programs,N.capabilities=yt,N.extensions=gt,N.properties=Le,N.renderLists=ue,N.shadowMap=le,N.state=fe,N.info=Lt}x!==Bt&&(z=new Gb(x,t.width,t.height,a,i,s));let re=new Tu(N,U);this.xr=re,this.getContext=function(){return U},this.getContextAttributes=function(){return U.getContextAttributes()},this.forceContextLoss=function(){let _=gt.get("WEBGL_lose_context");_&&_.loseContext()},this.forceContextRestore=function(){let _=gt.get("WEBGL_lose_context");_&&_.restoreContext()},this.getPixelRatio=function(){return ye},this.setPixelRatio=function(_){_!==void 0&&(ye=_,this.setSize(_e,Pe,!1))},this.getSize=function(_){return _.set(_e,Pe)},this.setSize=function(_,I,V=!0){if(re.isPresenting){Ie("WebGLRenderer: Can't change size while VR device is presenting.");return}_e=_,Pe=I,t.width=Math.floor(_*ye),t.height=Math.floor(I*ye),V===!0&&(t.style.width=_+"px",t.style.height=I+"px"),z!==null&&z.setSize(t.width,t.height),this.setViewport(0,0,_,I)},this.getDrawingBufferSize=function(_){return _.set(_e*ye,Pe*ye).floor()},this.setDrawingBufferSize=function(_,I,V){_e=_,Pe=I,ye=V,t.width=Math.floor(_*V),t.height=Math.floor(I*V),this.setViewport(0,0,_,I)},this.setEffects=function(_){if(x===Bt){Ue("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(_){for(let I=0;I<_.length;I++)if(_[I].isOutputPass===!0){Ie("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}z.setEffects(_||[])},this.getCurrentViewport=function(_){return _.copy(te)},this.getViewport=function(_){return _.copy(De)},this.setViewport=function(_,I,V,O){_.isVector4?De.set(_.x,_.y,_.z,_.w):De.set(_,I,V,O),fe.viewport(te.copy(De).multiplyScalar(An()).round())},this.getScissor=function(_){return _.copy(ot)},this.setScissor=function(_,I,V,O){_.isVector4?ot.set(_.x,_.y,_.z,_.w):ot.set(_,I,V,O),fe.scissor(Te.copy(ot).multiplyScalar(An()).round())},this.getScissorTest=function(){return lt},this.setScissorTest=function(_){fe.setScissorTest(lt=_)},this.setOpaqueSort=function(_){ke=_},this.setTransparentSort=function(_){Tt=_},this.getClearColor=function(_){return _.copy(L.getClearColor())},this.setClearColor=function(){L.setClearColor(...arguments)},this.getClearAlpha=function(){return L.getClearAlpha()},this.setClearAlpha=function(){L.setClearAlpha(...arguments)},this.clear=function(_=!0,I=!0,V=!0){let O=0;if(_){let k=!1;if(ie!==null){let de=ie.texture.format;k=p.has(de)}if(k){let de=ie.texture.type,be=m.has(de),he=L.getClearColor(),ve=L.getClearAlpha(),Ae=he.r,Be=he.g,qe=he.b;be?(v[0]=Ae,v[1]=Be,v[2]=qe,v[3]=ve,U.clearBufferuiv(U.COLOR,0,v)):(A[0]=Ae,A[1]=Be,A[2]=qe,A[3]=ve,U.clearBufferiv(U.COLOR,0,A))}else O|=U.COLOR_BUFFER_BIT}I&&(O|=U.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),V&&(O|=U.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),O!==0&&U.clear(O)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(_){_.setRenderer(this),H=_},this.dispose=function(){t.removeEventListener("webglcontextlost",Ce,!1),t.removeEventListener("webglcontextrestored",ze,!1),t.removeEventListener("webglcontextcreationerror",pe,!1),L.dispose(),ue.dispose(),q.dispose(),Fe.dispose(),Le.dispose(),T.dispose(),ne.dispose(),B.dispose(),ae.dispose(),Ee.dispose(),Q.dispose(),re.dispose(),re.removeEventListener("sessionstart",$d),re.removeEventListener("sessionend",Xd),Ki.stop()};function Ce(_){_.preventDefault(),_s("WebGLRenderer: Context Lost."),F=!0}function ze(){_s("WebGLRenderer: Context Restored."),F=!1;let _=Lt.autoReset,I=le.enabled,V=le.autoUpdate,O=le.needsUpdate,k=le.type;He(),Lt.autoReset=_,le.enabled=I,le.autoUpdate=V,le.needsUpdate=O,le.type=k}function pe(_){Ue("WebGLRenderer: A WebGL context could not be created. Reason: ",_.statusMessage)}function at(_){let I=_.target;I.removeEventListener("dispose",at),Ut(I)}function Ut(_){_i(_),Le.remove(_)}function _i(_){let I=Le.get(_).programs;I!==void 0&&(I.forEach(function(V){Q.releaseProgram(V)}),_.isShaderMaterial&&Q.releaseShaderCache(_))}this.renderBufferDirect=function(_,I,V,O,k,de){I===null&&(I=Mn);let be=k.isMesh&&k.matrixWorld.determinantAffine()<0,he=n0(_,I,V,O,k);fe.setMaterial(O,be);let ve=V.index,Ae=1;if(O.wireframe===!0){if(ve=B.getWireframeAttribute(V),ve===void 0)return;Ae=2}let Be=V.drawRange,qe=V.attributes.position,we=Be.start*Ae,Ye=(Be.start+Be.count)*Ae;de!==null&&(we=Math.max(we,de.start*Ae),Ye=Math.min(Ye,(de.start+de.count)*Ae)),ve!==null?(we=Math.max(we,0),Ye=Math.min(Ye,ve.count)):qe!=null&&(we=Math.max(we,0),Ye=Math.min(Ye,qe.count));let At=Ye-we;if(At<0||At===1/0)return;ae.setup(k,O,he,V,ve);let ht,ct=W;if(ve!==null&&(ht=b.get(ve),ct=ce,ct.setIndex(ht)),k.isMesh)O.wireframe===!0?(fe.setLineWidth(O.wireframeLinewidth*An()),ct.setMode(U.LINES)):ct.setMode(U.TRIANGLES);else if(k.isLine){let Kt=O.linewidth;Kt===void 0&&(Kt=1),fe.setLineWidth(Kt*An()),k.isLineSegments?ct.setMode(U.LINES):k.isLineLoop?ct.setMode(U.LINE_LOOP):ct.setMode(U.LINE_STRIP)}else k.isPoints?ct.setMode(U.POINTS):k.isSprite&&ct.setMode(U.TRIANGLES);if(k.isBatchedMesh)if(gt.get("WEBGL_multi_draw"))ct.renderMultiDraw(k._multiDrawStarts,k._multiDrawCounts,k._multiDrawCount);else{let Kt=k._multiDrawStarts,Se=k._multiDrawCounts,on=k._multiDrawCount,nt=ve?b.get(ve).bytesPerElement:1,Zi=Le.get(O).currentProgram.getUniforms();for(let Zt=0;Zt<on;Zt++)Zi.setValue(U,"_gl_DrawID",Zt),ct.render(Kt[Zt]/nt,Se[Zt])}else if(k.isInstancedMesh)ct.renderInstances(we,At,k.count);else if(V.isInstancedBufferGeometry){let Kt=V._maxInstanceCount!==void 0?V._maxInstanceCount:1/0,Se=Math.min(V.instanceCount,Kt);ct.renderInstances(we,At,Se)}else ct.render(we,At)};function Wd(_,I,V,O){H!==null&&_.isNodeMaterial&&H.setObject(O,_),Pt===!0&&K.setState(_,V,!1),_.transparent===!0&&_.side===un&&_.forceSinglePass===!1?(_.side=qt,_.needsUpdate=!0,cs(_,I,O),_.side=Oi,_.needsUpdate=!0,cs(_,I,O),_.side=un):cs(_,I,O)}this.compile=function(_,I,V=null){V===null&&(V=_),H!==null&&H.renderStart(_,I,V),E=q.get(V),E.init(I),M.push(E),V.traverseVisible(function(k){k.isLight&&k.layers.test(I.layers)&&(E.pushLight(k),k.castShadow&&E.pushShadow(k))}),_!==V&&_.traverseVisible(function(k){k.isLight&&k.layers.test(I.layers)&&(E.pushLight(k),k.castShadow&&E.pushShadow(k))}),E.setupLights(),H!==null&&H.updateLights(E.state.lightsArray),cn=this.localClippingEnabled,Pt=K.init(this.clippingPlanes,cn),Pt===!0&&K.setGlobalState(this.clippingPlanes,I),H!==null&&le.render(E.state.shadowsArray,V,I);let O=new Set;return _.traverse(function(k){if(!(k.isMesh||k.isPoints||k.isLine||k.isSprite))return;let de=k.material;if(de)if(Array.isArray(de))for(let be=0;be<de.length;be++){let he=de[be];Wd(he,V,I,k),O.add(he)}else Wd(de,V,I,k),O.add(de)}),E=M.pop(),H!==null&&H.renderEnd(),O},this.compileAsync=function(_,I,V=null){let O=this.compile(_,I,V);return new Promise(k=>{function de(){if(O.forEach(function(be){let ve=Le.get(be).currentProgram;(ve===void 0||ve.isReady())&&O.delete(be)}),O.size===0){k(_);return}setTimeout(de,10)}gt.get("KHR_parallel_shader_compile")!==null?de():setTimeout(de,10)})};let hh=null;function e0(_){hh&&hh(_)}function $d(){Ki.stop()}function Xd(){Ki.start()}let Ki=new Bp;Ki.setAnimationLoop(e0),typeof self<"u"&&Ki.setContext(self),this.setAnimationLoop=function(_){hh=_,re.setAnimationLoop(_),_===null?Ki.stop():Ki.start()},re.addEventListener("sessionstart",$d),re.addEventListener("sessionend",Xd),this.render=function(_,I){if(I!==void 0&&I.isCamera!==!0){Ue("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(F===!0)return;H!==null&&H.renderStart(_,I);let V=re.enabled===!0&&re.isPresenting===!0,O=z!==null&&(ie===null||V)&&z.begin(N,ie);if(_.matrixWorldAutoUpdate===!0&&_.updateMatrixWorld(),I.parent===null&&I.matrixWorldAutoUpdate===!0&&I.updateMatrixWorld(),re.enabled===!0&&re.isPresenting===!0&&(z===null||z.isCompositing()===!1)&&(re.cameraAutoUpdate===!0&&re.updateCamera(I),I=re.getCamera()),_.isScene===!0&&_.onBeforeRender(N,_,I,ie),E=q.get(_,M.length),E.init(I),E.state.textureUnits=Fe.getTextureUnits(),M.push(E),wt.multiplyMatrices(I.projectionMatrix,I.matrixWorldInverse),I.isArrayCamera?Ht.setFromArrayCamera(I):Xe.setFromProjectionMatrix(wt,Rn,I.reversedDepth),cn=this.localClippingEnabled,Pt=K.init(this.clippingPlanes,cn),C=ue.get(_,y.length),C.init(),y.push(C),this.info.render.frame++,re.enabled===!0&&re.isPresenting===!0){let be=N.xr.getDepthSensingMesh();be!==null&&uh(be,I,-1/0,N.sortObjects)}uh(_,I,0,N.sortObjects),C.finish(),H!==null&&H.updateLights(E.state.lightsArray),N.sortObjects===!0&&C.sort(ke,Tt),Tn=re.enabled===!1||re.isPresenting===!1||re.hasDepthSensing()===!1,Tn&&L.addToRenderList(C,_),this.info.autoReset===!0&&this.info.reset(),Pt===!0&&K.beginShadows();let k=E.state.shadowsArray;if(le.render(k,_,I),Pt===!0&&K.endShadows(),(O&&z.hasRenderPass())===!1){let be=C.opaque,he=C.transmissive;if(E.setupLights(),I.isArrayCamera){let ve=I.cameras;if(he.length>0)for(let Ae=0,Be=ve.length;Ae<Be;Ae++){let qe=ve[Ae];Yd(be,he,_,qe)}Tn&&L.render(_);for(let Ae=0,Be=ve.length;Ae<Be;Ae++){let qe=ve[Ae];qd(C,_,qe,qe.viewport)}}else he.length>0&&Yd(be,he,_,I),Tn&&L.render(_),qd(C,_,I)}ie!==null&&G===0&&(Fe.updateMultisampleRenderTarget(ie),Fe.updateRenderTargetMipmap(ie)),O&&z.end(N),_.isScene===!0&&_.onAfterRender(N,_,I),ae.resetDefaultState(),$=-1,ee=null,M.pop(),M.length>0?(E=M[M.length-1],Fe.setTextureUnits(E.state.textureUnits),Pt===!0&&K.setGlobalState(N.clippingPlanes,E.state.camera)):E=null,y.pop(),y.length>0?C=y[y.length-1]:C=null,H!==null&&H.renderEnd()};function uh(_,I,V,O){if(_.visible===!1)return;if(_.layers.test(I.layers)){if(_.isGroup)V=_.renderOrder;else if(_.isLOD)_.autoUpdate===!0&&_.update(I);else if(_.isLight)E.pushLight(_),_.castShadow&&E.pushShadow(_);else if(_.isSprite){let be=I.isArrayCamera?Ht:Xe;if(!_.frustumCulled||_.intersectsFrustum(be)){O&&Nt.setFromMatrixPosition(_.matrixWorld).applyMatrix4(wt);let he=ne.update(_),ve=_.material;ve.visible&&C.push(_,he,ve,V,Nt.z,null,I)}}else if(_.isMesh||_.isLine||_.isPoints){let be=I.isArrayCamera?Ht:Xe;if(!_.frustumCulled||_.intersectsFrustum(be)){let he=ne.update(_),ve=_.material;if(O&&(_.boundingSphere!==void 0?(_.boundingSphere===null&&_.computeBoundingSphere(),Nt.copy(_.boundingSphere.center)):(he.boundingSphere===null&&he.computeBoundingSphere(),Nt.copy(he.boundingSphere.center)),Nt.applyMatrix4(_.matrixWorld).applyMatrix4(wt)),Array.isArray(ve)){let Ae=he.groups;for(let Be=0,qe=Ae.length;Be<qe;Be++){let we=Ae[Be],Ye=ve[we.materialIndex];Ye&&Ye.visible&&C.push(_,he,Ye,V,Nt.z,we,I)}}else ve.visible&&C.push(_,he,ve,V,Nt.z,null,I)}}}let de=_.children;for(let be=0,he=de.length;be<he;be++)uh(de[be],I,V,O)}function qd(_,I,V,O){let{opaque:k,transmissive:de,transparent:be}=_;E.setupLightsView(V),Pt===!0&&K.setGlobalState(N.clippingPlanes,V),O&&fe.viewport(te.copy(O)),k.length>0&&xo(k,I,V),de.length>0&&xo(de,I,V),be.length>0&&xo(be,I,V),fe.buffers.depth.setTest(!0),fe.buffers.depth.setMask(!0),fe.buffers.color.setMask(!0),fe.setPolygonOffset(!1)}function Yd(_,I,V,O){if((V.isScene===!0?V.overrideMaterial:null)!==null)return;if(E.state.transmissionRenderTarget[O.id]===void 0){let we=gt.has("EXT_color_buffer_half_float")||gt.has("EXT_color_buffer_float");E.state.transmissionRenderTarget[O.id]=new xt(1,1,{generateMipmaps:!0,type:we?zn:Bt,minFilter:kn,samples:Math.max(4,yt.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Ke.workingColorSpace})}let de=E.state.transmissionRenderTarget[O.id],be=O.viewport||te;de.setSize(be.z*N.transmissionResolutionScale,be.w*N.transmissionResolutionScale);let he=N.getRenderTarget(),ve=N.getActiveCubeFace(),Ae=N.getActiveMipmapLevel();N.setRenderTarget(de),N.getClearColor(Z),ge=N.getClearAlpha(),ge<1&&N.setClearColor(16777215,.5),N.clear(),Tn&&L.render(V);let Be=N.toneMapping;N.toneMapping=Jn;let qe=O.viewport;if(O.viewport!==void 0&&(O.viewport=void 0),E.setupLightsView(O),Pt===!0&&K.setGlobalState(N.clippingPlanes,O),xo(_,V,O),Fe.updateMultisampleRenderTarget(de),Fe.updateRenderTargetMipmap(de),gt.has("WEBGL_multisampled_render_to_texture")===!1){let we=!1;for(let Ye=0,At=I.length;Ye<At;Ye++){let ht=I[Ye],{object:ct,geometry:Kt,material:Se,group:on}=ht;if(Se.side===un&&ct.layers.test(O.layers)){let nt=Se.side;Se.side=qt,Se.needsUpdate=!0,Kd(ct,V,O,Kt,Se,on),Se.side=nt,Se.needsUpdate=!0,we=!0}}we===!0&&(Fe.updateMultisampleRenderTarget(de),Fe.updateRenderTargetMipmap(de))}N.setRenderTarget(he,ve,Ae),N.setClearColor(Z,ge),qe!==void 0&&(O.viewport=qe),N.toneMapping=Be}function xo(_,I,V){let O=I.isScene===!0?I.overrideMaterial:null;for(let k=0,de=_.length;k<de;k++){let be=_[k],{object:he,geometry:ve,group:Ae}=be,Be=be.material;Be.allowOverride===!0&&O!==null&&(Be=O),he.layers.test(V.layers)&&Kd(he,I,V,ve,Be,Ae)}}function Kd(_,I,V,O,k,de){H!==null&&k.isNodeMaterial&&H.setObject(_,k),_.onBeforeRender(N,I,V,O,k,de),_.modelViewMatrix.multiplyMatrices(V.matrixWorldInverse,_.matrixWorld),_.normalMatrix.getNormalMatrix(_.modelViewMatrix),k.onBeforeRender(N,I,V,O,_,de),k.transparent===!0&&k.side===un&&k.forceSinglePass===!1?(k.side=qt,k.needsUpdate=!0,N.renderBufferDirect(V,I,O,k,_,de),k.side=Oi,k.needsUpdate=!0,N.renderBufferDirect(V,I,O,k,_,de),k.side=un):N.renderBufferDirect(V,I,O,k,_,de),_.onAfterRender(N,I,V,O,k,de)}function Zd(_){let I=0;for(let V of _)V.texture!==null&&I++;return I}function cs(_,I,V){I.isScene!==!0&&(I=Mn);let O=Le.get(_),k=E.state.lights,de=E.state.shadowsArray,be=k.state.version,he=Q.getParameters(_,k.state,de,I,V,E.state.lightProbeGridArray),ve=Q.getProgramCacheKey(he),Ae=O.programs;O.environment=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?I.environment:null,O.fog=I.fog;let Be=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap;O.envMap=T.get(_.envMap||O.environment,Be),O.envMapRotation=O.environment!==null&&_.envMap===null?I.environmentRotation:_.envMapRotation,Ae===void 0&&(_.addEventListener("dispose",at),Ae=new Map,O.programs=Ae,O.programVariants=new Map);let qe=Ae.get(ve);if(qe!==void 0){if(O.currentProgram===qe&&O.lightsStateVersion===be)return jd(_,he),qe}else he.uniforms=Q.getUniforms(_),H!==null&&_.isNodeMaterial&&H.build(_,V,he),_.onBeforeCompile(he,N),qe=Q.acquireProgram(he,ve),Ae.set(ve,qe),O.uniforms=he.uniforms;let we=O.uniforms;return(!_.isShaderMaterial&&!_.isRawShaderMaterial||_.clipping===!0)&&(we.clippingPlanes=K.uniform),jd(_,he),O.needsLights=r0(_),O.lightsStateVersion=be,O.needsLights&&(we.ambientLightColor.value=k.state.ambient,we.lightProbe.value=k.state.probe,we.sunLights.value=k.state.sun,we.sunLightShadows.value=k.state.sunShadow,we.directionalLights.value=k.state.directional,we.directionalLightShadows.value=k.state.directionalShadow,we.spotLights.value=k.state.spot,we.spotLightShadows.value=k.state.spotShadow,we.rectAreaLights.value=k.state.rectArea,we.ltc_1.value=k.state.rectAreaLTC1,we.ltc_2.value=k.state.rectAreaLTC2,we.pointLights.value=k.state.point,we.pointLightShadows.value=k.state.pointShadow,we.hemisphereLights.value=k.state.hemi,we.sunShadowMatrix.value=k.state.sunShadowMatrix,we.sunShadowCascade.value=k.state.sunShadowCascade,we.directionalShadowMatrix.value=k.state.directionalShadowMatrix,we.spotLightMatrix.value=k.state.spotLightMatrix,we.spotLightMap.value=k.state.spotLightMap,we.pointShadowMatrix.value=k.state.pointShadowMatrix),O.numLightProbeGrids=Zd(E.state.lightProbeGridArray),O.currentProgram=qe,O.uniformsList=null,qe}function t0(_,I,V,O,k){let de=Le.get(_),be=de.currentProgram.id+","+O+","+k,he=de.programVariants.get(be);return he===void 0?(he=cs(_,I,V),de.programVariants.set(be,he)):(de.currentProgram=he,de.uniformsList=null,de.outputColorSpace=O,de.toneMapping=k),he}function Jd(_){if(_.uniformsList===null){let I=_.currentProgram.getUniforms();_.uniformsList=Vr.seqWithValue(I.seq,_.uniforms)}return _.uniformsList}function jd(_,I){let V=Le.get(_);V.outputColorSpace=I.outputColorSpace,V.batching=I.batching,V.batchingColor=I.batchingColor,V.instancing=I.instancing,V.instancingColor=I.instancingColor,V.instancingMorph=I.instancingMorph,V.skinning=I.skinning,V.morphTargets=I.morphTargets,V.morphNormals=I.morphNormals,V.morphColors=I.morphColors,V.morphTargetsCount=I.morphTargetsCount,V.numClippingPlanes=I.numClippingPlanes,V.numIntersection=I.numClipIntersection,V.vertexAlphas=I.vertexAlphas,V.vertexTangents=I.vertexTangents,V.toneMapping=I.toneMapping}function n0(_,I,V,O,k){I.isScene!==!0&&(I=Mn),Fe.resetTextureUnits();let de=I.fog,be=O.isMeshStandardMaterial||O.isMeshLambertMaterial||O.isMeshPhongMaterial?I.environment:null,he=ie===null?N.outputColorSpace:ie.isXRRenderTarget===!0?ie.texture.colorSpace:Ke.workingColorSpace,ve=O.isMeshStandardMaterial||O.isMeshLambertMaterial&&!O.envMap||O.isMeshPhongMaterial&&!O.envMap,Ae=T.get(O.envMap||be,ve),Be=O.vertexColors===!0&&!!V.attributes.color&&V.attributes.color.itemSize===4,qe=!!V.attributes.tangent&&(!!O.normalMap||O.anisotropy>0),we=!!V.morphAttributes.position,Ye=!!V.morphAttributes.normal,At=!!V.morphAttributes.color,ht=Jn;O.toneMapped&&(ie===null||ie.isXRRenderTarget===!0)&&(ht=N.toneMapping);let ct=V.morphAttributes.position||V.morphAttributes.normal||V.morphAttributes.color,Kt=ct!==void 0?ct.length:0,Se=Le.get(O),on=E.state.lights;if(Pt===!0&&(cn===!0||_!==ee)){let St=_===ee&&O.id===$;K.setState(O,_,St)}let nt=!1,Zi=!1;O.version===Se.__version?Se.needsLights&&Se.lightsStateVersion!==on.state.version||k.isBatchedMesh&&Se.batching===!1||!k.isBatchedMesh&&Se.batching===!0||k.isBatchedMesh&&Se.batchingColor===!0&&k._colorsTexture===null||k.isBatchedMesh&&Se.batchingColor===!1&&k._colorsTexture!==null||k.isInstancedMesh&&Se.instancing===!1||!k.isInstancedMesh&&Se.instancing===!0||k.isSkinnedMesh&&Se.skinning===!1||!k.isSkinnedMesh&&Se.skinning===!0||k.isInstancedMesh&&Se.instancingColor===!0&&k.instanceColor===null||k.isInstancedMesh&&Se.instancingColor===!1&&k.instanceColor!==null||k.isInstancedMesh&&Se.instancingMorph===!0&&k.morphTexture===null||k.isInstancedMesh&&Se.instancingMorph===!1&&k.morphTexture!==null||Se.envMap!==Ae||O.fog===!0&&Se.fog!==de||Se.numClippingPlanes!==void 0&&(Se.numClippingPlanes!==K.numPlanes||Se.numIntersection!==K.numIntersection)||Se.vertexAlphas!==Be||Se.vertexTangents!==qe||Se.morphTargets!==we||Se.morphNormals!==Ye||Se.morphColors!==At||Se.morphTargetsCount!==Kt||Se.numLightProbeGrids!==Zd(E.state.lightProbeGridArray)?nt=!0:(Se.outputColorSpace!==he||Se.toneMapping!==ht)&&(Zi=!0):(nt=!0,Se.__version=O.version);let Zt=Se.currentProgram;(nt===!0||Zi===!0)&&(Zt=Zi===!0?t0(O,I,k,he,ht):cs(O,I,k),H&&O.isNodeMaterial&&H.onUpdateProgram(O,Zt,Se));let bo=!1,wi=!1,Ji=!1,et=Zt.getUniforms(),Gt=Se.uniforms;if(fe.useProgram(Zt.program)&&(bo=!0,wi=!0,Ji=!0),O.id!==$&&($=O.id,wi=!0),bo||ee!==_){fe.buffers.depth.getReversed()&&_.reversedDepth!==!0&&(_._reversedDepth=!0,_.updateProjectionMatrix()),et.setValue(U,"projectionMatrix",_.projectionMatrix),et.setValue(U,"viewMatrix",_.matrixWorldInverse);let Ft=et.map.cameraPosition;Ft!==void 0&&Ft.setValue(U,Wn.setFromMatrixPosition(_.matrixWorld)),yt.logarithmicDepthBuffer&&et.setValue(U,"logDepthBufFC",2/(Math.log(_.far+1)/Math.LN2)),(O.isMeshPhongMaterial||O.isMeshToonMaterial||O.isMeshLambertMaterial||O.isMeshBasicMaterial||O.isMeshStandardMaterial||O.isShaderMaterial)&&et.setValue(U,"isOrthographic",_.isOrthographicCamera===!0),ee!==_&&(ee=_,wi=!0,Ji=!0)}if(Se.needsLights&&(on.state.sunShadowMap.length>0&&et.setValue(U,"sunShadowMap",on.state.sunShadowMap,Fe),on.state.directionalShadowMap.length>0&&et.setValue(U,"directionalShadowMap",on.state.directionalShadowMap,Fe),on.state.spotShadowMap.length>0&&et.setValue(U,"spotShadowMap",on.state.spotShadowMap,Fe),on.state.pointShadowMap.length>0&&et.setValue(U,"pointShadowMap",on.state.pointShadowMap,Fe)),k.isSkinnedMesh){et.setOptional(U,k,"bindMatrix"),et.setOptional(U,k,"bindMatrixInverse");let St=k.skeleton;St&&(St.boneTexture===null&&St.computeBoneTexture(),et.setValue(U,"boneTexture",St.boneTexture,Fe))}k.isBatchedMesh&&(et.setOptional(U,k,"batchingTexture"),et.setValue(U,"batchingTexture",k._matricesTexture,Fe),et.setOptional(U,k,"batchingIdTexture"),et.setValue(U,"batchingIdTexture",k._indirectTexture,Fe),et.setOptional(U,k,"batchingColorTexture"),k._colorsTexture!==null&&et.setValue(U,"batchingColorTexture",k._colorsTexture,Fe));let Dn=V.morphAttributes;if((Dn.position!==void 0||Dn.normal!==void 0||Dn.color!==void 0)&&J.update(k,V,Zt),(wi||Se.receiveShadow!==k.receiveShadow)&&(Se.receiveShadow=k.receiveShadow,et.setValue(U,"receiveShadow",k.receiveShadow)),(O.isMeshStandardMaterial||O.isMeshLambertMaterial||O.isMeshPhongMaterial)&&O.envMap===null&&I.environment!==null&&(Gt.envMapIntensity.value=I.environmentIntensity),Gt.dfgLUT!==void 0&&(Gt.dfgLUT.value=Tw()),wi){if(et.setValue(U,"toneMappingExposure",N.toneMappingExposure),Se.needsLights&&i0(Gt,Ji),de&&O.fog===!0&&oe.refreshFogUniforms(Gt,de),oe.refreshMaterialUniforms(Gt,O,ye,Pe,E.state.transmissionRenderTarget[_.id]),Se.needsLights&&Se.numLightProbeGrids>0){let St=S,Ft=0;for(let ri of E.state.lightProbeGridArray)ri.texture!==null&&(St.textures[Ft]=ri.texture,St.min[Ft]=ri.boundingBox.min,St.max[Ft]=ri.boundingBox.max,St.resolution[Ft]=ri.resolution,Ft++);for(let ri in St)St[ri].length=Ft;Gt.probesSH.value=St.textures,Gt.probesMin.value=St.min,Gt.probesMax.value=St.max,Gt.probesResolution.value=St.resolution}Vr.upload(U,Jd(Se),Gt,Fe)}if(O.isShaderMaterial&&O.uniformsNeedUpdate===!0&&(Vr.upload(U,Jd(Se),Gt,Fe),O.uniformsNeedUpdate=!1),O.isSpriteMaterial&&et.setValue(U,"center",k.center),et.setValue(U,"modelViewMatrix",k.modelViewMatrix),et.setValue(U,"normalMatrix",k.normalMatrix),et.setValue(U,"modelMatrix",k.matrixWorld),O.uniformsGroups!==void 0){let St=O.uniformsGroups;for(let Ft=0,ri=St.length;Ft<ri;Ft++){let ef=St[Ft];Ee.update(ef,Zt),Ee.bind(ef,Zt)}}return Zt}function i0(_,I){_.ambientLightColor.needsUpdate=I,_.lightProbe.needsUpdate=I,_.sunLights.needsUpdate=I,_.sunLightShadows.needsUpdate=I,_.directionalLights.needsUpdate=I,_.directionalLightShadows.needsUpdate=I,_.pointLights.needsUpdate=I,_.pointLightShadows.needsUpdate=I,_.spotLights.needsUpdate=I,_.spotLightShadows.needsUpdate=I,_.rectAreaLights.needsUpdate=I,_.hemisphereLights.needsUpdate=I}function r0(_){return _.isMeshLambertMaterial||_.isMeshToonMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isShadowMaterial||_.isShaderMaterial&&_.lights===!0}this.getActiveCubeFace=function(){return j},this.getActiveMipmapLevel=function(){return G},this.getRenderTarget=function(){return ie},this.setRenderTargetTextures=function(_,I,V){let O=Le.get(_);O.__autoAllocateDepthBuffer=_.resolveDepthBuffer===!1,O.__autoAllocateDepthBuffer===!1&&(O.__useRenderToTexture=!1),Le.get(_.texture).__webglTexture=I,Le.get(_.depthTexture).__webglTexture=O.__autoAllocateDepthBuffer?void 0:V,O.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(_,I){let V=Le.get(_);V.__webglFramebuffer=I,V.__useDefaultFramebuffer=I===void 0},this.setRenderTarget=function(_,I=0,V=0){ie=_,j=I,G=V;let O=null,k=!1,de=!1;if(_){let he=Le.get(_);if(he.__useDefaultFramebuffer!==void 0){fe.bindFramebuffer(U.FRAMEBUFFER,he.__webglFramebuffer),te.copy(_.viewport),Te.copy(_.scissor),Oe=_.scissorTest,fe.viewport(te),fe.scissor(Te),fe.setScissorTest(Oe),$=-1;return}else if(he.__webglFramebuffer===void 0)Fe.setupRenderTarget(_);else if(he.__hasExternalTextures)Fe.rebindTextures(_,Le.get(_.texture).__webglTexture,Le.get(_.depthTexture).__webglTexture);else if(_.depthBuffer){let Be=_.depthTexture;if(he.__boundDepthTexture!==Be){if(Be!==null&&Le.has(Be)&&(_.width!==Be.image.width||_.height!==Be.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Fe.setupDepthRenderbuffer(_)}}let ve=_.texture;(ve.isData3DTexture||ve.isDataArrayTexture||ve.isCompressedArrayTexture)&&(de=!0);let Ae=Le.get(_).__webglFramebuffer;_.isWebGLCubeRenderTarget?(Array.isArray(Ae[I])?O=Ae[I][V]:O=Ae[I],k=!0):_.samples>0&&Fe.useMultisampledRTT(_)===!1?O=Le.get(_).__webglMultisampledFramebuffer:Array.isArray(Ae)?O=Ae[V]:O=Ae,te.copy(_.viewport),Te.copy(_.scissor),Oe=_.scissorTest}else te.copy(De).multiplyScalar(ye).floor(),Te.copy(ot).multiplyScalar(ye).floor(),Oe=lt;if(V!==0&&(O=Y),fe.bindFramebuffer(U.FRAMEBUFFER,O)&&fe.drawBuffers(_,O),fe.viewport(te),fe.scissor(Te),fe.setScissorTest(Oe),k){let he=Le.get(_.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_CUBE_MAP_POSITIVE_X+I,he.__webglTexture,V)}else if(de){let he=I;for(let ve=0;ve<_.textures.length;ve++){let Ae=Le.get(_.textures[ve]);U.framebufferTextureLayer(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0+ve,Ae.__webglTexture,V,he)}}else if(_!==null&&V!==0){let he=Le.get(_.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,he.__webglTexture,V)}$=-1};function Qd(_){let I=Le.get(_);return(I.__readFormat!==_.format||I.__readType!==_.type)&&(I.__readFormat=_.format,I.__readType=_.type,I.__formatReadable=yt.textureFormatReadable(_.format),I.__typeReadable=yt.textureTypeReadable(_.type)),I}this.readRenderTargetPixels=function(_,I,V,O,k,de,be,he=0){if(!(_&&_.isWebGLRenderTarget)){Ue("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let ve=Le.get(_).__webglFramebuffer;if(_.isWebGLCubeRenderTarget&&be!==void 0&&(ve=ve[be],Array.isArray(ve)&&(ve=ve[0])),ve){fe.bindFramebuffer(U.FRAMEBUFFER,ve);try{let Ae=_.textures[he],Be=Ae.format,qe=Ae.type;_.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+he);let we=Qd(Ae);if(we.__formatReadable===!1){Ue("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(we.__typeReadable===!1){Ue("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}I>=0&&I<=_.width-O&&V>=0&&V<=_.height-k&&U.readPixels(I,V,O,k,se.convert(Be),se.convert(qe),de)}finally{let Ae=ie!==null?Le.get(ie).__webglFramebuffer:null;fe.bindFramebuffer(U.FRAMEBUFFER,Ae)}}},this.readRenderTargetPixelsAsync=async function(_,I,V,O,k,de,be,he=0){if(!(_&&_.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let ve=Le.get(_).__webglFramebuffer;if(_.isWebGLCubeRenderTarget&&be!==void 0&&(ve=ve[be],Array.isArray(ve)&&(ve=ve[0])),ve)if(I>=0&&I<=_.width-O&&V>=0&&V<=_.height-k){fe.bindFramebuffer(U.FRAMEBUFFER,ve);let Ae=_.textures[he],Be=Ae.format,qe=Ae.type;_.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+he);let we=Qd(Ae);if(we.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(we.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let Ye=U.createBuffer();U.bindBuffer(U.PIXEL_PACK_BUFFER,Ye),U.bufferData(U.PIXEL_PACK_BUFFER,de.byteLength,U.STREAM_READ),U.readPixels(I,V,O,k,se.convert(Be),se.convert(qe),0),U.bindBuffer(U.PIXEL_PACK_BUFFER,null);let At=ie!==null?Le.get(ie).__webglFramebuffer:null;fe.bindFramebuffer(U.FRAMEBUFFER,At);let ht=U.fenceSync(U.SYNC_GPU_COMMANDS_COMPLETE,0);return U.flush(),await lp(U,ht,4),U.bindBuffer(U.PIXEL_PACK_BUFFER,Ye),U.getBufferSubData(U.PIXEL_PACK_BUFFER,0,de),U.bindBuffer(U.PIXEL_PACK_BUFFER,null),U.deleteBuffer(Ye),U.deleteSync(ht),de}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(_,I=null,V=0){let O=Math.pow(2,-V),k=Math.floor(_.image.width*O),de=Math.floor(_.image.height*O),be=I!==null?I.x:0,he=I!==null?I.y:0;Fe.setTexture2D(_,0),U.copyTexSubImage2D(U.TEXTURE_2D,V,0,0,be,he,k,de),fe.unbindTexture()},this.copyTextureToTexture=function(_,I,V=null,O=null,k=0,de=0){let be,he,ve,Ae,Be,qe,we,Ye,At,ht=_.isCompressedTexture?_.mipmaps[de]:_.image;if(V!==null)be=V.max.x-V.min.x,he=V.max.y-V.min.y,ve=V.isBox3?V.max.z-V.min.z:1,Ae=V.min.x,Be=V.min.y,qe=V.isBox3?V.min.z:0;else{let et=Math.pow(2,-k);be=Math.floor(ht.width*et),he=Math.floor(ht.height*et),_.isDataArrayTexture?ve=ht.depth:_.isData3DTexture?ve=Math.floor(ht.depth*et):ve=1,Ae=0,Be=0,qe=0}O!==null?(we=O.x,Ye=O.y,At=O.z):(we=0,Ye=0,At=0);let ct=se.convert(I.format),Kt=se.convert(I.type),Se;I.isData3DTexture?(Fe.setTexture3D(I,0),Se=U.TEXTURE_3D):I.isDataArrayTexture||I.isCompressedArrayTexture?(Fe.setTexture2DArray(I,0),Se=U.TEXTURE_2D_ARRAY):(Fe.setTexture2D(I,0),Se=U.TEXTURE_2D),fe.activeTexture(U.TEXTURE0),fe.pixelStorei(U.UNPACK_FLIP_Y_WEBGL,I.flipY),fe.pixelStorei(U.UNPACK_PREMULTIPLY_ALPHA_WEBGL,I.premultiplyAlpha),fe.pixelStorei(U.UNPACK_ALIGNMENT,I.unpackAlignment);let on=fe.getParameter(U.UNPACK_ROW_LENGTH),nt=fe.getParameter(U.UNPACK_IMAGE_HEIGHT),Zi=fe.getParameter(U.UNPACK_SKIP_PIXELS),Zt=fe.getParameter(U.UNPACK_SKIP_ROWS),bo=fe.getParameter(U.UNPACK_SKIP_IMAGES);fe.pixelStorei(U.UNPACK_ROW_LENGTH,ht.width),fe.pixelStorei(U.UNPACK_IMAGE_HEIGHT,ht.height),fe.pixelStorei(U.UNPACK_SKIP_PIXELS,Ae),fe.pixelStorei(U.UNPACK_SKIP_ROWS,Be),fe.pixelStorei(U.UNPACK_SKIP_IMAGES,qe);let wi=_.isDataArrayTexture||_.isData3DTexture,Ji=I.isDataArrayTexture||I.isData3DTexture;if(_.isDepthTexture){let et=Le.get(_),Gt=Le.get(I),Dn=Le.get(et.__renderTarget),St=Le.get(Gt.__renderTarget);fe.bindFramebuffer(U.READ_FRAMEBUFFER,Dn.__webglFramebuffer),fe.bindFramebuffer(U.DRAW_FRAMEBUFFER,St.__webglFramebuffer);for(let Ft=0;Ft<ve;Ft++)wi&&(U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Le.get(_).__webglTexture,k,qe+Ft),U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Le.get(I).__webglTexture,de,At+Ft)),U.blitFramebuffer(Ae,Be,Ae+be,Be+he,we,Ye,we+be,Ye+he,U.DEPTH_BUFFER_BIT,U.NEAREST);fe.bindFramebuffer(U.READ_FRAMEBUFFER,null),fe.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else if(k!==0||_.isRenderTargetTexture||Le.has(_)){let et=Le.get(_),Gt=Le.get(I);fe.bindFramebuffer(U.READ_FRAMEBUFFER,D),fe.bindFramebuffer(U.DRAW_FRAMEBUFFER,X);for(let Dn=0;Dn<ve;Dn++)wi?U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,et.__webglTexture,k,qe+Dn):U.framebufferTexture2D(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,et.__webglTexture,k),Ji?U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Gt.__webglTexture,de,At+Dn):U.framebufferTexture2D(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,Gt.__webglTexture,de),k!==0?U.blitFramebuffer(Ae,Be,Ae+be,Be+he,we,Ye,we+be,Ye+he,U.COLOR_BUFFER_BIT,U.NEAREST):Ji?U.copyTexSubImage3D(Se,de,we,Ye,At+Dn,Ae,Be,be,he):U.copyTexSubImage2D(Se,de,we,Ye,Ae,Be,be,he);fe.bindFramebuffer(U.READ_FRAMEBUFFER,null),fe.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else Ji?_.isDataTexture||_.isData3DTexture?U.texSubImage3D(Se,de,we,Ye,At,be,he,ve,ct,Kt,ht.data):I.isCompressedArrayTexture?U.compressedTexSubImage3D(Se,de,we,Ye,At,be,he,ve,ct,ht.data):U.texSubImage3D(Se,de,we,Ye,At,be,he,ve,ct,Kt,ht):_.isDataTexture?U.texSubImage2D(U.TEXTURE_2D,de,we,Ye,be,he,ct,Kt,ht.data):_.isCompressedTexture?U.compressedTexSubImage2D(U.TEXTURE_2D,de,we,Ye,ht.width,ht.height,ct,ht.data):U.texSubImage2D(U.TEXTURE_2D,de,we,Ye,be,he,ct,Kt,ht);fe.pixelStorei(U.UNPACK_ROW_LENGTH,on),fe.pixelStorei(U.UNPACK_IMAGE_HEIGHT,nt),fe.pixelStorei(U.UNPACK_SKIP_PIXELS,Zi),fe.pixelStorei(U.UNPACK_SKIP_ROWS,Zt),fe.pixelStorei(U.UNPACK_SKIP_IMAGES,bo),de===0&&I.generateMipmaps===!0&&I.mipmapsAutoUpdate===!0&&U.generateMipmap(Se),fe.unbindTexture()},this.initRenderTarget=function(_){Le.get(_).__webglFramebuffer===void 0&&Fe.setupRenderTarget(_)},this.initTexture=function(_){_.isCubeTexture?Fe.setTextureCube(_,0):_.isData3DTexture?Fe.setTexture3D(_,0):_.isDataArrayTexture||_.isCompressedArrayTexture?Fe.setTexture2DArray(_,0):Fe.setTexture2D(_,0),fe.unbindTexture()},this.resetState=function(){j=0,G=0,ie=null,fe.reset(),ae.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Rn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=Ke._getDrawingBufferColorSpace(e),t.unpackColorSpace=Ke._getUnpackColorSpace()}};function Kp(r,e,t){let n=new Int32Array(e);for(let i=0;i<e;i++){let s=r[i];for(let o=i+e,a=8;a<8*t;o+=e,a+=8)s|=r[o]<<a;n[i]=s>>>1^-(s&1)}return n}function Zp(r,e){for(let t=e;t<r.length;t++)r[t]=r[t]+r[t-e]|0;return r}function Jp(r,e){let t=0;for(let n=0;n<Math.min(e,r.length);n++)r[n]=t=t+r[n]|0;for(let n=e;n<r.length;n+=e){let i=0;for(let s=n;s<n+e;s++)i=i+r[s]|0,r[s]=i+r[s-e]|0}return r}function $s(r,e){return(r[e>>3]>>(e&7)&1)===1}var Au={en:"English",de:"Deutsch",fi:"Suomi",ja:"日本語"};function Xs(r){return Eu(new URLSearchParams(r.replace(/^#/,"")).get("lang"))}function Aw(r,e){return[...r,...e].map(Eu).find(t=>t!==null)??"en"}function Ew(r,e){return e.find(t=>Eu(t)===r)??r}function Eu(r){let e=r?.toLowerCase().split(/[-_]/)[0]??"";return Object.hasOwn(Au,e)?e:null}var jp=globalThis.navigator?.languages??[],Cw=globalThis.document?.documentElement.lang,mi=Aw([Xs(globalThis.location?.hash??""),Cw],jp),bt=Ew(mi,jp);var em=/^([+-]?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|([+-])(\d\d):?(\d\d))?)?)?)?$/,Cu=6e4;function zi(r){let e=em.exec(r);return e?.[6]?"second":e?.[4]?"minute":e?.[3]?"day":e?.[2]?"month":"year"}function kt(r){let e=em.exec(r);if(!e)return null;let[t,n,i,s,o,a]=e.slice(1,7).map((u,d)=>Number(u??(d===1||d===2?1:0)));if(n<1||n>12||i<1||i>Qp(t,n+1,0).getUTCDate()||s>23||o>59||a>59)return null;let l=e[7]?+`${e[7]}1`*(60*Number(e[8])+Number(e[9]))*Cu:0,c=Qp(t,n,i,s,o,a).getTime()-l,h=Vn(c+l,zi(r))-l;return[c,h]}function Vn(r,e,t=1){let n=new Date(r);return e==="year"?n.setUTCFullYear(n.getUTCFullYear()+t):e==="month"?n.setUTCMonth(n.getUTCMonth()+t):r+t*{day:1440*Cu,minute:Cu,second:1e3}[e]}function ti(r,e){let t=new Date(r),n=t.getUTCFullYear(),i=String(Math.abs(n)).padStart(4,"0"),s=t.toISOString().replace(/^[+-]?\d+/,""),o=`${n<0?"-":""}${i}${s}`;return o.slice(0,o.length-{year:20,month:17,day:14,minute:8,second:5}[e])}function tm(r,e,t,n=bt){let i={year:{year:"numeric"},month:{year:"numeric",month:"long"},day:{dateStyle:"medium"},minute:{dateStyle:"medium",timeStyle:"short"},second:{dateStyle:"medium",timeStyle:"medium"}};return new Intl.DateTimeFormat(n,{...i[t],timeZone:"UTC"}).formatRange(r,e)}function Qp(r,e,t,n=0,i=0,s=0){let o=new Date(Date.UTC(2e3,0,1,n,i,s));return o.setUTCFullYear(r,e-1,t),o}var nm="",Ru=class{constructor(e,t){this.data=e;this.store=t;this.name=e.name,this.label=e.alias||e.name,this.pictured=e.kind==="image",this.kind=Pw(e),this.pictures=new Map(e.files);let n=e.nulls&&t.octets(e.nulls),i=Lw(e,t);this.at=s=>n&&$s(n,s)?null:i(s)}data;store;name;label;kind;pictured;pictures;at;measured;coded;integral;get numbers(){return this.measured??=this.measure()}get distinct(){return this.coded??=Rw(this.values())}get whole(){let e=t=>Number.isInteger(t)||Number.isNaN(t);return this.integral??=this.data.type==="integer"||this.data.type==="real"&&this.numbers.every(e)}texts(){return Gr(this.data,this.store)}values(){return this.data.type==="text"?this.texts():Array.from({length:this.data.values.count},(e,t)=>this.at(t))}measure(){if(this.kind!=="date")return Float64Array.from(this.values(),i=>i===null?NaN:Number(i));let{values:e,codes:t}=this.distinct,n=e.map(i=>i===null?NaN:kt(String(i))?.[0]??NaN);return Float64Array.from(t,i=>n[i])}},qs=class{constructor(e,t){this.data=e;this.store=t}data;store;read;get columns(){return this.read??=this.data.map(e=>new Ru(e,this.store))}column(e){return this.columns.find(t=>t.name===e)}of(e){let t=Object.create(null);for(let{name:n,at:i}of this.columns)t[n]=i(e);return t}rows(e){return this.columns.map(({name:t,label:n,pictures:i,at:s})=>{let o=s(e);return{name:t,label:n,value:o,picture:i.get(o)??null}})}picture(e,t){return this.store.image(e,t)}};function Rw(r){let e=new Map,t=new Int32Array(r.length);for(let n=0;n<r.length;n++){let i=e.get(r[n]);i===void 0&&e.set(r[n],i=e.size),t[n]=i}return{values:[...e.keys()],codes:t}}function Pw({type:r,kind:e}){return r==="text"?e==="date"?"date":"text":r==="boolean"?"boolean":"number"}function Lw(r,e){let t=e.array(r.values);switch(r.type){case"boolean":return n=>t[n]!==0;case"text":{let n=e.integers(r.offsets),i=new TextDecoder,s=t;return o=>i.decode(s.subarray(n[o],n[o+1]))}default:return n=>Iw(t[n])}}function Gr(r,e){let t=e.octets(r.values),n=e.integers(r.offsets),i=n.length-1,s=new Uint8Array(t.length+i);for(let c=0,h=0;c<i;c++){let u=t.subarray(n[c],n[c+1]);s.set(u,h),h+=u.length,s[h++]=nm.charCodeAt(0)}let o=new TextDecoder("utf-8",{ignoreBOM:!0}),a=o.decode(s).split(nm);a.length!==i+1&&(a=Array.from({length:i},(c,h)=>o.decode(t.subarray(n[h],n[h+1])))),a.length=i;let l=r.nulls&&e.octets(r.nulls);if(l)for(let c=0;c<i;c++)$s(l,c)&&(a[c]=null);return a}function Iw(r){if(typeof r=="number")return r;let e=Number(r);return Number.isSafeInteger(e)?e:r}var Hn=1024;function Ys(r){let e=new Uint8Array(Pu(r.length/4)*4);e.set(r);let t=new Yn(e,Hn,e.length/4/Hn,_n,Bt);return t.colorSpace=Wt,Lu(t)}function im(r){let e=new Uint8Array(Pu(r));return Lu(new Yn(e,Hn,e.length/Hn,ki,Bt))}function Ks(r,e){let t=new Float32Array(Pu(r.length/e)*e);t.set(r);let n=e===1?ki:jn;return Lu(new Yn(t,Hn,t.length/e/Hn,n,bn))}function Pu(r){return Math.max(1,Math.ceil(r/Hn))*Hn}function Lu(r){return r.magFilter=r.minFilter=vt,r.needsUpdate=!0,r}var ur=["#272a5c","#6b3c86","#c2576a","#f09a4a","#fbe9a2"];function rm(r){return[1,3,5].map(e=>(parseInt(r.slice(e,e+2),16)/255).toFixed(5)).join(", ")}var dt=`
precision highp float;
precision highp int;
`,Zs=`
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

// Software that draws does not skip what a branch leaves out, hence UNSHADED, and CLEAR where there is no fog.
float sunlight(vec3 world) {
#ifdef UNSHADED
  return 1.0;
#else
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
#endif
}

vec3 light(vec3 normal, float lit) {
  float sky = mix(0.62, 1.0, 0.5 + 0.5 * normal.y) * (1.0 + 0.16 * dot(normal, FILL));
  float sun = max(dot(normal, sunDirection), 0.0) * sunGain;
  vec3 sum = skyColor * sky + sunColor * sun * lit;
  return min(sum, 1.0 + 0.6 * (sum - 1.0));
}
`,dr=`
uniform vec3 fogColor;
uniform float fogDensity; // a metre

/** A colour behind so many metres of fog. */
vec3 fogged(vec3 color, float depth) {
#ifdef CLEAR
  return color;
#else
  float thickness = fogDensity * depth;
  return mix(color, fogColor, 1.0 - exp(-thickness * thickness));
#endif
}

/** The colour of a fragment behind the fog before it. */
vec3 fogged(vec3 color) {
  return fogged(color, 1.0 / gl_FragCoord.w);
}

vec3 toSRGB(vec3 color) {
  color = clamp(color, 0.0, 1.0);
  return mix(1.055 * pow(color, vec3(1.0 / 2.4)) - 0.055, color * 12.92, lessThanEqual(color, vec3(0.0031308)));
}
`,gl=`
vec4 identity(uint layer, uint feature) {
  return vec4(uvec4(feature & 255u, (feature >> 8) & 255u, (feature >> 16) & 255u, layer)) / 255.0;
}
`,gi=`
uniform mat4 modelMatrix;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
uniform mat4 viewMatrix;
invariant gl_Position;
`,sm=`
#ifdef HOURS
uniform highp sampler2DShadow hoursMap;
uniform vec4 hoursRows[${108}];
uniform int hoursCount;
uniform float hoursStep;
uniform float hoursMost;
uniform float hoursSpan;

float hoursOfSun(vec3 place, vec3 normal) {
  float lit = 0.0;
  vec4 at = vec4(place + normal * 1.5 * hoursSpan, 1.0);
  for (int i = 0; i < ${36}; i++) {
    if (i >= hoursCount) break;
    vec4 deep = hoursRows[3 * i + 2];
    if (dot(deep.xyz, normal) >= 0.0) continue;
    lit += texture(hoursMap, vec3(dot(hoursRows[3 * i], at), dot(hoursRows[3 * i + 1], at), dot(deep, at)));
  }
  return lit * hoursStep;
}

/** A colour of the legend, linear. */
vec3 hoursColor(vec3 place, vec3 normal) {
  float share = clamp(hoursOfSun(place, normal) / hoursMost, 0.0, 1.0) * float(${ur.length-1});
  vec3 color = vec3(${rm(ur[0])});
${ur.slice(1).map((r,e)=>`  color = mix(color, vec3(${rm(r)}), clamp(share - ${e}.0, 0.0, 1.0));`).join(`
`)}
  return mix(pow((color + 0.055) / 1.055, vec3(2.4)), color / 12.92, lessThanEqual(color, vec3(0.04045)));
}
#endif
`,$r=`
#ifdef CUT
uniform vec4 section; // normal and offset, world metres
centroid out float beyond; // metres; a wall seen edge-on would have another value beside it

void cutAt(vec3 world) {
  beyond = dot(section.xyz, world) - section.w;
}
#else
void cutAt(vec3 world) {}
#endif
`,Vi=`
#ifdef CUT
centroid in float beyond;

void cut() {
  if (beyond > 0.0) discard;
}
#else
void cut() {}
#endif
`,om=`
#ifdef SLAB
in float high; // metres that the terrain is above the cut

void below() {
  if (high < 0.0) discard;
}
#else
void below() {}
#endif
`,fr=`${dt}${gi}${$r}
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
  cutAt(world);
  gl_Position = projectionMatrix * modelViewMatrix * vertex;
}
`,yl=`${dt}${Vi}${Zs}${sm}${dr}
uniform vec3 color;
uniform float exaggeration;
uniform float opacity;
uniform sampler2D drape;
uniform mat3 drapePlace; // makes shares of the image of local x, z, 1
uniform float drapeOpacity;
uniform float drapeShading; // 1, or 0 where the drape has its colours without light
#ifdef SWIPE
uniform sampler2D otherDrape; // on the right of the divider
uniform mat3 otherDrapePlace;
uniform float otherDrapeOpacity;
uniform float otherDrapeShading;
uniform float divider; // pixels
#endif
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

/** The surface's colour in this light, covered by a drape. */
vec3 cover(sampler2D image, mat3 place, float strength, float shading, vec3 lit) {
  vec2 uv = (place * vec3(world.xz, 1.0)).xy;
  vec2 rim = fwidth(uv); // antialiasing looks up to a pixel beyond a triangle
  vec4 texel = texture(image, uv);
  bool covered = all(greaterThanEqual(uv, -rim)) && all(lessThanEqual(uv, 1.0 + rim));
  return mix(color * lit, texel.rgb * mix(vec3(1.0), lit, shading), covered ? texel.a * strength : 0.0);
}

void main() {
  cut();
  vec3 normal = normalize(up);
  vec3 lit = light(normal, sunlight(world + normal * 3.0 * shadowSpan * shadowRelief));
  vec3 shaded = cover(drape, drapePlace, drapeOpacity, drapeShading, lit);
#ifdef SWIPE
  vec3 other = cover(otherDrape, otherDrapePlace, otherDrapeOpacity, otherDrapeShading, lit);
  shaded = gl_FragCoord.x < divider ? shaded : other;
#endif
#ifdef HOURS
  vec3 upright = normalize(vec3(up.x, up.y * exaggeration, up.z));
  shaded = hoursColor(vec3(world.x, world.y / exaggeration, world.z), gl_FrontFacing ? upright : -upright);
#endif
  shaded = mix(shaded, lineColor, ruled() * lines);
  pixel = vec4(toSRGB(fogged(gl_FrontFacing ? shaded : UNDERSIDE)), opacity);
}
`,Xr=`${dt}${Vi}${om}${gl}
uniform uint layer;
out vec4 pixel;

void main() {
  cut();
  below();
  pixel = identity(layer, 0u);
}
`,am=`${dt}${gi}${$r}
in vec2 cell;
in int height;

void main() {
  vec4 seen = modelViewMatrix * vec4(cell.x, float(height), cell.y, 1.0);
  cutAt((modelMatrix * vec4(cell.x, float(height), cell.y, 1.0)).xyz);
  gl_Position = projectionMatrix * vec4(seen.xyz * 0.999, 1.0);
}
`,vl=`${dt}${Vi}${dr}
uniform vec3 color;
uniform float opacity;
out vec4 pixel;

void main() {
  cut();
  pixel = vec4(toSRGB(fogged(color)), opacity);
}
`,Iu=`${dt}${gi}${$r}
in vec2 cell;
uniform float bottom; // a multiple of the quantum
out float share;
out vec3 normal;

void main() {
  share = 1.0;
  normal = vec3(0.0, -1.0, 0.0);
  cutAt((modelMatrix * vec4(cell.x, bottom, cell.y, 1.0)).xyz);
  gl_Position = projectionMatrix * modelViewMatrix * vec4(cell.x, bottom, cell.y, 1.0);
}
`,Js=`${dt}${gi}${$r}
in vec3 position;
in float depth;
in vec2 facing;
out float share;
out vec3 normal;

void main() {
  share = depth;
  normal = vec3(facing.x, 0.0, facing.y);
  cutAt((modelMatrix * vec4(position, 1.0)).xyz);
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,Du=`${dt}${gi}
in vec2 cell;
in int height;
uniform float level; // a multiple of the quantum
uniform vec3 facing;
uniform float quantum;
out float share;
out float high;
out vec3 normal;

void main() {
  normal = facing;
  high = (float(height) - level) * quantum;
  share = 1e-4 * high;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(cell.x, level, cell.y, 1.0);
}
`,js=`${dt}${Vi}${om}${Zs}${dr}
uniform vec3 color;
uniform float opacity;
in float share;
in vec3 normal;
out vec4 pixel;

void main() {
  cut();
  below();
  float rim = 1.0 - smoothstep(0.0, 2.0, share / max(fwidth(share), 1e-6));
  vec3 shaded = color * mix(vec3(1.0), light(normal, 1.0), 0.6) * mix(1.0, 0.8, share) * (1.0 - 0.25 * rim);
  pixel = vec4(toSRGB(fogged(shaded)), opacity);
}
`,Nu=`
uniform highp sampler2D colors;
uniform uint selected;
uniform vec3 accent;
#ifdef MARKED
uniform sampler2D marks; // above 0 where a feature is highlighted
#endif
flat out vec4 tint;
flat out uint id;

ivec2 cellOf(uint key) {
  return ivec2(int(key % ${Hn}u), int(key / ${Hn}u));
}

/** A feature's own colour, by key: feature · SLOTS + slot. */
vec4 colorOf(uint key) {
  return texelFetch(colors, cellOf(key), 0);
}

/** How much of a feature's colour is the accent, where the feature is selected or marked. */
float highlight(uint feature) {
  float share = feature == selected ? 0.85 : 0.0;
#ifdef MARKED
  share = max(share, texelFetch(marks, cellOf(feature), 0).r > 0.0 ? 0.6 : 0.0);
#endif
  return share;
}

/** Take the looks of a feature, whose colour has this key. */
void dress(uint feature, uint key) {
  id = feature;
  tint = colorOf(key);
  tint.rgb = mix(tint.rgb, accent, highlight(feature));
}
`,lm=`${dt}${gi}${$r}${Nu}
in ivec3 place;
in uint key; // of the vertex's or the instance's colour
uniform float exaggeration;
uniform vec4 base; // the model's own colour
out vec3 world;
out vec3 view;
flat out float accented; // how much of the colour is the accent
#ifdef HOURS
out vec3 truth; // where it is at true heights
#endif
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
#ifdef HOURS
  truth = vec3(world.x, world.y / exaggeration, world.z);
#endif
  id = key / SLOTS;
  tint = colorOf(key);
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
    #ifdef HOURS
      truth += offset;
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
  cutAt(world);
  gl_Position = tint.a > 0.0 ? projectionMatrix * vec4(seen, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
  tint *= base;
  accented = highlight(id);
#ifndef PICTURED
  tint.rgb = mix(tint.rgb, accent, accented); // once a vertex, not once a pixel
#endif
}
`,Uu=`${dt}${gi}${Nu}
in vec3 position;
in uint feature;

void main() {
  dress(feature, feature * SLOTS);
  gl_Position = tint.a > 0.0 ? projectionMatrix * modelViewMatrix * vec4(position, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
`,cm=`${dt}${Zs}${dr}
uniform float opacity;
uniform vec3 facing;
flat in vec4 tint;
out vec4 pixel;

void main() {
  vec3 shaded = tint.rgb * mix(vec3(1.0), light(facing, 1.0), 0.6) * 0.6; // darker than walls are
  pixel = vec4(toSRGB(fogged(shaded)), opacity * tint.a);
}
`,hm=`${dt}${gl}
uniform uint layer;
flat in uint id;
out vec4 pixel;

void main() {
  pixel = identity(layer, id);
}
`,Fu=`
#ifdef PICTURED
uniform sampler2D picture;
in vec2 texel;
flat in float covered;

vec4 pictured() {
  vec4 found = texture(picture, texel);
  return covered > 0.0 ? vec4(found.rgb / max(found.a, 1e-3), found.a) : vec4(-1.0, -1.0, -1.0, 1.0);
}
#endif
`,um=`${dt}${Vi}${Zs}${sm}${dr}${Fu}
uniform mat4 viewMatrix;
uniform float opacity;
uniform float painted; // 1 where the feature's colour covers a picture
uniform vec3 accent;
in vec3 world;
in vec3 view;
flat in vec4 tint;
flat in float accented;
#ifdef HOURS
in vec3 truth;
#endif
out vec4 pixel;
#ifdef SMOOTH
in vec3 up;
flat in float mirrored;
#endif
#ifdef SOLID
in vec2 rise;
#endif

#ifdef DRAPED
uniform vec4 drapedPart; // of the picture
uniform vec3 ground;
uniform sampler2D drape;
uniform mat3 drapePlace;
uniform float drapeOpacity;
uniform sampler2D otherDrape; // on the right of the divider
uniform mat3 otherDrapePlace;
uniform float otherDrapeOpacity;
uniform float swiped; // 1 where there is a divider
uniform float divider; // pixels

/** A drape as it lies on the ground; without one the face's own colour, beyond it that of the picture. */
vec3 overhead(sampler2D image, mat3 place, float strength, vec3 own, vec3 beyond) {
  vec2 uv = (place * vec3(world.xz, 1.0)).xy;
  vec4 texel = texture(image, uv);
  if (strength == 0.0) return own;
  bool covered = all(greaterThanEqual(uv, vec2(0.0))) && all(lessThanEqual(uv, vec2(1.0)));
  return covered ? mix(ground, texel.rgb, texel.a * strength) : beyond;
}
#endif

vec3 toLinear(vec3 color) {
  return mix(pow((color + 0.055) / 1.055, vec3(2.4)), color / 12.92, lessThanEqual(color, vec3(0.04045)));
}

void main() {
  cut();
  vec3 faced = cross(dFdx(view), dFdy(view)) * mat3(viewMatrix);
  vec3 normal = normalize(faced);
  vec3 shaded = tint.rgb;
  float alpha = opacity * tint.a;
#ifdef PICTURED
  vec4 found = pictured();
  if (found.a < 0.02) discard;
  alpha *= found.a;
  #ifdef INSTANCED
    shaded *= toLinear(found.rgb);
  #else
    vec3 plain = shaded;
    if (found.r >= 0.0 && painted == 0.0) shaded = toLinear(found.rgb);
    #ifdef DRAPED
    vec3 left = overhead(drape, drapePlace, drapeOpacity, plain, shaded);
    vec3 right = overhead(otherDrape, otherDrapePlace, otherDrapeOpacity, plain, shaded);
    bool within = all(greaterThanEqual(texel, drapedPart.xy)) && all(lessThanEqual(texel, drapedPart.zw));
    if (within && painted == 0.0) shaded = swiped > 0.0 && gl_FragCoord.x >= divider ? right : left;
    #endif
  #endif
  shaded = mix(shaded, accent, accented);
#endif
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
#if defined(HOURS) && !defined(BILLBOARD)
  vec3 sunny = hoursColor(truth, normalize(cross(dFdx(truth), dFdy(truth))));
  shaded = mix(sunny, accent, accented);
#endif
  pixel = vec4(toSRGB(fogged(shaded)), alpha);
}
`,dm=`${dt}${Vi}${gl}${Fu}
uniform uint layer;
flat in uint id;
out vec4 pixel;

void main() {
  cut();
#ifdef PICTURED
  if (pictured().a < 0.5) discard;
#endif
  pixel = identity(layer, id);
}
`,Ou=`${dt}${Vi}${Fu}
out vec4 pixel;

void main() {
  cut();
#ifdef PICTURED
  if (pictured().a < 0.5) discard;
#endif
  pixel = vec4(0.0);
}
`,qr=`${dt}${gi}${Nu}
in vec2 position; // -1 at the start, 1 at the end; -1 and 1 across
in ivec3 start;
in ivec3 end;
in uint feature;
in vec2 joints; // 1 where another segment goes on before its start and after its end
uniform highp sampler2D sizes; // CSS pixels, by feature
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

const uint NOTHING = 0xffffffffu;

#ifdef CUT
uniform vec4 section;

float beyond(ivec3 place) {
  return dot(section.xyz, (modelMatrix * vec4(vec3(place), 1.0)).xyz) - section.w;
}
#endif

void main() {
  joined = joints;
  behind = float(gl_InstanceID & 1);
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (feature == NOTHING) return;
  dress(feature, feature * SLOTS + slot);
  float size = texelFetch(sizes, cellOf(feature), 0).r;
  vec3 a = (modelViewMatrix * vec4(vec3(start), 1.0)).xyz;
  vec3 b = (modelViewMatrix * vec4(vec3(end), 1.0)).xyz;
#ifdef CUT
  float first_beyond = beyond(start);
  float last_beyond = beyond(end);
  if (min(first_beyond, last_beyond) > 0.0) return;
  if (first_beyond > 0.0) a = mix(b, a, last_beyond / (last_beyond - first_beyond));
  else if (last_beyond > 0.0) b = mix(a, b, first_beyond / (first_beyond - last_beyond));
#endif
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
`,Bu=`
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
`,xl=`${dt}${dr}${Bu}
uniform float opacity;
flat in vec4 tint;
out vec4 pixel;

void main() {
  float strength = opacity * tint.a;
  // the soft edge of a translucent end would show on the next segment
  float covered = cover(0.01, strength < 0.999 ? 0.99 : 0.01);
  pixel = vec4(toSRGB(fogged(tint.rgb)), strength * covered);
}
`,fm=`${dt}${gl}${Bu}
uniform uint layer;
flat in uint id;
out vec4 pixel;

void main() {
  cover(0.5, 0.5);
  pixel = identity(layer, id);
}
`,pm=`${dt}${Bu}
out vec4 pixel;

void main() {
  cover(0.99, 0.99);
  pixel = vec4(0.0);
}
`,ku=`${dt}${Vi}
out vec4 pixel;

void main() {
  cut();
  pixel = vec4(0.0);
}
`,mm=`${dt}
in vec2 position;
uniform vec3 right;
uniform vec3 top;
uniform vec3 ahead;
uniform vec2 part; // of the whole picture that is seen
uniform vec2 middle; // of that, device coordinates of the whole
out vec3 ray;
out vec2 spot;

void main() {
  ray = ahead + right * position.x + top * position.y;
  spot = 0.5 + 0.5 * (middle + position * part);
  gl_Position = vec4(position, 1.0, 1.0); // as far away as can be
}
`,gm=`${dt}${Zs}${dr}
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
uniform vec4 section; // normal and offset of the plane beyond which the model is cut away
uniform float contact; // how dark the plane is beside a block of terrain; 0 where objects stand on the plane itself
uniform sampler2D picture; // in the place of sky and plane
uniform float pictured; // 0 where there is none, 1 where it is behind everything, 2 where it is all around
uniform vec2 crop; // the share of it that the whole picture shows
in vec3 ray;
in vec2 spot; // share of the whole picture, from its lower left corner
out vec4 pixel;

const float FALLOFF = 22.0; // as in the contact map

/** How dark the plane is beside the model; where that is cut away, beside its cut face. */
float darkness(vec3 place, float diagonal) {
  float beyond = dot(section.xyz, place) - section.w;
  vec3 at = beyond > 0.0 ? place - section.xyz * beyond : place;
  vec2 share = (footing * vec3(at.xz, 1.0)).xy;
  vec2 margin = contactMargin * diagonal / footprint;
  float dark = texture(contactMap, (share + margin) / (1.0 + 2.0 * margin)).r;
  if (beyond <= 0.0) return dark;
  bool inside = all(greaterThan(share, vec2(0.0))) && all(lessThan(share, vec2(1.0)));
  return abs(section.y) > 0.5 ? 0.0 : (inside ? 1.0 : dark) * exp(-FALLOFF * beyond / diagonal);
}

/** Half a level of noise, so that gradients show no bands. */
vec4 dithered(vec3 color) {
  float noise = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
  return vec4(toSRGB(color) + (noise - 0.5) / 255.0, 1.0);
}

void main() {
  vec3 direction = normalize(ray);
  if (pictured > 0.0) {
    vec2 around = vec2(0.5 + atan(direction.x, -direction.z) / 6.28318531, acos(direction.y) / 3.14159265);
    vec2 behind = 0.5 + vec2(spot.x - 0.5, 0.5 - spot.y) * crop;
    pixel = dithered(textureLod(picture, pictured > 1.0 ? around : behind, 0.0).rgb);
    return;
  }
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
    float dark = contact * darkness(place, diagonal);
    float lit = contact > 0.0 ? 1.0 : sunlight(place);
    vec3 floorColor = ground * mix(vec3(1.0), light(vec3(0.0, 1.0, 0.0), lit), groundLit) * (1.0 - dark);
    color = fogged(mix(floorColor, far, smoothstep(0.15, 2.2, away)), depth);
  }
  pixel = dithered(color);
}
`,ym=`${dt}${gi}${$r}
in vec3 position;

void main() {
  cutAt((modelMatrix * vec4(position, 1.0)).xyz);
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  gl_Position = projectionMatrix * vec4(seen.xyz * 0.99997, 1.0);
}
`,bl=`${dt}
in vec2 position;

void main() {
  gl_Position = vec4(position, 0.0, 1.0);
}
`,_l=`${dt}
uniform highp sampler2D depths;
out vec4 pixel;

void main() {
  float share = texelFetch(depths, ivec2(gl_FragCoord.xy), 0).r;
  uint bits = uint(share * 16777215.0);
  pixel = vec4(uvec4(bits >> 16, (bits >> 8) & 255u, bits & 255u, 255u)) / 255.0;
}
`;var Yr=class{constructor(e,t,n){this.items=e;this.classOf=t;this.store=n;this.shown=e.map(()=>!0)}items;classOf;store;shown;isShown(e){return this.shown[e]}show(e,t){this.shown[e]=t}of(e){return this.classOf[e]}shows(e){return this.shown[this.classOf[e]]??!0}named(e){let t=this.items.flatMap(({label:n},i)=>n===e?[i]:[]);return t.length?t:/^\d+$/.test(e)&&Number(e)<this.items.length?[Number(e)]:[]}async swatch({image:e}){return e?createImageBitmap(new Blob([this.store.octets(e.data)],{type:e.mime})):null}};var Dw=new Intl.PluralRules(bt),Nw=new Intl.NumberFormat(bt);function nn(r,e){let t=e[Dw.select(r)]??e.other,n=Nw.format(r);return t.includes("%")?t.replace("%",n):`${n} ${t}`}var vm={layers:"Tasot",showPanel:"Näytä tasot ja asetukset",hidePanel:"Piilota tasot ja asetukset",opacity:r=>`Peittävyys: ${r}`,classes:r=>nn(r,{one:"luokka",other:"luokkaa"}),unnamedClass:r=>`Luokka ${r}`,drape:r=>`Kuva maaston päällä: ${r}`,plainColor:"Yksivärinen",groups:"Mitä näytetään",views:"Näkymät",logo:"Julkaisijan logo",zoomTo:r=>`Zoomaa tasoon ${r}`,compare:"Vertaa kuvaan",compared:r=>`Toinen kuva tasolla ${r}`,divider:"Kuvien välinen jakoviiva",dividerAt:(r,e,t)=>`vasemmalla ${r} ${t} %, oikealla ${e}`,exaggeration:"Korkeuden liioittelu",shift:"Korkeussiirto (m)",times:r=>`${r}×`,tools:"Työkalut",north:"Käännä pohjoiseen",zoomIn:"Lähennä",zoomOut:"Loitonna",home:"Näytä koko näkymä",rotate:"Kierrä ympäri (R)",hideInterface:"Piilota painikkeet ja paneelit (H)",showInterface:"Näytä painikkeet ja paneelit (H)",saveImage:"Tallenna kuva",saveImageKey:"Tallenna kuva (Vaihto+S)",save:"Tallenna",pictureWidth:"Leveys (pikseliä)",pictureHeight:"Korkeus (pikseliä)",background:"Tausta",backgrounds:{seen:"Kuten näytöllä",white:"Valkoinen",transparent:"Läpinäkyvä"},withLabels:"Nimien kanssa",drawing:"Piirretään…",notDrawn:"Kuvaa ei voitu tehdä; pienempi voi onnistua.",tooLarge:r=>`Tämä on enemmän kuin ${r} pikseliä, joka on selaimen enimmäismäärä.`,language:"Kieli",about:"Tietoja näkymästä",aboutKey:"Tietoja näkymästä ja sen käytöstä (I)",viewAddress:"Linkki tähän näkymään",embedCode:"Upotuskoodi verkkosivulle",copyText:"Kopioi",usage:"Hiiri, sormet ja näppäimet",credits:"Lähteet",orbitUsage:[["Vedä","Kierrä"],["Oikea painike, Vaihto tai kaksi sormea","Siirrä"],["Rulla tai nipistys","Zoomaa"]],trackballUsage:[["Vedä","Kierrä vapaasti joka suuntaan"],["Oikea painike, Vaihto tai kaksi sormea","Siirrä"],["Rulla, nipistys tai kierto sormilla","Zoomaa ja kallista"]],keys:[["Napsauta tai napauta","Kerro, mitä paikassa on"],["Kaksoisnapsautus","Tule lähemmäs"],["Nuolinäppäimet, Vaihdon kanssa","Siirrä, kierrä"],["Enter","Kerro, mitä keskellä on"],["+ −","Zoomaa"],["N, Home","Käännä pohjoiseen, näytä kaikki"],["/","Haku"],["M","Mittaa"],["R","Aloita ja lopeta kierto"],["I","Tämä ikkuna"],["H","Piilota ja näytä painikkeet ja paneelit"],["Vaihto+S","Tallenna kuva"],["Esc","Sulje, pysäytä"]],withoutValue:"Ei arvoa",otherValues:r=>nn(r,{one:"muu",other:"muuta"}),emptyText:"(tyhjä)",range:(r,e)=>`${r}–${e}`,search:"Haku",searchHint:"Katu, numero, nimi…",clearSearch:"Tyhjennä haku",foundNothing:"Mitään ei löytynyt",found:(r,e)=>e<2?`${r} löytyi`:`${r} löytyi, näistä luetellaan ${e} parasta`,searchResults:"Hakutulokset",nearby:"Lähistöllä",listNearby:"Luettele, mitä on lähistöllä",radius:"Säde metreinä",withinRadius:"Säteellä",within:(r,e)=>`${r} m säteellä: ${e}`,here:"tämä paikka",nothingNearby:"Tällä säteellä ei ole mitään.",moreNearby:r=>nn(r,{one:"ja % muu",other:"ja % muuta"}),saveTable:"Tallenna taulukkona (CSV)",distance:"Etäisyys",layer:"Taso",filterAndColor:r=>`Suodata ja väritä ${r}`,colorBy:"Väri kentän mukaan",asMapped:"Kartan tyyli",method:"Luokitus",methods:{equal:"Tasavälit",quantile:"Samat määrät"},classCount:"Luokkien määrä",showOnly:"Näytä vain, kun",addCondition:"Lisää ehto",removeCondition:"Poista tämä ehto",field:"Kenttä",least:"Alkaen",most:"Asti",containsText:"Sisältää",alsoWithout:"myös ne, joilla ei ole arvoa",matching:(r,e)=>`${r} / ${e} näkyvissä`,time:"Aika",play:"Toista",pause:"Keskeytä",allTimes:"Kaikki ajat",showAllTimes:"Näytä kaikki ajat",timeStep:"Askel",timeMode:"Mitä näytetään",timeModes:{until:"Kaikki siihen asti",within:"Vain silloin"},sun:"Aurinko ja varjot",sunShown:"Auringonvalo valittuna aikana",sunDate:"Päivä",sunTime:"Kellonaika",sunZone:"Kello",zones:{reader:"Oma kellosi",solar:"Paikan aurinkoaika"},sunUp:(r,e)=>`Aurinko suunnassa ${r}°, ${e}° horisontin yläpuolella`,sunDown:"Aurinko on horisontin alapuolella",sunDay:(r,e)=>`Taivaalla ${r}–${e}`,sunNight:"Aurinko ei nouse tänä päivänä",sunHours:"Väritä tämän päivän aurinkotuntien mukaan",sunHoursHint:"Napsauta paikkaa nähdäksesi, milloin siinä paistaa. Korkeuksia ei tässä liioitella.",sunHoursOf:r=>`Aurinko ${r}`,section:"Leikkaustaso",sectionShown:"Leikkaa näkymä auki",sectionKind:"Leikkauksen laji",sectionKinds:{vertical:"Pysty",horizontal:"Vaaka"},sectionAzimuth:"Avoin suuntaan",sectionOffset:"Leikkauksen paikka",sectionLevel:"Leikkauksen korkeus",flip:"Käännä",measure:"Mittaa",measureKey:"Mittaa matkoja, aloja ja profiileja (M)",measures:{distance:"Matka",area:"Pinta-ala",profile:"Profiili"},measureHint:"Napsauta tai napauta ensimmäistä paikkaa. Näppäimistöllä: nuolinäppäimet tähtäävät, välilyönti merkitsee paikan.",measuring:"Lopeta kaksoisnapsautuksella tai napauttamalla viimeistä paikkaa uudelleen. Enter lopettaa, askelpalautin peruu, Esc keskeyttää.",measured:"Napsauta, kun haluat mitata uudelleen.",undo:"Peru",finish:"Lopeta",anew:"Alusta",saveCsv:"Tallenna CSV",legPlan:"Vaakamatka",legSlope:"Vinomatka",legGeodesic:"Geodeettinen",legRise:"Korkeusero",sum:"Summa",areaPlan:"Vaakasuora ala",areaGeodesic:"Geodeettinen ala",areaFace:"Maaston pinta-ala",perimeter:"Piiri",crossing:"Ääriviiva leikkaa itsensä: peru paikkoja, kunnes se ei enää leikkaa.",profilePlot:"Korkeudet viivaa pitkin",profileSummary:(r,e,t,n,i,s)=>`Pituus ${r}, maata pitkin ${e} · ${t}–${n} · nousua ${i}, laskua ${s}`,noGround:"ei maastoa",noTerrain:"Tämän viivan alla ei ole maastoa.",download:"Lataa malli",notDownloaded:"Lataus epäonnistui",formats:{glb:"glTF, useimpiin 3D-ohjelmiin",obj:"OBJ, värit ja kuvat mukana",mtl:"OBJ-tiedoston värit",stl:"STL, vain muoto",dae:"COLLADA, värit ja kuvat mukana",image:"Pinnan kuva"},scale:"Mittakaava kuvan keskellä",plane:"Vaakataso",showPlane:"Näytä",planeLevel:"Vaakatason korkeus",planeColor:"Vaakatason väri",planeOpacity:"Vaakatason peittävyys",wheelHint:"Zoomaa napsauttamalla ensin näkymää tai pitämällä Ctrl-näppäintä alhaalla",start:"Käynnistä 3D-näkymä",openWindow:r=>`Avaa ikkunassa, jonka koko on ${r} pikseliä`,close:"Sulje",copy:"Kopioi koordinaatit",copied:"Kopioitu",notCopied:"Kopiointi epäonnistui",copyValue:r=>`Kopioi ${r}`,enlarge:r=>`Näytä kuva suurempana: ${r}`,picture:r=>`Kuva: ${r}`,easting:"Itä",northing:"Pohjoinen",height:"Korkeus",longitude:"Pituusaste",latitude:"Leveysaste",degrees:"WGS 84",compass:{north:"N",east:"E",south:"S",west:"W"},coordinates:"Koordinaatit",nothing:"Tässä ei ole mitään",noValue:"ei arvoa",yes:"kyllä",no:"ei",surface:"Pinta",feature:r=>`Kohde ${r+1}`,canvas:r=>`Kolmiulotteinen näkymä: ${r}. Nuolinäppäimet siirtävät, Vaihdon kanssa ne kiertävät; + ja − zoomaavat, Enter kertoo, mitä keskellä on, N kääntää pohjoiseen, Home näyttää kaiken.`,loading:"Ladataan",noWebGL:"Sivu piirretään WebGL 2:lla, jota tämä selain ei tue. Kokeile uudempaa selainta tai ota laitteistokiihdytys käyttöön.",damaged:r=>`Näkymää ei voida näyttää: sen tiedot ovat puutteelliset tai vioittuneet (${r}).`,lost:"Näytönohjain lakkasi piirtämästä. Lataa sivu uudelleen."};var xm={layers:"Ebenen",showPanel:"Ebenen und Einstellungen einblenden",hidePanel:"Ebenen und Einstellungen ausblenden",opacity:r=>`Deckkraft von ${r}`,classes:r=>nn(r,{one:"Klasse",other:"Klassen"}),unnamedClass:r=>`Klasse ${r}`,drape:r=>`Bild auf ${r}`,plainColor:"Einfarbig",groups:"Was zu sehen ist",views:"Ansichten",logo:"Logo des Herausgebers",zoomTo:r=>`Auf ${r} zoomen`,compare:"Vergleichen mit",compared:r=>`Zweites Bild auf ${r}`,divider:"Trennlinie zwischen den Bildern",dividerAt:(r,e,t)=>`links ${r} ${t} %, rechts ${e}`,exaggeration:"Überhöhung",shift:"Höhenversatz (m)",times:r=>`${r}×`,tools:"Werkzeuge",north:"Nach Norden drehen",zoomIn:"Vergrößern",zoomOut:"Verkleinern",home:"Ganze Szene zeigen",rotate:"Rundflug (R)",hideInterface:"Bedienelemente ausblenden (H)",showInterface:"Bedienelemente einblenden (H)",saveImage:"Bild speichern",saveImageKey:"Bild speichern (Umschalt+S)",save:"Speichern",pictureWidth:"Breite (Pixel)",pictureHeight:"Höhe (Pixel)",background:"Hintergrund",backgrounds:{seen:"Wie angezeigt",white:"Weiß",transparent:"Durchsichtig"},withLabels:"Mit Beschriftung",drawing:"Wird gezeichnet …",notDrawn:"Das Bild ließ sich nicht erzeugen; ein kleineres gelingt vielleicht.",tooLarge:r=>`Das sind mehr als die ${r} Pixel, die ein Browser fassen kann.`,language:"Sprache",about:"Über diese Szene",aboutKey:"Über diese Szene und ihre Bedienung (I)",viewAddress:"Link zu dieser Ansicht",embedCode:"Code zum Einbetten in eine Webseite",copyText:"Kopieren",usage:"Maus, Finger und Tasten",credits:"Quellen",orbitUsage:[["Ziehen","Drehen"],["Rechte Maustaste, Umschalt oder zwei Finger","Verschieben"],["Mausrad oder zwei Finger spreizen","Zoomen"]],trackballUsage:[["Ziehen","Frei in alle Richtungen drehen"],["Rechte Maustaste, Umschalt oder zwei Finger","Verschieben"],["Mausrad, zwei Finger spreizen oder drehen","Zoomen und neigen"]],keys:[["Klicken oder tippen","Zeigen, was dort ist"],["Doppelklick","Näher heran"],["Pfeiltasten, mit Umschalt","Verschieben, drehen"],["Eingabe","Zeigen, was in der Mitte ist"],["+ −","Zoomen"],["N, Pos1","Nach Norden drehen, alles zeigen"],["/","Suche"],["M","Messen"],["R","Rundflug beginnen und beenden"],["I","Dieses Fenster"],["H","Bedienelemente aus- und einblenden"],["Umschalt+S","Bild speichern"],["Esc","Schließen, anhalten"]],withoutValue:"Kein Wert",otherValues:r=>nn(r,{one:"weiterer",other:"weitere"}),emptyText:"(leer)",range:(r,e)=>`${r} bis ${e}`,search:"Suche",searchHint:"Adresse, Name …",clearSearch:"Suche leeren",foundNothing:"Nichts gefunden",found:(r,e)=>e<2?`${r} gefunden`:`${r} gefunden, die besten ${e} sind aufgeführt`,searchResults:"Gefundenes",nearby:"In der Nähe",listNearby:"Auflisten, was in der Nähe ist",radius:"Umkreis in Metern",withinRadius:"Umkreis",within:(r,e)=>`Im Umkreis von ${r} m um ${e}`,here:"diese Stelle",nothingNearby:"In diesem Umkreis ist nichts.",moreNearby:r=>nn(r,{one:"und % weiteres",other:"und % weitere"}),saveTable:"Als Tabelle speichern (CSV)",distance:"Entfernung",layer:"Ebene",filterAndColor:r=>`${r} filtern und einfärben`,colorBy:"Einfärben nach",asMapped:"Kartenstil",method:"Klassen",methods:{equal:"Gleiche Intervalle",quantile:"Gleiche Anzahl"},classCount:"Anzahl der Klassen",showOnly:"Nur zeigen, wenn",addCondition:"Bedingung hinzufügen",removeCondition:"Diese Bedingung entfernen",field:"Feld",least:"Von",most:"Bis",containsText:"Enthält",alsoWithout:"auch solche ohne Wert",matching:(r,e)=>`${r} von ${e} zu sehen`,time:"Zeit",play:"Abspielen",pause:"Anhalten",allTimes:"Alle Zeiten",showAllTimes:"Alle Zeiten zeigen",timeStep:"Schritt",timeMode:"Was zu sehen ist",timeModes:{until:"Alles bis dahin",within:"Nur dann"},sun:"Sonne und Schatten",sunShown:"Sonnenlicht zu einer Zeit",sunDate:"Datum",sunTime:"Tageszeit",sunZone:"Uhr",zones:{reader:"Ihre Uhr",solar:"Sonnenzeit des Ortes"},sunUp:(r,e)=>`Sonne bei ${r}°, ${e}° über dem Horizont`,sunDown:"Die Sonne steht unter dem Horizont",sunDay:(r,e)=>`Am Himmel von ${r} bis ${e}`,sunNight:"Die Sonne geht an diesem Tag nicht auf",sunHours:"Nach Sonnenstunden dieses Tages färben",sunHoursHint:"Eine Stelle anklicken, um zu sehen, wann sie Sonne hat. Höhen sind dafür nicht überhöht.",sunHoursOf:r=>`Sonne am ${r}`,section:"Schnittebene",sectionShown:"Szene aufschneiden",sectionKind:"Art des Schnitts",sectionKinds:{vertical:"Senkrecht",horizontal:"Waagrecht"},sectionAzimuth:"Offen nach",sectionOffset:"Lage des Schnitts",sectionLevel:"Höhe des Schnitts",flip:"Wenden",measure:"Messen",measureKey:"Strecken, Flächen und Profile messen (M)",measures:{distance:"Strecke",area:"Fläche",profile:"Profil"},measureHint:"Erste Stelle anklicken oder antippen. Mit der Tastatur: Pfeiltasten zielen, die Leertaste setzt eine Stelle.",measuring:"Doppelklick oder nochmaliges Tippen auf die letzte Stelle beendet. Eingabe beendet, Rücktaste nimmt zurück, Esc bricht ab.",measured:"Klicken, um neu zu messen.",undo:"Zurücknehmen",finish:"Beenden",anew:"Von vorn",saveCsv:"CSV speichern",legPlan:"Horizontal",legSlope:"Schräg",legGeodesic:"Geodätisch",legRise:"Δ Höhe",sum:"Summe",areaPlan:"Horizontale Fläche",areaGeodesic:"Geodätische Fläche",areaFace:"Geländeoberfläche",perimeter:"Umfang",crossing:"Der Umriss kreuzt sich selbst: Stellen zurücknehmen, bis er das nicht mehr tut.",profilePlot:"Höhen entlang der Linie",profileSummary:(r,e,t,n,i,s)=>`${r} lang, ${e} am Boden · von ${t} bis ${n} · ${i} aufwärts, ${s} abwärts`,noGround:"kein Gelände",noTerrain:"Unter dieser Linie ist kein Gelände.",download:"Modell herunterladen",notDownloaded:"Herunterladen misslungen",formats:{glb:"glTF, für die meisten 3D-Programme",obj:"OBJ, mit Farben und Bildern",mtl:"Farben der OBJ-Datei",stl:"STL, nur die Form",dae:"COLLADA, mit Farben und Bildern",image:"Bild auf einer Oberfläche"},scale:"Maßstab in der Bildmitte",plane:"Horizontale Ebene",showPlane:"Anzeigen",planeLevel:"Höhe der horizontalen Ebene",planeColor:"Farbe der horizontalen Ebene",planeOpacity:"Deckkraft der horizontalen Ebene",wheelHint:"Zum Zoomen in die Szene klicken oder Strg gedrückt halten",start:"3D-Ansicht starten",openWindow:r=>`In einem Fenster von ${r} Pixeln öffnen`,close:"Schließen",copy:"Koordinaten kopieren",copied:"Kopiert",notCopied:"Kopieren misslungen",copyValue:r=>`${r} kopieren`,enlarge:r=>`Bild größer zeigen: ${r}`,picture:r=>`Bild: ${r}`,easting:"Ost",northing:"Nord",height:"Höhe",longitude:"Länge",latitude:"Breite",degrees:"WGS 84",compass:{north:"N",east:"O",south:"S",west:"W"},coordinates:"Koordinaten",nothing:"Dort ist nichts",noValue:"kein Wert",yes:"ja",no:"nein",surface:"Fläche",feature:r=>`Objekt ${r+1}`,canvas:r=>`Dreidimensionale Ansicht: ${r}. Pfeiltasten verschieben, mit Umschalt drehen sie; + und − zoomen, Eingabe sagt, was in der Mitte ist, N dreht nach Norden, Pos1 zeigt alles.`,loading:"Wird geladen",noWebGL:"Diese Seite zeichnet mit WebGL 2, das dieser Browser nicht bietet. Bitte einen aktuellen Browser verwenden oder die Hardwarebeschleunigung einschalten.",damaged:r=>`Die Szene lässt sich nicht anzeigen: Ihre Daten sind unvollständig oder beschädigt (${r}).`,lost:"Die Grafikkarte zeichnet nicht mehr. Bitte die Seite neu laden."};var bm={layers:"レイヤ",showPanel:"レイヤと設定を表示",hidePanel:"レイヤと設定を隠す",opacity:r=>`${r}の不透明度`,classes:r=>nn(r,{other:"% クラス"}),unnamedClass:r=>`クラス ${r}`,drape:r=>`${r}に重ねる画像`,plainColor:"単色",groups:"表示する内容",views:"視点",logo:"発行者のロゴ",zoomTo:r=>`${r}にズーム`,compare:"比較する画像",compared:r=>`${r}の2枚目の画像`,divider:"画像の境界線",dividerAt:(r,e,t)=>`左側は${r} ${t}%、右側は${e}`,exaggeration:"高さの強調",shift:"高さの移動 (m)",times:r=>`${r}×`,tools:"ツール",north:"北を上にする",zoomIn:"拡大",zoomOut:"縮小",home:"全体を表示",rotate:"周囲を回る (R)",hideInterface:"操作パネルを隠す (H)",showInterface:"操作パネルを表示 (H)",saveImage:"画像を保存",saveImageKey:"画像を保存 (Shift+S)",save:"保存",pictureWidth:"幅（ピクセル）",pictureHeight:"高さ（ピクセル）",background:"背景",backgrounds:{seen:"表示のまま",white:"白",transparent:"透明"},withLabels:"ラベルを含める",drawing:"描画中…",notDrawn:"画像を作成できませんでした。小さくすると作成できる場合があります。",tooLarge:r=>`ブラウザで扱える上限の${r}ピクセルを超えています。`,language:"言語",about:"このシーンについて",aboutKey:"このシーンについて・使い方 (I)",viewAddress:"この視点へのリンク",embedCode:"Webページへの埋め込みコード",copyText:"コピー",usage:"マウス・指・キーの操作",credits:"出典",orbitUsage:[["ドラッグ","回転"],["右ボタン、Shift、または2本指でドラッグ","移動"],["ホイールまたはピンチ","拡大・縮小"]],trackballUsage:[["ドラッグ","自由に回転"],["右ボタン、Shift、または2本指でドラッグ","移動"],["ホイール、ピンチ、2本指の回転","拡大・縮小、傾ける"]],keys:[["クリックまたはタップ","その場所の情報を表示"],["ダブルクリック","近づく"],["矢印キー、Shift+矢印キー","移動、回転"],["Enter","中央の情報を表示"],["+ −","拡大・縮小"],["N、Home","北を上にする、全体を表示"],["/","検索"],["M","計測"],["R","周回の開始と停止"],["I","この画面"],["H","操作パネルの表示と非表示"],["Shift+S","画像を保存"],["Esc","閉じる、停止"]],withoutValue:"値なし",otherValues:r=>nn(r,{other:"その他 %"}),emptyText:"（空）",range:(r,e)=>`${r}〜${e}`,search:"検索",searchHint:"通り、番地、名前…",clearSearch:"検索を消去",foundNothing:"見つかりませんでした",found:(r,e)=>e<2?`${r} 件`:`${r} 件見つかりました。上位 ${e} 件を表示`,searchResults:"検索結果",nearby:"周辺",listNearby:"周辺にあるものを一覧表示",radius:"半径（メートル）",withinRadius:"範囲",within:(r,e)=>`${e}から ${r} m 以内`,here:"この場所",nothingNearby:"この範囲には何もありません。",moreNearby:r=>nn(r,{other:"ほか % 件"}),saveTable:"表として保存（CSV）",distance:"距離",layer:"レイヤ",filterAndColor:r=>`${r}の絞り込みと色分け`,colorBy:"色分けの属性",asMapped:"地図のスタイル",method:"階級区分",methods:{equal:"等間隔",quantile:"等量"},classCount:"階級の数",showOnly:"表示する条件",addCondition:"条件を追加",removeCondition:"この条件を削除",field:"属性",least:"最小",most:"最大",containsText:"含む文字",alsoWithout:"値のないものも含む",matching:(r,e)=>`${e} 件中 ${r} 件を表示`,time:"時間",play:"再生",pause:"一時停止",allTimes:"すべての時間",showAllTimes:"すべての時間を表示",timeStep:"間隔",timeMode:"表示の範囲",timeModes:{until:"その時点まで",within:"その時点のみ"},sun:"太陽と影",sunShown:"日時の太陽光",sunDate:"日付",sunTime:"時刻",sunZone:"時計",zones:{reader:"この端末の時刻",solar:"現地の太陽時"},sunUp:(r,e)=>`太陽の方位 ${r}°、高度 ${e}°`,sunDown:"太陽は地平線の下にあります",sunDay:(r,e)=>`日の出 ${r}、日の入り ${e}`,sunNight:"この日は太陽が昇りません",sunHours:"この日の日照時間で色分け",sunHoursHint:"地点をクリックすると、日の当たる時間が表示されます。高さは強調しません。",sunHoursOf:r=>`${r} の日照`,section:"切断面",sectionShown:"切断面で切る",sectionKind:"切断面の種類",sectionKinds:{vertical:"垂直",horizontal:"水平"},sectionAzimuth:"開く方向",sectionOffset:"切断面の位置",sectionLevel:"切断面の高さ",flip:"反転",measure:"計測",measureKey:"距離・面積・地形断面を計測（M）",measures:{distance:"距離",area:"面積",profile:"地形断面"},measureHint:"最初の地点をクリックまたはタップしてください。キーボードでは矢印キーで照準を合わせ、スペースキーで地点を置きます。",measuring:"ダブルクリックするか、最後の地点をもう一度タップすると終了します。Enter で終了、Backspace で取り消し、Esc で中止。",measured:"クリックすると新しく計測します。",undo:"取り消す",finish:"終了",anew:"やり直す",saveCsv:"CSVを保存",legPlan:"水平距離",legSlope:"斜距離",legGeodesic:"測地線",legRise:"高低差",sum:"合計",areaPlan:"水平面積",areaGeodesic:"測地面積",areaFace:"地形の表面積",perimeter:"周囲長",crossing:"輪郭が交差しています。交差しなくなるまで地点を取り消してください。",profilePlot:"線に沿った高さ",profileSummary:(r,e,t,n,i,s)=>`長さ ${r}、地表 ${e} · ${t}〜${n} · 上り ${i}、下り ${s}`,noGround:"地形なし",noTerrain:"この線の下に地形はありません。",download:"モデルをダウンロード",notDownloaded:"ダウンロードできませんでした",formats:{glb:"glTF（多くの3Dソフト向け）",obj:"OBJ（色と画像付き）",mtl:"OBJファイルの色",stl:"STL（形状のみ）",dae:"COLLADA（色と画像付き）",image:"表面の画像"},scale:"画面中央での縮尺",plane:"水平面",showPlane:"表示",planeLevel:"水平面の高さ",planeColor:"水平面の色",planeOpacity:"水平面の不透明度",wheelHint:"拡大・縮小するには、シーンをクリックするか Ctrl キーを押してください",start:"3D表示を開始",openWindow:r=>`${r} ピクセルのウィンドウで開く`,close:"閉じる",copy:"座標をコピー",copied:"コピーしました",notCopied:"コピーできませんでした",copyValue:r=>`${r}をコピー`,enlarge:r=>`画像を拡大: ${r}`,picture:r=>`画像: ${r}`,easting:"東（E）",northing:"北（N）",height:"高さ",longitude:"経度",latitude:"緯度",degrees:"WGS 84",compass:{north:"N",east:"E",south:"S",west:"W"},coordinates:"座標",nothing:"ここには何もありません",noValue:"値なし",yes:"はい",no:"いいえ",surface:"面",feature:r=>`地物 ${r+1}`,canvas:r=>`${r}の3次元表示。矢印キーで移動、Shift+矢印キーで回転、+ と − で拡大・縮小、Enter で中央の情報を表示、N で北を上に、Home で全体を表示します。`,loading:"読み込み中",noWebGL:"このページの描画には WebGL 2 が必要ですが、このブラウザでは利用できません。新しいブラウザを使うか、ハードウェアアクセラレーションを有効にしてください。",damaged:r=>`データが不完全か壊れているため、シーンを表示できません（${r}）。`,lost:"グラフィックカードの描画が停止しました。ページを読み込み直してください。"};var _m={layers:"Layers",showPanel:"Show layers and settings",hidePanel:"Hide layers and settings",opacity:r=>`Opacity of ${r}`,classes:r=>nn(r,{one:"class",other:"classes"}),unnamedClass:r=>`Class ${r}`,drape:r=>`Picture on ${r}`,plainColor:"Plain colour",groups:"What is shown",views:"Views",logo:"Logo of the publisher",zoomTo:r=>`Zoom to ${r}`,compare:"Compare with",compared:r=>`Second picture on ${r}`,divider:"Divider between the pictures",dividerAt:(r,e,t)=>`${r} on the left ${t} %, ${e} on the right`,exaggeration:"Vertical exaggeration",shift:"Vertical shift (m)",times:r=>`${r}×`,tools:"Tools",north:"Turn to north",zoomIn:"Zoom in",zoomOut:"Zoom out",home:"Show the whole scene",rotate:"Turn around (R)",hideInterface:"Hide the interface (H)",showInterface:"Show the interface (H)",saveImage:"Save image",saveImageKey:"Save image (Shift+S)",save:"Save",pictureWidth:"Width (pixels)",pictureHeight:"Height (pixels)",background:"Background",backgrounds:{seen:"As seen",white:"White",transparent:"Transparent"},withLabels:"With labels",drawing:"Drawing…",notDrawn:"The picture could not be made; a smaller one may be.",tooLarge:r=>`That is more than the ${r} pixels that a browser holds.`,language:"Language",about:"About this scene",aboutKey:"About this scene, and how to use it (I)",viewAddress:"Link to this view",embedCode:"Code to embed it in a page",copyText:"Copy",usage:"Mouse, fingers and keys",credits:"Sources",orbitUsage:[["Drag","Turn"],["Right button, Shift or two fingers","Move"],["Wheel or pinch","Zoom"]],trackballUsage:[["Drag","Turn every way"],["Right button, Shift or two fingers","Move"],["Wheel, pinch or twist","Zoom and roll"]],keys:[["Click or tap","Tell what is there"],["Double click","Come nearer"],["Arrow keys, with Shift","Move, turn"],["Enter","Tell what is in the middle"],["+ −","Zoom"],["N, Home","Turn to north, show everything"],["R","Turn around, and stop"],["/","Search"],["M","Measure"],["I","This box"],["H","Hide and show the interface"],["Shift+S","Save an image"],["Esc","Close, stop"]],download:"Download the model",notDownloaded:"Downloading failed",formats:{glb:"glTF, for most 3D programs",obj:"OBJ, with colours and images",mtl:"Colours of the OBJ file",stl:"STL, shape only",dae:"COLLADA, with colours and images",image:"Image on a surface"},scale:"Scale at the middle of the picture",plane:"Horizontal plane",showPlane:"Show",planeLevel:"Height of the plane",planeColor:"Colour of the plane",planeOpacity:"Opacity of the plane",sun:"Sun and shadows",sunShown:"Sunlight at a time",sunDate:"Date",sunTime:"Time of day",sunZone:"Clock",zones:{reader:"Your clock",solar:"Solar time of the place"},sunUp:(r,e)=>`Sun at ${r}°, ${e}° above the horizon`,sunDown:"The sun is below the horizon",sunDay:(r,e)=>`Up from ${r} to ${e}`,sunNight:"The sun does not rise on this day",sunHours:"Colour by hours of sun on this day",sunHoursHint:"Click a place to see when it has sun. Heights are not exaggerated for this.",sunHoursOf:r=>`Sun on ${r}`,section:"Section plane",sectionShown:"Cut the scene open",sectionKind:"Kind of section",sectionKinds:{vertical:"Upright",horizontal:"Level"},sectionAzimuth:"Open towards",sectionOffset:"Position of the section",sectionLevel:"Height of the section",flip:"Flip",measure:"Measure",measureKey:"Measure distances, areas and profiles (M)",measures:{distance:"Distance",area:"Area",profile:"Profile"},measureHint:"Click or tap the first place. By keyboard: arrow keys aim, Space sets a place.",measuring:"Double click, or tap the last place again, to finish. Enter finishes, Backspace takes back, Esc gives up.",measured:"Click to measure anew.",undo:"Undo",finish:"Finish",anew:"Anew",saveCsv:"Save CSV",legPlan:"On the plane",legSlope:"In space",legGeodesic:"Geodesic",legRise:"Height",sum:"Sum",areaPlan:"Area on the plane",areaGeodesic:"Geodesic area",areaFace:"Area of the terrain’s surface",perimeter:"Perimeter",crossing:"The outline crosses itself: take places back until it does not.",profilePlot:"Heights along the line",profileSummary:(r,e,t,n,i,s)=>`${r} long, ${e} on the ground · from ${t} to ${n} · up ${i}, down ${s}`,noGround:"no ground",noTerrain:"There is no terrain below this line.",wheelHint:"Click the scene or hold Ctrl to zoom",start:"Start the 3D view",openWindow:r=>`Open in a window of ${r} pixels`,close:"Close",copy:"Copy coordinates",copied:"Copied",notCopied:"Copying failed",copyValue:r=>`Copy ${r}`,enlarge:r=>`Show the picture larger: ${r}`,picture:r=>`Picture: ${r}`,easting:"East",northing:"North",height:"Height",longitude:"Longitude",latitude:"Latitude",degrees:"WGS 84",compass:{north:"N",east:"E",south:"S",west:"W"},coordinates:"Coordinates",nothing:"Nothing is there",noValue:"no value",withoutValue:"No value",otherValues:r=>nn(r,{one:"other",other:"others"}),emptyText:"(empty)",range:(r,e)=>`${r} – ${e}`,search:"Search",searchHint:"Street, number, name…",clearSearch:"Clear the search",foundNothing:"Nothing found",found:(r,e)=>e<2?`${r} found`:`${r} found, the best ${e} are listed`,searchResults:"What was found",nearby:"Nearby",listNearby:"List what is nearby",radius:"Radius in metres",withinRadius:"Within",within:(r,e)=>`Within ${r} m of ${e}`,here:"this place",nothingNearby:"There is nothing within this radius.",moreNearby:r=>nn(r,{other:"and % more"}),saveTable:"Save as a table (CSV)",distance:"Distance",layer:"Layer",filterAndColor:r=>`Filter and colour ${r}`,colorBy:"Colour by",asMapped:"Style of the map",method:"Classes",methods:{equal:"Equal intervals",quantile:"Equal counts"},classCount:"Number of classes",showOnly:"Show only where",addCondition:"Add a condition",removeCondition:"Remove this condition",field:"Field",least:"From",most:"To",containsText:"Contains",alsoWithout:"also those without a value",matching:(r,e)=>`${r} of ${e} shown`,time:"Time",play:"Play",pause:"Pause",allTimes:"All times",showAllTimes:"Show all times",timeStep:"Step",timeMode:"What is shown",timeModes:{until:"All until then",within:"Only then"},yes:"yes",no:"no",surface:"Surface",feature:r=>`Feature ${r+1}`,canvas:r=>`Three-dimensional view of ${r}. Arrow keys move, with Shift they turn; + and − zoom, Enter tells what is in the middle, N turns to north, Home shows everything.`,loading:"Loading",noWebGL:"This page draws with WebGL 2, which this browser does not offer. Try a current browser, or turn hardware acceleration on.",damaged:r=>`The scene can't be shown: its data is incomplete or damaged (${r}).`,lost:"The graphics card stopped drawing. Load the page again."},Uw={en:_m,de:xm,fi:vm,ja:bm},R={..._m,...Uw[mi]};function zu(r,[e,t],n=bt){let i=Math.round(Math.abs(r)*36e3),s=Math.floor(i/36e3),o=Math.floor(i%36e3/600),a=Hu(i%600/10,1,n),l=(c,h)=>c.padStart(h,"0");return`${s}° ${l(String(o),2)}′ ${l(a,4)}″ ${r<0?t:e}`}function Vu(r,e=bt){return`${Hu(r,6,e)}°`}function dn(r,e=2,t=bt){return Hu(r,e,t)}function Hu(r,e,t){let n={minimumFractionDigits:e,maximumFractionDigits:e,useGrouping:!1};return new Intl.NumberFormat(t,n).format(r).replace("-","−")}function wm(r,e=bt){let[t,n]=r<1e6?[Math.max(r/1e3,1),"kilobyte"]:[r/1e6,"megabyte"];return new Intl.NumberFormat(e,{style:"unit",unit:n,maximumSignificantDigits:2}).format(t)}function Sm(r,e=bt){return new Intl.NumberFormat(e,{notation:"compact",compactDisplay:"long"}).format(r)}function wn(r,e=bt){let t=Math.abs(r);return t>=1e4?`${Qs(r/1e3,t>=1e5?1:2,e)} km`:`${Qs(r,t>=1e3?1:2,e)} m`}function wl(r,e=bt){return r>=1e6?`${Qs(r/1e6,3,e)} km²`:r>=1e5?`${Qs(r/1e4,2,e)} ha`:`${Qs(r,r>=1e3?0:1,e)} m²`}function Mm(r,e=bt){let t=Math.round(r*60);return[[Math.floor(t/60),"hour"],[t%60,"minute"]].map(([i,s])=>new Intl.NumberFormat(e,{style:"unit",unit:s,unitDisplay:"short"}).format(i)).join(" ")}function Tm(r,e=bt){let t={minimumFractionDigits:2,maximumFractionDigits:2};return`${new Intl.NumberFormat(e,{...t,signDisplay:"exceptZero"}).format(r).replace("-","−")} m`}function Qs(r,e,t=bt){return new Intl.NumberFormat(t,{minimumFractionDigits:e,maximumFractionDigits:e}).format(r).replace("-","−")}function pt(r,e=bt){let t=Math.abs(Number(r)),n=t>=1e15||t>0&&t<1e-6,i=typeof r=="number"&&n?"scientific":"standard",s="min2";return new Intl.NumberFormat(e,{maximumFractionDigits:20,useGrouping:s,notation:i}).format(r)}var Fw=/^([+-]?\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;function Kr(r,e=bt){let t=Fw.exec(r);if(!t)return null;let[n,i,s,o,a,l]=t.slice(1,7).map(d=>Number(d??0)),c=new Date(Date.UTC(2e3,i-1,s,o,a,l));if(c.setUTCFullYear(n,i-1,s),c.getUTCMonth()!==i-1||c.getUTCDate()!==s||o>23||a>59||l>59)return null;let h=t[4]?{timeStyle:t[6]?"medium":"short"}:{},u=new Intl.DateTimeFormat(e,{dateStyle:"medium",...h,timeZone:"UTC"}).format(c);return t[7]?`${u} ${t[7]==="Z"?"UTC":t[7]}`:u}var Ow=/https?:\/\/[^\s<>"“”\p{C}]+/giu;function Sl(r){let e=[],t=0;for(let n of r.matchAll(Ow)){let i=kw(n[0]),s=zw(i);s&&(n.index>t&&e.push(r.slice(t,n.index)),e.push({href:s,text:i}),t=n.index+i.length)}return t<r.length&&e.push(r.slice(t)),e}var Bw={")":"(","]":"[","}":"{"};function kw(r){let e=r.length;for(;e>0;e--){let t=r[e-1],n=Bw[t],i=s=>r.slice(0,e).split(s).length;if(n?i(n)>=i(t):!/[.,;:!?'’»]/.test(t))break}return r.slice(0,e)}function zw(r){try{let e=new URL(r);return/^https?:$/.test(e.protocol)&&e.hostname?e.href:null}catch{return null}}function Ml(r){let e=/\s*"((?:[^"\\]|\\.)*)"\s*=>\s*(?:"((?:[^"\\]|\\.)*)"|NULL)\s*(,|$)/suy,t=i=>i.replace(/\\(.)/gsu,"$1"),n=[];for(;e.lastIndex<r.length;){let i=e.exec(r);if(!i)return null;n.push([t(i[1]),i[2]===void 0?null:t(i[2])])}return n.length?n:null}var Wu=5,Cm=[2,3,4,5,6,7,8,9],Tl=["#440154","#472d7b","#3b528b","#2c728e","#21918c","#28ae80","#5ec962","#addc30","#fde725"],Gu=["#88ccee","#cc6677","#ddcc77","#117733","#332288","#aa4499","#44aa99","#999933","#882255"],Am=.1,Vw="#9a9a9a",Rm="#d6d6d6";function Pm(r,{method:e="equal",classes:t=Wu}){return r.kind==="number"||r.kind==="date"?Ww(r,e,t):Xw(r)}function Hw(r,e,t){let n=r.length-1,i=Array.from({length:t},(s,o)=>{let a=(o+1)/t;if(o===t-1)return r[n];if(e==="equal")return r[0]+(r[n]-r[0])*a;let l=Math.floor(a*n);return r[l]+(r[Math.min(l+1,n)]-r[l])*(a*n-l)});return i.filter((s,o)=>o===i.length-1||s<i[o+1])}function Gw(r){return Array.from({length:r},(e,t)=>{let i=(r===1?.5:Am+(1-Am)*(t/(r-1)))*(Tl.length-1),s=Math.min(Math.floor(i),Tl.length-2);return Kw(Tl[s],Tl[s+1],i-s)})}function Ww(r,e,t){let{numbers:n}=r,i=n.filter(Number.isFinite).sort(),s=$w(r,i,e,t),o=Gw(s.length),a=s.map((c,h)=>({label:Yw(r,h?s[h-1]:i[0],c,h===0),color:o[h]})),l=Int32Array.from(n,c=>{if(!Number.isFinite(c))return s.length;let h=0;for(;h<s.length-1&&c>s[h];)h++;return h});return i.length<n.length&&a.push({label:R.withoutValue,color:Rm}),{items:a,classOf:l}}function $w(r,e,t,n){if(!e.length)return[];let i=Hw(e,t,n);return r.kind==="number"&&r.whole?[...new Set(i.map(Math.floor))]:i}function Xw(r){let{values:e,codes:t}=r.distinct,n=new Int32Array(e.length);for(let l of t)n[l]++;let i=e.map((l,c)=>c).filter(l=>e[l]!==null).sort((l,c)=>n[c]-n[l]),s=i.length<=Gu.length?i:i.slice(0,Gu.length-1),o=s.map((l,c)=>({label:qw(e[l]),color:Gu[c]}));s.length<i.length&&o.push({label:R.otherValues(i.length-s.length),color:Vw});let a=new Int32Array(e.length).fill(o.length-1);return s.forEach((l,c)=>a[l]=c),i.length<e.length&&(o.push({label:R.withoutValue,color:Rm}),a[e.indexOf(null)]=o.length-1),{items:o,classOf:Int32Array.from(t,l=>a[l])}}function qw(r){return typeof r=="boolean"?r?R.yes:R.no:String(r)||R.emptyText}function Yw(r,e,t,n){if(r.kind==="date")return R.range(Em(e),Em(t));if(r.whole){let[s,o]=[n?e:e+1,t];return s>=o?pt(o):R.range(pt(s),pt(o))}if(e===t)return pt(t);let i=Math.min(Math.max(2-Math.floor(Math.log10(t-e)),0),12);return R.range(pt(Number(e.toFixed(i))),pt(Number(t.toFixed(i))))}function Em(r){let e=ti(r,"day");return Kr(e)??e}function Kw(r,e,t){let n=(i,s)=>parseInt(i.slice(1+2*s,3+2*s),16);return`#${[0,1,2].map(i=>Math.round(n(r,i)*(1-t)+n(e,i)*t).toString(16).padStart(2,"0")).join("")}`}function fn(r){return r.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f]/g,"").replace(/[ßæœøđłı]/g,e=>Zw[e])}var Zw={ß:"ss",æ:"ae",œ:"oe",ø:"o",đ:"d",ł:"l",ı:"i"};function Im(r,e,t){let n=new Uint8Array(e).fill(1);for(let i of t){let s=$u(r,i.field),o=Jw(s,i);if(s.kind==="number"){let{numbers:a}=s;for(let l=0;l<e;l++)n[l]&&!o(Number.isNaN(a[l])?null:a[l])&&(n[l]=0)}else{let{values:a,codes:l}=s.distinct,c=Uint8Array.from(a,h=>o(h)?1:0);for(let h=0;h<e;h++)n[h]&=c[l[h]]}}return n}function $u(r,e){let t=r.column(e);if(!t)throw new Error(`There is no field “${e}”.`);return t}function Jw(r,{min:e,max:t,values:n,contains:i,nulls:s}){let o=[];if((e!==void 0||t!==void 0)&&o.push(jw(r,e,t)),n!==void 0&&o.push(Qw(n)),i!==void 0&&o.push(eS(i)),!o.length&&s===void 0)throw new Error(`The condition on “${r.name}” needs min, max, values, contains or nulls.`);let a=s??n?.includes(null)??!1;return l=>l===null?a:o.every(c=>c(l))}function jw(r,e,t){if(r.kind==="number"){let[s,o]=[e??-1/0,t??1/0];if(typeof s!="number"||typeof o!="number")throw new Error(`“${r.name}” needs numbers as min and max.`);return a=>Number(a)>=s&&Number(a)<=o}if(r.kind!=="date")throw new Error(`“${r.name}” holds no numbers and no dates: min and max mean nothing.`);let[n,i]=[e===void 0?-1/0:Lm(r,e,0),t===void 0?1/0:Lm(r,t,1)];return s=>{let o=kt(String(s))?.[0]??NaN;return o>=n&&o<i}}function Lm(r,e,t){let n=kt(String(e));if(!n)throw new Error(`“${e}” is no ISO date, which “${r.name}” needs.`);return n[t]}function Qw(r){let e=new Set(r.map(t=>typeof t=="bigint"?Number(t):t));return t=>e.has(typeof t=="bigint"?Number(t):t)}function eS(r){let e=fn(r);return t=>fn(String(t)).includes(e)}var Dm=255,Al=class{constructor(e,t,n,i,s,o,a,l){this.own=e;this.features=t;this.slots=n;this.kept=i;this.attributes=s;this.legend=o;this.times=a;this.store=l;this.colors=Ys(e),this.passing=new Uint8Array(t).fill(1)}own;features;slots;kept;attributes;legend;times;store;colors;mask=null;passing;conditions=[];period=null;colored=null;byField=null;get classes(){return this.byField??this.legend}get filter(){return this.conditions}get coloring(){return this.colored}shows(e){return this.passing[e]===1&&(this.classes?.shows(e)??!0)}counts(){let{classes:e}=this,t=new Int32Array(e?.items.length??0);if(e)for(let n=0;n<this.features;n++)this.passing[n]&&t[e.of(n)]++;return t}get matching(){return this.mask?this.mask.reduce((e,t)=>e+t,0):this.features}showClass(e,t){this.classes?.show(e,t),this.paint()}setFilter(e){this.mask=e.length?Im(this.attributes,this.features,e):null,this.conditions=e.map(t=>({...t})),this.pass()}setPeriod(e){this.period=e,this.pass()}setColoring(e){let t=e&&Pm($u(this.attributes,e.field),e);this.byField=t&&new Yr(t.items,t.classOf,this.store),this.colored=e&&{...e},this.paint()}pass(){this.passing=this.mask?.slice()??new Uint8Array(this.features).fill(1),this.period&&this.times?.narrow(this.passing,this.period),this.paint()}paint(){let{own:e,slots:t,kept:n,byField:i}=this,s=this.colors.image.data,o=i?.items.map(({color:a})=>[1,3,5].map(l=>parseInt(a.slice(l,l+2),16)));s.set(e);for(let a=0;a<this.features;a++){let l=o?.[i.of(a)],c=this.shows(a);for(let h=0;h<t;h++){let u=4*(a*t+h);if(l&&!n.has(h))for(let d=0;d<3;d++)s[u+d]=l[d];c||(s[u+3]=0)}}this.colors.needsUpdate=!0}};function Nm(r,e){let t=r.image.data.fill(0);for(let n of e)t[n]=Dm;return r.needsUpdate=!0,t.includes(Dm)}function zt(r){let[e,t]=[Math.sin(r.heading),Math.cos(r.heading)],[n,i]=[Math.sin(r.tilt),Math.cos(r.tilt)],s=[t,0,e],o=[e*i,n,-t*i],a=[e*n,-i,-t*n],[l,c]=[Math.sin(r.roll),Math.cos(r.roll)];return{right:je(s,c,o,-l),up:je(s,l,o,c),ahead:a}}function ln(r){return je(r.target,1,zt(r).ahead,-r.distance)}function eo(r,e,t=[0,1,0]){let n=je(e,1,r,-1),i=Math.hypot(...n),s=Math.hypot(n[0],n[2]),o=s>1e-9*i?Math.atan2(n[0],-n[2]):tS(t,n[1]>0),a={target:[...e],distance:i,heading:o,tilt:Math.atan2(s,-n[1]),roll:0},l=zt(a),[c,h]=[mt(t,l.right),mt(t,l.up)];return{...a,roll:Math.hypot(c,h)>1e-9?Math.atan2(c,h):0}}function tS(r,e){return Math.hypot(r[0],r[2])<1e-9?0:e?Math.atan2(-r[0],r[2]):Math.atan2(r[0],-r[2])}function to(r,e){let t=2*Math.PI;return e+Math.round((r-e)/t)*t}function Um(r,e){let t=Math.hypot(...je(ln(r),1,ln(e),-1)),[n,i]=[zt(r),zt(e)];return t<1e-6*r.distance&&mt(n.ahead,i.ahead)>1-1e-12&&mt(n.up,i.up)>1-1e-12}function mt(r,e){return r[0]*e[0]+r[1]*e[1]+r[2]*e[2]}function je(r,e,t,n){return[r[0]*e+t[0]*n,r[1]*e+t[1]*n,r[2]*e+t[2]*n]}function El(r,e,t){let[n,i]=[Math.sin(t),Math.cos(t)],s=[e[1]*r[2]-e[2]*r[1],e[2]*r[0]-e[0]*r[2],e[0]*r[1]-e[1]*r[0]];return je(je(r,i,s,n),1,e,mt(e,r)*(1-i))}function tt(r,e,t,{defines:n,...i}={}){return new Ii({vertexShader:r,fragmentShader:e,uniforms:t,defines:{...n},side:un,glslVersion:lr,...i})}function yi(r,e,t){e in r.defines!==t&&(t?r.defines[e]="":delete r.defines[e],r.needsUpdate=!0)}function rn(){this.array=null}function Cl(r,e){let t=e.length/3,n=new Float32Array(t*2),i=new Int32Array(t);for(let s=0;s<t;s++)n[2*s]=e[3*s],i[s]=e[3*s+1],n[2*s+1]=e[3*s+2];r.setAttribute("cell",new Me(n,2).onUpload(rn)),r.setAttribute("height",new Me(i,1).onUpload(rn))}function Rl(r,e){return e>65536?Uint32Array.from(r):Uint16Array.from(r)}var Pl=class{s=[];t=[];anchors=[];next=[];previous=[];turns=[];count=0;rings=[];first=0;clear(){this.count=this.first=0,this.rings=[]}add(e,t,n){for(;this.count-this.first>1&&this.isBetween(this.count-2,this.count-1,e,t,n);)this.count--;this.s[this.count]=e,this.t[this.count]=t,this.anchors[this.count]=n,this.count++}drop(){this.count=this.first}close(e){let{s:t,t:n,anchors:i,first:s}=this;this.count-s>2&&this.isBetween(this.count-2,this.count-1,t[s],n[s],i[s])&&this.count--;let o=this.count-1;if(o-s>1&&this.isBetween(o,s,t[s+1],n[s+1],i[s+1])){for(let a of[t,n,i])a[s]=a[o];this.count--}this.count-s>2?this.finish(e):this.drop()}straighten(){let{rings:e}=this;if(e.every(({area:n})=>n>0)||e.every(({area:n})=>n<0))return;e.sort((n,i)=>Math.abs(i.area)-Math.abs(n.area));let t=[];e.forEach((n,i)=>{let s=i-1;for(;s>=0&&!(e[s].area>0!=n.area>0&&this.holds(e[s],n));)s--;if(t.push(s<0?n.area<0:t[s]),t[i])for(let o=n.first;o<n.end;o++)this.turns[o]*=-1})}finish(e){let{s:t,t:n,next:i,previous:s,first:o,count:a}=this,l=0;for(let c=o;c<a;c++){let h=c+1<a?c+1:o;i[c]=h,s[h]=c,this.turns[c]=e,l+=(t[c]-t[o])*(n[h]-n[o])-(t[h]-t[o])*(n[c]-n[o])}this.rings.push({first:o,end:a,area:l/2*e}),this.first=a}isBetween(e,t,n,i,s){let[o,a]=[n-this.s[e],i-this.t[e]],[l,c]=[this.s[t]-this.s[e],this.t[t]-this.t[e]],h=o*o+a*a,u=(l*o+c*a)/h;return!(u>=0&&u<=1)||(l*a-c*o)**2>1e-5*1e-5*h?!1:Math.abs(this.anchors[t]-this.anchors[e]-(s-this.anchors[e])*u)<=1e-5}holds(e,{first:t,end:n}){let{s:i,t:s,next:o}=this;for(let a=t;a<n;a++){let l=o[a];if(!this.isInside(e,(i[a]+i[l])/2,(s[a]+s[l])/2))return!1}return!0}isInside({first:e,end:t},n,i){let{s,t:o,next:a}=this,l=!1;for(let c=e;c<t;c++){let h=a[c];s[c]>n!=s[h]>n&&o[c]+(o[h]-o[c])*(n-s[c])/(s[h]-s[c])>i&&(l=!l)}return l}};var Ll=class{constructor(e){this.rings=e}rings;order=[];sides=[];places=[];met=0;fill(e,t){let{order:n,rings:i}=this,{s,next:o,previous:a,count:l}=i;i.straighten(),n.length=l;for(let h=0;h<l;h++)n[h]=h;n.sort((h,u)=>s[h]-s[u]),this.met=0;let c=0;for(let h of n){let u=s[h];this.met&&u-c>1e-6&&this.fillBand(c,u,e,t),c=u,this.leave(c),s[o[h]]>c&&(this.sides[this.met++]=h),s[a[h]]>c&&(this.sides[this.met++]=a[h])}}leave(e){let{sides:t,rings:n}=this,{s:i,next:s}=n,o=0;for(let a=0;a<this.met;a++)Math.max(i[t[a]],i[s[t[a]]])>e&&(t[o++]=t[a]);this.met=o}fillBand(e,t,n,i){this.sort((e+t)/2);let s=this.crossing(e,t);if(s!==null){this.fillBand(e,s,n,i),this.fillBand(s,t,n,i);return}let{sides:o,rings:a}=this,{s:l,next:c,turns:h}=a,[u,d]=[0,0];for(let f=0;f<this.met;f++){let g=o[f];u===0&&(d=g),u+=l[c[g]]>l[g]?h[g]:-h[g],u===0&&this.addBand(d,g,e,t,n,i)}}sort(e){let{sides:t,places:n,rings:i}=this;for(let s=0;s<this.met;s++){let o=t[s],a=this.at(i.t,o,e),l=s;for(;l>0&&n[l-1]>a;l--)n[l]=n[l-1],t[l]=t[l-1];n[l]=a,t[l]=o}}crossing(e,t){let{sides:n,rings:i}=this;for(let s=1;s<this.met;s++){let o=this.at(i.t,n[s],e)-this.at(i.t,n[s-1],e),a=this.at(i.t,n[s],t)-this.at(i.t,n[s-1],t);if(o>=0&&a>=0)continue;let l=e+(t-e)*o/(o-a);if(l-e>1e-6&&t-l>1e-6)return l}return null}at(e,t,n){let{s:i,next:s}=this.rings,o=s[t];return e[t]+(e[o]-e[t])*(n-i[t])/(i[o]-i[t])}addBand(e,t,n,i,s,o){let{t:a,anchors:l}=this.rings,[c,h,u,d]=[this.at(a,e,n),this.at(a,e,i),this.at(a,t,n),this.at(a,t,i)];if(!(u-c<1e-6&&d-h<1e-6)){o.bands.push(n,i,c,h,u,d);for(let f of[e,t])o.bands.push(this.at(l,f,n),this.at(l,f,i));o.features.push(s)}}};var Jr=.002,Zr=4*Jr,nS=.02,iS=.8,rS=1e-6,Gn=-1,Il=class{constructor(e){this.plane=e}plane;corners=[];s=[];t=[];anchors=[];mates=[];others=[];ends=0;walked=[];cells=new Int32Array(64);cellCount=0;rings=new Pl;sweep=new Ll(this.rings);place(e,t,n,i,s){let{normal:o,offset:a,along:l,across:c}=this.plane;this.corners[4*e]=t*l[0]+n*l[1]+i*l[2],this.corners[4*e+1]=t*c[0]+n*c[1]+i*c[2],this.corners[4*e+2]=s,this.corners[4*e+3]=t*o[0]+n*o[1]+i*o[2]-a}add(e,t,n){let[i,s,o]=[this.isBeyond(e),this.isBeyond(t),this.isBeyond(n)];i===s&&s===o||(s===o?this.cutOff(e,t,n):i===o?this.cutOff(t,n,e):this.cutOff(n,e,t))}fill(e,t){this.meet()<=Math.max(2,nS*this.ends)&&(this.walk(),this.sweep.fill(e,t)),this.ends=0}isBeyond(e){return this.corners[4*e+3]>0}cutOff(e,t,n){this.isBeyond(e)?(this.addEnd(n,e),this.addEnd(t,e)):(this.addEnd(e,t),this.addEnd(e,n));let{s:i,t:s,ends:o}=this;Math.max(Math.abs(i[o-1]-i[o-2]),Math.abs(s[o-1]-s[o-2]))<rS&&(this.ends-=2)}addEnd(e,t){let{corners:n,ends:i}=this,[s,o]=[4*e,4*t],a=n[s+3]/(n[s+3]-n[o+3]);this.s[i]=n[s]+(n[o]-n[s])*a,this.t[i]=n[s+1]+(n[o+1]-n[s+1])*a,this.anchors[i]=n[s+2]+(n[o+2]-n[s+2])*a,this.ends=i+1}meet(){let{mates:e,ends:t}=this;this.makeRoom();for(let i=0;i<t;i++)e[i]=Gn;for(let i=0;i<t;i+=2)this.file(i);let n=0;for(let i=1;i<t;i+=2)this.pair(i)||(n+=2);if(!n)return 0;this.makeRoom();for(let i=0;i<t;i++)e[i]===Gn&&this.file(i);for(let i=0;i<t;i++)e[i]===Gn&&this.pair(i)&&(n-=2);return n}makeRoom(){this.cellCount=2**Math.ceil(Math.log2(2*this.ends)),this.cellCount>this.cells.length&&(this.cells=new Int32Array(this.cellCount)),this.cells.fill(Gn,0,this.cellCount)}file(e){let t=this.cellOf(Math.floor(this.s[e]/Zr),Math.floor(this.t[e]/Zr));this.others[e]=this.cells[t],this.cells[t]=e}cellOf(e,t){return(Math.imul(e,73856093)^Math.imul(t,19349663))&this.cellCount-1}pair(e){let{s:t,t:n,mates:i}=this,[s,o]=[Gn,Jr],[a,l]=[Math.floor((t[e]+Jr)/Zr),Math.floor((n[e]+Jr)/Zr)];for(let c=Math.floor((t[e]-Jr)/Zr);c<=a;c++)for(let h=Math.floor((n[e]-Jr)/Zr);h<=l;h++)for(let u=this.cells[this.cellOf(c,h)];u!==Gn;u=this.others[u]){let d=Math.max(Math.abs(t[u]-t[e]),Math.abs(n[u]-n[e]));d<o&&i[u]===Gn&&u>>1!==e>>1&&([s,o]=[u,d])}return s===Gn?!1:(i[e]=s,i[s]=e,!0)}walk(){let{mates:e,ends:t,rings:n}=this;n.clear();for(let i=0;2*i<t;i++)this.walked[i]=!1;for(let i=0;i<t;i++)e[i]===Gn&&!this.walked[i>>1]&&this.walkFrom(i);for(let i=0;i<t;i+=2)this.walked[i>>1]||this.walkFrom(i)}walkFrom(e){let{s:t,t:n,anchors:i,mates:s,rings:o}=this,[a,l,c,h]=[e,e,0,0];do{l=a^1,this.walked[a>>1]=!0,o.add(t[a],n[a],i[a]);let u=Math.sqrt((t[l]-t[a])**2+(n[l]-n[a])**2);c+=a&1?-u:u,h+=u,a=s[l]}while(a!==Gn&&a!==e);if(a===Gn&&(o.add(t[l],n[l],i[l]),Math.hypot(t[l]-t[e],n[l]-n[e])>iS*h))return o.drop();o.close(c<0?-1:1)}};function Fm({bands:r},e,t,n){let[i,s,o,a,l,c,...h]=r.slice(10*e,10*e+10);if(t<i||t>s)return null;let u=(t-i)/(s-i),[d,f]=[o+(a-o)*u,l+(c-l)*u];if(n<d||n>f)return null;let g=f>d?(n-d)/(f-d):0;return(h[0]*(1-u)+h[1]*u)*(1-g)+(h[2]*(1-u)+h[3]*u)*g}function Om(r,e,t){let n={bands:[],features:[]},i=new Il(r),s=e.map(a=>({solid:a,runs:a.meeting(r,t),next:0})),o=({solid:a,runs:l,next:c})=>c<l.length?a.features[l[c]]:1/0;for(;;){let a=s.reduce((l,c)=>Math.min(l,o(c)),1/0);if(a===1/0)return n;for(let l of s)for(;o(l)===a;)l.solid.slice(l.runs[l.next++],t,i);i.fill(a,n)}}function Bm({normal:r,offset:e},t,{origin:n,step:i},s,o){let a=[r[0],r[1]*s,r[2]],[l,c,h]=a.map((v,A)=>v*i[A]),[u,d,f]=[l,c,h].map(v=>v>0?0:3),g=mt(a,n)-e,[x,p]=[Math.abs(r[1])*o-g,-Math.abs(r[1])*o-g],m=[];for(let v=0;v<t.length;v+=6){let A=t[v+u]*l+t[v+1+d]*c+t[v+2+f]*h,S=t[v+3-u]*l+t[v+4-d]*c+t[v+5-f]*h;A<=x&&S>=p&&m.push(v/6)}return m}var km={all:-64,layer:-8},sS=16,oS=[0,1,3,0,3,2],Dl=class{mesh;color;identity;facing={value:new P};faces=null;plane=null;exaggeration=1;constructor(e,t,n){let i={...e,facing:this.facing},s={polygonOffset:!0,polygonOffsetFactor:0,polygonOffsetUnits:km.all+km.layer*Math.min(n,sS)};this.color=tt(Uu,cm,i,{defines:t,...s}),this.identity=tt(Uu,hm,i,{defines:t,...s}),this.mesh=new st(new Qe,this.color),this.mesh.matrixAutoUpdate=!1,this.mesh.frustumCulled=!1,this.mesh.visible=!1}show(e,t,n){if([this.faces,this.plane,this.exaggeration]=[e,t,n],this.mesh.geometry.dispose(),this.mesh.visible=this.shown,!e||!t||!this.shown)return;this.facing.value.set(...t.normal);let i=aS(t,e.bands[0],e.bands[2]);this.mesh.geometry=lS(e,t,i,n),this.mesh.matrix.copy(new Ne().setPosition(i[0],i[1]/n,i[2])),this.mesh.matrixWorldNeedsUpdate=!0}define(e,t){for(let n of[this.color,this.identity])yi(n,e,t)}setPass(e){this.mesh.visible=this.shown&&e!=="shadow",this.mesh.material=e==="identity"?this.identity:this.color}setTranslucent(e){this.color.transparent=e}at(e,t){let{faces:n,plane:i}=this;if(!n||!i)return null;let[s,o]=[mt(e,i.along),mt(e,i.across)];for(let a=n.features.indexOf(t);n.features[a]===t;a++){let l=Fm(n,a,s,o);if(l!==null)return{point:[e[0],e[1]-l*this.exaggeration+l,e[2]],anchor:l}}return null}get shown(){return this.faces!==null&&this.faces.features.length>0}};function aS({normal:r,offset:e,along:t,across:n},i,s){return[0,1,2].map(o=>r[o]*e+t[o]*i+n[o]*s)}function lS({bands:r,features:e},t,n,i){let{along:s,across:o}=t,a=new Float32Array(12*e.length),l=new Uint32Array(4*e.length),c=new Uint32Array(6*e.length),h=[mt(n,s),mt(n,o)];for(let d=0;d<e.length;d++){for(let f=0;f<4;f++){let g=r[10*d+(f&1)]-h[0],x=r[10*d+2+f]-h[1],p=12*d+3*f;a[p]=s[0]*g+o[0]*x,a[p+1]=(s[1]*g+o[1]*x)/i,a[p+2]=s[2]*g+o[2]*x}l.fill(e[d],4*d,4*d+4);for(let f=0;f<6;f++)c[6*d+f]=4*d+oS[f]}let u=new Qe;return u.setAttribute("position",new Me(a,3)),u.setAttribute("feature",new Me(l,1)),u.setIndex(new Me(c,1)),u.boundingSphere=new rt,u}function Vm(r,e,t){let{cellOf:n,middle:i}=cS(r),s=new Map,o=Array.from({length:r.length/3},(u,d)=>{let f=3*n(d)+hS(t,d),g=s.get(f);return(g===void 0||zm(r,d,i)>zm(r,g,i))&&s.set(f,d),f}),a=new Map([...s.keys()].map((u,d)=>[u,d])),l=[],c=new Set;for(let u=0;u<e.length;u+=3){let d=[0,1,2].map(g=>a.get(o[e[u+g]])),f=[...d].sort((g,x)=>g-x).join();new Set(d).size<3||c.has(f)||(c.add(f),l.push(...d))}if(!l.length||l.length>.6*e.length)return null;let h=[0,1,2].map(u=>o.reduce((d,f,g)=>{let x=r[3*g+u]-r[3*s.get(f)+u];return Math.max(d,Math.abs(x))},0));return{vertices:Uint32Array.from(s.values()),indices:Uint32Array.from(l),error:h}}function cS(r){let e=[1/0,1/0,1/0],t=[-1/0,-1/0,-1/0];r.forEach((i,s)=>{e[s%3]=Math.min(e[s%3],i),t[s%3]=Math.max(t[s%3],i)});let n=(i,s)=>{let o=(r[3*i+s]-e[s])/(t[s]-e[s]||1);return Math.min(Math.floor(o*3),2)};return{cellOf:i=>(n(i,0)*3+n(i,1))*3+n(i,2),middle:e.map((i,s)=>(i+t[s])/2)}}function hS(r,e){if(!r)return 1;let[t,n,i]=r.subarray(3*e,3*e+3),s=n/(Math.hypot(t,n,i)||1);return s>.9?2:s<-.9?0:1}function zm(r,e,t){return Math.hypot(...t.map((n,i)=>r[3*e+i]-n))}function Hm(r,e){let t=uS(r),n=new Float64Array(r.length),i=new Uint8Array(r.length/3);for(let o=0;o<e.length;o+=3){let[a,l,c]=[3*e[o],3*e[o+1],3*e[o+2]],[h,u,d]=[r[l]-r[a],r[l+1]-r[a+1],r[l+2]-r[a+2]],[f,g,x]=[r[c]-r[a],r[c+1]-r[a+1],r[c+2]-r[a+2]],[p,m,v]=[u*x-d*g,d*f-h*x,h*g-u*f],A=Math.abs(m)<.1*Math.hypot(p,m,v);for(let S=0;S<3;S++){if(A){i[e[o+S]]=1;continue}let C=3*t[e[o+S]];n[C]+=p,n[C+1]+=m,n[C+2]+=v}}let s=new Int16Array(r.length);return t.forEach((o,a)=>{let[l,c,h]=[n[3*o],n[3*o+1],n[3*o+2]],u=i[a]?0:511/(Math.hypot(l,c,h)||1);s[3*a]=Math.round(l*u),s[3*a+1]=Math.round(c*u),s[3*a+2]=Math.round(h*u)}),s}function uS(r){let e=r.length/3,t=Math.ceil(Math.log2(Math.max(e,1)))+1,n=new Int32Array(2**t).fill(-1),i=new Uint32Array(e);for(let s=0;s<e;s++){let[o,a,l]=[r[3*s],r[3*s+1],r[3*s+2]],c=dS(o,a,l)>>>32-t;for(;;){let h=n[c];if(h<0&&(n[c]=s),h<0||r[3*h]===o&&r[3*h+1]===a&&r[3*h+2]===l){i[s]=h<0?s:h;break}c=(c+1)%n.length}}return i}function dS(r,e,t){let n=Math.imul(r,2654435761)^Math.imul(e,2246822507)^Math.imul(t,3266489909);return Math.imul(n^n>>>15,2654435761)}function Nl(r,e,t,{origin:n,step:i}){let s=r.getSize(new P),o=(c,h,u)=>Math.min(Math.max(Math.floor(e*(c-h)/(u||1)),0),e-1),a=new Map,l=new P;for(let c=0;c<t.length;c+=3){l.set(n[0]+t[c]*i[0],n[1]+t[c+1]*i[1],n[2]+t[c+2]*i[2]);let h=o(l.x,r.min.x,s.x)*e+o(l.z,r.min.z,s.z),u=a.get(h);u||a.set(h,u=new $e),u.expandByPoint(l)}return[...a.values()].flatMap(fS)}function fS({min:r,max:e}){return[0,1,2,3,4,5,6,7].map(t=>[t&1?e.x:r.x,t&2?e.y:r.y,t&4?e.z:r.z])}var Hi=class{whole;count;quantum;origin;constructor(e,t){this.whole=t.integers(e.positions),this.count=this.whole.length/3,this.quantum=e.quantum,this.origin=e.origin}at(e){let{whole:t,origin:n,quantum:i}=this;return[0,1,2].map(s=>n[s]+t[3*e+s]*i)}get units(){return{origin:this.origin,step:[this.quantum,this.quantum,this.quantum]}}get matrix(){return new Ne().makeScale(...this.units.step).setPosition(...this.origin)}box(e=this.whole){let t=[1/0,1/0,1/0],n=[-1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=3)for(let o=0;o<3;o++){let a=e[s+o];a<t[o]&&(t[o]=a),a>n[o]&&(n[o]=a)}let i=s=>new P(...s.map((o,a)=>this.origin[a]+o*this.quantum));return new $e(i(t),i(n))}outline(e,t=this.whole){return Nl(this.box(t),e,t,this.units)}};function jr(r,e){return[Gm(r,e),Gm(r,e+1)]}function Gm(r,e){let[t,n]=[0,r.length];for(;t<n;){let i=t+n>>1;r[i]<e?t=i+1:n=i}return t}function no(r,e,t,n,i,s){let[o,a]=[i-t,s-n],l=o*o+a*a,c=l>0?Math.min(Math.max(((r-t)*o+(e-n)*a)/l,0),1):0,[h,u]=[r-t-c*o,e-n-c*a];return h*h+u*u}function Wm(r,e,t,n,i,s,o,a){let l=(i-t)*(e-n)-(s-n)*(r-t),c=(o-i)*(e-s)-(a-s)*(r-i),h=(t-o)*(e-a)-(n-a)*(r-o);return l>0&&c>0&&h>0||l<0&&c<0&&h<0?0:Math.min(no(r,e,t,n,i,s),no(r,e,i,s,o,a),no(r,e,o,a,t,n))}function Gi(r,{origin:e,step:t}){let[n,i,s]=r.origin,[o,a,l]=r.direction;return{origin:[(n-e[0])/t[0],(i-e[1])/t[1],(s-e[2])/t[2]],direction:[o/t[0],a/t[1],l/t[2]]}}function Ln(r,e){let{origin:t,direction:n}=r;return[t[0]+n[0]*e,t[1]+n[1]*e,t[2]+n[2]*e]}function es(r,e,t,n){let{origin:i,direction:s}=r,o=Qr(t,e),a=Qr(n,e),l=io(s,a),c=pr(o,l);if(c===0)return null;let h=Qr(i,e),u=pr(h,l)/c,d=io(h,o),f=pr(s,d)/c,g=-1e-9;if(u<g||f<g||u+f>1-g)return null;let x=pr(a,d)/c;return x>=0?x:null}function $m(r,e,t,n){let[i,s,o]=[Qr(t,e),Qr(n,e),Qr(r,e)],a=io(i,s),l=pr(a,a),c=pr(io(o,s),a)/l,h=pr(io(i,o),a)/l;return[1-c-h,c,h]}function Xm(r,e){let t=([n,i,s])=>[n,i/e,s];return{origin:t(r.origin),direction:t(r.direction)}}function Qr(r,e){return[r[0]-e[0],r[1]-e[1],r[2]-e[2]]}function io(r,e){return[r[1]*e[2]-r[2]*e[1],r[2]*e[0]-r[0]*e[2],r[0]*e[1]-r[1]*e[0]]}function pr(r,e){return r[0]*e[0]+r[1]*e[1]+r[2]*e[2]}var pS=65536,ro=class{constructor(e,t){this.batch=e;this.store=t;this.places=new Hi(e,t),this.indices=new Uint32Array(t.integers(e.indices).buffer),this.features=t.integers(e.features),this.vertices=t.integers(e.vertices),this.firstTriangles=Xu(t.integers(e.triangles)),this.anchors=e.anchors?t.integers(e.anchors):null;let{surfaces:n}=e;this.surfaces=n?{rows:t.integers(n.rows),first:Xu(t.integers(n.triangles))}:null,this.box=this.places.box(),this.rigid=this.measureRigid()}batch;store;box;rigid;places;indices;features;vertices;firstTriangles;anchors;surfaces;runBoxes;firstVertices;get matrix(){return this.places.matrix}get empty(){return this.indices.length===0}geometry(e,t){let{batch:n,store:i}=this,s=new Qe;s.setAttribute("place",new Me(this.places.whole,3)),s.setAttribute("key",new Me(this.keys(e),1).onUpload(rn)),this.anchors&&s.setAttribute("anchor",new Me(this.anchors,1));let o=n.normals?Int16Array.from(i.integers(n.normals)):t?Hm(this.places.whole,this.indices):null;return o&&s.setAttribute("normal",new Me(o,3).onUpload(rn)),n.uv&&s.setAttribute("uv",new Me(qu(i.integers(n.uv)),2).onUpload(rn)),s.setIndex(new Me(this.indices,1)),s.boundingSphere=new rt,s}spread(e){let{origin:t,quantum:n,whole:i}=this.places,s=0;this.vertices.forEach((o,a)=>{let l=2*this.features[a];for(let c=s+o;s<c;s++){let h=t[1]+i[3*s+1]*n;h<e[l]&&(e[l]=h),h>e[l+1]&&(e[l+1]=h)}})}locate(e,t,n){let[i,s]=[1/0,-1],[o,a]=jr(this.features,t);for(let l=this.firstTriangles[o];l<this.firstTriangles[a];l++){let c=es(e,...this.corners(l,n));c!==null&&c<i&&([i,s]=[c,l])}return s<0?null:{...this.placeOn(s,Ln(e,i),i,n),...this.surfaceOf(s)}}surfaceOf(e){if(!this.surfaces)return{};let{rows:t,first:n}=this.surfaces,[i,s]=[0,t.length];for(;s-i>1;){let o=i+s>>1;n[o]<=e?i=o:s=o}return t[i]<0?{}:{surface:t[i]}}meeting(e,t){let n=this.runBoxes??=this.boxRuns();return Bm(e,n,this.places.units,t,this.rigid*Math.abs(t-1))}slice(e,t,n){let{whole:i,origin:s,quantum:o}=this.places,a=this.firstVertices??=Xu(this.vertices),l=a[e];for(let u=l;u<a[e+1];u++){let d=s[1]+i[3*u+1]*o,f=this.anchors?s[1]+this.anchors[u]*o:d,[g,x]=[s[0]+i[3*u]*o,s[2]+i[3*u+2]*o];n.place(u-l,g,d+f*(t-1),x,f)}let{indices:c}=this,h=3*this.firstTriangles[e+1];for(let u=3*this.firstTriangles[e];u<h;u+=3)n.add(c[u]-l,c[u+1]-l,c[u+2]-l)}outline(e){return this.places.outline(e)}boxOf(e){let t=new $e,[n,i]=jr(this.features,e);for(let s=3*this.firstTriangles[n];s<3*this.firstTriangles[i];s++)t.expandByPoint(new P(...this.places.at(this.indices[s])));return t}measure(e,t,n,i){let{whole:s,origin:o,quantum:a}=this.places,[l,c,h]=[(e-o[0])/a,(t-o[2])/a,n/a],u=this.runBoxes??=this.boxRuns();for(let d=0;d<this.features.length;d++){let f=6*d;if(l<u[f]-h||l>u[f+3]+h||c<u[f+2]-h||c>u[f+5]+h)continue;let g=1/0;for(let m=3*this.firstTriangles[d];m<3*this.firstTriangles[d+1];m+=3){let[v,A,S]=[3*this.indices[m],3*this.indices[m+1],3*this.indices[m+2]];g=Math.min(g,Wm(l,c,s[v],s[v+2],s[A],s[A+2],s[S],s[S+2]))}let x=this.features[d],p=Math.sqrt(g)*a;p<=n&&p<i[x]&&(i[x]=p)}}boxRuns(){let{whole:e}=this.places,t=new Int32Array(6*this.features.length),n=0;return this.vertices.forEach((i,s)=>{let o=n+i;for(let a=0;a<3;a++){let[l,c]=[1/0,-1/0];for(let h=3*n+a;h<3*o;h+=3)e[h]<l&&(l=e[h]),e[h]>c&&(c=e[h]);t[6*s+a]=l,t[6*s+3+a]=c}n=o}),t}placeOn(e,[t,n,i],s,o){if(!this.anchors)return{distance:s,point:[t,n/o,i],anchor:n/o};let l=$m([t,n,i],...this.corners(e,o)).reduce((c,h,u)=>c+h*this.anchorOf(this.indices[3*e+u]),0);return{distance:s,point:[t,n-l*o+l,i],anchor:l}}corners(e,t){return[0,1,2].map(n=>{let i=this.indices[3*e+n],[s,o,a]=this.places.at(i);if(!this.anchors)return[s,o*t,a];let l=this.anchorOf(i);return[s,l*t+o-l,a]})}anchorOf(e){return this.anchors?this.places.origin[1]+this.anchors[e]*this.places.quantum:this.places.at(e)[1]}measureRigid(){let e=0;return this.anchors?.forEach((t,n)=>e=Math.max(e,Math.abs(this.places.whole[3*n+1]-t))),e*this.places.quantum}keys(e){let t=new Uint32Array(this.places.count),n=0;return this.vertices.forEach((i,s)=>{t.fill(this.features[s]*e,n,n+i),n+=i}),this.batch.slots&&this.store.integers(this.batch.slots).forEach((i,s)=>t[s]+=i),t}};function qu(r){return Float32Array.from(r,e=>e/pS)}function Xu(r){let e=new Int32Array(r.length+1);for(let t=0;t<r.length;t++)e[t+1]=e[t]+r[t];return e}var mS=.8,Ku=class{constructor(e,t,n){this.data=e;this.positions=Float32Array.from(n.integers(e.positions),i=>i*t),this.indices=new Uint32Array(n.integers(e.indices).buffer),this.normals=e.normals?Int16Array.from(n.integers(e.normals)):null,this.uv=e.uv?qu(n.integers(e.uv)):null}data;positions;indices;normals;uv;coarsen(){return Vm(this.positions,this.indices,this.normals)}vertex(e){return new P().fromArray(this.positions,3*e)}geometry(){return this.build(this.positions,this.normals,this.uv,this.indices)}coarse({vertices:e,indices:t}){let n=this.normals&&Int16Array.from(Yu(this.normals,3,e)),i=this.uv&&Float32Array.from(Yu(this.uv,2,e));return this.build(Float32Array.from(Yu(this.positions,3,e)),n,i,t)}build(e,t,n,i){let s=new Zn;return s.setAttribute("position",new Me(e,3)),t&&s.setAttribute("normal",new Me(t,3)),n&&s.setAttribute("uv",new Me(n,2)),s.setIndex(new Me(i,1)),s.boundingSphere=new rt,s}};function Yu(r,e,t){return Array.from(t).flatMap(n=>Array.from(r.subarray(n*e,(n+1)*e)))}var Ul=class{constructor(e,t){this.columns=e;this.geometries=t;this.attributes=Object.entries(e).map(([n,{values:i,size:s}])=>{let o=new vn(i.slice(),s).setUsage(uu);for(let a of t)a.setAttribute(n,o);return o}),this.finish()}columns;geometries;count=0;attributes;clear(){this.count=0}add(e){Object.values(this.columns).forEach(({values:t,size:n},i)=>{let{array:s}=this.attributes[i];for(let o=0;o<n;o++)s[this.count*n+o]=t[e*n+o]}),this.count++}finish(){for(let e of this.attributes)e.clearUpdateRanges(),e.addUpdateRange(0,this.count*e.itemSize),e.needsUpdate=!0;for(let e of this.geometries)e.instanceCount=this.count}},ts=class{constructor(e,t,n){this.data=e;this.places=new Hi(e,n),this.count=this.places.count,this.features=n.integers(e.features),this.sizes=Float32Array.from(n.integers(e.scales),o=>o*e.scale),this.turns=e.rotations?Int16Array.from(n.integers(e.rotations)):null,this.shapes=t.primitives.map(o=>new Ku(o,t.step,n));let[i,s]=this.reach();this.extremes=this.surround(i,s),this.box=this.places.box(this.extremes),this.radii=Float32Array.from({length:this.count},(o,a)=>this.radius(a,i,s)),this.rigid=e.stretches?0:this.radii.reduce((o,a)=>Math.max(o,a),0),this.far=new Uint8Array(this.count)}data;box;rigid;count;shapes;places;features;sizes;turns;radii;errors=new Float32Array(0);far;fine;coarse;arranged=[];extremes;camera={right:new P(1,0,0),up:new P(0,1,0),back:new P(0,0,1)};get matrix(){return this.places.matrix}geometries(e){let t={place:{values:this.places.whole,size:3},size:{values:this.sizes,size:3},key:{values:Uint32Array.from(this.features,l=>l*e),size:1}};this.turns&&(t.turn={values:this.turns,size:4});let n=this.shapes.map(l=>l.geometry()),i=this.shapes.map(l=>l.coarsen()),s=i.some(l=>l);this.fine=new Ul(t,n);let o=i.map((l,c)=>l?this.shapes[c].coarse(l):this.shapes[c].geometry());this.coarse=s?new Ul(t,o):this.fine;let a=new P;for(let l of i)l&&a.max(new P(...l.error));return this.errors=Float32Array.from({length:this.count},(l,c)=>new P().fromArray(this.sizes,3*c).multiply(a).length()),n.map((l,c)=>[l,s?o[c]:null])}look(e,t,n){e.matrixWorld.extractBasis(this.camera.right,this.camera.up,this.camera.back);let i=new Ne().multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),s=[...i.elements,t,n];s.every((o,a)=>o===this.arranged[a])||(this.arranged=s,this.arrange(i.elements,e.projectionMatrix.elements,t,n))}arrange(e,t,n,i){let{fine:s,coarse:o,places:a,radii:l,errors:c}=this,{whole:h,origin:u,quantum:d}=a,f=this.data.stretches?Math.max(i,1):1;s.clear(),o.clear();for(let g=0;g<this.count;g++){let x=u[0]+h[3*g]*d,p=(u[1]+h[3*g+1]*d)*i,m=u[2]+h[3*g+2]*d,v=e[3]*x+e[7]*p+e[11]*m+e[15],A=l[g]*f;if(Math.abs(e[0]*x+e[4]*p+e[8]*m+e[12])>v+A*(t[0]+1)||Math.abs(e[1]*x+e[5]*p+e[9]*m+e[13])>v+A*(t[5]+1))continue;let S=.5*c[g]*f*t[5]*n<mS*v;this.far[g]=S?1:0,(S?o:s).add(g)}s.finish(),o!==s&&o.finish()}locate(e,t,n){let i=null,[s,o]=jr(this.features,t);for(let a=s;a<o;a++){let l=this.hit(e,a,n)??(this.far[a]?this.passed(e,a,n):null);if(l===null||i&&i.distance<=l)continue;let[c,h,u]=Ln(e,l),d=this.data.stretches?h/n:this.places.at(a)[1];i={distance:l,point:[c,h-d*n+d,u],anchor:d}}return i}meeting({normal:e,offset:t},n){if(this.data.billboard)return[];let{whole:i,origin:s,quantum:o}=this.places,a=this.data.stretches?Math.max(n,1):1,[l,c,h]=[e[0]*o,e[1]*o*n,e[2]*o],u=e[0]*s[0]+e[1]*s[1]*n+e[2]*s[2]-t,d=[];for(let f=0;f<this.count;f++){let g=i[3*f]*l+i[3*f+1]*c+i[3*f+2]*h+u;Math.abs(g)<=this.radii[f]*a&&d.push(f)}return d}slice(e,t,n){let i=this.places.at(e)[1];for(let s of this.shapes){for(let a=0;a<s.positions.length/3;a++){let[l,c,h]=this.drawn(s.vertex(a),e,t);n.place(a,l,c,h,this.data.stretches?c/t:i)}let{indices:o}=s;for(let a=0;a<o.length;a+=3)n.add(o[a],o[a+1],o[a+2])}}outline(e){return this.places.outline(e,this.extremes)}boxOf(e){let[t,n]=jr(this.features,e);return t<n?this.places.box(this.extremes.subarray(6*t,6*n)):new $e}measure(e,t,n,i){let{whole:s,origin:o,quantum:a}=this.places;for(let l=0;l<this.count;l++){let c=Math.hypot(o[0]+s[3*l]*a-e,o[2]+s[3*l+2]*a-t),h=this.features[l];c<=n&&c<i[h]&&(i[h]=c)}}hit(e,t,n){let i=null;for(let s of this.shapes){let o=Array.from({length:s.positions.length/3},(a,l)=>this.drawn(s.vertex(l),t,n));for(let a=0;a<s.indices.length;a+=3){let[l,c,h]=[0,1,2].map(d=>o[s.indices[a+d]]),u=es(e,l,c,h);u!==null&&(i===null||u<i)&&(i=u)}}return i}passed({origin:e,direction:t},n,i){let[s,o,a]=this.places.at(n),l=new P(...t);return new P(s,o*i,a).sub(new P(...e)).dot(l)/l.lengthSq()}drawn(e,t,n){let i=e.multiply(new P().fromArray(this.sizes,3*t));if(this.data.billboard){let{right:l,up:c,back:h}=this.camera,{x:u,y:d,z:f}=i;i.set(0,0,0).addScaledVector(l,u).addScaledVector(c,d).addScaledVector(h,f)}else this.turns&&i.applyQuaternion(new Pn().fromArray(this.turns,4*t).normalize()),this.data.stretches&&(i.y*=n);let[s,o,a]=this.places.at(t);return[s+i.x,o*n+i.y,a+i.z]}reach(){let[e,t]=[new P,new P];for(let{positions:n}of this.shapes){let i=new P;for(let s=0;s<n.length;s+=3)i.fromArray(n,s),e.min(i),t.max(i)}return[e,t]}surround(e,t){let n=new Int32Array(this.count*6),i=this.turns!==null||this.data.billboard,[s,o]=[new P,new P];for(let a=0;a<this.count;a++){if(s.fromArray(this.sizes,3*a).multiply(e),o.fromArray(this.sizes,3*a).multiply(t),i){let l=this.radius(a,e,t);s.setScalar(-l),o.setScalar(l)}for(let l=0;l<3;l++){let[c,h]=[s.getComponent(l),o.getComponent(l)].map(d=>d/this.places.quantum),u=this.places.whole[3*a+l];n[6*a+l]=u+Math.floor(Math.min(c,h)),n[6*a+3+l]=u+Math.ceil(Math.max(c,h))}}return n}radius(e,t,n){let i=new P().fromArray(this.sizes,3*e);return new P().copy(t).negate().max(n).multiply(i).length()}};var ns=class{constructor(e,t){this.number=t;this.id=e.id,this.title=e.title,this.kind=e.kind,this.groups=e.groups??[],this.shown=e.visible,this.strength=e.opacity}number;group=new Xt;pieces=[];id;title;kind;faceAttributes=null;names=new Set;veils=[];groups;shown;inGroup=!0;strength;heightAt(e,t){return null}section(e){}faceAt(e,t){return null}define(e,t){t?this.names.add(e):this.names.delete(e);for(let n of this.looks())yi(n,e,t)}select(e){}look(e,t){}get classes(){return null}showClass(e,t){}shows(e){return!0}get visible(){return this.shown}set visible(e){this.shown=e,this.update()}get present(){return this.inGroup}set present(e){this.inGroup=e,this.update()}get opacity(){return this.strength}set opacity(e){this.strength=Math.min(Math.max(e,0),1),this.update()}get drawn(){return this.shown&&this.inGroup&&this.strength>0}get casters(){return this.drawn?this.pieces.filter(({materials:e})=>e.shadow):[]}setPass(e){for(let{mesh:t,materials:n}of this.pieces){let i=n[e];t.visible=i!==void 0,i&&(t.material=i)}this.showVeils(e==="color")}equipped(e){for(let t of this.names)yi(e,t,!0);return e}*looks(){for(let{materials:e}of this.pieces)for(let t of[e.color,e.identity,e.depth,e.shadow])t&&(yield t)}get translucent(){return this.strength<1}addPiece(e,t,n,i,s=1,o=0){let a=this.add(new st(e,i.color),t),l=this.add(new st(e,i.depth),t);a.renderOrder=2*this.number+1,l.renderOrder=2*this.number,this.veils.push({mesh:l,soft:i.soft===!0});let c=Object.values(e.attributes)[0].count*s;return this.pieces.push({mesh:a,materials:i,box:n,rigid:o,triangles:e.index.count/3*s,vertices:c}),a}add(e,t,n=this.group){return e.matrixAutoUpdate=!1,e.matrix.copy(t),e.frustumCulled=!1,n.add(e),e}update(){this.group.visible=this.drawn;for(let{materials:e}of this.pieces)e.color.uniforms.opacity.value=this.strength,e.color.transparent=this.translucent||e.soft===!0,e.color.alphaToCoverage=e.cutout===!0&&!this.translucent;this.showVeils(!0)}showVeils(e){for(let{mesh:t,soft:n}of this.veils)t.visible=e&&(n||this.translucent)}};function Wi({box:r,rigid:e},t){let n=r.clone(),i=e*Math.max(1-t,0);return n.min.y=n.min.y*t-i,n.max.y=n.max.y*t+i,n}var Fl=4294967295,gS=new Float32Array([-1,-1,1,-1,-1,1,1,1]),yS=new Uint16Array([0,1,2,2,1,3]),Ol=class{constructor(e,t){this.data=e;this.places=new Hi(e,t);let n=t.integers(e.features);this.features="vertices"in e?vS(n,t.integers(e.vertices)):Uint32Array.from(n),this.count=this.lines?Math.max(this.places.count-1,0):this.places.count,this.box=this.places.box()}data;box;rigid=0;count;places;features;get matrix(){return this.places.matrix}geometry(){let e=new Zn,t=new Is(this.places.whole,3);return e.setAttribute("position",new Me(gS,2)),e.setAttribute("start",new Nr(t,3,0)),e.setAttribute("end",new Nr(t,3,this.lines?3:0)),e.setAttribute("feature",new vn(this.features,1)),e.setAttribute("joints",new vn(this.joints(),2).onUpload(rn)),e.setIndex(new Me(yS,1)),e.instanceCount=this.count,e.boundingSphere=new rt,e}locate(e,t,n){let[i,s]=[1/0,null];for(let o=0;o<this.count;o++){if(this.features[o]!==t)continue;let a=this.places.at(o),l=this.lines?this.places.at(o+1):a,[c,h,u]=xS(e,qm(a,n),qm(l,n));if(u>=i)continue;let[d,f,g]=h;[i,s]=[u,{distance:c,point:[d,f/n,g],anchor:f/n}]}return s}outline(e){return this.places.outline(e)}boxOf(e){let t=new $e;for(let n=0;n<this.count;n++)if(this.features[n]===e)for(let i of this.lines?[n,n+1]:[n])t.expandByPoint(new P(...this.places.at(i)));return t}measure(e,t,n,i){let{whole:s,origin:o,quantum:a}=this.places,[l,c]=[(e-o[0])/a,(t-o[2])/a];for(let h=0;h<this.count;h++){let u=this.features[h];if(u===Fl)continue;let[d,f]=[3*h,this.lines?3*(h+1):3*h],g=Math.sqrt(no(l,c,s[d],s[d+2],s[f],s[f+2]))*a;g<=n&&g<i[u]&&(i[u]=g)}}joints(){let e=new Uint8Array(this.features.length*2);if(!this.lines)return e;for(let t=1;t<this.features.length;t++){let n=this.features[t-1]!==Fl&&this.features[t]!==Fl;e[2*t-1]=e[2*t]=n?1:0}return e}get lines(){return"vertices"in this.data}};function vS(r,e){let t=new Uint32Array(e.reduce((i,s)=>i+s,0)),n=0;return e.forEach((i,s)=>{t.fill(r[s],n,n+=i),i&&(t[n-1]=Fl)}),t}function qm([r,e,t],n){return[r,e*n,t]}function xS({origin:r,direction:e},t,n){let i=(m,v)=>[m[0]-v[0],m[1]-v[1],m[2]-v[2]],s=(m,v)=>m[0]*v[0]+m[1]*v[1]+m[2]*v[2],o=i(n,t),a=i(t,r),[l,c,h]=[s(e,e),s(o,o),s(e,o)],u=l*c-h*h,d=u>0?(s(a,e)*h-s(a,o)*l)/u:0,f=Math.min(Math.max(d,0),1),g=[t[0]+o[0]*f,t[1]+o[1]*f,t[2]+o[2]*f],x=s(i(g,r),e)/l;if(x<=0)return[x,g,1/0];let p=i(g,[r[0]+e[0]*x,r[1]+e[1]*x,r[2]+e[2]*x]);return[x,g,Math.hypot(...p)/x]}var Bl=class{starts;ends;span;unit;constructor({start:e,end:t},n){let i=new Set,s=new Map,o=(a,l)=>Float64Array.from(a,c=>{if(c===null)return NaN;let h=s.get(c);return h===void 0&&(s.set(c,h=kt(c)),h&&i.add(zi(c))),h?h[l]:NaN});this.starts=o(Gr(e,n),0),this.ends=t?o(Gr(t,n),1):null,this.span=bS([this.starts,...this.ends?[this.ends.map(a=>a-1)]:[]]),this.unit=so(i)}narrow(e,{span:[t,n],until:i}){for(let s=0;s<this.starts.length;s++){let o=this.starts[s],a=this.ends?this.ends[s]:NaN,l=Number.isNaN(a)?!i&&o<t:a<=t;(o>=n||l)&&(e[s]=0)}}get beginnings(){return this.starts}};function so(r){let e=new Set(r);return["second","minute","day","month","year"].find(t=>e.has(t))??"year"}function bS(r){let[e,t]=[1/0,-1/0];for(let n of r)for(let i of n)i<e&&(e=i),i>t&&(t=i);return e<=t?[e,t]:null}var _S=24,Ym=4294967295,wS=[1,1,1,1],SS=6,MS=8,TS=.9992,AS=.9995,ES=2e-4,CS=16,Vt=class extends ns{constructor(t,n,i,s,o){super(t,n);this.data=t;this.store=i;this.pictures=s;let a=i.octets(t.colors);this.features=t.features,this.swatch=t.swatch,this.attributes=new qs(t.attributes,i),this.faceAttributes=t.surfaces?new qs(t.surfaces,i):null,this.marks=im(t.features),this.appearance=RS(t,a,this.attributes,i),this.slots={SLOTS:`${t.slots}u`},this.uniforms={...o,opacity:{value:1},exaggeration:{value:1},selected:{value:Ym},layer:{value:n},colors:{value:this.appearance.colors},marks:{value:this.marks},painted:{value:0},nearer:{value:TS-ES*Math.min(n,CS)}},this.cap=new Dl(this.uniforms,this.slots,n),this.cap.mesh.renderOrder=2*n+1,this.group.add(this.cap.mesh),this.addMeshes();for(let c of t.instances)this.addInstances(new ts(c,t.models[c.model],i));for(let c of t.lines)this.addLines(c);t.dots&&this.addStrokes(t.dots,{least:MS,slot:0,sunken:1});let l=t.image===void 0?void 0:s.get(t.image);this.seeThrough=LS(a)||l?.opaque===!1,this.update()}data;store;pictures;features;swatch;attributes;faceAttributes;appearance;marks;uniforms;slots;bodies=[];seeThrough;cap;exaggeration=1;select(t){this.uniforms.selected.value=t??Ym}get classes(){return this.appearance.classes}showClass(t,n){this.appearance.showClass(t,n)}shows(t){return this.appearance.shows(t)}setColoring(t){this.appearance.setColoring(t),this.uniforms.painted.value=t?1:0}mark(t){let n=Nm(this.marks,t);this.define("MARKED",n),this.cap.define("MARKED",n)}boxOf(t){return this.bodies.reduce((n,i)=>n.union(i.boxOf(t)),new $e)}distances(t,n,i){let s=new Float64Array(this.features).fill(1/0);for(let o of this.bodies)o.measure(t,n,i,s);return s}follow(t){let{draped:n}=this.data,i=n&&t.find(s=>s.hasDrape(n.name));if(i)for(let{materials:s,box:o}of this.pieces)"PICTURED"in s.color.defines&&(Object.assign(s.color.uniforms,i.drapesOver(o),{drapedPart:{value:n.part}}),yi(s.color,"DRAPED",!0))}look(t,n){for(let i of this.bodies)i instanceof ts&&i.look(t,n,this.exaggeration)}locate(t,n){let i=null;for(let s of this.bodies){let o=s.locate(t,n,this.exaggeration);o&&(!i||o.distance<i.distance)&&(i=o)}return i}section(t){this.cap.show(t&&Om(t,this.solids,this.exaggeration),t,this.exaggeration)}faceAt(t,n){return this.cap.at(t,n)}setPass(t){super.setPass(t),this.cap.setPass(t)}setExaggeration(t){this.exaggeration=this.uniforms.exaggeration.value=t}outline(){return this.bodies.flatMap(t=>t.outline(_S))}get translucent(){return this.opacity<1||this.seeThrough}update(){super.update(),this.cap.setTranslucent(this.translucent)}get solids(){return this.bodies.filter(t=>t instanceof ts||t instanceof ro&&!this.data.surface)}addMeshes(){let{data:t,store:n}=this,i=t.batches.map(o=>new ro(o,n)),s=t.solid?{reliefs:{value:PS(i,t.features)}}:{};i.forEach((o,a)=>{if(o.empty)return;let l=t.batches[a],c=l.uv&&t.image!==void 0?this.pictures.get(t.image):void 0,h={...this.uniforms,...s,...Km(c,!0),base:{value:wS},quantum:{value:l.quantum}},u={SOLID:t.solid,SURFACE:t.surface,ANCHORED:l.anchors,SMOOTH:l.normals||t.surface,PICTURED:c},d=Jm(h,{...this.slots,...Zm(u)},!t.surface,t.solid);this.bodies.push(o),this.addPiece(o.geometry(t.slots,t.surface),o.matrix,o.box,d,1,o.rigid)})}addInstances(t){let{rotations:n,stretches:i,billboard:s,tinted:o}=t.data;this.bodies.push(t),t.geometries(this.data.slots).forEach(([a,l],c)=>{let{normals:h,image:u,color:d}=t.shapes[c].data,f=u===void 0?void 0:this.pictures.get(u),g={...this.uniforms,...Km(f,!s),base:{value:d},untinted:{value:o?0:1}},x={SMOOTH:h&&!s,PICTURED:f},p={INSTANCED:!0,TURNED:n,STRETCHES:i,BILLBOARD:s},m=Jm(g,{...this.slots,...Zm({...x,...p})},!s,!1);m.cutout=f?.opaque===!1,this.addPiece(a,t.matrix,t.box,m,t.count,t.rigid),l&&this.addPiece(l,t.matrix,t.box,m,0,t.rigid)})}addLines(t){this.addStrokes(t,{least:SS,slot:t.slot,sunken:t.surface?1:0})}addStrokes(t,n){let i=new Ol(t,this.store);if(i.count===0)return;let s=Ks(this.store.array(t.sizes),1),o={...this.uniforms,sizes:{value:s}};for(let[a,l]of Object.entries(n))o[a]={value:l};n.sunken||(o.nearer={value:AS}),this.bodies.push(i),this.addPiece(i.geometry(),i.matrix,i.box,IS(o,this.slots),i.count)}};function RS(r,e,t,n){let{legend:i,dates:s,features:o,slots:a}=r,l=r.batches.length||r.instances.length?r.lines.map(({slot:h})=>h):[],c=i?new Yr(i.items,n.integers(i.classes),n):null;return new Al(e,o,a,new Set(l),t,c,s?new Bl(s,n):null,n)}function Km(r,e){if(!r)return{};let{texture:t}=r;return e&&(t.wrapS=t.wrapT=Ri),{picture:{value:t}}}function Zm(r){return Object.fromEntries(Object.entries(r).flatMap(([e,t])=>t?[[e,""]]:[]))}function PS(r,e){let t=new Float32Array(e*2);for(let n=0;n<t.length;n+=2)t[n]=1/0,t[n+1]=-1/0;for(let n of r)n.spread(t);return Ks(t,2)}function LS(r){for(let e=3;e<r.length;e+=4)if(r[e]>0&&r[e]<255)return!0;return!1}function Jm(r,e,t,n){let i=(o,a={})=>tt(lm,o,r,{defines:e,...a}),s={side:n?qt:un,colorWrite:!1};return{color:i(um),identity:i(dm),depth:i(Ou,{transparent:!0,colorWrite:!1}),...t&&{shadow:i(Ou,s)}}}function IS(r,e){return{color:tt(qr,xl,r,{defines:e,depthWrite:!1}),identity:tt(qr,fm,r,{defines:e}),depth:tt(qr,pm,r,{defines:e,transparent:!0,colorWrite:!1}),soft:!0}}var DS=/^(name|nimi|namn|title|label|titel|bezeichnung|nom|nombre|nome|名前|名称)|(name|nimi)$/,NS=/^(address|adresse|osoite|adress|indirizzo|direccion|住所)$|^addr[:_](full|place)$/,US=/^(addr[:_])?(street|katu|katunimi|strasse|str|gata|rue|via|calle|road)(name|_name)?$/,FS=/^(addr[:_])?(house_?number|housenumber|house_?no|hausnummer|hausnr|hnr|number|no|numero|nro|talonumero|osoitenumero)$/,kl=class{constructor(e,t){this.scene=e;this.store=t}scene;store;labels=new Map;fields=new Map;of(e,t){let n=this.fieldsOf(e).map(i=>i.map(({at:s})=>s(t)??"").join(" ").trim());return this.labelsOf(e)[t]||n.find(Boolean)||R.feature(t)}labelsOf(e){let t=this.labels.get(e.id);return t||this.labels.set(e.id,t=this.readLabels(e)),t}readLabels(e){let t=this.scene.layers.find(({id:s})=>s===e.id),n=[];if(!t||t.kind==="terrain"||!t.labels)return n;let i=Gr({values:t.labels.texts,offsets:t.labels.offsets},this.store);return this.store.integers(t.labels.features).forEach((s,o)=>n[s]=i[o]??void 0),n}fieldsOf(e){let t=this.fields.get(e.id);return t===void 0&&this.fields.set(e.id,t=OS(e.attributes.columns)),t}};function OS(r){let e=r.filter(({kind:s,pictured:o})=>s==="text"&&!o),t=(s,o)=>o.filter(({name:a})=>s.test(fn(a))).slice(0,1),i=[t(DS,e),t(NS,e),[...t(US,e),...t(FS,r)]].filter(s=>s.length>0);return i.length?i:e.slice(0,1).map(s=>[s])}function jm(r,[e,t],n){return r.filter(i=>i.drawn).map(i=>{let s=[];return i.distances(e,t,n).forEach((o,a)=>{o<=n&&i.shows(a)&&s.push({layer:i,feature:a,distance:o})}),s.sort((o,a)=>o.distance-a.distance)}).filter(i=>i.length>0)}var Zu=`
`,tg="",Qm=4,BS=2,kS=1,zS=3,VS=200,zl=class{constructor(e,t){this.layers=e;this.names=t}layers;names;records=new Map;get possible(){return this.layers.some(e=>e.attributes.columns.length>0||this.names.labelsOf(e).length>0)}prepare(){for(let e of this.layers)this.recordsOf(e)}find(e,t){let n=fn(e).split(/[\s,;]+/).filter(Boolean);if(!n.length)return{total:0,found:[]};let s=this.layers.filter(c=>c.present).flatMap(c=>this.recordsOf(c).find(n,h=>c.shows(h)).map(h=>({layer:c,...h}))),o=s.reduce((c,{count:h})=>c+h,0),a=[...new Set(s.map(({score:c})=>c))].sort((c,h)=>h-c),l=[];for(let c of a){if(l.length>=t)break;let h=s.filter(u=>u.score===c).flatMap(({layer:u,features:d})=>d.map(f=>this.described(u,f,n)));l.push(...h.sort((u,d)=>u.text.localeCompare(d.text,bt,{numeric:!0})))}return{total:o,found:l.slice(0,t)}}described(e,t,n){let i=this.names.of(e,t),o=[...new Set(WS(e,t).filter(a=>n.some(l=>ng(fn(a),l)>0)))].join(" ");return{layer:e,feature:t,text:fn(i).includes(fn(o))?i:o,name:i}}recordsOf(e){let t=this.records.get(e.id);return t||this.records.set(e.id,t=new Ju(e,this.names.labelsOf(e))),t}},Ju=class{text;starts;constructor({attributes:e,features:t},n){let i=e.columns.filter(ig).map(a=>a.values()),s=a=>{let l=String(a);return/[\n\u001f]/.test(l)?l.replace(/[\n\u001f]/g," "):l},o=Array.from({length:t},(a,l)=>{let c=n[l]===void 0?"":s(n[l]);for(let h of i)h[l]!==null&&(c+=tg+s(h[l]));return c});this.text=fn(o.join(Zu)+Zu),this.starts=new Int32Array(t+1);for(let a=0;a<t;a++)this.starts[a+1]=this.text.indexOf(Zu,this.starts[a])+1}find(e,t){let n=new Map,i=e.reduce((o,a)=>a.length>o.length?a:o),s=e.join(" ");for(let o=this.text.indexOf(i);o>=0;){let a=this.featureAt(o),l=this.text.slice(this.starts[a],this.starts[a+1]-1),c=HS(l,e,s);if(c>0&&t(a)){let h=n.get(c);h||n.set(c,h={score:c,count:0,features:[]}),h.count++<VS&&h.features.push(a)}o=this.text.indexOf(i,this.starts[a+1])}return[...n.values()]}featureAt(e){let[t,n]=[0,this.starts.length-2];for(;t<n;){let i=t+n+1>>1;this.starts[i]<=e?t=i:n=i-1}return t}};function HS(r,e,t){let n=0;for(let i of e){let s=ng(r,i);if(!s)return 0;n+=s}return e.length>1&&r.replaceAll(tg," ").includes(t)?n+zS:n}function ng(r,e){let t=/^\d/.test(e)||e.length<3&&e.charCodeAt(0)<12288,n=0;for(let i=r.indexOf(e);i>=0&&n<Qm;i=r.indexOf(e,i+1)){let s=i===0||!(eg(r.charCodeAt(i-1))||GS(r,i)),o=i+e.length===r.length||!eg(r.charCodeAt(i+e.length));s?n=Math.max(n,o?Qm:BS):t||(n=Math.max(n,kS))}return n}function GS(r,e){if(r[e-1]!==".")return!1;let[t,n]=[e,e];for(;/[\d.]/.test(r.charAt(t-1));)t--;for(;/[\d.]/.test(r.charAt(n));)n++;return/^\d+\.\d+$/.test(r.slice(t,n))}function eg(r){return r>127||r>47&&r<58||r>96&&r<123}function ig(r){return!r.pictured&&(r.kind==="text"||r.kind==="date"||r.whole)}function WS({attributes:r},e){return r.columns.filter(ig).flatMap(({at:t})=>{let n=t(e);if(n===null)return[];let i=typeof n=="string"?Ml(n):null;return i?i.flatMap(([,s])=>s??[]):[String(n)]})}var Vl=class{constructor(e){this.places=e}places;faceWithin(e,t,n){let[i,s,o]=[t[0]-e[0],t[1]-e[1],t[2]-e[2]],[a,l,c]=[n[0]-e[0],n[1]-e[1],n[2]-e[2]],h=o*a-i*c;return h===0?0:Math.hypot(s*c-o*l,h,i*l-s*a)/Math.abs(h)*this.overlap([e,t,n],Math.abs(h)/2)}overlap(e,t){if(this.edgeNear(e))return this.clipped(e);let[n,i]=[0,2].map(s=>e.reduce((o,a)=>o+a[s],0)/3);return this.holds(n,i)?t:0}edgeNear(e){let[t,n]=sg(e,0),[i,s]=sg(e,2);return this.places.some(([o,a],l)=>{let[c,h]=this.places[(l+1)%this.places.length];return Math.min(o,c)<=n&&Math.max(o,c)>=t&&Math.min(a,h)<=s&&Math.max(a,h)>=i})}holds(e,t){return this.places.reduce((n,[i,s],o)=>{let[a,l]=this.places[(o+1)%this.places.length];return s>t!=l>t&&e<i+(t-s)/(l-s)*(a-i)?!n:n},!1)}clipped(e){let t=Math.sign(rg(e[0],e[1],[e[2][0],e[2][2]])),n=[...this.places];for(let o=0;o<3&&n.length;o++){let[a,l]=[e[o],e[(o+1)%3]],c=n.map(h=>rg(a,l,h)*t);n=n.flatMap((h,u)=>{let d=(u+1)%n.length,f=c[u]>=0?[h]:[];if(c[u]>=0==c[d]>=0)return f;let g=c[u]/(c[u]-c[d]);return[...f,[h[0]+(n[d][0]-h[0])*g,h[1]+(n[d][1]-h[1])*g]]})}let[i]=n,s=n.reduce((o,[a,l],c)=>{let[h,u]=n[(c+1)%n.length];return o+(a-i[0])*(u-i[1])-(h-i[0])*(l-i[1])},0);return Math.abs(s)/2}};function rg(r,e,[t,n]){return(e[0]-r[0])*(n-r[2])-(e[2]-r[2])*(t-r[0])}function sg(r,e){let t=r.map(n=>n[e]);return[Math.min(...t),Math.max(...t)]}function oo(r,e,t){let[n,i,s]=[0,1,2].map(d=>({start:r.origin[d],step:r.direction[d]})),o=ju(n,0,e.columns,ju(s,0,e.rows,ju(i,e.low,e.high,[0,1/0])));if(!o)return null;let[a,l]=o,c=og(n,a,e.columns),h=og(s,a,e.rows),u=1/0;for(;;){u=Math.min(u,t(c,h));let[d,f]=[ag(n,c),ag(s,h)],g=Math.min(d,f);if(u<=g||g>=l||(d<f?c+=Math.sign(n.step):h+=Math.sign(s.step),c<0||h<0||c>=e.columns||h>=e.rows))break}return u<1/0?u:null}function ju(r,e,t,n){if(!n)return null;if(r.step===0)return r.start>=e&&r.start<=t?n:null;let i=(e-r.start)/r.step,s=(t-r.start)/r.step,o=[Math.max(n[0],Math.min(i,s)),Math.min(n[1],Math.max(i,s))];return o[0]<=o[1]?o:null}function og(r,e,t){let n=r.start+r.step*e,i=r.step<0?Math.ceil(n)-1:Math.floor(n);return Math.min(Math.max(i,0),t-1)}function ag(r,e){return r.step===0?1/0:(e+(r.step>0?1:0)-r.start)/r.step}var $S=2,is=class{constructor(e,t,n,i){this.units=t;this.index=n;this.positions=i;this.box=e.clone().expandByVector(new P(...t.step))}units;index;positions;box;bins;heightAt(e,t){if(!this.box.containsPoint(new P(e,this.box.min.y,t)))return null;let{origin:n,step:i}=this.units,[s,o]=[(e-n[0])/i[0],(t-n[2])/i[2]],a=this.read(),l=a.at(s,o);if(l===null)return null;for(let c of a.triangles(l)){let[h,u,d]=a.corners(c),f=qS(h,u,d,s,o);if(f!==null)return f*i[1]+n[1]}return null}cut([e,t],[n,i]){let{origin:s,step:o}=this.units,a={origin:[e,this.box.min.y,t],direction:[n-e,0,i-t]},{origin:l,direction:c}=Gi(a,this.units),h=this.read(),u=new Set,d=Gi(Gi(a,this.units),h.units);d.origin[1]=h.cells.low,oo(d,h.cells,(g,x)=>{for(let p of h.triangles(x*h.cells.columns+g))u.add(p);return 1});let f=g=>g*o[1]+s[1];return[...u].flatMap(g=>{let x=XS(h.corners(g),l,c);return x?[{...x,start:f(x.start),end:f(x.end)}]:[]})}visit(e,t,n,i,s){let{origin:o,step:a}=this.units,l=this.read(),c=([h,u,d])=>[o[0]+h*a[0],o[1]+u*a[1],o[2]+d*a[2]];for(let h=0;h<this.index.length/3;h++){let[u,d,f]=l.corners(h).map(c),[g,x]=[Math.max(u[0],d[0],f[0]),Math.max(u[2],d[2],f[2])];g<e||x<t||Math.min(u[0],d[0],f[0])>n||Math.min(u[2],d[2],f[2])>i||s(u,d,f)}}raycast(e){if(!new nr(new P(...e.origin),new P(...e.direction)).intersectsBox(this.box))return null;let t=this.read(),n=Gi(e,this.units);return oo(Gi(n,t.units),t.cells,(i,s)=>{let o=1/0;for(let a of t.triangles(s*t.cells.columns+i))o=Math.min(o,es(n,...t.corners(a))??1/0);return o})}read(){return this.bins??=new Qu(this.index,this.positions())}},Qu=class{constructor(e,t){this.index=e;this.positions=t;let[n,i,s]=[0,1,2].map(u=>this.span(u)),[o,a]=[Math.max(n.high-n.low,1),Math.max(s.high-s.low,1)],l=Math.max(e.length/3/$S,1),c=Math.ceil(Math.min(Math.sqrt(l*o/a),l)),h=Math.ceil(l/c);this.cells={columns:c,rows:h,low:i.low-1,high:i.high+1},this.units={origin:[n.low,0,s.low],step:[o/c,1,a/h]},this.starts=this.count(),this.listed=this.list()}index;positions;cells;units;starts;listed;at(e,t){let{origin:n,step:i}=this.units,{columns:s,rows:o}=this.cells,[a,l]=[(e-n[0])/i[0],(t-n[2])/i[2]];return a>=0&&l>=0&&a<=s&&l<=o?Math.min(Math.floor(l),o-1)*s+Math.min(Math.floor(a),s-1):null}triangles(e){return this.listed.subarray(this.starts[e],this.starts[e+1])}corners(e){return[this.corner(3*e),this.corner(3*e+1),this.corner(3*e+2)]}corner(e){let t=3*this.index[e];return[this.positions[t],this.positions[t+1],this.positions[t+2]]}span(e){let[t,n]=[1/0,-1/0];for(let i of this.index){let s=this.positions[3*i+e];s<t&&(t=s),s>n&&(n=s)}return{low:t,high:n}}count(){let e=new Uint32Array(this.cells.columns*this.cells.rows+1);this.touch(t=>e[t+1]++);for(let t=1;t<e.length;t++)e[t]+=e[t-1];return e}list(){let e=this.starts.slice(),t=new Uint32Array(this.starts[this.starts.length-1]);return this.touch((n,i)=>t[e[n]++]=i),t}touch(e){let{columns:t,rows:n}=this.cells;for(let i=0;i<this.index.length/3;i++){let[s,o]=this.reach(i,0,t),[a,l]=this.reach(i,2,n);for(let c=a;c<=l;c++)for(let h=s;h<=o;h++)e(c*t+h,i)}}reach(e,t,n){let{positions:i,index:s}=this,o=i[3*s[3*e]+t],a=i[3*s[3*e+1]+t],l=i[3*s[3*e+2]+t],c=h=>Math.min(Math.floor((h-this.units.origin[t])/this.units.step[t]),n-1);return[c(Math.min(o,a,l)),c(Math.max(o,a,l))]}};function XS([r,e,t],n,i){let s=$i(r,e,t[0],t[2]);if(s===0)return null;let[o,a]=[0,1];for(let[c,h]of[[r,e],[e,t],[t,r]]){let u=$i(c,h,n[0],n[2])/s,d=$i(c,h,n[0]+i[0],n[2]+i[2])/s-u;if(d>0)o=Math.max(o,-u/d);else if(d<0)a=Math.min(a,-u/d);else if(u<0)return null}if(!(a>o))return null;let l=c=>{let[h,u]=[n[0]+i[0]*c,n[2]+i[2]*c];return r[1]+((e[1]-r[1])*$i(t,r,h,u)+(t[1]-r[1])*$i(r,e,h,u))/s};return{from:o,to:a,start:l(o),end:l(a)}}function qS(r,e,t,n,i){let s=$i(r,e,t[0],t[2]);if(s===0)return null;let[o,a]=[$i(t,r,n,i)/s,$i(r,e,n,i)/s],l=-1e-9;return o<l||a<l||o+a>1-l?null:r[1]+(e[1]-r[1])*o+(t[1]-r[1])*a}function $i(r,e,t,n){return(e[0]-r[0])*(n-r[2])-(e[2]-r[2])*(t-r[0])}var _t=-2147483648,Hl=class{heights;columns;rows;units;box;rise;constructor(e,t,n){let[i,s]=e.origin,[o,a]=e.spacing,[l,c]=e.range;[this.columns,this.rows]=e.size,this.units={origin:[i,0,s],step:[o,t,a]},this.rise=[t/o,t/a],this.box=new $e(new P(i,l,s),new P(i+(this.columns-1)*o,c,s+(this.rows-1)*a)),this.heights=n.integers(e.heights),e.holes&&this.punch(n.octets(e.holes))}shareNormals(e,t){let n=this.edges().filter(s=>this.heights[s]!==_t),i=n.map(s=>{let[o,a]=[Math.floor(s/this.columns),s%this.columns],l=this.weight(o,a);return e.add(...this.placeOf(o,a),[-this.slopeX(s,a)*l,l,-this.slopeZ(s,o)*l])});return()=>{let s=new Int16Array(this.heights.length*2);for(let o=0,a=0;o<this.rows;o++)for(let l=0;l<this.columns;l++,a++)t.putNormal(s,a,-this.slopeX(a,l),1,-this.slopeZ(a,o));return n.forEach((o,a)=>t.putNormal(s,o,...e.normal(i[a]))),s}}heightAt(e,t){let{origin:n,step:i}=this.units,s=(e-n[0])/i[0],o=(t-n[2])/i[2],a=Math.min(Math.max(Math.floor(s),0),this.columns-2),l=Math.min(Math.max(Math.floor(o),0),this.rows-2),c=s-a,h=o-l;if(!(c>=0&&c<=1&&h>=0&&h<=1))return null;let[u,d,f,g]=this.corners(l,a);return d===_t||f===_t?null:c+h<=1&&u!==_t?(u+(d-u)*c+(f-u)*h)*i[1]:c+h>=1&&g!==_t?(g+(f-g)*(1-c)+(d-g)*(1-h))*i[1]:null}cut([e,t],[n,i]){let{origin:s,step:o}=this.units,[a,l]=[(e-s[0])/o[0],(t-s[2])/o[2]],[c,h]=[(n-e)/o[0],(i-t)/o[2]],[u,d]=[this.columns-1,this.rows-1],f=[0,1,...ed(a,c,u),...ed(l,h,d),...ed(a+l,c+h,u+d)];f.sort((x,p)=>x-p);let g=[];for(let x=1;x<f.length;x++){let[p,m]=[f[x-1],f[x]];if(p===m)continue;let v=(p+m)/2,A=this.planeAt(a+c*v,l+h*v);if(!A)continue;let[S,C,E]=A,y=M=>(S+C*(a+c*M)+E*(l+h*M))*o[1];g.push({from:p,to:m,start:y(p),end:y(m)})}return g}visit(e,t,n,i,s){let{origin:o,step:a}=this.units,l=(f,g,x,p)=>[Math.max(Math.floor((f-o[x])/a[x]),0),Math.min(Math.ceil((g-o[x])/a[x]),p)],[c,h]=l(e,n,0,this.columns-1),[u,d]=l(t,i,2,this.rows-1);for(let f=u;f<d;f++)for(let g=c;g<h;g++){let[x,p,m,v]=this.corners(f,g);if(p===_t||m===_t)continue;let A=(E,y,M)=>[o[0]+(g+y)*a[0],E*a[1],o[2]+(f+M)*a[2]],[S,C]=[A(p,1,0),A(m,0,1)];x!==_t&&s(A(x,0,0),C,S),v!==_t&&s(S,C,A(v,1,1))}}raycast(e){let t=Gi(e,this.units),n=this.units.step[1],i={columns:this.columns-1,rows:this.rows-1,low:this.box.min.y/n-1,high:this.box.max.y/n+1};return oo(t,i,(s,o)=>this.hitCell(o,s,t))}sample(e){let{origin:t,step:n}=this.units,i=(o,a)=>Math.round(o*(a-1)/e),s=[];for(let o=0;o<=e;o++)for(let a=0;a<=e;a++){let[l,c]=[i(o,this.rows),i(a,this.columns)],h=this.heights[l*this.columns+c];h!==_t&&s.push([t[0]+c*n[0],h*n[1],t[2]+l*n[2]])}return s}positions(){let e=new Int32Array(this.heights.length*3);return this.heights.forEach((t,n)=>{e[3*n]=n%this.columns,e[3*n+1]=t,e[3*n+2]=Math.floor(n/this.columns)}),e}punch(e){for(let t=0;t<this.heights.length;t++)$s(e,t)&&(this.heights[t]=_t)}placeOf(e,t){let{origin:n,step:i}=this.units;return[n[0]+t*i[0],n[2]+e*i[2]]}edges(){let{columns:e,rows:t}=this,n=[];for(let i=0;i<t;i++){let s=i===0||i===t-1?1:e-1;for(let o=0;o<e;o+=s)n.push(i*e+o)}return n}weight(e,t){let n=(o,a)=>o===0||o===a-1?.5:1,[i,,s]=this.units.step;return 6*i*s*n(e,this.rows)*n(t,this.columns)}slopeX(e,t){return lg(this.heights,e,t>0?-1:0,t<this.columns-1?1:0)*this.rise[0]}slopeZ(e,t){let{columns:n}=this;return lg(this.heights,e,t>0?-n:0,t<this.rows-1?n:0)*this.rise[1]}corners(e,t){let n=e*this.columns+t,{heights:i,columns:s}=this;return[i[n],i[n+1],i[n+s],i[n+s+1]]}planeAt(e,t){if(!(e>=0&&t>=0&&e<=this.columns-1&&t<=this.rows-1))return null;let[n,i]=[Math.min(Math.floor(e),this.columns-2),Math.min(Math.floor(t),this.rows-2)],[s,o,a,l]=this.corners(i,n);if(o===_t||a===_t)return null;let c=e-n+t-i<=1;if((c?s:l)===_t)return null;let[h,u]=c?[o-s,a-s]:[l-a,l-o];return[(c?s:o+a-l)-h*n-u*i,h,u]}hitCell(e,t,{origin:n,direction:i}){let[s,o,a,l]=this.corners(e,t),c=1/0;if(o===_t||a===_t)return c;for(let h of[!0,!1]){if((h?s:l)===_t)continue;let u=h?o-s:l-a,d=h?a-s:l-o,f=h?s:o+a-l,g=n[1]-f-u*(n[0]-t)-d*(n[2]-e),x=i[1]-u*i[0]-d*i[2],p=-g/x;if(!(p>=0&&p<c))continue;let m=n[0]+i[0]*p-t,v=n[2]+i[2]*p-e,A=h?1-m-v:m+v-1,S=-1e-9;A>=S&&m>=S&&v>=S&&m<=1-S&&v<=1-S&&(c=p)}return c}};function ed(r,e,t){let[n,i]=[Math.min(r,r+e),Math.max(r,r+e)],s=[];for(let o=Math.max(Math.ceil(n),0);o<=Math.min(i,t);o++){let a=(o-r)/e;a>0&&a<1&&s.push(a)}return s}function lg(r,e,t,n){let i=r[e];if(i===_t)return 0;let s=2,o=r[e+t],a=r[e+n];return(t===0||o===_t)&&(o=i,s--),(n===0||a===_t)&&(a=i,s--),s?(a-o)/s:0}var Gl=class{constructor(e){this.store=e}store;topologies=new Map;cells=new Map;shape(e,t,n){let{index:i,attribute:s}=e.holes?hg(this.triangles(e,t)):this.shared(e,t),o=new Qe;o.setIndex(s),o.setAttribute("cell",cg(this.cells,e.size.join(),()=>ZS(t))),o.setAttribute("height",new Me(t.heights,1).onUpload(rn)),o.setAttribute("normal",new Me(n,2,!0).onUpload(rn));let a=e.index?new is(t.box,t.units,i,()=>t.positions()):t;return{geometry:o,surface:a}}shared(e,t){let{index:n,size:i}=e,s=n?`chunk ${n.chunk} ${n.offset}`:i.join();return cg(this.topologies,s,()=>hg(this.triangles(e,t)))}triangles(e,{columns:t,rows:n,heights:i}){let s=e.index?this.store.integers(e.index):YS(t,n),o=Rl(s,t*n);return e.holes?KS(o,i):o}};function cg(r,e,t){let n=r.get(e);return n===void 0&&r.set(e,n=t()),n}function hg(r){return{index:r,attribute:new Me(r,1).onUpload(rn)}}function YS(r,e){let t=new Int32Array((r-1)*(e-1)*6),n=0;for(let i=0;i<e-1;i++)for(let s=0;s<r-1;s++){let o=i*r+s,[a,l,c]=[o+1,o+r,o+r+1];for(let h of[o,l,a,a,l,c])t[n++]=h}return t}function KS(r,e){let t=0;for(let n=0;n<r.length;n+=3){let[i,s,o]=[r[n],r[n+1],r[n+2]];e[i]===_t||e[s]===_t||e[o]===_t||(r[t++]=i,r[t++]=s,r[t++]=o)}return r.slice(0,t)}function ZS({columns:r,rows:e}){let t=new Uint16Array(r*e*2);for(let n=0;n<r*e;n++)t[2*n]=n%r,t[2*n+1]=Math.floor(n/r);return new Me(t,2).onUpload(rn)}var Wl=class{units;box;positions;index;field;constructor(e,t,n){let[i,s]=e.origin;this.units={origin:[i,0,s],step:[e.step,t,e.step]},this.positions=n.integers(e.positions),this.index=Rl(n.integers(e.indices),this.positions.length/3),this.box=this.measure(e.range),this.field=new is(this.box,this.units,this.index,()=>this.positions)}shareNormals(e,t){let{positions:n,units:i}=this,{sums:s,rim:o}=this.sumNormals(),a=o.map(l=>{let c=i.origin[0]+n[3*l]*i.step[0],h=i.origin[2]+n[3*l+2]*i.step[2];return e.add(c,h,s.subarray(3*l,3*l+3))});return()=>{o.forEach((c,h)=>s.set(e.normal(a[h]),3*c));let l=new Int16Array(s.length/3*2);for(let c=0;c<s.length;c+=3)t.putNormal(l,c/3,s[c],s[c+1],s[c+2]);return l}}geometry(e){let t=new Qe;return t.setIndex(new Me(this.index,1).onUpload(rn)),Cl(t,this.positions),t.setAttribute("normal",new Me(e,2,!0).onUpload(rn)),t}edges(){let{index:e}=this,t=this.positions.length/3,n=new Set;for(let i=0;i<e.length;i++){let[s,o]=[e[i],e[i%3===2?i-2:i+1]];n.add(Math.min(s,o)*t+Math.max(s,o))}return Uint32Array.from([...n].flatMap(i=>[Math.floor(i/t),i%t]))}heightAt(e,t){return this.field.heightAt(e,t)}raycast(e){return this.field.raycast(e)}cut(e,t){return this.field.cut(e,t)}visit(e,t,n,i,s){this.field.visit(e,t,n,i,s)}sample(e){return Nl(this.box,e,this.positions,this.units)}sumNormals(){let{positions:e,index:t,units:n}=this,[i,s,o]=n.step,a=new Float64Array(e.length),l=new Int32Array(e.length/3);for(let h=0;h<t.length;h+=3){let[u,d,f]=[t[h],t[h+1],t[h+2]],g=(E,y)=>e[3*y+E]-e[3*u+E],[x,p,m,v,A,S]=[g(0,d),g(1,d),g(2,d),g(0,f),g(1,f),g(2,f)],C=[(p*S-m*A)*s*o,(m*v-x*S)*i*o,(x*A-p*v)*i*s];for(let E=0;E<3;E++)a[3*u+E]+=C[E],a[3*d+E]+=C[E],a[3*f+E]+=C[E];l[u]+=f-d,l[d]+=u-f,l[f]+=d-u}let c=[];return l.forEach((h,u)=>h!==0&&c.push(u)),{sums:a,rim:c}}measure([e,t]){let n=new $e,{origin:i,step:s}=this.units,o=new P;for(let a=0;a<this.positions.length;a+=3)n.expandByPoint(o.set(i[0]+this.positions[a]*s[0],e,i[2]+this.positions[a+2]*s[2]));return n.max.y=t,n}};var ni=class{constructor(e,t){this.shift=t;let n=e*Math.PI/180;this.cos=Math.cos(n),this.sin=Math.sin(n),this.matrix=new Ne().makeRotationY(n).setPosition(t[0],0,t[1])}shift;matrix;cos;sin;turn(e,t){return[this.cos*e+this.sin*t,this.cos*t-this.sin*e]}toLocal(e,t){let[n,i]=this.turn(e,t);return[n+this.shift[0],i+this.shift[1]]}toOwn(e,t){return this.turnBack(e-this.shift[0],t-this.shift[1])}ownRay({origin:e,direction:t}){let[n,i]=this.toOwn(e[0],e[2]),[s,o]=this.turnBack(t[0],t[2]);return{origin:[n,e[1],i],direction:[s,t[1],o]}}localBox({min:e,max:t}){let n=[e.x,t.x].flatMap(i=>[e.z,t.z].map(s=>this.toLocal(i,s)));return new $e().setFromPoints(n.flatMap(([i,s])=>[new P(i,e.y,s),new P(i,t.y,s)]))}shareOf([e,t,n,i]){let{cos:s,sin:o}=this,[a,l]=this.toOwn(0,0),[c,h]=[n-e,i-t];return new Re().set(s/c,-o/c,(a-e)/c,o/h,s/h,(l-t)/h,0,0,1)}putNormal(e,t,n,i,s){let o=32767/Math.sqrt(n*n+i*i+s*s);e[2*t]=Math.round((this.cos*n+this.sin*s)*o),e[2*t+1]=Math.round((this.cos*s-this.sin*n)*o)}turnBack(e,t){return[this.cos*e-this.sin*t,this.cos*t+this.sin*e]}};var $l=class{places=new Map;sums=[];add(e,t,n){let i=this.find(e,t)??this.make(e,t);for(let s=0;s<3;s++)this.sums[i+s]+=n[s];return i}normal(e){return[this.sums[e],this.sums[e+1],this.sums[e+2]]}make(e,t){let n=this.sums.push(0,0,0)-3;return this.places.set(ug(Math.floor(e/.02),Math.floor(t/.02)),n),n}find(e,t){for(let n=Math.floor((e-.002)/.02);n<=Math.floor((e+.002)/.02);n++)for(let i=Math.floor((t-.002)/.02);i<=Math.floor((t+.002)/.02);i++){let s=this.places.get(ug(n,i));if(s!==void 0)return s}}};function ug(r,e){return r*67108864+e}var dg=[0,2,1,1,2,3];function fg(r,e,t,n){let i=r.length/6,s=new Float32Array(i*12),o=new Float32Array(i*4),a=new Float32Array(i*8),l=new Uint32Array(i*6);for(let h=0;h<i;h++){let[u,d,f,g,x,p]=r.subarray(h*6,h*6+6),[m,v]=JS((g-u)*t.step[0],(p-f)*t.step[2],n);s.set([u,d,f,g,x,p,u,e,f,g,e,p],h*12),o.set([0,0,1,1],h*4),a.set([m,v,m,v,m,v,m,v],h*8),l.set(dg.map(A=>h*4+A),h*6)}let c=new Qe;return c.setAttribute("position",new Me(s,3)),c.setAttribute("depth",new Me(o,1)),c.setAttribute("facing",new Me(a,2)),c.setIndex(new Me(l,1)),c}function pg(r,[e,t],n,i){let s=(c,h)=>[e[0]+(t[0]-e[0])*c,h,e[1]+(t[1]-e[1])*c],o=r.flatMap(c=>[...s(c.from,c.start),...s(c.to,c.end),...s(c.from,n),...s(c.to,n)]),a=r.length*4,l=new Qe;return l.setAttribute("position",new Me(Float32Array.from(o),3)),l.setAttribute("depth",new Me(Float32Array.from({length:a},(c,h)=>h%4<2?0:1),1)),l.setAttribute("facing",new Me(Float32Array.from({length:a*2},(c,h)=>i.normal[h%2?2:0]),2)),l.setIndex(r.flatMap((c,h)=>dg.map(u=>4*h+u))),l.boundingSphere=new rt,l}function mg(r,{step:e},t){return Array.from({length:r.length/6},(n,i)=>{let[s,,o,a,,l]=r.subarray(i*6,i*6+6);return[...t.toLocal(s*e[0],o*e[2]),...t.toLocal(a*e[0],l*e[2])]})}function JS(r,e,t){let n=Math.hypot(r,e)||1;return t.turn(-e/n,r/n)}var jS=24,Ct=class extends ns{features=0;attributes=null;swatch;bottom;footprint;feet;drapes;placement;sheets;surfaces=[];boxes=[];uniforms;materials;draped=new Map;halved=new Map;decorations=[];underside=new Xt;cutWall=new Xt;cutSlab=new Xt;facing={value:new P};level={value:0};quantum;followers=[];exaggeration=1;current=null;other;constructor(e,t,n,i,s){let o={...s,exaggeration:{value:1},opacity:{value:1},color:{value:new xe(e.color)},lineColor:{value:new xe(e.wireframe)},lines:{value:e.wireframe?1:0},layer:{value:t}},a=QS(o);super(e,t),this.uniforms=o,this.materials=a,this.drapes=i,this.swatch=[e.color],this.placement=new ni(e.rotation,e.shift),this.quantum=e.quantum,this.sheets=this.addSheets(e,n);let l=this.boxes.reduce((c,h)=>c.union(h),new $e);this.footprint={placement:this.placement,box:l},this.bottom=e.sides?.bottom??l.min.y,this.feet=e.sides?this.addSides(e.sides,e.quantum,n):[],e.frame&&this.addFrame(e.frame,e.quantum,n),this.setDrape(i[0]?.name??null)}get drape(){return this.current&&this.current.name}setDrape(e){let t=this.named(e);return t!==void 0&&this.show(t,this.other),t!==void 0}get otherDrape(){return this.other&&this.other.name}setOtherDrape(e){return e!==void 0&&!this.hasDrape(e)?!1:(this.show(this.current,e===void 0?void 0:this.named(e)),!0)}hasDrape(e){return this.named(e)!==void 0}named(e){return e===null?null:this.drapes.find(t=>t.name===e)}drapesOver({min:e,max:t}){let n=[e.x,t.x].flatMap(a=>[e.z,t.z].map(l=>this.placement.toOwn(a,l))),i=new $e().setFromPoints(n.map(([a,l])=>new P(a,0,l))),s={ground:this.uniforms.color,swiped:{value:0}},o=()=>{let a=[this.current,this.other===void 0?this.current:this.other],[l,c]=a.map(h=>this.drapeUniforms(h&&yg(h,i)));for(let[h,{value:u}]of Object.entries({...l,...gg("other",c)}))(s[h]??={value:u}).value=u;s.swiped.value=this.other===void 0?0:1};return o(),this.followers.push(o),s}show(e,t){let n=[this.current,this.other].filter(i=>i&&i!==e&&i!==t);for(let i of n)i.images.forEach(({texture:s})=>s.dispose());[this.current,this.other]=[e,t],this.pieces.forEach((i,s)=>{let[o,a]=[e,t].map(c=>c?yg(c,this.boxes[s]):null),l=t===void 0?this.materialOf(o):this.materialOfHalves(o,a);i.materials={...this.materials,color:l},i.mesh.material=l});for(let i of this.followers)i();this.update()}locate(e){let t=Xm(e,this.exaggeration),n=this.raycast(t);if(n===null)return null;let i=Ln(t,n);return{distance:n,point:i,anchor:i[1]}}raycast(e){let t=this.placement.ownRay(e),n=null;for(let i of this.surfaces){let s=i.raycast(t);s!==null&&(n===null||s<n)&&(n=s)}return n}heightAt(e,t){let[n,i]=this.placement.toOwn(e,t);for(let s of this.surfaces){let o=s.heightAt(n,i);if(o!==null)return o}return null}cut(e,t){let[n,i]=[this.placement.toOwn(...e),this.placement.toOwn(...t)],s=new $e().setFromPoints([n,i].map(([c,h])=>new P(c,0,h))),a=this.surfaces.filter(({box:{min:c,max:h}})=>s.max.x>=c.x&&s.max.z>=c.z&&s.min.x<=h.x&&s.min.z<=h.z).flatMap(c=>c.cut(n,i)).sort((c,h)=>c.from-h.from),l=0;return a.filter(({from:c,to:h})=>c+h<=2*l?!1:(l=Math.max(l,h),!0))}faceArea(e){let t=e.map(a=>this.placement.toOwn(...a)),n=new Vl(t),[i,s]=[t.map(([a])=>a),t.map(([,a])=>a)],o=0;for(let a of this.surfaces)a.visit(Math.min(...i),Math.min(...s),Math.max(...i),Math.max(...s),(l,c,h)=>o+=n.faceWithin(l,c,h));return o}section(e){if(this.cutWall.visible=e?.horizontal===!1,this.cutSlab.visible=!1,!!e)if(this.facing.value.set(...e.normal),e.horizontal){let t=e.offset*e.normal[1]/this.exaggeration;this.level.value=t/this.quantum,this.cutSlab.visible=t>=this.bottom}else{let[t]=this.cutWall.children;t?.geometry.dispose(),t&&(t.geometry=pg(this.cut(...this.line(e)),this.line(e),this.bottom,e))}}faceAt([e,t,n]){let i=t/this.exaggeration,s=this.cutWall.children.length?this.heightAt(e,n):null;return s!==null&&i<=s&&i>=this.bottom?{point:[e,i,n],anchor:i}:null}line({normal:e,offset:t,along:n}){let i=this.pieces.reduce((a,l)=>a.union(l.box),new $e),s=[i.min.x,i.max.x].flatMap(a=>[i.min.z,i.max.z].map(l=>a*n[0]+l*n[2])),o=a=>[e[0]*t+n[0]*a,e[2]*t+n[2]*a];return[o(Math.min(...s)),o(Math.max(...s))]}get casters(){return this.uniforms.shadowRelief.value?super.casters:[]}setPass(e){if(super.setPass(e),e==="shadow"&&!this.casters.length)for(let{mesh:t}of this.pieces)t.visible=!1;for(let{object:t,color:n,identity:i}of this.decorations){let s=e==="color"?n:e==="identity"?i:void 0;t.visible=s!==void 0,s&&(t.material=s)}}look(e){this.underside.visible=e.getWorldPosition(new P).y<this.bottom*this.exaggeration}setExaggeration(e){this.exaggeration=this.uniforms.exaggeration.value=e}outline(){let e=Math.ceil(jS/Math.sqrt(this.sheets.length));return this.sheets.flatMap(t=>t.sample(e)).map(([t,n,i])=>{let[s,o]=this.placement.toLocal(t,i);return[s,n,o]})}*looks(){yield*super.looks(),yield this.materials.color,yield*this.draped.values();for(let e of this.halved.values())yield*e.values();for(let{color:e,identity:t,cut:n}of this.decorations)n||(yield e,t&&(yield t))}update(){super.update();for(let{color:e}of this.decorations)e.uniforms.opacity.value=this.opacity,e.transparent=this.translucent}addSheets(e,t){let n=e.blocks.map(c=>new Hl(c,e.quantum,t)),i=e.patches.map(c=>new Wl(c,e.quantum,t)),s=new $l,[o,a]=[n,i].map(c=>c.map(h=>h.shareNormals(s,this.placement))),l=new Gl(t);return n.forEach((c,h)=>{let{geometry:u,surface:d}=l.shape(e.blocks[h],c,o[h]());this.addSheet(c,u,d)}),i.forEach((c,h)=>{let u=this.addSheet(c,c.geometry(a[h]()),c);e.wireframe&&this.addWires(u,c,e.wireframe)}),[...n,...i]}addSheet({units:e,box:t},n,i){if(n.index.count===0)return null;let s=t.getCenter(new P).sub(new P(...e.origin)).divide(new P(...e.step));return n.boundingSphere=new rt(s,0),this.surfaces.push(i),this.boxes.push(t),this.addPiece(n,this.place(e),this.placement.localBox(t),this.materials)}addWires(e,t,n){if(!e)return;let i=new Qe;for(let s of["cell","height"])i.setAttribute(s,e.geometry.attributes[s]);i.setIndex(new Me(t.edges(),1)),this.add(this.decorate(new Ur(i),this.lineMaterial(n)),new Ne,e)}addSides({bottom:e,color:t,step:n,edges:i},s,o){let a=o.integers(i),l=vg(n,s),c={value:e/s},h={...this.uniforms,color:{value:new xe(t)},bottom:c},u={layer:{value:0},bottom:c,section:this.uniforms.section},d=new st(fg(a,c.value,l,this.placement));this.add(this.decorate(d,tt(Js,js,h),tt(Js,Xr,u)),this.place(l)),this.group.add(this.underside);let f=tt(Iu,js,h),g=tt(Iu,Xr,u);for(let{mesh:x}of this.pieces)this.add(this.decorate(new st(x.geometry),f,g),x.matrix,this.underside);return this.addCuts(h),mg(a,l,this.placement)}addCuts(e){this.group.add(this.cutWall,this.cutSlab),this.cutWall.visible=this.cutSlab.visible=!1;let t=new st(new Qe),n=tt(Js,js,e);this.add(this.decorate(t,n,tt(Js,Xr,this.uniforms),!0),new Ne,this.cutWall);let i={...e,level:this.level,facing:this.facing,quantum:{value:this.quantum}},s={defines:{SLAB:""}},o=tt(Du,js,i,s),a=tt(Du,Xr,i,s);for(let{mesh:l}of this.pieces)this.add(this.decorate(new st(l.geometry),o,a,!0),l.matrix,this.cutSlab)}addFrame({color:e,step:t,edges:n},i,s){let o=new Qe;Cl(o,s.integers(n)),o.setDrawRange(0,n.count/3);let a=this.decorate(new Ur(o),this.lineMaterial(e));this.add(a,this.place(vg(t,i)))}decorate(e,t,n,i=!1){return e.geometry.boundingSphere??=new rt,e.material=t,e.renderOrder=2*this.number+1,this.decorations.push({object:e,color:t,identity:n,cut:i}),e}lineMaterial(e){return tt(am,vl,{...this.uniforms,opacity:{value:1},color:{value:new xe(e)}})}place({origin:e,step:t}){return new Ne().makeScale(...t).setPosition(...e).premultiply(this.placement.matrix)}materialOf(e){return e?td(this.draped,e.image,()=>tt(fr,yl,{...this.uniforms,...this.drapeUniforms(e)})):this.materials.color}materialOfHalves(e,t){let n=td(this.halved,e&&e.image,()=>new Map);return td(n,t&&t.image,()=>{let i={...this.uniforms,...this.drapeUniforms(e),...gg("other",this.drapeUniforms(t))};return this.equipped(tt(fr,yl,i,{defines:{SWIPE:""}}))})}drapeUniforms(e){if(!e)return nd(null,new Re,0,!0);let{image:t,drape:n}=e;return nd(t.texture,this.placement.shareOf(t.extent),n.opacity,n.shading)}};function td(r,e,t){let n=r.get(e)??t();return r.set(e,n),n}function gg(r,e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[r+t[0].toUpperCase()+t.slice(1),n]))}function yg(r,{min:e,max:t}){let[n,i]=[null,0];for(let s of r.images){let[o,a,l,c]=s.extent,h=Math.min(t.x,l)-Math.max(e.x,o),u=Math.min(t.z,c)-Math.max(e.z,a),d=Math.max(h,0)*Math.max(u,0);d>i&&([n,i]=[{image:s,drape:r},d])}return n}function vg(r,e){return{origin:[0,0,0],step:[r,e,r]}}function nd(r,e,t,n){return{drape:{value:r},drapePlace:{value:e},drapeOpacity:{value:t},drapeShading:{value:n?1:0}}}function QS(r){return{color:tt(fr,yl,{...r,...nd(null,new Re,0,!0)}),identity:tt(fr,Xr,r),depth:tt(fr,ku,r,{transparent:!0,colorWrite:!1}),shadow:tt(fr,ku,r,{colorWrite:!1})}}var eM=[["second",1],["second",10],["minute",1],["minute",5],["minute",10],["minute",30],["minute",60],["minute",360],["day",1],["day",7],["month",1],["month",3],["year",1],["year",5],["year",10],["year",25],["year",100]].map(([r,e])=>({unit:r,count:e})),tM=120,xg=5e3,id={second:1,minute:60,day:86400,month:2629800,year:31557600},Xl=class{span;unit;dated;draped;before=new Map;shown=null;constructor(e){this.dated=e.filter(a=>a instanceof Vt).filter(a=>a.appearance.times?.span),this.draped=e.filter(a=>a instanceof Ct).filter(a=>a.drapes.some(({date:l})=>l&&kt(l)));let t=this.draped.flatMap(a=>a.drapes.flatMap(({date:l})=>l&&kt(l)?[l]:[])),n=this.dated.map(a=>a.appearance.times),i=[...t.map(a=>kt(a)[0]),...n.flatMap(({span:a})=>a)],[s,o]=[Math.min(...i),Math.max(...i)];this.span=s<o?[s,o]:null,this.unit=so([...t.map(zi),...n.map(({unit:a})=>a)])}get text(){return this.shown}get layers(){return[...this.dated,...this.draped]}set(e){let t=e===null?null:rs(e);for(let n of this.dated)n.appearance.setPeriod(t);for(let n of this.draped)this.drape(n,t);this.shown=e}get steps(){let[e,t]=this.span??[0,0],n=(t-e)/1e3,i=l=>n/(id[l.unit]*l.count),s=eM.filter(({unit:l})=>id[l]>=id[this.unit]),o=s.filter(l=>i(l)<=xg&&i(l)>=1),a=o.length?o:[s[0]];return{possible:a,usual:a.find(l=>i(l)<=tM)??a[a.length-1]}}stops({unit:e,count:t},n){if(!this.span)return[];let[i,s]=this.span,o=[nM(i,e,t)],a=n?1:t;for(let l=o[0];Vn(l,e,a)<=s&&o.length<xg;)o.push(l=Vn(l,e,t));return o}begun(e){let t=e.map(()=>0);for(let{appearance:n}of this.dated)for(let i of n.times.beginnings)Number.isNaN(i)||t[ql(e,i)]++;return t}drape(e,t){if(this.before.has(e)||this.before.set(e,e.drape),!t){e.setDrape(this.before.get(e)??null),this.before.delete(e);return}let n=e.drapes.flatMap(({name:a,date:l})=>l&&kt(l)?[{name:a,start:kt(l)[0]}]:[]).sort((a,l)=>a.start-l.start),i=n.filter(({start:a})=>a<t.span[1]),s=e.drapes.find(({date:a})=>!a),o=i[i.length-1]?.name??s?.name??n[0].name;o!==e.drape&&e.setDrape(o)}};function bg(r,{unit:e,count:t},n){let i=ti(r,e);return n?i:`${i}/${ti(Vn(r,e,t)-1,e)}`}function rs(r){let[e,t,...n]=r.split("/"),[i,s]=[kt(e),kt(t??e)];if(!i||!s||n.length||s[1]<=i[0])throw new Error(`“${r}” is no time: give an ISO date such as 1943, or two with “/” between.`);return{span:[i[0],s[1]],until:t===void 0}}function nM(r,e,t){let n=new Date(r);if(e==="year")return kt(ti(Vn(r,"year",-iM(n.getUTCFullYear(),t)),"year"))[0];if(e==="month")return kt(ti(Vn(kt(ti(r,"month"))[0],"month",-(n.getUTCMonth()%t)),"month"))[0];let i=Vn(0,e,t),s=e==="day"&&t===7?Vn(0,"day",4):0;return Math.floor((r-s)/i)*i+s}function iM(r,e){return(r%e+e)%e}function ql(r,e){let[t,n]=[0,r.length-1];for(;t<n;){let i=t+n+1>>1;r[i]<=e?t=i:n=i-1}return t}var rM=1.5,sM=40,Yl=class{constructor(e,t,n){this.viewer=e;this.layers=e.layers.filter(i=>i instanceof Vt),this.names=new kl(t,n),this.search=new zl(this.layers,this.names),this.timeline=new Xl(e.layers)}viewer;layers;names;search;timeline;listener=null;setFilter(e,t){e.appearance.setFilter(t),this.changed(e)}setColoring(e,t){e.setColoring(t),this.changed(e)}setTime(e){this.timeline.set(e),this.timeline.layers.forEach(t=>this.changed(t)),this.listener?.timeChanged()}visit(e,t,n){e.visible||(e.visible=!0,this.changed(e));let i=e.boxOf(t),s=Math.max(rM*i.getSize(new P).length(),sM);i.isEmpty()||this.viewer.flyTo(i.expandByVector(new P(s,0,s)),n)}look([e,t],n,i){let s=this.viewer.groundAt(e,t)??this.viewer.stage.ground;this.viewer.flyTo(new $e().setFromCenterAndSize(new P(e,s,t),new P(2.2*n,0,2.2*n)),i)}placeOf(e,t){let n=e.boxOf(t),i=n.getCenter(new P);return n.isEmpty()?null:[i.x,n.max.y,i.z]}near(e,t){let n=jm(this.layers,e,t);return this.mark(n.flat()),n}mark(e){for(let t of this.layers)t.mark(e.filter(n=>n.layer===t).map(({feature:n})=>n));this.viewer.invalidate()}parameters(){let{text:e}=this.timeline;return[...this.layers.flatMap(({id:t,appearance:{filter:n}})=>n.length?[[`filter.${t}`,JSON.stringify(n)]]:[]),...this.layers.flatMap(({id:t,appearance:{coloring:n}})=>n?[[`color.${t}`,JSON.stringify(n)]]:[]),...e===null?[]:[["time",e]]]}follow(e){for(let n of this.layers){let[i,s]=[e.get(`filter.${n.id}`),e.get(`color.${n.id}`)];i!==null&&rd(()=>this.setFilter(n,sd(JSON.parse(i)))),s!==null&&rd(()=>this.setColoring(n,od(JSON.parse(s))))}let t=e.get("time");t!==null&&rd(()=>this.setTime(t))}changed(e){this.viewer.layerChanged(),this.listener?.layerChanged(e)}};function sd(r){if(!Array.isArray(r))throw new Error("A filter is an array of conditions.");return r.map(e=>{let{field:t,min:n,max:i,values:s,contains:o,nulls:a}=typeof e=="object"&&e!==null?e:{};if(typeof t!="string")throw new Error("A condition needs the name of a field.");let l=d=>d===void 0||typeof d=="number"||typeof d=="string",c=d=>d===null||["string","number","boolean"].includes(typeof d);if(!(l(n)&&l(i)&&(s===void 0||Array.isArray(s)&&s.every(c)))||!["undefined","string"].includes(typeof o)||!["undefined","boolean"].includes(typeof a))throw new Error(`The condition on “${t}” takes min and max (numbers or dates), values (an array), contains (a text) and nulls (true or false).`);return{field:t,...Object.fromEntries(Object.entries({min:n,max:i,values:s,contains:o,nulls:a}).filter(([,d])=>d!==void 0))}})}function od(r){if(r===null)return null;let{field:e,method:t,classes:n}=typeof r=="object"?r:{};if(typeof e!="string")throw new Error("A colouring needs the name of a field.");if(t!==void 0&&t!=="equal"&&t!=="quantile")throw new Error("The method must be “equal” or “quantile”.");if(n!==void 0&&!(Number.isInteger(n)&&n>=2&&n<=9))throw new Error("The number of classes must be from 2 to 9.");return{field:e,...t!==void 0&&{method:t},...n!==void 0&&{classes:n}}}function rd(r){try{r()}catch{}}var ld=Math.PI/180,wg=6378137,ao=1/298.257223563,oM=wg*(1-ao),ss=ao*(2-ao),_g=Math.sqrt(ss),aM=.1,lM=100,cM=1e-15,hM=[.1834346424956498,.525532409916329,.7966664774136267,.9602898564975363].flatMap(r=>[-r,r]),uM=[.362683783378362,.3137066458778873,.2223810344533745,.1012285362903763].flatMap(r=>[r,r]);function Sg(r,e){let t=Ag(r,e);return t&&wg*Kl(t,n=>Math.sqrt(1-ss*n))}function Mg(r){if(r.length<3)return 0;let e=ad(Math.sin(r[0][1]*ld)),[t,n]=[0,0];for(let[o,a]of r.entries()){let l=r[(o+1)%r.length],c=Ag(a,l);if(!c)return null;let h=Tg(a,l),u=g=>c.equatorial*Math.sqrt(1-ss*g)/g,d=Kl(c,u),f=Kl(c,(g,x)=>u(g)*(ad(dM(x))-e));t+=d?f*h/d:0,n+=h}let i=Math.round(n/(2*Math.PI));if(!i)return Math.abs(t);let s=Math.sign(r[0][1])||1;return Math.abs(2*Math.PI*(ad(s)-e)-t*i)}function ad(r){return oM**2/2*(r/(1-ss*r**2)+Math.atanh(_g*r)/_g)}function dM(r){return r/Math.hypot(r,(1-ao)*Math.sqrt(1-r**2))}function Tg([r],[e]){return((e-r+540)%360-180)*ld}function Ag(r,e){let t=Tg(r,e),[n,i]=[r,e].map(([,o])=>Math.atan((1-ao)*Math.tan(o*ld))),s=t;for(let o=0;o<lM;o++){let a=fM(n,i,s),l=t+a.equatorial*Kl(a,c=>ss/(1+Math.sqrt(1-ss*c)));if(Math.abs(l-s)<cM)return a;s=l}return null}function fM(r,e,t){let[n,i,s,o]=[Math.sin(r),Math.cos(r),Math.sin(e),Math.cos(e)],a=o*Math.sin(t),l=i*s-n*o*Math.cos(t),c=Math.hypot(a,l);return{length:Math.atan2(c,n*s+i*o*Math.cos(t)),sine:n,rate:c?i*l/c:0,equatorial:c?i*a/c:0}}function Kl({length:r,sine:e,rate:t},n){let i=Math.max(Math.ceil(r/aM),1),s=r/i/2,o=0;for(let a=0;a<i;a++)hM.forEach((l,c)=>{let h=s*(2*a+1+l),u=Math.min(Math.max(e*Math.cos(h)+t*Math.sin(h),-1),1);o+=uM[c]*n(1-u**2,u)});return o*s}function lo(r,e){let t=r.map(n=>Eg(n,e));return r.slice(1).map(([n,i,s],o)=>{let[a,l,c]=r[o],[h,u]=[t[o],t[o+1]];return{plan:Math.hypot(n-a,s-c),slope:Math.hypot(n-a,i-l,s-c),geodesic:h&&u&&Sg(h,u),rise:i-l}})}function co(r){return r.reduce((e,{plan:t,slope:n,geodesic:i,rise:s})=>({plan:e.plan+t,slope:e.slope+n,geodesic:e.geodesic===null||i===null?null:e.geodesic+i,rise:e.rise+s}),{plan:0,slope:0,geodesic:0,rise:0})}function Zl(r,e){let t=r.reduce((s,[o,,a],l)=>{let[c,,h]=r[(l+1)%r.length],[u,,d]=r[0];return s+(o-u)*(h-d)-(c-u)*(a-d)},0),n=r.map(s=>Eg(s,e)),i=n.every(s=>s!==null);return{plan:Math.abs(t)/2,geodesic:i?Mg(n):null}}function Eg([r,,e],t){return t.toLonLat(...t.toCrs(r,e))}function Cg(r){let{length:e}=r,t=([i,,s],[o,,a],[l,,c])=>(o-i)*(c-s)-(a-s)*(l-i),n=(i,s,o,a)=>t(i,s,o)*t(i,s,a)<0;return r.some((i,s)=>r.some((o,a)=>{let[l,c]=[r[(s+1)%e],r[(a+1)%e]];return a>s+1&&(a+1)%e!==s&&n(i,l,o,c)&&n(o,c,i,l)}))}var cd={metres:3,degrees:9},os=class{constructor(e){this.places=e;for(let t=1;t<e.length;t++){let[[n,,i],[s,,o]]=[e[t-1],e[t]];this.distances.push(this.distances[t-1]+Math.hypot(s-n,o-i))}}places;distances=[0];get length(){return this.distances[this.distances.length-1]}at(e){let{places:t,distances:n}=this,i=n.findIndex((u,d)=>d>0&&u>=e),s=i<0?n.length-1:i,[[o,,a],[l,,c]]=[t[s-1],t[s]],h=(e-n[s-1])/(n[s]-n[s-1]||1);return[o+(l-o)*h,a+(c-a)*h]}profile(e){let t=[];for(let n=1;n<this.places.length;n++){let[[i,,s],[o,,a]]=[this.places[n-1],this.places[n]],[l,c]=[this.distances[n-1],this.distances[n]-this.distances[n-1]];for(let{from:h,to:u,start:d,end:f}of e.cut([i,s],[o,a])){let[g,x]=[l+h*c,l+u*c],p=t[t.length-1];p&&g-p[p.length-1][0]<1e-6?p.push([x,f]):t.push([[g,d],[x,f]])}}return{layer:e,runs:t}}};function Rg({runs:r}){let e={low:1/0,high:-1/0,ascent:0,descent:0,length:0};for(let t of r)t.forEach(([n,i],s)=>{if(e.low=Math.min(e.low,i),e.high=Math.max(e.high,i),!s)return;let o=i-t[s-1][1];o>0?e.ascent+=o:e.descent-=o,e.length+=Math.hypot(n-t[s-1][0],o)});return e}function ho({runs:r},e){let t=r.find(c=>c[0][0]-1e-6<=e&&e<=c[c.length-1][0]+1e-6);if(!t)return null;let n=Math.max(pM(t,e),1),[[i,s],[o,a]]=[t[n-1],t[n]],l=Math.min(Math.max((e-i)/(o-i||1),0),1);return s+(a-s)*l}function pM(r,e){let[t,n]=[0,r.length-1];for(;t<n;){let i=t+n>>1;r[i][0]<e?t=i+1:n=i}return t}function Pg(r,e,t){let n=[...r.distances,...e.flatMap(({runs:o})=>o.flatMap(a=>a.map(([l])=>l)))];n.sort((o,a)=>o-a);let i=e.map(({layer:o})=>e.length>1?`height ${o.title}`:"height"),s=n.filter((o,a)=>!a||o-n[a-1]>1e-6).map(o=>{let a=t.toCrs(...r.at(o)),l=t.toLonLat(...a);return[...[o,...a].map(c=>c.toFixed(cd.metres)),...(l??["",""]).map(c=>c===""?"":Number(c).toFixed(cd.degrees)),...e.map(c=>ho(c,o)?.toFixed(cd.metres)??"")]});return[["distance","x","y","longitude","latitude",...i],...s]}function Lg(r,e,t,n,i,s,o,a){let{frame:l}=r,c=([p,m,v])=>{let[A,S]=l.toLocal(p,m);return[A,v,S]},h=([p,m,v])=>[...l.toCrs(p,v),m],u=([p,m,v])=>[p,-v,m],d=p=>{let m=r.layer(p);if(!m)throw new Error(`There is no layer “${p}”; see scenery.layers.`);return m},f=p=>{let m=d(p);if(!(m instanceof Vt))throw new Error(`The layer “${p}” has no features.`);return m},g=(p,m)=>{if(!(Number.isInteger(m)&&m>=0&&m<p.features))throw new Error(`The layer “${p.id}” has no feature ${m}.`)},x=()=>r.layers.filter(p=>p instanceof Ct&&p.drawn);return{ready:e,get layers(){return r.layers.map(mM)},get view(){let{camera:p,target:m,up:v}=r.view;return{camera:h(p),target:h(m),up:u(v)}},pick(p,m){let v=r.pick(p,m);return v&&Jl(r,v)},project(p,m,v){return r.project(c([p,m,v]))},setView({camera:p,target:m,up:v=[0,0,1]}){if(![...p,...m,...v].every(Number.isFinite))throw new Error("setView needs finite numbers.");r.setView(c(p),c(m),[v[0],v[2],-v[1]])},setExaggeration(p){if(!(p>0&&p<1/0))throw new Error("The exaggeration must be a number above 0.");r.setExaggeration(p),n.heightsChanged()},get shift(){return r.shift},setShift(p){if(!Number.isFinite(p))throw new Error("The shift must be a number of metres.");r.setShift(p),n.heightsChanged()},setLayer(p,{visible:m,opacity:v,drape:A,classes:S={}}){let C=d(p);if(v!==void 0&&!Number.isFinite(v))throw new Error("The opacity must be a number from 0 to 1.");if(A!==void 0&&!(C instanceof Ct&&C.setDrape(A)))throw new Error(`The layer “${p}” has no drape “${A}”.`);let E=Object.entries(S).flatMap(([y,M])=>gM(C,y).map(z=>[z,M]));for(let[y,M]of E)C.showClass(y,M);m!==void 0&&(C.visible=m),v!==void 0&&(C.opacity=v),r.layerChanged(),n.layerChanged(C),A!==void 0&&n.swipeChanged()},select(p,m){let v=d(p);m!==null&&g(v,m),r.select(v,m),n.selected(v,m)},labels(){return n.labels()},search(p,m=20){if(typeof p!="string"||!(m>0))throw new Error("search needs a text, and a number of results above 0.");let{found:v}=s.search.find(p,m);return v.map(({layer:A,feature:S,text:C,name:E})=>({layer:A.id,feature:S,text:C,name:E,attributes:A.attributes.of(S)}))},visit(p,m){let v=f(p);g(v,m),n.visit(v,m)},nearby(p){if(p&&!([p.x,p.y].every(Number.isFinite)&&p.radius>0&&p.radius<1/0))throw new Error("nearby needs x, y and a radius above 0.");return n.listNearby(p&&l.toLocal(p.x,p.y),p?.radius??0).flat().map(({layer:v,feature:A,distance:S})=>({layer:v.id,feature:A,distance:S,attributes:v.attributes.of(A)}))},setFilter(p,m){s.setFilter(f(p),sd(m??[]))},setColorBy(p,m){s.setColoring(f(p),od(m))},get time(){return s.timeline.text},setTime(p){if(p!==null&&typeof p!="string")throw new Error("setTime needs a text or null.");s.setTime(p)},setTile(p){if(p&&![...p.picture,p.left,p.top,p.width,p.height].every(Number.isFinite))throw new Error("setTile needs finite numbers.");r.setTile(p)},get plane(){return r.plane},setPlane(p){let{level:m,color:v,opacity:A}=p;if(![m??0,A??0].every(Number.isFinite))throw new Error("setPlane needs finite numbers.");if(v!==void 0&&!/^#[0-9a-f]{6}$/i.test(v))throw new Error("The colour must be #rrggbb.");r.setPlane(p),n.planeChanged()},get section(){return r.section},setSection(p){let{kind:m,azimuth:v,offset:A,level:S}=p;if(![v??0,A??0,S??0].every(Number.isFinite))throw new Error("setSection needs finite numbers.");if(m!==void 0&&m!=="vertical"&&m!=="horizontal")throw new Error("A section is vertical or horizontal.");r.setSection(p),n.sectionChanged()},zoomTo(p){r.zoomTo(d(p))},get groups(){return r.groups.names},get group(){return r.groups.current},setGroup(p){if(!r.setGroup(p))throw new Error(`There is no group “${p}”; see scenery.groups.`);n.groupChanged()},get views(){return r.views.all.map(({name:p,group:m})=>({name:p,...m!==void 0&&{group:m}}))},get namedView(){return r.views.current},showView(p,m=!1){if(!r.views.show(p,m))throw new Error(`There is no view “${p}”; see scenery.views.`);n.groupChanged()},get swipe(){return r.swipe.now},setSwipe(p){if(!Number.isFinite(p?.at??0))throw new Error("at must be a share of the width, from 0 to 1.");if(!r.setSwipe(p))throw new Error("There is no such terrain, or no drape of that name on it.");n.swipeChanged()},get sun(){return o.position&&{...o.now,...o.position}},setSun(p){let{date:m,minutes:v,zone:A}=p;if(m!==void 0&&!Number.isFinite(Date.parse(`${m}T00:00Z`)))throw new Error("The date must be such as 2026-06-21.");if(v!==void 0&&!(v>=0&&v<1440))throw new Error("The minutes must be those of a day.");if(A!==void 0&&A!=="reader"&&A!=="solar"&&!Number.isFinite(A))throw new Error("The zone must be minutes from UTC.");o.set(p)},sunshine(p,m){let v=r.pick(p,m);return v&&o.sunshineAt(v)},get link(){return i.link},setBackground(p){r.setBackground(p)},setPanels(p){n.setPanels(p)},measure(p){let m=p.map(c),v=lo(m,l),A=x().map(S=>[S.id,S.faceArea(m.map(([C,,E])=>[C,E]))]);return{legs:v,total:co(v),area:{...Zl(m,l),faces:Object.fromEntries(A)}}},profile(p){if(p.length<2)throw new Error("A profile needs two places at least.");let m=new os(p.map(([v,A])=>c([v,A,0])));return x().map(v=>{let{runs:A}=m.profile(v);return{layer:v.id,runs:A.map(S=>S.map(([C,E])=>[C,...l.toCrs(...m.at(C)),E]))}})},stats(){let p=r.layers.flatMap(m=>m.pieces);return{triangles:p.reduce((m,v)=>m+v.triangles,0),vertices:p.reduce((m,v)=>m+v.vertices,0),drawCalls:r.stage.drawCalls,bytes:t.reduce((m,v)=>m+v.stored,0),firstFrameMs:a()}}}}function mM(r){let{id:e,title:t,kind:n,features:i,groups:s,classes:o}=r,{filter:a=[],coloring:l=null}=r instanceof Vt?r.appearance:{},c=r instanceof Vt?r.appearance.counts():[],h=o?.items.map(({label:u},d)=>({label:u,visible:o.isShown(d),count:c[d]}));return{id:e,title:t,kind:n,features:i,...s.length&&{groups:[...s]},...h&&{classes:h},...a.length&&{filter:a},...l&&{colorBy:l}}}function gM(r,e){let t=r.classes?.named(e)??[];if(!t.length)throw new Error(`The layer “${r.id}” has no class “${e}”.`);return t}function Jl(r,{layer:e,feature:t,point:n,surface:i}){let[s,o]=r.frame.toCrs(n[0],n[2]),a=r.frame.toLonLat(s,o),l={layer:e.id,feature:t,x:s,y:o,z:n[1],lon:a&&a[0],lat:a&&a[1]};return e.faceAttributes&&i!==void 0&&(l.surface=e.faceAttributes.of(i)),t===null||!e.attributes?l:{...l,attributes:e.attributes.of(t)}}var jl=Math.PI/180;function Dg(r){let{size:e,lon:t,lat:n}=r,[i,s,o,a]=r.extent,l=t.map((c,h)=>yM(c,n[h]));return(c,h)=>{let u=Ig((c-i)/(o-i),e),d=Ig((h-s)/(a-s),e),f=[0,0,0];for(let g=0;g<e;g++)for(let x=0;x<e;x++){let p=d[g]*u[x],m=l[g*e+x];for(let v=0;v<3;v++)f[v]+=p*m[v]}return[Math.atan2(f[1],f[0])/jl,Math.atan2(f[2],Math.hypot(f[0],f[1]))/jl]}}function yM(r,e){let[t,n]=[r*jl,e*jl];return[Math.cos(n)*Math.cos(t),Math.cos(n)*Math.sin(t),Math.sin(n)]}function Ig(r,e){let t=Array.from({length:e},(o,a)=>(1-Math.cos(Math.PI*a/(e-1)))/2),n=t.indexOf(r);if(n>=0)return t.map((o,a)=>a===n?1:0);let i=t.map((o,a)=>{let l=a===0||a===e-1;return(a%2?-1:1)*(l?.5:1)/(r-o)}),s=i.reduce((o,a)=>o+a,0);return i.map(o=>o/s)}var Ql=class{constructor(e){this.data=e;let t=/^\s*\w+\s*\[\s*"((?:[^"]|"")*)"/.exec(e.wkt)?.[1].replaceAll('""','"');this.name=t&&e.crs?`${t} (${e.crs})`:t??e.crs??"",this.interpolate=e.geographic&&Dg(e.geographic)}data;name;interpolate;toCrs(e,t){let{centre:n,scale:i}=this.data;return[n[0]+e*i,n[1]-t*i]}toLocal(e,t){let{centre:n,scale:i}=this.data;return[(e-n[0])/i,(n[1]-t)/i]}toLonLat(e,t){return this.interpolate&&this.interpolate(e,t)}};var ii=class extends Error{},Xi=class extends Error{};var vM=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],xM=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],bM=[1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],_M=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13],wM=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15],tc=15,ec=256,SM=[uo(Array.from({length:288},(r,e)=>e<144?8:e<256?9:e<280?7:8)),uo(new Array(30).fill(5))];function Ug(r,e){let t=new hd(r),n=new Uint8Array(e),i=0;for(let s=!1;!s;){s=t.take(1)===1;let o=t.take(2);if(o===3)throw new Error("it is no deflated data");i=o===0?MM(t,n,i):TM(t,n,i,...o===1?SM:AM(t))}return n.subarray(0,i)}var hd=class{constructor(e){this.bytes=e}bytes;held=0;count=0;next=0;take(e){if(this.fill(e),this.count<e)throw new Error("it ends too soon");return this.drop(e)}symbol(e){this.fill(tc);let t=e[this.held&(1<<tc)-1],n=t&15;if(!n)throw new Error("it has a code that means nothing");if(n>this.count)throw new Error("it ends too soon");return this.drop(n),t>>4}raw(e){let t=this.next-(this.count>>3);if(t+e>this.bytes.length)throw new Error("it ends too soon");return this.held=this.count=0,this.next=t+e,this.bytes.subarray(t,this.next)}align(){this.drop(this.count&7)}fill(e){for(;this.count<e&&this.next<this.bytes.length;)this.held|=this.bytes[this.next++]<<this.count,this.count+=8}drop(e){let t=this.held&(1<<e)-1;return this.held>>>=e,this.count-=e,t}};function MM(r,e,t){r.align();let n=r.take(16);if((n^r.take(16))!==65535)throw new Error("a stored block is damaged");return ud(e,t+n),e.set(r.raw(n),t),t+n}function TM(r,e,t,n,i){let s=t;for(;;){let o=r.symbol(n);if(o<ec)ud(e,s+1),e[s++]=o;else{if(o===ec)return s;{let a=vM[o-ec-1]+r.take(xM[o-ec-1]),l=r.symbol(i),c=s-bM[l]-r.take(_M[l]);if(!(c>=0&&a>0))throw new Error("it refers to what is not there");ud(e,s+a);for(let h=0;h<a;h++)e[s+h]=e[c+h];s+=a}}}}function ud(r,e){if(e>r.length)throw new Error(`more than ${r.length} bytes`)}function AM(r){let[e,t,n]=[r.take(5)+257,r.take(5)+1,r.take(4)+4],i=new Array(19).fill(0);for(let a=0;a<n;a++)i[wM[a]]=r.take(3);let s=uo(i),o=[];for(;o.length<e+t;){let a=r.symbol(s);a<16?o.push(a):a===16?Ng(o,o[o.length-1]??NaN,3+r.take(2)):Ng(o,0,a===17?3+r.take(3):11+r.take(7))}return[uo(o.slice(0,e)),uo(o.slice(e,e+t))]}function Ng(r,e,t){for(let n=0;n<t;n++)r.push(e)}function uo(r){let e=new Uint16Array(1<<tc),t=0;for(let n=1;n<=tc;n++)r.forEach((i,s)=>{if(i!==n)return;let o=EM(t++,n);for(let a=o;a<e.length;a+=1<<n)e[a]=s<<4|n}),t<<=1;return e}function EM(r,e){let t=0;for(let n=0;n<e;n++)t|=(r>>n&1)<<e-1-n;return t}var CM={u8:Uint8Array,u16:Uint16Array,i32:Int32Array,u32:Uint32Array,f32:Float32Array,f64:Float64Array,i64:BigInt64Array},nc=class{constructor(e){this.list=e}list;chunks=[];async load(e){let t=0;for(let[n,i]of this.list.entries())i.lazy||(this.chunks[n]=await Fg(n,i)),t+=i.bytes,await e(t)}array(e){let t=this.bytes(e.chunk);try{if(!e.codec)return new CM[e.type](t.buffer,t.byteOffset+e.offset,e.count);let n=e.planes??4,i=Kp(new Uint8Array(t.buffer,t.byteOffset+e.offset,e.count*n),e.count,n),s=e.columns??1;return e.codec==="plane"?Jp(i,s):Zp(i,s)}catch(n){throw n instanceof RangeError?new ii(`chunk ${e.chunk} is too short`):n}}integers(e){return this.array(e)}octets(e){return this.array(e)}async file(e){return this.list[e].lazy&&(this.chunks[e]??=await Fg(e,this.list[e])),new Blob([this.bytes(e)],{type:this.list[e].mime})}async image(e,t,n="none"){let i=await this.file(e),s={premultiplyAlpha:n,colorSpaceConversion:"none"};try{let o=await createImageBitmap(i,s),a=t/Math.max(o.width,o.height);return a>=1?o:await createImageBitmap(o,{...s,resizeWidth:Math.max(1,Math.floor(o.width*a)),resizeHeight:Math.max(1,Math.floor(o.height*a)),resizeQuality:"high"})}catch{throw new ii(`the picture in chunk ${e} can't be decoded`)}}release(e){this.chunks[e]=void 0}bytes(e){let t=this.chunks[e];if(!t)throw new ii(`chunk ${e} is missing`);return t}};async function Fg(r,e){try{let t=e.src?await LM(e.src,e.integrity):RM(r),n=e.deflated?await IM(t,e.bytes):t;if(n.length!==e.bytes)throw new Error(`${n.length} bytes instead of ${e.bytes}`);return n}catch(t){let n=e.src??`chunk ${r}`;throw new ii(`${n}: ${t instanceof Error?t.message:String(t)}`)}}function RM(r){let e=document.getElementById(`chunk-${r}`);if(!e)throw new Error("missing in the page");let t=PM(e.textContent??"");return e.remove(),t}function PM(r){let e=Uint8Array;if(e.fromBase64)return e.fromBase64(r);let t=atob(r),n=new Uint8Array(t.length);for(let i=0;i<n.length;i++)n[i]=t.charCodeAt(i);return n}async function LM(r,e=""){let t=await fetch(r,{integrity:e});if(!t.ok)throw new Error(`${t.status} ${t.statusText}`);return new Uint8Array(await t.arrayBuffer())}async function IM(r,e){let t=DM();if(!t)return Ug(r,e);let n=new Blob([r]).stream().pipeThrough(t),i=new Uint8Array(e),s=0,o=n.getReader();for(;;){let{done:a,value:l}=await o.read();if(a)break;if(s+l.length>e)throw new Error(`more than ${e} bytes`);i.set(l,s),s+=l.length}return i.subarray(0,s)}function DM(){try{return new DecompressionStream("deflate-raw")}catch{return null}}function Og(r,e){window.addEventListener("message",({data:t,origin:n,source:i})=>{if(!i||i===window||!UM(t)||!NM(n,e))return;let{scenery:s,id:o}=t;FM(r(),t).then(a=>i.postMessage({scenery:s,id:o,result:a},{targetOrigin:n}),a=>{i.postMessage({scenery:s,id:o,error:a instanceof Error?a.message:String(a)},{targetOrigin:n})})})}function NM(r,e){return r!=="null"&&(r===location.origin||e.includes(r))}function UM(r){return typeof r!="object"||r===null||"result"in r||"error"in r?!1:typeof r.scenery=="string"}async function FM(r,{scenery:e,args:t=[]}){if(await r.ready,!Object.prototype.hasOwnProperty.call(r,e))throw new Error(`There is no verb “${e}”.`);if(!Array.isArray(t))throw new Error("args must be an array.");let n=r[e];return typeof n=="function"?n.apply(r,t):n instanceof Promise?void 0:n}var sn=Math.PI/180,OM=2451545,BM=24405875e-1,ic=86400,Bg=.00669437999014,kM=.01;function zM(r,e,t){let n=r/1e3,i=(n/ic+BM-OM)/36525,s=(280.46646+i*(36000.76983+3032e-7*i))*sn,o=(357.52911+i*(35999.05029-1537e-7*i))*sn,a=.016708634-i*(42037e-9+1267e-10*i),l=(1.914602-i*(.004817+14e-6*i))*Math.sin(o)+(.019993-101e-6*i)*Math.sin(2*o)+289e-6*Math.sin(3*o),c=(125.04-1934.136*i)*sn,h=s+(l-.00569-.00478*Math.sin(c))*sn,u=(23.4392911-.0130042*i+.00256*Math.cos(c))*sn,d=Math.asin(Math.sin(u)*Math.sin(h)),f=Math.tan(u/2)**2,g=f*Math.sin(2*s)-2*a*Math.sin(o)+4*a*f*Math.sin(o)*Math.cos(2*s)-.5*f**2*Math.sin(4*s)-1.25*a**2*Math.sin(2*o),p=((n%ic+ic)%ic/240-180+e)*sn+g,m=t*sn,v=Math.sin(m)*Math.sin(d)+Math.cos(m)*Math.cos(d)*Math.cos(p);return{azimuth:(Math.atan2(-Math.sin(p)*Math.cos(d),Math.sin(d)*Math.cos(m)-Math.cos(d)*Math.sin(m)*Math.cos(p))/sn+360)%360,elevation:Math.asin(Math.min(Math.max(v,-1),1))/sn}}var rc=class r{constructor(e,t,n){this.longitude=e;this.latitude=t;this.convergence=n}longitude;latitude;convergence;static centreOf(e){let[t,n]=e.data.centre,i=(e.data.extent[3]-e.data.extent[1])*kM,[s,o,a]=[0,-i,i].map(u=>e.toLonLat(t,n+u));if(!s||!o||!a)return null;let l=1-Bg*Math.sin(s[1]*sn)**2,c=((a[0]-o[0]+540)%360-180)*Math.cos(s[1]*sn),h=(a[1]-o[1])*(1-Bg)/l;return new r(s[0],s[1],Math.atan2(c,h)/sn)}at(e){let{azimuth:t,elevation:n}=zM(e,this.longitude,this.latitude);return{azimuth:(t-this.convergence+360)%360,elevation:n}}};function dd({azimuth:r,elevation:e}){let t=Math.cos(e*sn);return[Math.sin(r*sn)*t,Math.sin(e*sn),-Math.cos(r*sn)*t]}var VM=6e4,kg=1440,mr=2,HM=30,sc=10,zg=20,GM=3,WM=/^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/,oc=class{constructor(e,t){this.viewer=e;this.given=t;this.sun=rc.centreOf(e.frame),this.first=this.now=this.start()}viewer;given;now;changed=null;sun;first;overlay="";up={day:"",minutes:[]};get possible(){return this.sun!==null}get zones(){let e=Math.round(this.solarOffset/60)*60;return[...new Set([...this.readerFits?["reader"]:[],e,this.first.zone,this.now.zone,"solar"])]}set(e){this.now={...this.now,...e},this.now.hours&&e.hours&&(this.now.shown=!0),e.shown===!1&&(this.now.hours=!1),this.show(),this.changed?.()}get position(){return this.sun&&this.sun.at(this.time(this.now.minutes))}get day(){let e=this.upMinutes();return e.length?[e[0],e[e.length-1]+mr]:null}get longest(){return this.upMinutes().length*mr/60}sunshineAt(e){let{sun:t}=this;if(!t)return{hours:0,spans:[]};let n=Array.from({length:kg/sc+1},(c,h)=>h*sc),i=this.litAt(e,n),o=n.slice(1).filter((c,h)=>i[h]!==i[h+1]).flatMap(c=>Array.from({length:zg-1},(h,u)=>c-sc+(u+1)*sc/zg)),a=this.litAt(e,o),l=[...n.map((c,h)=>({minute:c,lit:i[h]})),...o.map((c,h)=>({minute:c,lit:a[h]}))];return $M(l.sort((c,h)=>c.minute-h.minute))}parameters(){let{shown:e,hours:t,date:n,minutes:i,zone:s}=this.now;if(!e)return this.first.shown?[["sun","map"]]:[];if(this.first.shown&&!t&&n===this.first.date&&i===this.first.minutes)return[];let o=s==="reader"?this.offsetAt(i):s;return[["sun",`${n}T${vi(i)}${typeof o=="number"?fd(o):""}`],...t?[["sunhours","1"]]:[]]}follow(e){let t=e.get("sun"),n=t===null||t==="map"?null:Vg(t);this.set(n?{...n,shown:!0,hours:e.get("sunhours")==="1"}:{...this.first,shown:this.first.shown&&t!=="map",hours:!1})}show(){let{shown:e,hours:t,date:n,zone:i}=this.now;if(!this.sun)return;this.viewer.setSun(e?this.position:this.given&&this.first.shown?null:this.given);let s=t?`${n} ${i}`:"";s!==this.overlay&&(this.overlay=s,this.viewer.showHours(t?this.steps():null))}steps(){let e=this.upMinutes(),t=Math.min(Math.ceil(e.length*mr/HM),36);return{directions:Array.from({length:t},(i,s)=>{let o=e[Math.floor((s+.5)/t*e.length)]+mr/2;return dd(this.sun.at(this.time(o)))}),hours:t?this.longest/t:0,most:Math.max(Math.ceil(this.longest),1)}}upMinutes(){let{sun:e,now:t}=this,n=`${t.date} ${t.zone}`;if(e&&this.up.day!==n){let i=Array.from({length:kg/mr},(s,o)=>o*mr);this.up={day:n,minutes:i.filter(s=>e.at(this.time(s+mr/2)).elevation>0)}}return this.up.minutes}litAt(e,t){let n=t.map(a=>this.sun.at(this.time(a))),i=n.filter(({elevation:a})=>a>0),s=this.viewer.lit(e,i.map(dd)),o=0;return n.map(({elevation:a})=>a>0&&s[o++])}time(e){return Date.parse(`${this.now.date}T00:00Z`)+(e-this.offsetAt(e))*VM}offsetAt(e){let{zone:t,date:n}=this.now;if(t==="solar")return this.solarOffset;if(typeof t=="number")return t;let[i,s,o]=n.split("-").map(Number);return-new Date(i,s-1,o,0,Math.floor(e)).getTimezoneOffset()}get solarOffset(){return(this.sun?.longitude??0)*4}get readerFits(){return Math.abs(-new Date().getTimezoneOffset()-this.solarOffset)<=GM*60}start(){let e=this.given?.moment?Vg(this.given.moment):null,[t]=new Date().toISOString().split("T"),n=this.readerFits?"reader":Math.round(this.solarOffset/60)*60;return{date:t,minutes:720,zone:n,...e,shown:e!==null,hours:!1}}};function vi(r){let e=Math.round(r);return[Math.floor(e/60),e%60].map(t=>String(t).padStart(2,"0")).join(":")}function fd(r){return`${r<0?"-":"+"}${vi(Math.abs(r))}`}function Vg(r){let e=WM.exec(r);if(!e||!Number.isFinite(Date.parse(`${e[1]}T00:00Z`))||Number(e[2])>23||Number(e[3])>59)return null;let[,t,n,i,s]=e,o=Number(n)*60+Number(i);if(!s)return{date:t,minutes:o,zone:"solar"};let[a,l]=s==="Z"?[0,0]:s.slice(1).split(":").map(Number);return{date:t,minutes:o,zone:(a*60+l)*(s.startsWith("-")?-1:1)}}function $M(r){let e=[];return r.forEach(({minute:t,lit:n},i)=>{let s=r[i-1];n&&!s?.lit?e.push([s?(s.minute+t)/2:t,t]):(n||s?.lit)&&(e[e.length-1][1]=n?t:(s.minute+t)/2)}),{hours:e.reduce((t,[n,i])=>t+i-n,0)/60,spans:e}}function w(r,e={},...t){let n=document.createElement(r);for(let[i,s]of Object.entries(e))n.setAttribute(i,s);return n.append(...t.filter(i=>i!==null)),n}var XM={plus:"M12 5v14M5 12h14",minus:"M5 12h14",home:"M4 11.5 12 5l8 6.5M6.5 9.5V19h11V9.5",tools:"M5 12v.01M12 12v.01M19 12v.01",image:"M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 19.5h14",rotate:"M20 12a8 8 0 1 1-2.6-5.9M20 4v4.5h-4.5",info:"M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 11v5M12 8v.2",show:"M3 12s3-6.5 9-6.5 9 6.5 9 6.5-3 6.5-9 6.5S3 12 3 12zm9-2.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z",hide:"m4.5 4.5 15 15M10 5.7a9 9 0 0 1 2-.2c6 0 9 6.5 9 6.5a15 15 0 0 1-2.5 3.4M6.2 7.6A14 14 0 0 0 3 12s3 6.5 9 6.5a9 9 0 0 0 3.9-.9",frame:"M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M12 9.5v5M9.5 12h5",close:"M6 6l12 12M18 6 6 18",copy:"M9 9h10v11H9zM5.5 15.5H5V4h10v1.5",measure:"M3.5 15.5 15.5 3.5l5 5-12 12zM7 12l2 2M10 9l3 3M13 6l2 2",layers:"m12 4 9 5-9 5-9-5zM4 13.8l8 4.4 8-4.4",search:"M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l5 5",filter:"M4.5 6h15l-5.8 7v5.5l-3.4-2V13z",play:"M8 5.5v13l10.5-6.5z",pause:"M8.5 6v12M15.5 6v12"},qM="http://www.w3.org/2000/svg";function We(r){let e=Rt("svg",{viewBox:"0 0 24 24","aria-hidden":"true",class:"icon"});return e.append(Rt("path",{d:XM[r]})),e}function Hg(){let r=Rt("svg",{viewBox:"0 0 24 24","aria-hidden":"true",class:"icon needle"});return r.append(Rt("path",{d:"M12 2.5 16 12H8z",class:"north"}),Rt("path",{d:"M12 21.5 8 12h8z",class:"south"})),r}function Gg(){let r=Rt("svg",{viewBox:"0 0 24 24","aria-hidden":"true",class:"sight"});return r.append(Rt("path",{d:"M12 6a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM12 1v5M12 18v5M1 12h5M18 12h5"})),r}function Ze(r,e,t){let n=w("button",{type:"button","aria-label":r,title:r},e);return n.addEventListener("click",t),n}function xi(r,e){let t=w("button",{type:"button",class:"word"},r);return t.addEventListener("click",e),t}function Rt(r,e){let t=document.createElementNS(qM,r);for(let[n,i]of Object.entries(e))t.setAttribute(n,i);return t}function as(r,e,t){pd(r,`${e.replace(/[\\/:*?"<>|\p{Cc}]+/gu," ").trim()||"scene"}.${t}`)}function pd(r,e){let t=URL.createObjectURL(r);w("a",{href:t,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(t),1e4)}function ac(r,e){let t=r.downloads.map(({name:n,chunk:i})=>{let s=w("output",{},wm(r.chunks[i].bytes)),o=w("button",{type:"button",class:"download"},We("image"),w("b",{},n),s,w("small",{},YM(n)));return o.addEventListener("click",()=>{e.file(i).then(a=>pd(a,n),()=>s.textContent=R.notDownloaded)}),w("li",{},o)});return w("section",{class:"downloads","aria-label":R.download},w("h2",{},R.download),w("ul",{},...t))}function YM(r){let e=r.slice(r.lastIndexOf(".")+1);return R.formats[e]??R.formats.image}function lc(r,...e){let t=w("dialog",{class:"dialog","aria-label":r}),n=w("header",{},w("h2",{},r),Ze(R.close,We("close"),()=>t.close()));return t.append(n,w("div",{class:"body"},...e)),t.addEventListener("click",i=>{i.target===t&&t.close()}),t.addEventListener("close",()=>t.remove()),document.body.append(t),t.showModal(),t}function md(r,e){let{description:t,controls:n}=r.world,i=e.link,s=[...n==="trackball"?R.trackballUsage:R.orbitUsage,...R.keys];lc(r.title||R.about,...t?[Wg(t,"description")]:[],$g(R.viewAddress,i,!1),...location.protocol==="file:"?[]:[$g(R.embedCode,JM(i,r.title),!0)],KM(e),w("h3",{},R.usage),w("table",{class:"usage"},w("tbody",{},...s.map(ZM))),...r.credits.length?[w("h3",{},R.credits),Wg(r.credits.join(`
`),"sources")]:[])}function KM(r){let e=Object.entries(Au).map(([n,i])=>w("option",{value:n,lang:n},i)),t=w("select",{},...e);return t.value=mi,t.addEventListener("change",()=>r.speak(t.value)),w("label",{class:"row language"},w("span",{},R.language),t)}function ZM([r,e]){return w("tr",{},w("th",{scope:"row"},r),w("td",{},e))}function Wg(r,e){let t=Sl(r).map(i=>typeof i=="string"?i:w("a",{href:i.href,target:"_blank",rel:"noopener noreferrer"},i.text)),n=w("p",{class:e});return n.append(...t),n}function $g(r,e,t){let n=w(t?"textarea":"input",{readonly:"","aria-label":r,spellcheck:"false"});n.value=e,n.addEventListener("focus",()=>n.select());let i=w("button",{type:"button",class:"word"},R.copyText);return i.addEventListener("click",()=>{navigator.clipboard.writeText(e).then(()=>i.textContent=R.copied,()=>{n.select(),i.textContent=R.notCopied})}),w("div",{class:"copyable"},w("h3",{},r),w("div",{class:"row"},n,i))}function JM(r,e){let t=n=>n.replace(/[&"<>]/g,i=>`&#${i.charCodeAt(0)};`);return`<iframe src="${t(r)}" title="${t(e)}" width="800" height="500" style="border:0" allowfullscreen></iframe>`}var jM=640,QM=4096;function Xg(r,e){let t=w("canvas",{role:"img","aria-label":R.picture(r)}),n=Ze(R.enlarge(r),t,()=>{e1(r,e)});return n.classList.add("picture"),e(jM).then(i=>qg(t,i),()=>n.replaceWith(r)),n}async function e1(r,e){let t=w("canvas",{role:"img","aria-label":R.picture(r)});qg(t,await e(QM));let n=w("dialog",{class:"large","aria-label":r});n.append(t,w("p",{},r),Ze(R.close,We("close"),()=>n.close())),n.addEventListener("click",i=>{i.target===n&&n.close()}),n.addEventListener("close",()=>n.remove()),document.body.append(n),n.showModal()}function qg(r,e){[r.width,r.height]=[e.width,e.height],r.getContext("2d").drawImage(e,0,0)}var t1=600;function gd(r){switch(typeof r){case"object":return w("td",{class:"null"},w("span",{role:"img","aria-label":R.noValue},"—"));case"boolean":return w("td",{},r?R.yes:R.no);case"string":return n1(r);default:return w("td",{class:"number"},pt(r))}}function n1(r){let e=Kr(r);if(e!==null)return w("td",{},w("time",{datetime:r,title:r},e));let t=Sl(r).map(n=>typeof n=="string"?n:i1(n.href,n.text));return r.length>t1?w("td",{},w("div",{class:"long",tabindex:"0"},...t)):w("td",{},...t)}function i1(r,e){return w("a",{href:r,target:"_blank",rel:"noopener noreferrer"},e)}var r1=3,cc=class{constructor(e,t,n){this.viewer=e;this.closed=t;this.more=n;this.element.addEventListener("keydown",i=>{i.key==="Escape"&&t()})}viewer;closed;more;element=w("section",{class:"card",hidden:""});spoken=w("p",{class:"spoken",role:"status"});unfolded=!1;layer=null;show(e,t,n){let[i,s]=this.more(e,t,n),o=[this.header(e),i,this.surface(e,n),this.attributes(e,t),n&&this.coordinates(n),s];this.element.replaceChildren(...o.filter(a=>a!==null)),this.element.hidden=!1,this.layer=e,this.element.setAttribute("aria-label",e.title),this.element.scrollTop=0,this.spoken.textContent=this.summary(e,t,n)}nothing(){this.spoken.textContent=R.nothing}hide(){this.element.hidden=!0,this.spoken.textContent="",this.layer=null}summary(e,t,n){let o=(t===null?[]:e.attributes?.rows(t)??[]).filter(({value:a,picture:l})=>a!==null&&l===null).slice(0,r1).map(({label:a,value:l})=>`${a} ${gd(l).textContent}`);return t!==null&&!o.length&&o.push(R.feature(t)),n&&o.push(`${R.height} ${dn(Jl(this.viewer,n).z)} m`),[e.title,...o].join(", ")}header(e){return w("header",{},w("h2",{},e.title),Ze(R.close,We("close"),this.closed))}surface({faceAttributes:e},t){if(!e||t?.surface===void 0)return null;let[n,...i]=e.rows(t.surface).filter(({value:a})=>a!==null),s=w("span",{},`${R.surface}: ${String(n.value)}`);if(!i.length)return w("p",{class:"surface"},s);let o=w("details",{class:"folded surface"},w("summary",{},s),yd(i.flatMap(a=>Kg(a,e))));return o.open=this.unfolded,o.addEventListener("toggle",()=>this.unfolded=o.open),o}attributes(e,t){if(t===null)return null;let{attributes:n}=e,i=n?.rows(t)??[];return!n||!i.length?w("p",{},R.feature(t)):yd(i.flatMap(s=>Kg(s,n)))}coordinates(e){let{x:t,y:n,z:i,lon:s,lat:o}=Jl(this.viewer,e),a=[[R.easting,dn(t),t.toFixed(2)],[R.northing,dn(n),n.toFixed(2)],[R.height,`${dn(i)} m`,i.toFixed(2)]],l=[this.caption(this.viewer.frame.name||R.coordinates,a),Yg(a)];if(s!==null&&o!==null){let{north:c,south:h,east:u,west:d}=R.compass,f=[[R.latitude,`${Vu(o)}
${zu(o,[c,h])}`,o.toFixed(6)],[R.longitude,`${Vu(s)}
${zu(s,[u,d])}`,s.toFixed(6)]];l.push(this.caption(R.degrees,f),Yg(f))}return w("div",{class:"place"},...l)}caption(e,t){let n=t.map(([,,i])=>i).join(", ");return w("h3",{},w("span",{},e),jg(R.copy,n))}};function Yg(r){return yd(r.map(([e,t])=>fo(hc(e),w("td",{},t))))}function yd(r){return w("table",{},w("tbody",{},...r))}function Kg({label:r,value:e,picture:t},n){if(t!==null){let o=Xg(String(e),a=>n.picture(t,a));return[fo(hc(r,2)),fo(w("td",{colspan:"2"},o))]}let i=typeof e=="string"?Ml(e):null;if(!i)return[Zg(r,e)];let s=i.map(([o,a])=>{let l=Zg(o,a);return l.className="tag",l});return[fo(hc(r,2)),...s]}function Zg(r,e){let t=hc(r);return e!==null&&t.append(jg(R.copyValue(r),String(e))),fo(t,gd(e))}function fo(...r){return w("tr",{},...r)}function hc(r,e=1){return w("th",{scope:"row",colspan:String(e)},r)}function jg(r,e){let t=Ze(r,We("copy"),()=>{navigator.clipboard.writeText(e).then(()=>Jg(t,R.copied),()=>Jg(t,R.notCopied))});return t.classList.add("copy"),t}function Jg(r,e){r.dataset.note=e,setTimeout(()=>delete r.dataset.note,1600)}var s1=.01,vd=.1,uc=class{constructor(e,t){this.viewer=e;this.moved=t;this.element=w("div",{class:"divider",hidden:""},this.left,this.handle,this.right),this.element.addEventListener("pointerdown",n=>this.grasp(n)),this.element.addEventListener("pointermove",n=>this.drag(n));for(let n of["pointerup","pointercancel","lostpointercapture"])this.element.addEventListener(n,()=>this.grip=null);this.handle.addEventListener("keydown",n=>this.key(n)),this.refresh()}viewer;moved;element;left=w("span",{class:"side"});right=w("span",{class:"side"});handle=w("div",{class:"handle",role:"slider",tabindex:"0","aria-label":R.divider,"aria-orientation":"horizontal","aria-valuemin":"0","aria-valuemax":"100"});grip=null;refresh(){let e=this.viewer.swipe.now;if(this.element.hidden=!e,!e)return;let t=Math.round(100*e.at),[n,i]=[e.left,e.right].map(s=>s??R.plainColor);this.element.style.left=`${100*e.at}%`,this.left.textContent=n,this.right.textContent=i,this.handle.setAttribute("aria-valuenow",String(t)),this.handle.setAttribute("aria-valuetext",R.dividerAt(n,i,t))}grasp(e){e.button===0&&(e.preventDefault(),this.element.setPointerCapture(e.pointerId),this.handle.focus({preventScroll:!0}),this.grip=this.element.getBoundingClientRect().left-e.clientX)}drag(e){if(this.grip===null)return;let{left:t,width:n}=this.viewer.canvas.getBoundingClientRect();this.move((e.clientX+this.grip-t)/n)}key(e){if(e.ctrlKey||e.metaKey||e.altKey)return;let t=this.viewer.swipe.now?.at??0,n=e.shiftKey?vd:s1,i={ArrowLeft:t-n,ArrowDown:t-n,ArrowRight:t+n,ArrowUp:t+n,PageDown:t-vd,PageUp:t+vd,Home:0,End:1}[e.key];i!==void 0&&(e.preventDefault(),e.stopPropagation(),this.move(i))}move(e){this.viewer.setSwipe({at:e}),this.moved()}};var Qg=4,o1=.99,dc=class{constructor(e){this.stage=e;let t=new en(1,1,Yt);t.minFilter=t.magFilter=vt,this.drawn=new xt(1,1,{depthTexture:t});let n=new Qe;n.setAttribute("position",new Me(new Float32Array([-1,-1,3,-1,-1,3]),2)),n.boundingSphere=new rt;let i=new st(n,tt(bl,_l,{depths:{value:t}},{depthTest:!1}));i.frustumCulled=!1,this.copier.add(i)}stage;drawn;copied=new xt(1,1,{depthBuffer:!1});copier=new di;depths=new Float32Array(0);columns=0;rows=0;width=1;height=1;update(e,t){[this.width,this.height]=[e,t],this.resize(Math.ceil(e/Qg),Math.ceil(t/Qg));let{renderer:n,camera:i,layers:s}=this.stage,o=s.filter(l=>l.drawn&&l.opacity<o1);for(let l of o)l.group.visible=!1;n.setClearColor(0,0),n.setRenderTarget(this.drawn),this.stage.drawIdentities(i);for(let l of o)l.group.visible=!0;n.setRenderTarget(this.copied),n.render(this.copier,i);let a=new Uint8Array(this.columns*this.rows*4);n.readRenderTargetPixels(this.copied,0,0,this.columns,this.rows,a),n.setRenderTarget(null),this.measure(a,i.near,i.far)}farthest(e,t){let n=Math.floor(e/this.width*this.columns),i=Math.floor((1-t/this.height)*this.rows),s=0;for(let o=i;o<=i+2;o++)for(let a=n-1;a<=n+1;a++){if(a<0||o<0||a>=this.columns||o>=this.rows)return 1/0;s=Math.max(s,this.depths[o*this.columns+a])}return s}resize(e,t){e===this.columns&&t===this.rows||([this.columns,this.rows]=[e,t],this.drawn.setSize(e,t),this.copied.setSize(e,t),this.depths=new Float32Array(e*t))}measure(e,t,n){for(let i=0;i<this.depths.length;i++){let s=(e[4*i]*65536+e[4*i+1]*256+e[4*i+2])/16777215;this.depths[i]=s===1?1/0:t*n/(n-s*(n-t))}}};var ey="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";var a1=/^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u,ty=[12,4],ny=6,l1=96,fc=class{constructor(e,t,n,i,s,o){this.style=s;this.size=Math.min(Math.max(n,ny),l1)||ny,this.font=`500 ${this.size}px ${d1(s.font)}`,this.ink=`rgb(${i[0]} ${i[1]} ${i[2]} / ${i[3]/255})`,this.halo=s.halo??f1(i),e.font=this.font;let a=h=>e.measureText(h).width;this.lines=c1(t).map(h=>h1(h,o,a));let[l,c]=s.background?ty:[4,0];this.width=Math.ceil(Math.max(0,...this.lines.map(a)))+l,this.height=this.lines.length?Math.ceil(this.lines.length*this.size*1.25)+c:0}style;lines;width;height;font;size;ink;halo;connect(e,t,n,i,s){e.beginPath(),e.moveTo(t,n),e.lineTo(i,s),e.lineWidth=3,e.strokeStyle=this.style.background??this.halo,e.stroke(),e.lineWidth=1,e.strokeStyle=this.ink,e.stroke(),e.beginPath(),e.arc(t,n,1.75,0,2*Math.PI),e.fillStyle=this.ink,e.fill()}write(e,t,n){e.font=this.font,e.textAlign="center",e.textBaseline="middle",e.lineJoin="round",this.style.background&&(e.beginPath(),e.roundRect(t,n,this.width,this.height,3),e.fillStyle=this.style.background,e.fill());let i=this.style.background?ty[1]/2:0;this.lines.forEach((s,o)=>{let[a,l]=[t+this.width/2,n+i+(o+.5)*this.size*1.25];e.direction=a1.test(s)?"rtl":"ltr",this.style.background||(e.lineWidth=Math.max(3,this.size*.24),e.strokeStyle=this.halo,e.strokeText(s,a,l)),e.fillStyle=this.ink,e.fillText(s,a,l)})}};function c1(r){let e=r.slice(0,1200).split(/\r\n|[\r\n\u2028\u2029]/).map(t=>t.replace(/[\p{Cc}\s]+/gu," ").trim()).filter(t=>t);return e.length>3&&(e[2]+="…"),e.slice(0,3)}function h1(r,e,t){if(r.length<=200&&t(r)<=e)return r;let n=u1(r.slice(0,200)),[i,s]=[0,n.length];for(;i<s;){let o=Math.ceil((i+s)/2);t(`${n.slice(0,o).join("").trimEnd()}…`)<=e?i=o:s=o-1}return`${n.slice(0,i).join("").trimEnd()}…`}function u1(r){return"Segmenter"in Intl?Array.from(new Intl.Segmenter().segment(r),({segment:e})=>e):Array.from(r)}function d1(r){let e=r.replace(/["\\\p{Cc}]/gu,"");return e?`"${e}", ${ey}`:ey}function f1([r,e,t]){let n=[r,e,t].map(s=>{let o=s/255;return o<=.04045?o/12.92:((o+.055)/1.055)**2.4});return .2126*n[0]+.7152*n[1]+.0722*n[2]<.35?"rgb(255 255 255 / 0.9)":"rgb(20 26 32 / 0.85)"}var p1=240,pc=40,mc=class{constructor(e,t,n){this.layer=e;this.data=t;this.features=n.integers(t.features),this.places=Float64Array.from(n.integers(t.places),s=>s*t.quantum),this.anchors=t.anchors?Float64Array.from(n.integers(t.anchors),s=>s*t.quantum):null,this.heights=n.array(t.heights),this.sizes=n.array(t.sizes),this.colors=n.octets(t.colors),this.bytes=n.octets(t.texts),this.offsets=n.integers(t.offsets),this.connector=t.connector,this.count=this.features.length;let i=()=>new Float32Array(this.count);[this.topX,this.topY,this.footX,this.footY]=[i(),i(),i(),i()],[this.widths,this.tallnesses]=[i(),i()],[this.depths,this.strength]=[i(),i()],[this.seen,this.placed]=[new Uint8Array(this.count),new Uint8Array(this.count)],this.letterings=new Array(this.count)}layer;data;count;features;connector;topX;topY;footX;footY;depths;seen;placed;widths;tallnesses;strength;places;anchors;heights;sizes;colors;bytes;offsets;letterings;text(e){return new TextDecoder().decode(this.bytes.subarray(this.offsets[e],this.offsets[e+1]))}place(e){return[this.places[3*e],this.places[3*e+1],this.places[3*e+2]]}lettering(e,t){return this.letterings[e]??=this.letter(e,t)}anchor(e){return this.anchors?this.anchors[e]:this.places[3*e+1]}letter(e,t){let[n,i,s,o]=this.colors.subarray(4*e,4*e+4),a=new fc(t,this.text(e),this.sizes[e],[n,i,s,o],this.data,p1);return this.widths[e]=a.width,this.tallnesses[e]=a.height,a}project({elements:e},t,n,i,s){let{layer:o,features:a,places:l,heights:c,depths:h}=this;for(let u=0,d=0;u<this.count;u++,d+=3){if(h[u]=0,!o.drawn||!o.shows(a[u]))continue;let f=l[d],g=l[d+1]+this.anchor(u)*(t-1),x=l[d+2];if(s&&s.normal[0]*f+s.normal[1]*g+s.normal[2]*x>s.offset)continue;let p=e[3]*f+e[7]*g+e[11]*x+e[15],m=p+e[7]*c[u];if(!(p>0&&m>0))continue;let v=e[0]*f+e[4]*g+e[8]*x+e[12],A=e[1]*f+e[5]*g+e[9]*x+e[13],S=this.topX[u]=(v/p+1)*.5*n,C=this.topY[u]=(1-A/p)*.5*i,E=((v+e[4]*c[u])/m+1)*.5*n,y=(1-(A+e[5]*c[u])/m)*.5*i;y<pc&&C>pc&&C<i&&(E=S+(E-S)*(C-pc)/(C-y),y=pc),this.footX[u]=E,this.footY[u]=y,E>0&&E<n&&y>0&&y<i&&(h[u]=p)}}};var gc=class{columns;rows;latest;entries=[];boxes=[];constructor(e,t){this.columns=Math.max(Math.ceil(e/48),1),this.rows=Math.max(Math.ceil(t/48),1),this.latest=new Int32Array(this.columns*this.rows).fill(-1)}isFree(e,t,n,i){let{boxes:s,entries:o,latest:a}=this,l=this.column(e),c=this.column(n),h=this.row(i);for(let u=this.row(t);u<=h;u++)for(let d=l;d<=c;d++)for(let f=a[u*this.columns+d];f>=0;f=o[f+1]){let g=o[f];if(e<s[g+2]&&n>s[g]&&t<s[g+3]&&i>s[g+1])return!1}return!0}put(e,t,n,i){let s=this.boxes.push(e,t,n,i)-4;for(let o=this.row(t);o<=this.row(i);o++)for(let a=this.column(e);a<=this.column(n);a++){let l=o*this.columns+a;this.latest[l]=this.entries.push(s,this.latest[l])-2}}column(e){return Math.min(Math.max(Math.floor(e/48),0),this.columns-1)}row(e){return Math.min(Math.max(Math.floor(e/48),0),this.rows-1)}};var m1=400,iy=3,ry=3,g1=5,y1=.5,v1=2**31,vc=class{constructor(e,t){this.sets=e;this.canvas=t;let n=0;for(let{count:i}of e)this.starts.push(n),n+=i;this.total=n,this.keys=new Float64Array(n)}sets;canvas;starts=[];total;keys;arrange(e,t,n,i){let s=new gc(e,t);for(let{left:a,top:l,right:c,bottom:h}of i)c>a&&s.put(a,l,c,h);let o=[];for(let a of this.keys.subarray(0,this.rank()).sort()){let l=a%this.total,c=this.setOf(l),h=this.sets[c],u=l-this.starts[c],d=h.placed[u]?ry:ry+g1,f=o.length<m1?this.fit(s,h,u,e,t,n,d):null;h.placed[u]=f?1:0,f&&(o.push(f),s.put(f.left,f.top,f.left+f.width,f.top+f.height))}return{placed:o,leaving:this.leaving(s,n)}}setOf(e){let t=this.starts.length-1;for(;this.starts[t]>e;)t--;return t}rank(){let e=0;for(let{depths:n}of this.sets)for(let i of n)i>e&&(e=i);let t=0;return this.sets.forEach(({depths:n,seen:i,placed:s},o)=>{for(let a=0;a<n.length;a++)if(n[a]>0&&i[a]){let l=n[a]/e*(s[a]?y1:1);this.keys[t++]=Math.floor(l*v1)*this.total+this.starts[o]+a}else s[a]=0}),t}leaving(e,t){let n=[];for(let i of this.sets)for(let s=0;s<i.count;s++){if(i.placed[s]||!i.strength[s])continue;let o=i.depths[s]>0?this.box(i,s,t):null;o&&e.isFree(o.left,o.top,o.left+o.width,o.top+o.height)?n.push(o):i.strength[s]=0}return n}fit(e,t,n,i,s,o,a){let l=t.footX[n],c=yc(t.footY[n]-iy,o);if(!e.isFree(l,c-1,l,c))return null;t.widths[n]||t.lettering(n,this.canvas);let h=t.widths[n],u=t.tallnesses[n],d=yc(l-h/2,o),f=c-u;return!(d>=0&&f>=0&&d+h<=i&&c<=s&&u>0)||!e.isFree(d-a,f-a,d+h+a,c+a)?null:{labels:t,label:n,left:d,top:f,width:h,height:u}}box(e,t,n){let i=e.widths[t],s=e.tallnesses[t],o=yc(e.footX[t]-i/2,n);return{labels:e,label:t,left:o,top:yc(e.footY[t]-iy,n)-s,width:i,height:s}}};function yc(r,e){return Math.round(r*e)/e}function po(r,e,t,n){let i={target:[0,0,0],distance:1,roll:0,...e},{right:s,up:o,ahead:a}=zt(i),l=Math.tan(t.fov/2),c=l*t.aspect,h=sy(r,s,a,c*n.left,c*n.right),u=sy(r,o,a,l*n.bottom,l*n.top),d=Math.max(h.back,u.back),f=je(je(s,h.centre(d),o,u.centre(d)),1,a,-d),g=r.map(p=>mt(p,a)+d),x=(Math.min(...g)+Math.max(...g))/2;return{...i,target:je(f,1,a,x),distance:x}}function sy(r,e,t,n,i){let s=1/0,o=-1/0;for(let a of r){let[l,c]=[mt(a,e),mt(a,t)];s=Math.min(s,l-n*c),o=Math.max(o,l-i*c)}return{back:(o-s)/(i-n),centre:a=>(s-n*a+o-i*a)/2}}var In=38*Math.PI/180;var oy=.005,ay=.12,xc=60,ly={mouse:4,pen:6,touch:10},bc=class{constructor(e,t,n){this.canvas=e;this.rig=t;this.stage=n;e.addEventListener("pointerdown",i=>this.down(i)),e.addEventListener("pointermove",i=>this.move(i)),e.addEventListener("pointerup",i=>this.up(i)),e.addEventListener("pointercancel",i=>this.pointers.delete(i.pointerId)),e.addEventListener("touchstart",i=>i.touches.length>1&&i.preventDefault(),{passive:!1}),e.addEventListener("wheel",i=>this.wheel(i),{passive:!1}),e.addEventListener("dblclick",i=>this.approach(this.place(i),.5)),e.addEventListener("contextmenu",i=>i.preventDefault()),e.addEventListener("keydown",i=>this.key(i))}canvas;rig;stage;pointers=new Map;start=[0,0];slipped=!1;panning=!1;grip=null;wheelPlace=null;down(e){let t=this.place(e);this.pointers.set(e.pointerId,t),(e.pointerType!=="touch"||!this.stage.left||this.pointers.size>1)&&this.stage.touched(),this.canvas.setPointerCapture(e.pointerId),this.slipped=this.pointers.size>1,this.start=t,this.panning=e.button===2||e.button===1||e.shiftKey||e.ctrlKey,this.hold()}hold(){let e=this.middle(),t=this.panning||this.pointers.size>1?e:this.centre(),n=this.stage.surfaceAt(...t);this.grip=n??this.stage.planeAt(...t,this.rig.now.target[1]),n&&t!==e&&this.rig.anchor(n)}move(e){let t=this.pointers.get(e.pointerId);if(!t)return;let n=this.place(e),i=ly[e.pointerType]??ly.mouse;if(!this.slipped&&cy(n,this.start)<i||(this.slipped=!0,this.stage.left))return;let s=this.spread();this.pointers.set(e.pointerId,n),this.pointers.size===1&&!this.panning?this.turn((n[0]-t[0])*oy,(t[1]-n[1])*oy):(this.rig.free&&this.pointers.size===1?this.slide(n[0]-t[0],n[1]-t[1]):this.drag(),s&&this.pinch(s)),this.stage.invalidate()}turn(e,t){this.rig.free?this.rig.tumble(e,t):this.rig.orbit(e,t)}slide(e,t){let{right:n,up:i}=zt(this.rig.goal),s=2*Math.tan(In/2)*this.rig.goal.distance/(this.canvas.clientHeight||1);this.rig.pan(je(n,-e*s,i,t*s))}drag(){if(!this.grip)return;let e=this.stage.planeAt(...this.middle(),this.grip[1]);if(!e)return;let t=[this.grip[0]-e[0],0,this.grip[2]-e[2]];Math.hypot(...t)<2*this.rig.now.distance&&this.rig.pan(t)}pinch(e){let t=this.spread();!t||!this.grip||(this.rig.zoom(e.length/t.length,this.grip),this.rig.free?this.rig.roll(t.angle-e.angle):this.rig.orbit(e.angle-t.angle,0))}up(e){this.pointers.delete(e.pointerId)&&(this.pointers.size?(this.panning=!1,this.hold()):!this.slipped&&e.button===0&&(this.stage.touched(),this.stage.clicked(...this.place(e))))}wheel(e){if(!this.stage.wheeled(e))return;e.preventDefault(),this.stage.touched();let t=e.deltaY*(e.deltaMode===1?33:e.deltaMode===2?400:1),n=Math.exp(Math.min(Math.max(t,-300),300)*(e.ctrlKey?.01:.0016)),i=this.place(e),s=this.wheelPlace,a=s&&e.timeStamp-s.time<400&&cy(s.at,i)<4?s.place:this.stage.surfaceAt(...i)??this.rig.now.target;this.wheelPlace={at:i,time:e.timeStamp,place:a},this.rig.zoom(n,a),this.stage.invalidate()}approach(e,t){let n=this.stage.surfaceAt(...e);n&&this.rig.zoom(t,n),this.stage.invalidate()}key(e){if(e.ctrlKey||e.metaKey||e.altKey)return;this.stage.touched();let n={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[e.key];if(n&&e.shiftKey)this.turn(-n[0]*ay,n[1]*ay);else if(n&&this.rig.free)this.slide(-n[0]*xc,-n[1]*xc);else if(n)this.nudge(n);else if(e.key==="+"||e.key==="=")this.rig.zoom(.8,this.rig.now.target);else if(e.key==="-")this.rig.zoom(1.25,this.rig.now.target);else if(e.key==="n"||e.key==="N")this.rig.faceNorth();else if(e.key==="Home")this.stage.home();else if(e.key==="Enter"&&!e.defaultPrevented)this.stage.clicked(...this.centre());else if(e.key==="Escape")this.stage.cancel();else return;e.preventDefault(),this.stage.invalidate()}nudge([e,t]){let[n,i]=this.centre(),s=this.rig.now.target[1],o=this.stage.planeAt(n,i,s),a=this.stage.planeAt(n+e*xc,i+t*xc,s);o&&a&&this.rig.pan([a[0]-o[0],0,a[2]-o[2]])}place(e){let t=this.canvas.getBoundingClientRect();return[e.clientX-t.left,e.clientY-t.top]}centre(){return[this.canvas.clientWidth/2,this.canvas.clientHeight/2]}middle(){let e=[...this.pointers.values()],t=e.reduce((n,i)=>[n[0]+i[0],n[1]+i[1]],[0,0]);return[t[0]/e.length,t[1]/e.length]}spread(){let[e,t]=[...this.pointers.values()];if(!t)return null;let[n,i]=[t[0]-e[0],t[1]-e[1]];return{length:Math.max(Math.hypot(n,i),1),angle:Math.atan2(i,n)}}};function cy(r,e){return Math.hypot(r[0]-e[0],r[1]-e[1])}var _c=1.4,x1=2.4,b1=.5,_1=.35,wc=class{constructor(e,t){this.start=e;this.end={...t,heading:to(e.heading,t.heading),roll:to(e.roll,t.roll)};let n=Math.hypot(...je(t.target,1,e.target,-1)),{length:i,at:s}=w1(e.distance,t.distance,n),o=Math.abs(this.end.heading-e.heading)+Math.abs(t.tilt-e.tilt);this.way=s,this.seconds=Math.min(b1+_1*Math.max(i,o),x1)}start;passed=0;seconds;end;way;step(e){this.passed+=e;let t=this.passed/this.seconds;if(t>=1)return null;let n=t*t*(3-2*t),{along:i,distance:s}=this.way(n),o=(a,l)=>a+(l-a)*n;return{target:je(this.start.target,1-i,this.end.target,i),distance:s,heading:o(this.start.heading,this.end.heading),tilt:o(this.start.tilt,this.end.tilt),roll:o(this.start.roll,this.end.roll)}}};function w1(r,e,t){let n=_c*_c;if(t<1e-6*r){let l=Math.log(e/r);return{length:Math.abs(l)/_c,at:c=>({along:c,distance:r*Math.exp(l*c)})}}let i=(l,c)=>-Math.asinh((e*e-r*r+c*n*n*t*t)/(2*l*n*t)),[s,o]=[i(r,1),i(e,-1)],a=l=>{let c=s+(o-s)*l;return{along:r/n*(Math.cosh(s)*Math.tanh(c)-Math.sinh(s))/t,distance:r*Math.cosh(s)/Math.cosh(c)}};return{length:(o-s)/_c,at:a}}var S1=.11,hy=1e-4,Sc=class{constructor(e,t,n){this.bounds=t;this.still=n;this.now=this.goal=e}bounds;still;now;goal;confined=!1;flight=null;moved=!1;free=!1;jump(e){this.now=this.goal=e,this.confined=!1,this.moved=!1,this.flight=null}fly(e){this.goal=e,this.confined=!1,this.flight=this.still()?null:new wc(this.now,e),this.flight||(this.now=e)}land(){this.flight&&(this.flight=null,this.goal=this.now)}orbit(e,t){this.land();let{heading:n,tilt:i}=this.goal;this.steer({heading:n+e,tilt:Math.min(Math.max(i+t,0),this.bounds.steepest())})}pan(e){this.land(),this.steer({target:je(this.goal.target,1,e,1)})}zoom(e,t){this.land();let{nearest:n,farthest:i}=this.bounds,s=Math.min(Math.max(this.goal.distance*e,n),i),o=s/this.goal.distance,a=je(t,1-o,this.goal.target,o);this.steer({distance:s,target:a})}tumble(e,t){this.land();let{right:n,up:i}=zt(this.goal),s=je(ln(this.goal),1,this.goal.target,-1),o=El(El(s,i,-e),n,t),a=El(i,n,t);this.now=this.goal=eo(je(this.goal.target,1,o,1),this.goal.target,a),this.confined=!1,this.moved=!0}roll(e){this.land(),this.steer({roll:this.goal.roll+e})}faceNorth(){this.land(),this.steer({heading:to(this.goal.heading,0),roll:0})}anchor(e){if(!this.settled)return;let t=ln(this.now),{ahead:n}=zt(this.now),i=mt(je(e,1,t,-1),n);i<=0||(this.now=this.goal={...this.now,target:je(t,1,n,i),distance:i})}stretch(e){this.level(t=>t*e)}sink(e){let[t,n,i]=ln(this.now),s=this.free?1/0:Math.max(n-this.bounds.floor(t,i),0);this.level(o=>o-Math.min(e,s)),this.moved=!0}level(e){let t=n=>({...n,target:[n.target[0],e(n.target[1]),n.target[2]]});this.land(),this.now=t(this.now),this.goal=t(this.goal)}step(e){if(this.flight){let n=this.flight.step(e);return this.now=n??this.goal,n||(this.flight=null),n!==null}let t=this.still()?1:1-Math.exp(-e/S1);return this.now=this.settled?this.goal:M1(this.now,this.goal,t),this.confined&&(this.now=this.lifted(this.now),this.settled&&(this.goal=this.now)),!this.settled}steer(e){this.goal={...this.goal,...!this.free&&{roll:0},...e},this.confined=!this.free,this.moved=!0}get settled(){if(this.flight)return!1;let{now:e,goal:t}=this,n=Math.hypot(...je(e.target,1,t.target,-1))+Math.abs(e.distance-t.distance),i=Math.abs(e.heading-t.heading)+Math.abs(e.tilt-t.tilt)+Math.abs(e.roll-t.roll);return n<hy*t.distance&&i<hy}lifted(e){let t=e;for(let n=0;n<60&&t.tilt>0;n++){let[i,s,o]=ln(t);if(s>=this.bounds.floor(i,o))return t;t={...t,tilt:Math.max(t.tilt-.02,0)}}return t}};function M1(r,e,t){let n=(i,s)=>i+(s-i)*t;return{target:je(r.target,1-t,e.target,t),distance:n(r.distance,e.distance),heading:n(r.heading,e.heading),tilt:n(r.tilt,e.tilt),roll:n(r.roll,e.roll)}}var T1=[[0,0],[.03,0],[-.03,0],[0,.03],[0,-.03],[.3,0],[-.3,0],[0,.3],[0,-.3]],Mc=class{constructor(e){this.stage=e}stage;target=new xt(1,1);camera=new $t;pick(e,t,n,i,s){let o=this.identify(e,t,i,s);if(!o)return null;for(let[a,l]of T1){let c=this.stage.section.locate(o.layer,Tc(e+a,t+l,n,i,s),o.feature);if(!c)continue;let h=o.layer.features?o.feature:null;return{layer:o.layer,feature:h,point:c.point,anchor:c.anchor,surface:c.surface}}return null}identify(e,t,n,i){let{renderer:s}=this.stage,{camera:o}=this;o.copy(this.stage.camera,!1),o.setViewOffset(n,i,e-.5,t-.5,1,1),s.setRenderTarget(this.target),s.setClearColor(0,0),s.clear(),this.stage.drawIdentities(o);let a=new Uint8Array(4);s.readRenderTargetPixels(this.target,0,0,1,1,a),s.setRenderTarget(null);let l=this.stage.layers.find(c=>c.number===a[3]);return l?{layer:l,feature:a[0]|a[1]<<8|a[2]<<16}:null}};function Tc(r,e,t,n,i){let s=zt(t),o=Math.tan(In/2),a=(2*r/n-1)*o*(n/i),l=(1-2*e/i)*o;return{origin:ln(t),direction:je(je(s.right,a,s.up,l),1,s.ahead,1)}}var xd=[{shadows:!0,pixels:1},{shadows:!1,pixels:1},{shadows:!1,pixels:.7},{shadows:!1,pixels:.5}],mo=xd[0],Ac=class{level=0;slow=0;fast=0;get moving(){return xd[this.level]}took(e){this.slow=e>50?this.slow+1:0,this.fast=e<22?this.fast+1:0,this.slow>=4?this.change(1):this.fast>=45&&this.change(-1)}change(e){this.level=Math.min(Math.max(this.level+e,0),xd.length-1),this.slow=this.fast=0}};var A1=.4,qi=[{elevation:-14,zenith:"#0e1524",horizon:"#252d40",ground:"#8d8f98",glow:"#2c3347",glowing:0},{elevation:-6,zenith:"#2b3a58",horizon:"#76778f",ground:"#b9b8bd",glow:"#a98a86",glowing:.9},{elevation:0,zenith:"#5c7ba8",horizon:"#c9bcbf",ground:"#d8d4cf",glow:"#f6b27c",glowing:1},{elevation:8,zenith:"#86a9d0",horizon:"#e2dedd",ground:"#e4e1da",glow:"#fbe0b8",glowing:1},{elevation:25,zenith:"#a6c6e4",horizon:"#eef2f4",ground:"#e4e2dd",glow:"#f4f3ee",glowing:.5}];function E1(r){let e=Math.max(qi.findIndex(o=>o.elevation>r),0);if(r>=qi[qi.length-1].elevation)return qi[qi.length-1];if(!e)return qi[0];let[t,n]=[qi[e-1],qi[e]],i=(r-t.elevation)/(n.elevation-t.elevation),s=(o,a)=>`#${new xe(o).lerp(new xe(a),i).getHexString()}`;return{zenith:s(t.zenith,n.zenith),horizon:s(t.horizon,n.horizon),ground:s(t.ground,n.ground),glow:s(t.glow,n.glow),glowing:t.glowing+(n.glowing-t.glowing)*i}}function uy({background:r,sun:e},t){if(!r)return{scenery:e?E1(e.elevation):t,color:null};let[n="#ffffff",i=n]=r;return{scenery:{zenith:n,horizon:i,ground:i,flat:!0,rise:A1},color:r.length<2?n:null}}var Sn=128,C1=22,_d=.2;function dy(r,e,t){let n=t.length(),i=_d*n,s=t.clone().addScalar(2*i).divideScalar(Sn),o=(h,u)=>new Ve(h,u).applyMatrix3(e).multiply(t).addScalar(i).divide(s),a=new bd;for(let[h,u,d,f]of r)a.addLine(o(h,u),o(d,f));let l=a.distances(s).map(h=>255*Math.exp(-C1*h/n)),c=new Yn(Uint8Array.from(l),Sn,Sn,ki,Bt);return c.magFilter=c.minFilter=Mt,c.needsUpdate=!0,c}var bd=class{places=new Array(Sn*Sn);addLine(e,t){let n=Math.ceil(e.distanceTo(t)*4)+1;for(let i=0;i<=n;i++)this.add(e.clone().lerp(t,i/n))}add(e){let t=e.clone().floor().addScalar(.5),n=Math.floor(e.y)*Sn+Math.floor(e.x),i=this.places[n];(!i||e.distanceTo(t)<i.distanceTo(t))&&(this.places[n]=e)}distances(e){let t=Array.from({length:Sn},(n,i)=>this.nearestInColumn(i));return Float32Array.from(this.places,(n,i)=>{let[s,o]=[i%Sn,Math.floor(i/Sn)],a=1/0;for(let l of t){let c=l[o];c&&(a=Math.min(a,Math.hypot((c.x-s-.5)*e.x,(c.y-o-.5)*e.y)))}return a})}nearestInColumn(e){let t=Array.from({length:Sn},(i,s)=>this.places[s*Sn+e]),n=(i,s)=>{let[o,a]=[t[i],t[s]];a&&!(o&&Math.abs(o.y-i-.5)<=Math.abs(a.y-i-.5))&&(t[i]=a)};for(let i=1;i<Sn;i++)n(i,i-1);for(let i=Sn-2;i>=0;i--)n(i,i+1);return t}};var R1=.5,fy=.75,[P1,L1,I1]=[0,1,2],Ec=class{mesh;uniforms;constructor(e){this.uniforms={...e,zenith:{value:new xe},horizon:{value:new xe},ground:{value:new xe},groundLit:{value:1},glow:{value:new xe},glowing:{value:0},rise:{value:fy},eye:{value:new P},right:{value:new P},top:{value:new P},ahead:{value:new P},groundHeight:{value:0},footing:{value:new Re},footprint:{value:new Ve},contactMap:{value:null},contactMargin:{value:_d},contact:{value:0},picture:{value:null},pictured:{value:P1},crop:{value:new Ve(1,1)},part:{value:new Ve(1,1)},middle:{value:new Ve}};let t=new Qe;t.setAttribute("position",new Me(new Float32Array([-1,-1,3,-1,-1,3]),2)),t.boundingSphere=new rt;let n=new Ii({vertexShader:mm,fragmentShader:gm,uniforms:this.uniforms,glslVersion:lr,depthWrite:!1});this.mesh=new st(t,n),this.mesh.frustumCulled=!1,this.mesh.renderOrder=1e3}paint(e){for(let t of["zenith","horizon","ground"])this.uniforms[t].value.set(e[t]);this.uniforms.groundLit.value=e.flat?0:1,this.uniforms.rise.value=e.rise??fy,this.uniforms.glow.value.set(e.glow??e.horizon),this.uniforms.glowing.value=e.glowing??0}carry({placement:e,box:t},n){let{footing:i,footprint:s,contactMap:o,contact:a}=this.uniforms,{min:l,max:c}=t;i.value=e.shareOf([l.x,l.z,c.x,c.z]),s.value.set(c.x-l.x,c.z-l.z),a.value=n.length?R1:0,n.length&&(o.value=dy(n,i.value,s.value))}hang(e){e.generateMipmaps=!1,e.minFilter=Mt,e.wrapS=Ri,this.uniforms.picture.value=e,this.uniforms.pictured.value=py(e)===2?I1:L1}set height(e){this.uniforms.groundHeight.value=e}aim(e,t,n,i,s){let{picture:o,crop:a,part:l,middle:c}=this.uniforms,h=o.value?py(o.value)/s.aspect:1;a.value.set(Math.min(1/h,1),Math.min(h,1)),l.value.set(...s.part),c.value.set(...s.middle),this.uniforms.eye.value.set(...e),this.uniforms.right.value.set(...t.right).multiplyScalar(n),this.uniforms.top.value.set(...t.up).multiplyScalar(i),this.uniforms.ahead.value.set(...t.ahead)}};function py({image:r}){let{width:e,height:t}=r;return e/t}var D1={azimuth:315,elevation:42},Cc=new xe(.36,.385,.415),N1=new xe(1,.56,.27),U1=new xe(.8,.9,1.3),F1=1/.35,O1=1;function my(){let r={sunDirection:{value:new P},sunColor:{value:new xe},sunGain:{value:1},skyColor:{value:new xe},shadowMap:{value:null},shadowMatrix:{value:new Ne},shadowStrength:{value:0},shadowTexel:{value:0},shadowSpan:{value:0},shadowRelief:{value:0},hoursMap:{value:null},hoursRows:{value:Array.from({length:108},()=>new ut)},hoursCount:{value:0},hoursStep:{value:0},hoursMost:{value:1},hoursSpan:{value:0},section:{value:new ut(0,1,0,1e30)},fogColor:{value:new xe},fogDensity:{value:0}};return Sd(r,null),r}function Sd(r,e){let{azimuth:t,elevation:n}=e??D1,[i,s]=[t,Math.max(n,O1)].map(c=>c*Math.PI/180),o=Math.cos(s);r.sunDirection.value.set(Math.sin(i)*o,Math.sin(s),-Math.cos(i)*o),r.sunGain.value=Math.min(1/Math.sin(s),F1);let a=wd(n,6,-14);r.skyColor.value.copy(Cc).multiplyScalar(1-.72*a).multiply(new xe(1,1,1).lerp(U1,a));let l=wd(n,0,25)**.7;r.sunColor.value.setRGB(1-Cc.r,1-Cc.g,1-Cc.b).multiply(N1.clone().lerp(new xe(1,1,1),l)).multiplyScalar(wd(n,-1,3)),r.shadowRelief.value=e?1:0}function gy({sunColor:{value:r}}){return r.r===0}function wd(r,e,t){return Math.min(Math.max((r-e)/(t-e),0),1)}var Yi=2048,yy={objects:5e5,relief:6e6},B1=.85,Rc=class{constructor(e){this.light=e;let t=new en(Yi,Yi,Yt);t.compareFunction=ar,t.minFilter=t.magFilter=Mt,this.target=new xt(Yi,Yi,{depthTexture:t})}light;target;camera=new Fi;stale=!0;strength=0;shown=!0;invalidate(){this.stale=!0}set enabled(e){this.shown=e,this.light.shadowStrength.value=e?this.strength:0}update(e,t,n,i){if(!this.stale)return;this.stale=!1;let s=n.flatMap(l=>l.casters),o=s.reduce((l,c)=>l+c.triangles,0),a=this.light.shadowRelief.value?yy.relief:yy.objects;this.strength=o>0&&o<=a&&!gy(this.light)?B1:0,this.enabled=this.shown;for(let l of n)l.define("UNSHADED",!this.strength);this.strength&&(this.aim(s.map(l=>Wi(l,i))),this.draw(e,t,n))}aim(e){let{camera:t,light:n}=this,i=Md(t,n.sunDirection.value,e),s=1.5*i/Yi/(t.far-t.near);n.shadowMatrix.value.makeScale(.5,.5,.5).setPosition(.5,.5,.5-.5*s).multiply(new Ne().multiplyMatrices(t.projectionMatrix,t.matrixWorldInverse)),n.shadowTexel.value=1/Yi,n.shadowSpan.value=i/Yi}draw(e,t,n){this.light.shadowMap.value=null;for(let i of n)i.setPass("shadow"),i.look(this.camera,Yi);e.setRenderTarget(this.target),e.clear(),e.render(t,this.camera),e.setRenderTarget(null);for(let i of n)i.setPass("color");this.light.shadowMap.value=this.target.depthTexture}};function Md(r,e,t){r.position.copy(e),r.lookAt(0,0,0),r.position.set(0,0,0),r.updateMatrixWorld();let n=new $e,i=new P;for(let{min:a,max:l}of t)for(let c=0;c<8;c++)i.set(c&1?l.x:a.x,c&2?l.y:a.y,c&4?l.z:a.z),n.expandByPoint(i.applyMatrix4(r.matrixWorldInverse));let s=n.getSize(new P),o=.02*Math.max(s.x,s.y);return r.left=n.min.x-o,r.right=n.max.x+o,r.bottom=n.min.y-o,r.top=n.max.y+o,r.near=-n.max.z-o,r.far=-n.min.z+o,r.updateProjectionMatrix(),Math.max(s.x,s.y)+2*o}var k1=1024,z1=1.5,Pc=256,Lc=.02,Ic=class{constructor(e){this.light=e}light;steps=null;stale=!1;maps=null;camera=new Fi;get shown(){return this.steps!==null}show(e){this.steps=e,this.stale=e!==null,e||this.free()}invalidate(){this.stale=this.shown}get waiting(){return this.stale}update(e,t,n){if(this.stale=!1,!this.steps)return;let{directions:i,hours:s,most:o}=this.steps,{light:a,camera:l}=this,c=this.maps??=this.makeMaps(e),h=c.width/6,u=n.flatMap(d=>d.casters).map(d=>Wi(d,1));a.hoursMap.value=null,e.setRenderTarget(c),e.clear();for(let d of n)d.setPass("shadow");i.forEach((d,f)=>{let g=Md(l,new P(...d),u);for(let m of n)m.look(l,h);let[x,p]=[f%6,Math.floor(f/6)];this.drawInto(e,t,c,x*h,p*h,h),this.setRows(f,x,p,z1*g/h/(l.far-l.near)),a.hoursSpan.value=Math.max(f?a.hoursSpan.value:0,g/h)});for(let d of n)d.setPass("color");e.setRenderTarget(null),a.hoursMap.value=c.depthTexture,a.hoursCount.value=u.length?i.length:0,a.hoursStep.value=s,a.hoursMost.value=o}lit(e,t,n,i,s,o){if(!s.length)return[];let[a,l]=[Math.min(s.length,Pc),Math.ceil(s.length/Pc)],c=new en(a,l,Yt);c.minFilter=c.magFilter=vt;let h=new xt(a,l,{depthTexture:c});e.setRenderTarget(h),e.clear();for(let d of n)d.setPass("shadow");s.forEach((d,f)=>{this.aimAt(i,d,o),this.cull(n),this.drawInto(e,t,h,f%Pc,Math.floor(f/Pc),1)});for(let d of n)d.setPass("color");let u=this.emptyPixels(e,c,a,l);return h.dispose(),c.dispose(),u.slice(0,s.length)}drawInto(e,t,n,i,s,o){n.viewport.set(i,s,o,o),n.scissor.set(i,s,o,o),n.scissorTest=!0,e.setRenderTarget(n);let{autoClear:a}=e;e.autoClear=!1,e.render(t,this.camera),e.autoClear=a}aimAt(e,t,n){let{camera:i}=this;i.position.set(...t),i.lookAt(0,0,0),i.position.set(...e).addScaledVector(new P(...t),n),[i.left,i.right,i.bottom,i.top]=[-Lc,Lc,-Lc,Lc],[i.near,i.far]=[0,n],i.updateMatrixWorld(),i.updateProjectionMatrix()}cull(e){let{camera:t}=this,n=new Bn().setFromProjectionMatrix(new Ne().multiplyMatrices(t.projectionMatrix,t.matrixWorldInverse));for(let i of e){i.look(t,1e6);for(let s of i.casters)s.mesh.visible=n.intersectsBox(Wi(s,1))}}emptyPixels(e,t,n,i){let s=new Qe;s.setAttribute("position",new Me(new Float32Array([-1,-1,3,-1,-1,3]),2)),s.boundingSphere=new rt;let o=new st(s,tt(bl,_l,{depths:{value:t}},{depthTest:!1}));o.frustumCulled=!1;let a=new xt(n,i,{depthBuffer:!1});e.setRenderTarget(a),e.render(new di().add(o),this.camera);let l=new Uint8Array(n*i*4);return e.readRenderTargetPixels(a,0,0,n,i,l),e.setRenderTarget(null),a.dispose(),s.dispose(),o.material.dispose(),Array.from({length:n*i},(c,h)=>l[4*h]+l[4*h+1]+l[4*h+2]===765)}setRows(e,t,n,i){let{camera:s,light:o}=this,l=new Ne().makeScale(.5/6,.5/6,.5).setPosition((t+.5)/6,(n+.5)/6,.5-i).multiply(new Ne().multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse)).elements;for(let c=0;c<3;c++)o.hoursRows.value[3*e+c].set(l[c],l[c+4],l[c+8],l[c+12])}makeMaps(e){let t=6*Math.min(k1,Math.floor(e.capabilities.maxTextureSize/6)),n=new en(t,t,Bi);return n.compareFunction=ar,n.minFilter=n.magFilter=Mt,new xt(t,t,{depthTexture:n})}free(){this.light.hoursMap.value=null,this.maps?.depthTexture?.dispose(),this.maps?.dispose(),this.maps=null}};var V1=3e3,Dc=.001,H1=.9992,G1=.4,W1=4294967295,$1=new Float32Array([-1,-1,1,-1,-1,1,1,1]),vy={line:[],preview:[],dots:[]},xy={rim:5.5,line:3,preview:2,dotRim:12,dot:8},Nc=Object.keys(xy),Uc=class{group=new Xt;meshes;geometry=new Zn;constructor(e){let t={...e,sizes:{value:Ks(Float32Array.from(Nc,n=>xy[n]),1)},slot:{value:0},least:{value:0},nearer:{value:H1},sunken:{value:1},selected:{value:W1},accent:{value:new xe}};this.meshes=[G1,1].map((n,i)=>{let s=tt(qr,xl,{...t,colors:{value:Ys(new Uint8Array(4*Nc.length))},opacity:{value:n}},{defines:{SLOTS:"1u"},transparent:!0,depthWrite:!1,depthTest:i>0}),o=new st(this.geometry,s);return o.matrixAutoUpdate=!1,o.frustumCulled=!1,o.renderOrder=V1+i,o.layers.set(1),this.group.add(o),o}),this.group.visible=!1}get calls(){return this.group.visible?this.meshes.length:0}set color(e){let{r:t,g:n,b:i}=e.clone().convertLinearToSRGB(),s=[t,n,i].map(o=>Math.round(o*255));this.meshes.forEach(({material:{uniforms:o}},a)=>{let l=[255,255,255,a?255:0],c={rim:l,line:[...s,255],preview:[...s,200],dotRim:l,dot:[...s,255]};o.colors.value.dispose(),o.colors.value=Ys(Uint8Array.from(Nc.flatMap(h=>c[h])))})}draw({line:e,preview:t,dots:n}){let i=[...e,...t,...n];if(this.group.visible=i.length>0,this.geometry.dispose(),!i.length)return;let s=new Td(i[0]);s.addLine(e,"rim"),s.addLine(t,"preview"),s.addLine(e,"line");for(let o of["dotRim","dot"])for(let a of n)s.add(a,a,o);this.geometry=s.geometry();for(let o of this.meshes)o.geometry=this.geometry,o.matrix.copy(new Ne().makeScale(Dc,Dc,Dc).setPosition(...i[0])),o.matrixWorldNeedsUpdate=!0}},Td=class{constructor(e){this.origin=e}origin;starts=[];ends=[];styles=[];joints=[];add(e,t,n,i=!1,s=!1){this.starts.push(...this.whole(e)),this.ends.push(...this.whole(t)),this.styles.push(Nc.indexOf(n)),this.joints.push(i?1:0,s?1:0)}addLine(e,t){for(let n=1;n<e.length;n++)this.add(e[n-1],e[n],t,n>1,n<e.length-1)}geometry(){let e=new Zn;return e.setAttribute("position",new Me($1,2)),e.setAttribute("start",new vn(Int32Array.from(this.starts),3)),e.setAttribute("end",new vn(Int32Array.from(this.ends),3)),e.setAttribute("feature",new vn(Uint32Array.from(this.styles),1)),e.setAttribute("joints",new vn(Uint8Array.from(this.joints),2)),e.setIndex([0,1,2,2,1,3]),e.instanceCount=this.styles.length,e.boundingSphere=new rt,e}whole(e){return e.map((t,n)=>Math.round((t-this.origin[n])/Dc))}};var X1=2e3,by="#4a90c2",q1=.6,Fc=class{mesh;uniforms;tone=by;constructor(e){this.uniforms={...e,color:{value:new xe(by)},opacity:{value:q1}};let t=tt(ym,vl,this.uniforms,{transparent:!0,depthWrite:!1});this.mesh=new st(new Qe,t),this.mesh.visible=!1,this.mesh.frustumCulled=!1,this.mesh.renderOrder=X1,this.mesh.layers.set(1)}cover({extent:[e,t,n,i],scale:s,rotation:o}){let[a,l]=[(n-e)/s/2,(i-t)/s/2],c=new ni(o,[0,0]),h=[[-a,-l],[-a,l],[a,-l],[a,l]].flatMap(([d,f])=>{let[g,x]=c.toLocal(d,f);return[g,0,x]}),{geometry:u}=this.mesh;u.setAttribute("position",new Me(new Float32Array(h),3)),u.setIndex([0,1,2,2,1,3]),u.boundingSphere=new rt}define(e,t){yi(this.mesh.material,e,t)}set(e){e.level!==void 0&&(this.mesh.position.y=e.level),e.color!==void 0&&this.uniforms.color.value.set(this.tone=e.color),e.opacity!==void 0&&(this.uniforms.opacity.value=Math.min(Math.max(e.opacity,0),1)),e.visible!==void 0&&(this.mesh.visible=e.visible)}get now(){let{mesh:e,uniforms:t,tone:n}=this;return{level:e.position.y,color:n,opacity:t.opacity.value,visible:e.visible}}};function _y(){return{viewport:{value:new Ve(1,1)},pixel:{value:1},picking:{value:0},divider:{value:0}}}var Y1=1e30,K1={kind:"vertical",azimuth:180,offset:0,level:0,below:!1,visible:!1},Oc=class{constructor(e){this.uniform=e}uniform;now=K1;exaggeration=1;set(e,t){this.now=e,this.exaggeration=t;let{normal:n,offset:i}=this.world;this.uniform.set(...n,e.visible?i:Y1)}get plane(){return this.now.visible?this.world:null}locate(e,t,n){let{plane:i}=this;if(!i)return e.locate(t,n);let s=Z1(t,i);if(!s)return null;let[o,a]=s,l=Ln(t,o),c=o>0?e.faceAt(l,n):null;if(c)return{distance:o,...c};let h=e.locate({origin:l,direction:t.direction},n);return h&&h.distance+o<=a?{...h,distance:h.distance+o}:null}get world(){let{kind:e,azimuth:t,offset:n,level:i,below:s}=this.now;if(e==="horizontal"){let c=s?-1:1;return{normal:[0,c,0],offset:c*i*this.exaggeration,along:[1,0,0],across:[0,0,1],horizontal:!0}}let o=t*Math.PI/180,[a,l]=[Math.sin(o),Math.cos(o)];return{normal:[a,0,-l],offset:n,along:[l,0,a],across:[0,1,0],horizontal:!1}}};function Z1({origin:r,direction:e},{normal:t,offset:n}){let i=mt(r,t)-n,s=mt(e,t);return i<=0?[0,s>0?-i/s:1/0]:s<0?[-i/s,1/0]:null}var J1=new xe(0),j1=2,Q1=.004,Bc=class{camera=new $t;scene=new di;light=my();screen=_y();divider={value:.5};renderer;layers=[];box=new $e;ground=0;exaggeration=1;background=null;density=null;plane=new Fc(this.light);section=new Oc(this.light.section.value);pencil=new Uc({...this.light,...this.screen});economy=mo;sight=[1,1];solid=!1;calls=0;root=new Xt;backdrop=new Ec(this.light);shadow=new Rc(this.light);hours=new Ic(this.light);constructor(e){let t=e.getContext("webgl2",{antialias:!0,alpha:!1,powerPreference:"high-performance"});if(!t)throw new Xi(R.noWebGL);this.renderer=new fl({canvas:e,context:t}),this.renderer.debug.checkShaderErrors=!1,this.root.add(this.plane.mesh,this.pencil.group),this.scene.add(this.root,this.backdrop.mesh),this.camera.layers.enable(1),this.camera.fov=In*180/Math.PI,this.camera.matrixAutoUpdate=!1}get lens(){return{fov:In,aspect:this.camera.aspect}}setLayers(e){this.layers=e,this.root.add(...e.map(s=>s.group));for(let s of this.pieces())this.box.union(s.box);this.box.isEmpty()&&this.box.set(new P(-1,0,-1),new P(1,0,1));let t=e.filter(s=>s instanceof Ct);this.ground=t.length?Math.min(...t.map(s=>s.bottom)):this.box.min.y;let n=t.flatMap(s=>s.feet);this.solid=n.length>0;let i={placement:new ni(0,[0,0]),box:this.box};this.backdrop.carry(t.length===1?t[0].footprint:i,n)}paint(e){this.backdrop.paint(e),this.light.fogColor.value.set(e.horizon)}hang(e){this.backdrop.hang(e)}setSun(e){Sd(this.light,e),this.shadow.invalidate()}showHours(e){if(this.hours.shown!==(e!==null))for(let t of this.layers)t.define("HOURS",e!==null);this.hours.show(e)}lit(e,t){let n=2*this.box.getSize(new P).length();return this.inTruth(()=>this.hours.lit(this.renderer,this.scene,this.layers,e,t,n))}setFog(e){let t=this.box.getSize(new P).length()||1;this.light.fogDensity.value=Math.sqrt(-Math.log(1-Math.min(e,.999)))/t;for(let n of this.layers)n.define("CLEAR",e===0)}setEconomy(e){if(e===this.economy)return;let t=e.pixels===this.economy.pixels;this.economy=e,this.shadow.enabled=e.shadows,!t&&!this.camera.view?.enabled&&this.resize(...this.sight)}setExaggeration(e){this.exaggeration=e,this.stretch(e),this.shadow.invalidate()}setSection(e){let t=this.section.now.visible;if(this.section.set(e,this.exaggeration),e.visible!==t)for(let n of[...this.layers,this.plane])n.define("CUT",e.visible);(e.visible||t)&&this.invalidateShadow()}closeSection(e){for(let t of this.layers)t.section(e?this.section.plane:null)}invalidateShadow(){this.shadow.invalidate(),this.hours.invalidate()}resize(e,t){this.sight=[e,t];let n=this.density??Math.min(window.devicePixelRatio||1,j1)*this.economy.pixels;this.renderer.setPixelRatio(n);let i=this.density?.5/n:0;this.renderer.setSize(e+i,t+i,!1),this.camera.aspect=e/Math.max(t,1),this.camera.clearViewOffset()}resizeTo({picture:e,left:t,top:n,width:i,height:s}){this.resize(i,s),this.camera.setViewOffset(...e,t,n,i,s)}whole(e){let t=this.camera.view?.enabled?this.camera.view:null;if(!t)return e();let{fullWidth:n,fullHeight:i,offsetX:s,offsetY:o,width:a,height:l}=t;this.camera.clearViewOffset(),e(),this.camera.setViewOffset(n,i,s,o,a,l)}aim(e){let t=zt(e),n=ln(e),{camera:i}=this,[s,o,a]=[t.right,t.up,t.ahead];i.matrix.set(s[0],o[0],-a[0],n[0],s[1],o[1],-a[1],n[1],s[2],o[2],-a[2],n[2],0,0,0,1),i.matrixWorldNeedsUpdate=!0,this.root.updateMatrixWorld(),[i.near,i.far]=this.range(new P(...n),e.distance),i.updateProjectionMatrix(),i.updateMatrixWorld(),this.aimBackdrop(n,t)}draw(){this.hours.waiting&&this.inTruth(()=>this.hours.update(this.renderer,this.scene,this.layers)),this.shadow.update(this.renderer,this.scene,this.layers,this.exaggeration),this.backdrop.height=this.ground*this.exaggeration;let{width:e,height:t}=this.renderer.domElement;this.measure(e,t,this.renderer.getPixelRatio(),!1),this.screen.divider.value=this.dividerIn(e),this.cull(this.camera),this.backdrop.mesh.visible=!this.background,this.renderer.setClearColor(this.background??J1,1),this.renderer.render(this.scene,this.camera),this.calls=this.renderer.info.render.calls}finish(){let e=this.renderer.getContext();e.readPixels(0,0,1,1,e.RGBA,e.UNSIGNED_BYTE,new Uint8Array(4))}drawIdentities(e){for(let o of this.layers)o.setPass("identity");let{width:t,height:n}=this.renderer.getRenderTarget()??this.renderer.domElement,i=e.view?.enabled?e.view.width:this.renderer.domElement.width/this.renderer.getPixelRatio();this.measure(t,n,t/i,!0),this.cull(e),this.backdrop.mesh.visible=!1;let s=e.layers.mask;e.layers.set(0),this.renderer.render(this.scene,e),e.layers.mask=s;for(let o of this.layers)o.setPass("color")}get drawCalls(){return Math.max(this.calls-1-(this.plane.mesh.visible?1:0)-this.pencil.calls,0)}*pieces(){for(let e of this.layers)yield*e.pieces}dividerIn(e){let{view:t}=this.camera;return t?.enabled?(this.divider.value*t.fullWidth-t.offsetX)/t.width*e:this.divider.value*e}aimBackdrop(e,t){let{aspect:n,view:i}=this.camera,s=Math.tan(In/2),o=i?.enabled?i:{fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1},[a,l]=[o.width/o.fullWidth,o.height/o.fullHeight],c=(2*o.offsetX+o.width)/o.fullWidth-1,h=1-(2*o.offsetY+o.height)/o.fullHeight,u=je(je(t.ahead,1,t.right,c*s*n),1,t.up,h*s);this.backdrop.aim(e,{...t,ahead:u},s*n*a,s*l,{aspect:n,part:[a,l],middle:[c,h]})}inTruth(e){let{exaggeration:t,light:n}=this,i=n.shadowRelief.value;this.stretch(1),n.shadowRelief.value=1;let s=e();return n.shadowRelief.value=i,this.stretch(t),s}stretch(e){this.root.scale.set(1,e,1),this.root.updateMatrixWorld(),this.section.set(this.section.now,e);for(let t of this.layers)t.setExaggeration(e)}cull(e){let t=new Ne().multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n=new Bn().setFromProjectionMatrix(t);for(let i of this.layers)i.look(e,this.screen.viewport.value.y/this.screen.pixel.value);for(let i of this.pieces())i.mesh.visible=i.materials.soft===!0||n.intersectsBox(Wi(i,this.exaggeration))}range(e,t){let n=1/0;for(let c of this.layers)if(c.drawn)for(let h of c.pieces)n=Math.min(n,Wi(h,this.exaggeration).distanceToPoint(e));this.plane.mesh.visible&&(n=Math.min(n,Math.abs(e.y-this.plane.now.level*this.exaggeration)));let i=this.stretched(this.box);i.min.y=Math.min(i.min.y,this.ground*this.exaggeration);let s=e.distanceTo(i.getCenter(new P))+i.getSize(new P).length()/2;this.solid&&(n=Math.min(n,i.distanceToPoint(e)));let o=Math.max(Q1*t,s*1e-6),a=Math.tan(In/2),l=n/Math.hypot(1,a,a*this.camera.aspect);return[Math.max(Math.min(l*.99,s*.5),o),s*1.01]}stretched(e){let t=e.clone();return t.min.y*=this.exaggeration,t.max.y*=this.exaggeration,t}measure(e,t,n,i){this.screen.viewport.value.set(e,t),this.screen.pixel.value=n,this.screen.picking.value=i?1:0}};var go=class{constructor(e){this.layers=e;this.names=[...new Set(e.flatMap(t=>t.groups))],this.chosen=null,this.names.length&&this.choose(this.names[0])}layers;names;chosen;get current(){return this.chosen}choose(e){if(!this.names.includes(e))return!1;this.chosen=e;for(let t of this.layers)t.present=!t.groups.length||t.groups.includes(e);return!0}};var kc=class{constructor(e,t){this.layers=e;this.place=t}layers;place;layer=null;get terrains(){return this.layers.filter(e=>e instanceof Ct).filter(e=>e.drapes.length>0)}get now(){let{layer:e}=this;return e&&{layer:e.id,left:e.drape,right:e.otherDrape??null,at:this.place.value}}set({layer:e,left:t,right:n,at:i}){let s=e===void 0?this.layer??this.terrains[0]:this.terrains.find(a=>a.id===e);if(!s||![t,n].every(a=>a===void 0||s.hasDrape(a)))return!1;s!==this.layer&&this.end(),this.layer=s,t!==void 0&&s.setDrape(t);let o=n!==void 0?n:s.otherDrape??eT(s);return s.setOtherDrape(o),i!==void 0&&(this.place.value=Math.min(Math.max(i,0),1)),!0}end(){this.layer?.setOtherDrape(void 0),this.layer=null}};function eT(r){let e=[...r.drapes.map(t=>t.name),null];return e[(e.indexOf(r.drape)+1)%e.length]}var tT={zenith:"#a6c6e4",horizon:"#eef2f4",ground:"#e4e2dd"},nT={zenith:"#10161e",horizon:"#323b45",ground:"#2a3037"};function Ad(){return window.matchMedia("(prefers-color-scheme: dark)")}function wy(){let r=getComputedStyle(document.documentElement).getPropertyValue("--accent").trim();return{...Ad().matches?nT:tT,accent:r}}var zc=class{constructor(e,t){this.viewer=e;this.all=t}viewer;all;shown=null;get current(){return this.shown&&Um(this.viewer.goal,this.shown.pose)?this.shown.name:null}show(e,t=!1){let n=this.all.find(s=>s.name===e);if(!n)return!1;if(n.group!==void 0&&this.viewer.setGroup(n.group),!n.view)return!0;let i=this.viewer.poseIn(n.view);return this.viewer.goTo(i,t),this.shown={name:e,pose:i},!0}};var Ed=50*Math.PI/180,iT=89.5*Math.PI/180,rT=170*Math.PI/180,sT=.03,oT=4e-6,Sy=.94,aT=2*Math.PI/48,lT=Math.PI/6,cT=65*Math.PI/180,hT=10,My=180,uT=40,dT=255;function Cd(r){if(!r)return{position:"",left:"",top:"",width:"",height:""};let{left:e,top:t,width:n,height:i}=r;return{position:"absolute",left:`${e}px`,top:`${t}px`,width:`${n}px`,height:`${i}px`}}var Vc=class{constructor(e,t,n){this.canvas=e;this.frame=t;this.world=n;this.stage=new Bc(e),this.picker=new Mc(this.stage);let i={target:[0,0,0],distance:1,heading:0,tilt:Ed,roll:0},s={...this.limits(),floor:(o,a)=>this.floor(o,a),steepest:()=>this.diving?rT:iT};this.rig=new Sc(i,s,()=>this.stillness.matches),this.shift=n.shift,this.rig.free=n.controls==="trackball",this.views=new zc(this,n.views??[]),this.swipe=new kc(this.layers,this.stage.divider),this.sun=n.sun??null,this.stage.setSun(this.sun),this.stage.plane.cover(t.data),this.stage.plane.set({...n.water,visible:n.water!==void 0}),this.paint(),Ad().addEventListener("change",()=>this.paint())}canvas;frame;world;stage;layers=[];views;groups=new go([]);shift;swipe;listener=null;rig;picker;accent=new xe;outline=[];room={left:-1,right:1,bottom:-1,top:1};started=!1;spinning=!1;quality=new Ac;resting=0;idle=window.parent!==window;override=null;sun;closing=0;closingTook=0;stillness=window.matchMedia("(prefers-reduced-motion: reduce)");tile=null;pending=0;drawnSize="";drawnAt=0;moving=!1;async build(e,t,n){let i=0,s=async(a,l)=>{let c=l+1,h=a.kind==="terrain"?new Ct(a,c,t,await this.drapes(a,t),{...this.stage.light,...this.stage.screen}):new Vt(a,c,t,await this.pictures(a,t,e.chunks),this.shared);return await n(++i),h};this.layers.push(...await Promise.all(e.layers.slice(0,dT).map(s)));let o=this.layers.filter(a=>a instanceof Ct);for(let a of this.layers)a instanceof Vt&&a.follow(o);this.stage.setLayers(this.layers),this.groups=new go(this.layers),this.world.swipe&&this.swipe.set(this.world.swipe),this.outline=this.layers.flatMap(a=>a.outline()),this.stage.setExaggeration(e.exaggeration),this.stage.setFog(this.world.fog),this.world.backdrop&&this.stage.hang((await this.drapeImage({chunk:this.world.backdrop.chunk,extent:[0,0,1,1]},t)).texture),this.rig.bounds={...this.rig.bounds,...this.limits()}}start(){this.resize(),new ResizeObserver(()=>this.resize()).observe(this.canvas);let e=()=>this.idle;new bc(this.canvas,this.rig,{get left(){return e()},surfaceAt:(t,n)=>this.surfaceAt(t,n),planeAt:(t,n,i)=>this.planeAt(t,n,i),invalidate:()=>this.invalidate(),touched:()=>this.touched(),wheeled:t=>this.wheeled(t),clicked:(t,n)=>{this.listener?.clicked(t,n)||this.listener?.picked(this.pick(t,n))},home:()=>this.home(),cancel:()=>this.listener?.cancelled()}),this.setIdle(this.idle),this.idle&&window.addEventListener("blur",()=>this.setIdle(!0))}open(){this.started=!0,this.draw()}setRoom(e){this.room=e,this.rig.moved||this.rig.jump(this.firstPose()),this.invalidate()}invalidate(){this.started&&(this.pending||=requestAnimationFrame(e=>this.step(e)))}draw(){this.closing&&this.closeSection(),this.stage.setEconomy(mo),this.show()}show(){this.stage.aim(this.rig.now),this.stage.draw(),this.listener?.drawn()}pick(e,t){return this.stage.aim(this.rig.now),this.picker.pick(e,t,this.rig.now,...this.size())}projectHit(e){return this.project(this.unstretched(e))}unstretched({point:[e,t,n],anchor:i}){return[e,i+(t-i)/this.exaggeration,n]}sketch(e){this.stage.pencil.draw(e),this.invalidate()}project([e,t,n]){let[i,s]=this.size(),o=zt(this.rig.now),a=je([e,t*this.exaggeration,n],1,ln(this.rig.now),-1),l=mt(a,o.ahead);if(l<=0)return null;let c=s/2/Math.tan(In/2)/l;return[i/2+mt(a,o.right)*c,s/2-mt(a,o.up)*c]}get view(){let e=this.rig.now;return{camera:this.flatten(ln(e)),target:this.flatten(e.target),up:zt(e).up}}setView(e,t,n){this.rig.jump(eo(this.stretch(e),this.stretch(t),n)),this.rig.moved=!0,this.invalidate()}setTile(e){this.tile=e,Object.assign(this.canvas.style,Cd(e)),this.resize()}setBackground(e){this.override=e,this.paint()}get plane(){return this.stage.plane.now}setPlane(e){this.stage.plane.set(e),this.invalidate()}setSun(e){this.sun=e,this.stage.setSun(e),this.paint()}showHours(e){this.stage.showHours(e),this.invalidate()}lit({point:e},t){let n=this.flatten(ln(this.rig.now)),i=je(n,1,e,-1),s=this.stage.box.getSize(new P).length(),o=Math.max(sT,s*oT)/Math.hypot(...i);return this.stage.lit(je(e,1,i,o),t)}get section(){return this.stage.section.now}setSection(e){this.stage.setSection({...this.section,...e}),this.cutAnew(),this.invalidate()}cutAnew(){if(window.clearTimeout(this.closing),this.closing=0,this.closingTook<uT)return this.closeSection();this.stage.closeSection(!1),this.closing=window.setTimeout(()=>{this.closeSection(),this.invalidate()},My)}closeSection(){window.clearTimeout(this.closing),this.closing=0;let e=performance.now();this.stage.closeSection(!0),this.closingTook=performance.now()-e}get reach(){let{min:e,max:t}=this.stage.box;return Math.hypot(Math.max(-e.x,t.x),Math.max(-e.z,t.z))}get heights(){return[this.stage.box.min.y,this.stage.box.max.y]}groundAt(e,t){let n=this.layers.flatMap(i=>i.drawn?i.heightAt(e,t)??[]:[]);return n.length?Math.max(...n):null}get pixelSize(){return 2*Math.tan(In/2)*this.rig.now.distance/this.size()[1]}get turning(){return this.spinning}setTurning(e){e&&this.stillness.matches?this.rig.orbit(lT,0):e!==this.spinning&&(this.spinning=e,this.listener?.spun()),this.invalidate()}get heading(){return this.rig.now.heading}get roll(){return this.rig.now.roll}get goal(){return this.rig.goal}goTo(e,t=!1){this.setTurning(!1),t?this.rig.jump(e):this.rig.fly(e),this.rig.moved=!0,this.invalidate()}zoomTo(e){let t=e.outline().map(a=>this.stretch(a));if(!t.length)return;let{heading:n,tilt:i}=this.rig.goal,s=po(t,{heading:n,tilt:Math.min(i,cT)},this.stage.lens,this.freeRoom),o=Math.max(s.distance,hT*this.rig.bounds.nearest);this.goTo(this.rig.lifted({...s,distance:o}))}setGroup(e){let t=this.groups.choose(e);return t&&this.layerChanged(),t}setSwipe(e){let t=e?this.swipe.set(e):(this.swipe.end(),!0);return this.invalidate(),t}home(){this.rig.fly(this.firstPose()),this.rig.moved=!1,this.invalidate()}flyTo(e,t){let[n,i]=[e.min,e.max].map(l=>this.stretch([l.x,l.y,l.z])),s=[n,i].flatMap(([l])=>[n,i].map(([,,c])=>[l,i[1],c])),o={heading:this.rig.now.heading,tilt:Math.min(this.rig.now.tilt,Ed)},a=po(s,o,this.stage.lens,t);this.goTo(this.rig.lifted({...a,distance:Math.max(a.distance,this.rig.bounds.nearest)}))}faceNorth(){this.rig.faceNorth(),this.invalidate()}zoom(e){this.rig.zoom(e,this.rig.goal.target),this.invalidate()}get exaggeration(){return this.stage.exaggeration}setExaggeration(e){let t=e/this.exaggeration;this.stage.setExaggeration(e),this.section.visible&&this.cutAnew(),this.rig.moved?this.rig.stretch(t):this.rig.jump(this.firstPose()),this.invalidate()}setShift(e){this.rig.sink((e-this.shift)*this.exaggeration),this.shift=e,this.invalidate()}layer(e){return this.layers.find(t=>t.id===e)}layerChanged(){this.stage.invalidateShadow(),this.invalidate()}select(e,t){for(let n of this.layers)n.select(n===e?t:null);this.invalidate()}picture(e){return this.draw(),e&&this.listener?.composed(this.canvas)||this.canvas}step(e){this.pending=0;let t=e-this.drawnAt,n=Math.min(Math.max(t,1e3/60),50)/1e3;this.spinning&&this.rig.orbit(aT*n,0);let i=this.rig.step(n)||this.spinning;this.drawnAt=e,i&&this.moving&&this.quality.took(t),this.moving=i,(i||this.resting)&&this.stage.setEconomy(this.quality.moving),this.show(),i&&this.invalidate(),(i||this.resting)&&this.rest()}rest(){window.clearTimeout(this.resting),this.resting=0,this.quality.moving!==mo&&(this.resting=window.setTimeout(()=>{this.resting=0,this.draw()},My))}touched(){this.rig.land(),this.setTurning(!1),this.idle&&this.setIdle(!1)}setIdle(e){this.idle=e,this.canvas.style.touchAction=e?"pan-x pan-y":""}wheeled(e){return this.idle&&!e.ctrlKey?(this.listener?.wheelLeft(),!1):!0}size(){return this.tile?.picture??[this.canvas.clientWidth||1,this.canvas.clientHeight||1]}resize(){let e=JSON.stringify([this.size(),this.tile,window.devicePixelRatio]);e!==this.drawnSize&&(this.drawnSize=e,this.tile?this.stage.resizeTo(this.tile):this.stage.resize(...this.size()),this.rig.moved||this.rig.jump(this.firstPose()),this.invalidate())}paint(){let e=wy(),{scenery:t,color:n}=uy({...this.world,sun:this.sun??void 0},e),i=this.override??n;this.stage.paint(i===null?t:{...t,horizon:i}),this.stage.background=i===null?null:new xe(i),this.accent.set(e.accent),this.stage.pencil.color=this.accent,this.invalidate()}get freeRoom(){let{left:e,right:t,bottom:n,top:i}=this.room,[s,o]=[(t-e)/2*(1-Sy),(i-n)/2*(1-Sy)];return{left:e+s,right:t-s,bottom:n+o,top:i-o}}firstPose(){return this.poseIn(this.world.view)}poseIn(e){let t=this.outline.map(l=>this.stretch(l)),n=this.freeRoom,i=t.length?t:[[0,0,0],[1,1,1]];if(!e)return po(i,{heading:this.firstHeading,tilt:Ed},this.stage.lens,n);if("camera"in e)return this.poseOf(e);let[s,o]=[e.azimuth,e.elevation].map(l=>l*Math.PI/180),a=po(i,{heading:s,tilt:Math.PI/2-o},this.stage.lens,n);return e.distance===null?a:{...a,target:fT(i),distance:e.distance}}poseOf({camera:e,target:t,up:n}){let i=([s,o,a])=>{let[l,c]=this.frame.toLocal(s,o);return this.stretch([l,a,c])};return eo(i(e),i(t),[n[0],n[2],-n[1]])}get firstHeading(){return-this.frame.data.rotation*Math.PI/180}limits(){let e=this.stage.box.isEmpty()?1:this.stage.box.getSize(new P).length();return{nearest:Math.max(e*5e-4,2),farthest:e*6}}get diving(){return this.section.visible||this.layers.some(e=>e instanceof Ct&&e.drawn&&e.opacity<1)}floor(e,t){if(this.diving)return-1/0;let n=this.layers.filter(i=>i.drawn).map(i=>i.heightAt(e,t)??this.stage.ground);return Math.max(this.stage.ground,...n)*this.exaggeration+this.rig.bounds.nearest*.5}surfaceAt(e,t){let n=Tc(e,t,this.rig.now,...this.size()),i=this.layers.filter(l=>l instanceof Ct).flatMap(l=>l.drawn?this.stage.section.locate(l,n,0)?.distance??[]:[]);if(i.length)return Ln(n,Math.min(...i));let s=(this.stage.ground*this.exaggeration-n.origin[1])/n.direction[1];if(!(s>0))return null;let o=Ln(n,s);return this.stage.box.clone().expandByScalar(this.stage.box.getSize(new P).length()/2).containsPoint(new P(o[0],this.stage.ground,o[2]))?o:null}planeAt(e,t,n){let i=Tc(e,t,this.rig.goal,...this.size()),s=(n-i.origin[1])/i.direction[1];return s>0?Ln(i,s):null}stretch([e,t,n]){return[e,t*this.exaggeration,n]}flatten([e,t,n]){return[e,t/this.exaggeration,n]}drapes(e,t){return Promise.all(e.drapes.map(async({name:n,images:i,opacity:s,shading:o,date:a})=>({name:n,images:await Promise.all(i.map(l=>this.drapeImage(l,t))),opacity:s,shading:o,...a!==void 0&&{date:a}})))}async drapeImage({chunk:e,extent:t},n){let i=this.texture(await n.image(e,this.stage.renderer.capabilities.maxTextureSize));return i.colorSpace=Wt,n.release(e),{texture:i,extent:t}}async pictures(e,t,n){let i=e.models.flatMap(a=>a.primitives),s=new Set([e.image,...i.map(a=>a.image)].filter(a=>a!==void 0)),o=async a=>{let l=await t.image(a,this.stage.renderer.capabilities.maxTextureSize,"premultiply");return t.release(a),[a,{texture:this.texture(l),opaque:n[a].mime==="image/jpeg"}]};return new Map(await Promise.all([...s].map(o)))}texture(e){let t=new Qt(e);return t.flipY=!1,t.minFilter=kn,t.anisotropy=this.stage.renderer.capabilities.getMaxAnisotropy(),t.needsUpdate=!0,t}get shared(){return{...this.stage.light,...this.stage.screen,accent:{value:this.accent}}}};function fT(r){return[0,1,2].map(e=>{let[t,n]=r.reduce(([i,s],o)=>[Math.min(i,o[e]),Math.max(s,o[e])],[1/0,-1/0]);return(t+n)/2})}var Ty=160,pT=250,mT=10,gT=6,Hc=6,yT=.994,Gc=class{constructor(e,t,n,i){this.viewer=n;this.covers=i;if(this.sets=n.layers.flatMap((o,a)=>{let l=e.layers[a];return l.kind!=="terrain"&&l.labels?[new mc(o,l.labels,t)]:[]}),this.layout=new vc(this.sets,this.canvas),this.depths=new dc(n.stage),!this.sets.length)return;let s=new ResizeObserver(()=>this.drawn());for(let o of i)s.observe(o);n.canvas.addEventListener("pointermove",o=>{o.buttons||(n.canvas.style.cursor=this.at(o.offsetX,o.offsetY)?"pointer":"")})}viewer;covers;element=w("canvas",{class:"labels","aria-hidden":"true"});canvas=this.element.getContext("2d");sets;layout;depths;stillness=window.matchMedia("(prefers-reduced-motion: reduce)");matrix=new Ne;placed=[];leaving=[];nextLook=0;looking=0;fading=0;paintedAt=0;drawn(){if(!this.sets.length)return;let e=performance.now();if(e>=this.nextLook)return this.refresh();this.looking||=window.setTimeout(()=>this.refresh(),this.nextLook-e),this.arrange(this.obstacles()),this.fade()}shown(){return this.sets.length?(this.settle(this.obstacles()),this.placed.map(({labels:e,label:t,left:n,top:i,width:s,height:o})=>({layer:e.layer.id,feature:e.features[t],text:e.text(t),box:[n,i,s,o]}))):[]}composed(e){let t=w("canvas",{width:String(e.width),height:String(e.height)}),n=t.getContext("2d");return n.drawImage(e,0,0),this.sets.length&&(this.settle([]),n.drawImage(this.element,0,0,t.width,t.height),this.settle(this.obstacles())),t}at(e,t){let n=this.placed.find(({left:o,top:a,width:l,height:c})=>e>o-Hc&&e<o+l+Hc&&t>a-Hc&&t<a+c+Hc);if(!n)return null;let{labels:i,label:s}=n;return{layer:i.layer,feature:i.features[s],point:i.place(s),anchor:i.anchor(s)}}refresh(){this.look(),this.arrange(this.obstacles()),this.fade()}settle(e){this.look(),this.arrange(e);for(let{labels:t,label:n}of this.leaving)t.strength[n]=0;this.leaving=[];for(let{labels:t,label:n}of this.placed)t.strength[n]=1;this.paint()}look(){window.clearTimeout(this.looking),this.looking=0;let e=performance.now(),[t,n]=this.size();this.viewer.stage.whole(()=>this.depths.update(t,n)),this.project();for(let{count:s,depths:o,seen:a,topX:l,topY:c}of this.sets)for(let h=0;h<s;h++)a[h]=o[h]>0&&this.depths.farthest(l[h],c[h])>=o[h]*yT?1:0;let i=performance.now();this.nextLook=i+Math.max(pT,mT*(i-e))}project(){let{camera:e,exaggeration:t,section:n}=this.viewer.stage;this.viewer.stage.whole(()=>this.matrix.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse));let{plane:i}=n;for(let s of this.sets)s.project(this.matrix,t,...this.size(),i)}arrange(e){this.project();let{placed:t,leaving:n}=this.layout.arrange(...this.size(),this.ratio,e);[this.placed,this.leaving]=[t,n]}fade(){let e=performance.now(),n=this.paintedAt===0||this.stillness.matches?1:Math.min(e-this.paintedAt,Ty/4)/Ty;this.paintedAt=e;let i=!1,s=({labels:o,label:a},l)=>{let c=Math.min(Math.max(o.strength[a]+l,0),1);o.strength[a]=c,i||=c>0&&c<1};for(let o of this.placed)s(o,n);for(let o of this.leaving)s(o,-n);this.leaving=this.leaving.filter(({labels:o,label:a})=>o.strength[a]>0),this.paint(),i&&(this.fading||=requestAnimationFrame(()=>{this.fading=0,this.fade()}))}paint(){let e=this.viewer.tile??{left:0,top:0,width:this.size()[0],height:this.size()[1]},[t,n]=[e.width,e.height].map(l=>Math.round(l*this.ratio)),{canvas:i,element:s,ratio:o}=this;(s.width!==t||s.height!==n)&&([s.width,s.height]=[t,n]),Object.assign(s.style,Cd(this.viewer.tile)),i.setTransform(1,0,0,1,0,0),i.clearRect(0,0,t,n),i.setTransform(o,0,0,o,-e.left*o,-e.top*o);let a=[...this.leaving,...this.placed];for(let l of a)this.connect(l);for(let{labels:l,label:c,left:h,top:u}of a)i.globalAlpha=l.strength[c],l.lettering(c,i).write(i,h,u)}connect({labels:e,label:t,left:n,top:i,width:s,height:o}){let[a,l]=[e.topX[t],e.topY[t]],[c,h]=[n+s/2,i+o];!e.connector||l-h<gT||(this.canvas.globalAlpha=e.strength[t],e.lettering(t,this.canvas).connect(this.canvas,a,l,c,h))}size(){return this.viewer.size()}get ratio(){return this.viewer.stage.density??(window.devicePixelRatio||1)}obstacles(){return this.covers.map(e=>e.getBoundingClientRect())}};function vT(r){if(r==null)return"";let e=typeof r=="string"&&/^[=+\-@\t\r]/.test(r)&&Number.isNaN(Number(r))?`'${r}`:String(r);return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}function Wc(r){let e=r.map(t=>t.map(vT).join(",")).join(`\r
`);return new Blob(["\uFEFF",e,`\r
`],{type:"text/csv;charset=utf-8"})}var xT=110,$c=class{constructor(e){this.viewer=e}viewer;text=w("span");bar=w("i");element=w("div",{class:"scale",title:R.scale},this.text,this.bar);drawn(){let{pixelSize:e}=this.viewer,t=ls(xT*e);this.bar.style.width=`${t/e}px`;let n=bT(t);this.text.textContent!==n&&(this.text.textContent=n)}};function ls(r){let e=10**Math.floor(Math.log10(r));return([5,2].find(t=>t*e<=r)??1)*e}function bT(r){let[e,t]=r>=1e3?[r/1e3,"km"]:r>=1?[r,"m"]:[r*100,"cm"];return`${pt(e)} ${t}`}var Rd=160,pn={left:44,right:8,top:16,bottom:24},Ay={x:72,y:34},Ey=1,_T=100,qc=class{constructor(e){this.hovered=e;new ResizeObserver(()=>{this.profiles.length&&this.element.clientWidth!==this.width&&this.draw()}).observe(this.element)}hovered;element=w("div",{class:"plot"});readout=w("output",{class:"readout"});cursor=Rt("g",{class:"cursor"});path;profiles=[];scale;width=0;show(e,t){[this.path,this.profiles]=[e,t],this.draw()}draw(){this.width=this.element.clientWidth||320;let{width:e,profiles:t,path:n}=this,i=t.flatMap(({runs:d})=>d.flatMap(f=>f.map(([,g])=>g))),[s,o]=wT(i),[a,l]=[e-pn.right,Rd-pn.bottom],[c,h]=[a-pn.left,l-pn.top];this.scale={x:d=>pn.left+d/(n.length||1)*c,y:d=>l-(d-s)/(o-s)*h,distance:d=>Math.min(Math.max((d-pn.left)/c,0),1)*n.length};let u=Rt("svg",{width:String(e),height:String(Rd),tabindex:"0",role:"slider","aria-label":R.profilePlot,"aria-valuemin":"0","aria-valuemax":String(Math.round(n.length)),"aria-valuenow":"0"});u.append(this.axes(s,o,a,l),...t.flatMap((d,f)=>this.lines(d,f,l)),this.cursor),u.addEventListener("pointermove",d=>this.point(u,d.clientX-u.getBoundingClientRect().left)),u.addEventListener("pointerdown",d=>this.point(u,d.clientX-u.getBoundingClientRect().left)),u.addEventListener("pointerleave",()=>this.leave()),u.addEventListener("blur",()=>this.leave()),u.addEventListener("keydown",d=>this.key(u,d)),this.leave(),this.element.replaceChildren(u,...t.length>1?[this.legend()]:[],this.readout)}axes(e,t,n,i){let s=Rt("g",{class:"axes"}),{x:o,y:a}=this.scale;for(let h of Cy(e,t,(t-e)/(i-pn.top)*Ay.y))s.append(Ld(pn.left,a(h),n,a(h)),Xc(pn.left-8,a(h)+4,Pd(h,1),"end"));let l=this.path.length/(n-pn.left)*Ay.x,c=this.path.length>=5e3;for(let h of Cy(0,this.path.length,l)){let u=o(h);u>n-24&&h<this.path.length||s.append(Ld(u,i,u,i+4),Xc(u,i+17,Pd(h,c?1e3:1),"middle"))}return s.append(Xc(n,i+17,c?"km":"m","end"),Xc(pn.left-8,pn.top-1,"m","end")),s}lines({runs:e},t,n){let{x:i,y:s}=this.scale,o=e.map(c=>`M${c.map(([h,u])=>`${i(h).toFixed(2)} ${s(u).toFixed(2)}`).join("L")}`),a=e.map((c,h)=>`${o[h]}L${i(c[c.length-1][0]).toFixed(2)} ${n}L${i(c[0][0]).toFixed(2)} ${n}Z`),l=Rt("path",{d:o.join(""),class:`line line-${t%4}`});return t?[l]:[Rt("path",{d:a.join(""),class:"fill"}),l]}legend(){let e=this.profiles.map(({layer:t},n)=>w("li",{},w("i",{class:`key-${n%4}`}),t.title));return w("ul",{class:"keys"},...e)}point(e,t){this.move(e,this.scale.distance(t))}move(e,t){let n=this.profiles.map(a=>ho(a,t)),i=this.scale.x(t),s=n.flatMap(a=>a===null?[]:[Rt("circle",{cx:String(i),cy:String(this.scale.y(a)),r:"4"})]);this.cursor.replaceChildren(Ld(i,pn.top,i,Rd-pn.bottom),...s);let o=n.map(a=>a===null?R.noGround:`${Pd(a,1,1)} m`).join(" · ");this.readout.textContent=`${wn(t)}: ${o}`,e.setAttribute("aria-valuenow",String(Math.round(t))),e.setAttribute("aria-valuetext",this.readout.textContent),this.hovered(t)}leave(){this.cursor.replaceChildren(),this.readout.textContent="",this.hovered(null)}key(e,t){let n=this.path.length/_T,i=Number(e.getAttribute("aria-valuenow")),s={ArrowLeft:i-n,ArrowRight:i+n,Home:0,End:this.path.length}[t.key];s!==void 0&&(t.preventDefault(),this.move(e,Math.min(Math.max(s,0),this.path.length)))}};function Cy(r,e,t){let n=ls(t),i=n<t?ls(n*2.5):n,s=[];for(let o=Math.ceil(r/i);o*i<=e;o++)s.push(o*i);return s}function wT(r){let[e,t]=[1/0,-1/0];for(let i of r)e=Math.min(e,i),t=Math.max(t,i);if(!r.length)return[0,Ey];let n=Math.max((t-e)*.06,(Ey-(t-e))/2);return[e-n,t+n]}function Pd(r,e,t){let n=t===void 0?{maximumFractionDigits:3}:{minimumFractionDigits:t,maximumFractionDigits:t};return new Intl.NumberFormat(bt,n).format(r/e).replace("-","−")}function Ld(r,e,t,n){return Rt("line",{x1:String(r),y1:String(e),x2:String(t),y2:String(n)})}function Xc(r,e,t,n){let i=Rt("text",{x:String(r),y:String(e),"text-anchor":n});return i.textContent=t,i}var ST={mouse:8,touch:20},MT=3,TT=["distance","area","profile"],yo={distance:2,area:3,profile:2},Yc=class{constructor(e,t,n){this.viewer=e;this.title=t;this.changed=n;for(let l of TT)this.kinds.set(l,xi(R.measures[l],()=>this.choose(l)));let i=w("div",{class:"choice",role:"group","aria-label":R.measure},...this.kinds.values()),s=w("header",{},i,Ze(R.close,We("close"),()=>this.close())),o=w("div",{class:"row actions"},this.undoing,this.finishing,this.saving);this.element.append(s,w("div",{class:"body"},this.note,this.results,o));let{canvas:a}=e;a.addEventListener("pointerdown",l=>{this.pointer=l.pointerType==="touch"?"touch":"mouse",this.crosshair.hidden=!0}),a.addEventListener("pointermove",l=>this.moved(l)),a.addEventListener("pointerleave",()=>this.follow(null)),a.addEventListener("keydown",l=>this.key(l)),a.parentElement.addEventListener("dblclick",l=>this.active&&l.target===a&&l.stopPropagation(),!0)}viewer;title;changed;element=w("section",{class:"tool","aria-label":R.measure,hidden:""});crosshair=w("div",{class:"crosshair","aria-hidden":"true",hidden:""});kinds=new Map;note=w("p",{class:"note",role:"status"});results=w("div",{class:"measured"});undoing=xi(R.undo,()=>this.undo());finishing=xi(R.finish,()=>this.done?this.begin():this.finish());saving=xi(R.saveCsv,()=>this.save());plot=new qc(e=>this.pointAlong(e));kind="distance";hits=[];hover=null;done=!1;path=null;profiles=[];pointed=[];pointer="mouse";waiting=0;nextLook=0;stretched=0;get active(){return!this.element.hidden}open(){this.active||(this.element.hidden=!1,this.viewer.canvas.classList.add("aiming"),this.begin(),this.changed())}close(){this.active&&(this.element.hidden=this.crosshair.hidden=!0,this.viewer.canvas.classList.remove("aiming"),this.element.contains(document.activeElement)&&this.viewer.canvas.focus({preventScroll:!0}),this.begin(),this.changed())}clicked(e,t){window.clearTimeout(this.waiting);let n=!this.done&&this.hits.length>0&&this.meansEnd(e,t);if(n&&this.hits.length>=yo[this.kind])return this.finish();if(n)return;let i=this.viewer.pick(e,t);i&&(this.done&&this.begin(),this.hits.push(i),this.hover=null,this.update())}escape(){this.hits.length&&!this.done?this.begin():this.close()}drawn(){this.active&&this.stretched!==this.viewer.exaggeration&&this.sketch()}choose(e){this.kind=e,this.done&&this.hits.length<yo[e]&&(this.done=!1),this.update()}begin(){window.clearTimeout(this.waiting),[this.hits,this.hover,this.done]=[[],null,!1],this.update()}undo(){this.hits.pop(),this.done=!1,this.update()}finish(){this.hits.length<yo[this.kind]||(this.done=!0,this.hover=null,this.update())}key(e){if(!(!this.active||e.ctrlKey||e.metaKey||e.altKey)){if(e.key===" ")this.clicked(...this.middle());else if(e.key==="Enter")this.finish();else if(e.key==="Backspace")this.undo();else if(/^(Arrow|[+\-=]$)/.test(e.key)){this.crosshair.hidden=!1;return}else return;this.crosshair.hidden=!1,e.preventDefault()}}middle(){let[e,t]=this.viewer.size();return[e/2,t/2]}meansEnd(e,t){return[this.hits[this.hits.length-1],...this.kind==="area"?[this.hits[0]]:[]].some(i=>{let s=this.viewer.projectHit(i);return s!==null&&Math.hypot(s[0]-e,s[1]-t)<ST[this.pointer]})}moved(e){if(!this.active||e.buttons||e.pointerType==="touch"||this.done||!this.hits.length)return;window.clearTimeout(this.waiting);let{offsetX:t,offsetY:n}=e;this.waiting=window.setTimeout(()=>{let i=performance.now();this.follow(this.viewer.pick(t,n)),this.nextLook=performance.now()+MT*(performance.now()-i)},Math.max(this.nextLook-performance.now(),0))}follow(e){window.clearTimeout(this.waiting),!(!this.active||this.done||!e&&!this.hover)&&(this.hover=e,this.update())}update(){let e=this.hover?[...this.hits,this.hover]:this.hits,t=e.length>=yo[this.kind];for(let[i,s]of this.kinds)s.setAttribute("aria-pressed",String(i===this.kind));this.note.textContent=this.done?R.measured:this.hits.length?R.measuring:R.measureHint,this.undoing.disabled=!this.hits.length,this.finishing.disabled=this.hits.length<yo[this.kind],this.finishing.textContent=this.done?R.anew:R.finish,this.pointed=[],this.path=null;let n=e.map(({point:i})=>i);this.results.replaceChildren(...t?this.measured(n):[]),this.path&&this.profiles.length&&this.plot.show(this.path,this.profiles),this.saving.hidden=!this.path||!this.profiles.length,this.saving.disabled=!this.done,this.sketch()}measured(e){return this.kind==="profile"?this.profile(e):[this.kind==="area"?this.area(e):ET(lo(e,this.viewer.frame))]}area(e){if(Cg(e))return w("p",{},R.crossing);let{plan:t,geodesic:n}=Zl(e,this.viewer.frame),{plan:i}=co(lo([...e,e[0]],this.viewer.frame)),s=[[R.areaPlan,wl(t)]];n!==null&&s.push([R.areaGeodesic,wl(n)]);let o=this.done?this.terrains():[];for(let a of o){let l=a.faceArea(e.map(([c,,h])=>[c,h]));l>0&&s.push([o.length>1?`${R.areaFace}: ${a.title}`:R.areaFace,wl(l)])}return s.push([R.perimeter,wn(i)]),AT(s)}profile(e){let t=new os(e);if(this.path=t,this.profiles=this.terrains().map(i=>t.profile(i)).filter(({runs:i})=>i.length),!this.profiles.length)return[w("p",{},R.noTerrain)];let n=this.profiles.map(i=>{let{low:s,high:o,ascent:a,descent:l,length:c}=Rg(i),h=this.profiles.length>1?`${i.layer.title}: `:"";return w("p",{class:"summary"},h+R.profileSummary(wn(t.length),wn(c),wn(s),wn(o),wn(a),wn(l)))});return[this.plot.element,...n]}terrains(){return this.viewer.layers.filter(e=>e instanceof Ct&&e.drawn)}sketch(){if(this.stretched=this.viewer.exaggeration,!this.active||!this.hits.length)return this.viewer.sketch(vy);let e=this.hits.map(o=>this.viewer.unstretched(o)),t=this.hover?[...e,this.viewer.unstretched(this.hover)]:e;if(this.kind==="profile"&&this.path&&this.profiles.length)return this.viewer.sketch({line:this.draped(this.path),preview:[],dots:[...e,...this.pointed]});let n=this.kind==="area"&&t.length>2,i=[...this.hover?t.slice(-2):[],...n&&!this.done?[t[t.length-1],t[0]]:[]],s=n&&this.done?[...e,e[0]]:e;this.viewer.sketch({line:s,preview:i,dots:e})}draped(e){return[...e.distances,...this.profiles.flatMap(({runs:n})=>n.flatMap(i=>i.map(([s])=>s)))].sort((n,i)=>n-i).flatMap(n=>this.along(e,n)??[])}along(e,t){let n=this.profiles.flatMap(o=>ho(o,t)??[]);if(!n.length)return null;let[i,s]=e.at(t);return[[i,Math.max(...n),s]]}pointAlong(e){let t=this.pointed.length;this.pointed=e!==null&&this.path&&this.along(this.path,e)||[],(t||this.pointed.length)&&this.sketch()}save(){if(!this.path)return;let e=Pg(this.path,this.profiles,this.viewer.frame);as(Wc(e),`${this.title} – ${R.measures.profile}`,"csv")}};function AT(r){let e=r.map(([t,n])=>w("tr",{},w("th",{scope:"row"},t),w("td",{class:"number"},n)));return w("table",{},w("tbody",{},...e))}function ET(r){let e=r.every(({geodesic:a})=>a!==null),t=({plan:a,slope:l,geodesic:c,rise:h},u)=>{let d=[wn(a),wn(l),...e?[wn(c)]:[],Tm(h)];return w("tr",{},w("th",{scope:"row"},u),...d.map(f=>w("td",{class:"number"},f)))},n=["",R.legPlan,R.legSlope,...e?[R.legGeodesic]:[],R.legRise],i=w("thead",{},w("tr",{},...n.map(a=>w("th",{scope:"col"},a)))),s=r.length>1?r.map((a,l)=>t(a,String(l+1))):[],o=w("tfoot",{},t(co(r),r.length>1?R.sum:""));return w("div",{class:"legs"},w("table",{},i,w("tbody",{},...s),o))}var Ry=120,Kc=class{constructor(e){this.viewer=e;this.element.append(this.casing,this.line)}viewer;element=Rt("svg",{class:"ring","aria-hidden":"true"});casing=Rt("path",{class:"casing"});line=Rt("path",{});places=[];draw([e,t],n){let i=this.viewer.groundAt(e,t)??this.viewer.stage.ground;this.places=Array.from({length:Ry+1},(s,o)=>{let a=2*Math.PI*o/Ry,[l,c]=[e+n*Math.cos(a),t+n*Math.sin(a)];return[l,this.viewer.groundAt(l,c)??i,c]}),this.drawn()}clear(){this.places=[],this.drawn()}drawn(){let e="M",t="";for(let n of this.places){let i=this.viewer.project(n);i&&(t+=`${e}${i[0].toFixed(1)} ${i[1].toFixed(1)}`),e=i?"L":"M"}for(let n of[this.casing,this.line])n.setAttribute("d",t)}};var CT=.08,Id=100,RT=12,Zc=class{constructor(e,t,n){this.viewer=e;this.explorer=t;this.told=n;this.ring=new Kc(e);let[i,,s]=e.frame.data.extent;this.radius=ls((s-i)/e.frame.data.scale*CT),this.input=this.radiusInput(),this.input.addEventListener("change",()=>this.setRadius(this.input.valueAsNumber));let o=Ze(R.saveTable,We("image"),()=>as(this.table(),this.title.textContent??"","csv")),a=w("header",{},this.title,o,Ze(R.close,We("close"),()=>this.close()));this.element.append(a,Py(this.input),this.body),this.element.addEventListener("keydown",l=>{l.key==="Escape"&&this.close()})}viewer;explorer;told;element=w("section",{class:"nearby","aria-label":R.nearby,hidden:""});ring;title=w("h2");body=w("div",{class:"found","aria-live":"polite"});input;radius;centre=null;found=[];get open(){return this.centre!==null}form(e){let t=this.radiusInput(),n=w("button",{type:"submit",class:"word"},R.nearby);n.title=R.listNearby;let i=w("form",{class:"near"},Py(t,n));return i.addEventListener("submit",s=>{s.preventDefault(),this.told.asked(),this.show(e,t.valueAsNumber),this.told.shown(e.place,this.radius),this.input.focus({preventScroll:!0})}),i}show(e,t){return this.centre=e,this.element.hidden=!1,this.element.scrollTop=0,this.setRadius(t)}refresh(){this.open&&this.setRadius(this.radius)}close(){this.open&&(this.centre=null,this.element.hidden=!0,this.ring.clear(),this.explorer.mark([]),this.told.closed())}setRadius(e){if(!this.centre||!(e>0&&e<1/0))return[];this.radius=e;let{place:t,name:n}=this.centre;return this.input.value=String(e),this.title.textContent=R.within(pt(e),n??R.here),this.found=this.explorer.near(t,e),this.body.replaceChildren(...this.found.length?this.found.map(i=>this.group(i)):[w("p",{class:"note"},R.nothingNearby)]),this.ring.draw(t,e),this.viewer.invalidate(),this.found}group(e){let{title:t}=e[0].layer,n=e.slice(0,Id).map(a=>w("li",{},this.entry(a))),i=w("span",{class:"count"},pt(e.length)),s=e.length>Id?[w("p",{class:"note"},R.moreNearby(e.length-Id))]:[],o=w("details",{class:"folded"},w("summary",{},w("span",{class:"name"},t),i),w("ul",{},...n),...s);return o.open=e.length<=RT||this.found.length===1,o}entry({layer:e,feature:t,distance:n}){let i=w("span",{class:"name"},this.explorer.names.of(e,t)),s=w("button",{type:"button",class:"entry"},i,w("span",{class:"count"},`${pt(Math.round(n))} m`));return s.addEventListener("click",()=>this.told.chosen(e,t)),s}table(){let e=this.found.flat(),t=[...new Set(e.flatMap(({layer:s})=>s.attributes.columns.map(({name:o})=>o)))],n=[R.layer,R.feature(-1).replace(/\s*0$/,""),`${R.distance} (m)`,R.easting,R.northing,...t],i=e.map(({layer:s,feature:o,distance:a})=>{let l=s.attributes.of(o),c=this.explorer.placeOf(s,o),[h,u]=c?this.viewer.frame.toCrs(c[0],c[2]):[null,null];return[s.title,o+1,a.toFixed(2),h?.toFixed(2),u?.toFixed(2),...t.map(d=>l[d])]});return Wc([n,...i])}radiusInput(){return w("input",{type:"number",min:"1",step:"any",value:String(this.radius),required:"","aria-label":R.radius})}};function Py(r,...e){return w("div",{class:"row radius"},w("span",{"aria-hidden":"true"},R.withinRadius),r,w("span",{"aria-hidden":"true"},"m"),...e)}var PT=8,LT=16;function Ly(r,e){let t=r.items.map(()=>w("input",{type:"checkbox"})),n=r.items.map(()=>w("span",{class:"count"})),i=r.items.map((o,a)=>{t[a].addEventListener("change",()=>e(a,t[a].checked));let l=w("span",{class:"name"},o.label||R.unnamedClass(a+1));return w("li",{},w("label",{class:"class"},t[a],Dd(r,a),l),n[a])}),s=w("ul",{class:"classes"},...i);return{element:i.length>PT?DT(i.length,s):s,refresh:o=>t.forEach((a,l)=>{a.checked=r.isShown(l),n[l].textContent=pt(o[l]),i[l].classList.toggle("off",!a.checked)})}}function Dd(r,e){let t=r.items[e],n=w("span",{class:"swatch","aria-hidden":"true"}),i=w("i");return i.style.backgroundColor=t.color,n.append(i),r.swatch(t).then(s=>s&&IT(s,n),()=>{}),n}function IT(r,e){let t=Math.round(LT*(window.devicePixelRatio||1)),n=w("canvas",{width:String(t),height:String(t)}),i=n.getContext("2d"),s=Math.min(t/r.width,t/r.height),[o,a]=[r.width*s,r.height*s];i.imageSmoothingQuality="high",i.drawImage(r,(t-o)/2,(t-a)/2,o,a),e.classList.add("drawn"),e.replaceChildren(n)}function DT(r,e){return w("details",{class:"folded"},w("summary",{},R.classes(r)),e)}async function Iy(r,e){let t=history.state?.started,n=window.parent===window||t?null:Nd(e);if(!n)return;let i=w("button",{type:"button",class:"word main"},R.start),s=w("div",{class:"poster"},n,i);r.append(s),await new Promise(o=>i.addEventListener("click",o,{once:!0})),s.remove(),document.getElementById("view")?.focus({preventScroll:!0})}function Nd(r){return Ny("poster",R.picture(r))}function Dy(){let r=Ny("logo",R.logo);return r?.classList.add("logo"),r}function Ny(r,e){let t=document.getElementById(r);if(!t)return null;let n=w("canvas",{role:"img","aria-label":e}),i=Uint8Array.from(atob(t.textContent??""),s=>s.charCodeAt(0));return createImageBitmap(new Blob([i],{type:t.getAttribute("type")})).then(s=>{[n.width,n.height]=[s.width,s.height],n.getContext("2d").drawImage(s,0,0)},()=>{}),n}function Uy(r,e){let{names:t}=r.groups,n=t.map(s=>w("input",{type:"radio",name:"group",value:s})),i=t.map((s,o)=>w("label",{},n[o],w("span",{},s)));return t.forEach((s,o)=>n[o].addEventListener("change",()=>{r.setGroup(s),e()})),{element:w("div",{class:"segments",role:"radiogroup","aria-label":R.groups},...i),refresh:()=>n.forEach((s,o)=>s.checked=t[o]===r.groups.current)}}function Fy(r,e){let t=r.views.all.map(({name:n})=>{let i=xi(n,()=>{r.views.show(n),e()});return w("li",{},i)});return w("nav",{"aria-label":R.views},w("ul",{class:"views"},...t))}var NT=30,Jc=class{constructor(e,t){this.layer=e;this.explorer=t;this.columns=e.attributes.columns.filter(({pictured:i})=>!i),this.toggle=Ze(R.filterAndColor(e.title),We("filter"),()=>this.open(this.element.hidden)),this.toggle.classList.add("adjust"),this.color.append(w("option",{value:""},R.asMapped),...this.columns.map(({name:i,label:s})=>w("option",{value:i},s)));let n=w("button",{type:"button",class:"word small"},R.addCondition);n.addEventListener("click",()=>this.add()),this.element=w("div",{class:"settings",hidden:""},w("h3",{},R.colorBy),this.color,this.numbers,w("h3",{},R.showOnly),this.conditions,n,this.note);for(let i of[this.color,this.method,this.count])i.addEventListener("change",()=>this.recolor());this.open(!1),this.refresh()}layer;explorer;toggle;element;columns;color=w("select",{"aria-label":R.colorBy});method=w("select",{"aria-label":R.method},...["equal","quantile"].map(e=>w("option",{value:e},R.methods[e])));count=w("select",{"aria-label":R.classCount},...Cm.map(e=>w("option",{value:String(e)},String(e))));numbers=w("div",{class:"row"},this.method,this.count);conditions=w("div",{class:"conditions"});note=w("p",{class:"note",role:"status"});drafts=[];applied="";refresh(){let{filter:e,coloring:t,matching:n}=this.layer.appearance;this.color.value=t?.field??"",this.method.value=t?.method??"equal",this.count.value=String(t?.classes??Wu),this.numbers.hidden=!t||!Ud(this.column(t.field)),this.note.textContent=e.length?R.matching(pt(n),pt(this.layer.features)):"",this.toggle.setAttribute("aria-pressed",String(e.length>0||t!==null));let i=JSON.stringify(e);i!==this.applied&&(this.applied=i,this.drafts=e.map(s=>({...s})),this.list())}open(e){this.element.hidden=!e,this.toggle.setAttribute("aria-expanded",String(e))}column(e){return this.columns.find(t=>t.name===e)??this.columns[0]}recolor(){let e=this.color.value,t=e!==""&&Ud(this.column(e)),n={field:e,...t&&{method:this.method.value,classes:Number(this.count.value)}};this.explorer.setColoring(this.layer,e===""?null:n)}add(){this.drafts.push({field:this.columns[0].name}),this.list(),this.conditions.lastElementChild?.querySelector("select")?.focus()}list(){this.conditions.replaceChildren(...this.drafts.map((e,t)=>this.row(e,t)))}row(e,t){let n=w("select",{"aria-label":R.field},...this.columns.map(({name:s,label:o})=>w("option",{value:s},o)));n.value=e.field,n.addEventListener("change",()=>{this.drafts[t]={field:n.value},this.list(),this.apply(),this.conditions.children[t]?.querySelector("select")?.focus()});let i=Ze(R.removeCondition,We("close"),()=>{this.drafts.splice(t,1),this.list(),this.apply()});return w("fieldset",{},w("div",{class:"row"},n,i),...this.criteria(e))}criteria(e){let t=this.column(e.field),n=Ud(t)?[this.limits(e,t)]:this.texts(e,t);return e.values===void 0&&UT(t)&&n.push(this.nulls(e)),n}limits(e,t){let[n,i]=FT(t),s=(o,a,l)=>{let c=w("input",{type:t.kind==="date"?"date":"number",step:"any","aria-label":a});return Number.isFinite(l)&&(c.placeholder=t.kind==="date"?ti(l,"day"):String(Number(l.toPrecision(6)))),c.value=e[o]===void 0?"":String(e[o]),c.addEventListener("change",()=>{c.value===""?delete e[o]:e[o]=t.kind==="date"?c.value:c.valueAsNumber,this.apply()}),c};return w("div",{class:"row"},s("min",R.least,n),w("span",{"aria-hidden":"true"},"–"),s("max",R.most,i))}texts(e,t){let{values:n,codes:i}=t.distinct;if(n.length<=NT){let o=n.map(a=>[a,0]);for(let a of i)o[a][1]++;return[this.choices(e,o.sort(([,a],[,l])=>l-a))]}let s=w("input",{type:"text","aria-label":R.containsText,placeholder:R.containsText,spellcheck:"false"});return s.value=e.contains??"",s.addEventListener("change",()=>{s.value===""?delete e.contains:e.contains=s.value,this.apply()}),[s]}choices(e,t){let n=new Set(e.values??t.map(([s])=>s)),i=t.map(([s,o])=>{let a=w("input",{type:"checkbox"});a.checked=n.has(s),a.addEventListener("change",()=>{a.checked?n.add(s):n.delete(s),t.every(([c])=>n.has(c))?delete e.values:e.values=t.map(([c])=>c).filter(c=>n.has(c)),this.apply()});let l=w("span",{class:"name"},OT(s));return w("li",{},w("label",{class:"layer"},a,l,w("span",{class:"count"},pt(o))))});return w("ul",{class:"choices"},...i)}nulls(e){let t=w("input",{type:"checkbox"});return t.checked=e.nulls===!0,t.addEventListener("change",()=>{t.checked?e.nulls=!0:delete e.nulls,this.apply()}),w("label",{class:"layer"},t,w("span",{class:"name"},R.alsoWithout))}apply(){let e=this.drafts.filter(({min:t,max:n,values:i,contains:s})=>[t,n,i,s].some(o=>o!==void 0));this.applied=JSON.stringify(e),this.explorer.setFilter(this.layer,e)}};function Ud({kind:r}){return r==="number"||r==="date"}function UT(r){return r.kind==="number"?r.numbers.some(Number.isNaN):r.distinct.values.includes(null)}function FT({numbers:r}){let[e,t]=[1/0,-1/0];for(let n of r)n<e&&(e=n),n>t&&(t=n);return[e,t]}function OT(r){return r===null?R.withoutValue:typeof r=="boolean"?r?R.yes:R.no:String(r)||R.emptyText}var BT={least:.5,most:5,step:.1},jc=class{constructor(e,t,n,i){this.viewer=t;this.explorer=n;this.follow=i;let s=w("ul",{class:"layers"},...t.layers.map(h=>this.row(h))),o=this.heights();this.refreshHeights=o.refresh;let a=t.views.all.length?Fy(t,()=>i.groupChanged()):null,l=w("div",{class:"body",id:"panel-body"},a,s,o.element);this.body=l,this.groups=t.groups.names.length>1?Uy(t,()=>i.groupChanged()):null;let c=this.header(e,l);this.element=w("section",{class:"panel","aria-label":R.layers},c,this.groups&&this.groups.element,l),this.groupChanged()}viewer;explorer;follow;element;body;toggle=w("button",{type:"button",class:"toggle"},We("layers"));rows=new Map;refreshHeights;groups;groupChanged(){this.groups?.refresh();for(let e of this.rows.values())e()}lead(e){this.body.before(e)}add(e){this.body.append(e)}offer(e){this.body.prepend(e),this.show(!0)}layerChanged(e){this.rows.get(e)?.()}heightsChanged(){this.refreshHeights()}header(e,t){let n=this.viewer.canvas.closest("main")?.dataset.interface==="folded";return this.toggle.setAttribute("aria-controls",t.id),this.toggle.addEventListener("click",()=>this.show(t.hidden)),this.show(!n&&!window.matchMedia("(max-width: 640px)").matches),w("header",{},Dy(),w("h1",{},e),this.toggle)}show(e){let t=e?R.hidePanel:R.showPanel;this.body.hidden=!e,this.toggle.setAttribute("aria-expanded",String(e)),this.toggle.setAttribute("aria-label",t),this.toggle.title=t}row(e){let t=w("input",{type:"checkbox"});t.addEventListener("change",()=>{e.visible=t.checked,this.changed(e)});let n=w("input",{type:"range",min:"0",max:"1",step:"0.01","aria-label":R.opacity(e.title)});n.addEventListener("input",()=>{e.opacity=n.valueAsNumber,this.changed(e)});let i=e instanceof Vt&&e.attributes.columns.length>0?new Jc(e,this.explorer):null,s=w("span",{class:"place"}),o=w("label",{class:"layer"},t,s,w("span",{class:"name"},e.title)),a=Ze(R.zoomTo(e.title),We("frame"),()=>this.viewer.zoomTo(e));a.classList.add("zoom");let l=w("li",{},w("div",{class:"row"},o,i&&i.toggle,a),n);i&&l.append(i.element);let c=e instanceof Ct&&e.drapes.length>0?this.drapes(e):null;c&&l.append(c.element);let h=this.classes(e,l,s),u=()=>{t.checked=e.visible,n.valueAsNumber=e.opacity,n.disabled=!e.visible,l.classList.toggle("off",!e.visible),l.hidden=!e.present,c?.refresh(),i?.refresh(),h()};return this.rows.set(e,u),u(),l}classes(e,t,n){let i,s=null;return()=>{let{classes:o}=e;o!==i&&(i=o,s?.element.remove(),s=o&&o.items.length>1?this.legend(e,o):null,s&&t.append(s.element),n.replaceChildren(...s?[]:[kT(e)]),n.hidden=s!==null),e instanceof Vt&&s?.refresh(e.appearance.counts())}}legend(e,t){return Ly(t,(n,i)=>{e.showClass(n,i),this.changed(e)})}drapes(e){let t=[...e.drapes.map(h=>h.name),null],n=h=>w("select",{"aria-label":h},...t.map((u,d)=>w("option",{value:String(d)},u??R.plainColor))),[i,s]=[n(R.drape(e.title)),n(R.compared(e.title))],o=w("input",{type:"checkbox"}),a=()=>{this.changed(e),this.follow.swipeChanged()};i.addEventListener("change",()=>{e.setDrape(t[i.selectedIndex]),a()}),s.addEventListener("change",()=>{this.viewer.setSwipe({layer:e.id,right:t[s.selectedIndex]}),a()}),o.addEventListener("change",()=>{this.viewer.setSwipe(o.checked?{layer:e.id}:null),a()});let l=w("label",{class:"layer"},o,w("span",{class:"name"},R.compare)),c=()=>{i.selectedIndex=t.indexOf(e.drape),o.checked=e.otherDrape!==void 0,s.hidden=!o.checked,s.selectedIndex=t.indexOf(e.otherDrape??null)};return{element:w("div",{class:"drapes"},i,l,s),refresh:c}}changed(e){this.viewer.layerChanged(),this.layerChanged(e)}heights(){let{least:e,most:t,step:n}=BT,i=w("input",{type:"range",id:"exaggeration",min:String(e),max:String(t),step:String(n)}),s=w("output",{for:"exaggeration"}),o=w("input",{type:"number",id:"shift",step:"any",required:""}),a=()=>{i.valueAsNumber=this.viewer.exaggeration,s.textContent=R.times(pt(Number(this.viewer.exaggeration.toFixed(2)))),o.valueAsNumber=this.viewer.shift};i.addEventListener("input",()=>{this.viewer.setExaggeration(i.valueAsNumber),a()}),o.addEventListener("input",()=>{o.validity.valid&&this.viewer.setShift(o.valueAsNumber)}),a();let l=w("label",{for:"exaggeration"},R.exaggeration),c=w("label",{for:"shift"},R.shift);return{element:w("div",{class:"heights"},l,s,i,c,o),refresh:a}}};function kT({classes:r,swatch:e}){if(r?.items.length===1)return Dd(r,0);let t=w("span",{class:"swatch","aria-hidden":"true"});for(let n of e.slice(0,4)){let i=w("i");i.style.backgroundColor=n,t.append(i)}return t}var zT=400,Qc=class{constructor(e){this.viewer=e;let{level:t,visible:n}=e.plane,[i,s]=e.heights;n||e.setPlane({level:(i+s)/2});let[o,a]=n?[Math.min(i,t),Math.max(s,t)]:[i,s],l=(a-o)/zT||1;this.level=w("input",{type:"range",min:String(o),max:String(a),step:String(l),"aria-label":R.planeLevel}),this.shown.addEventListener("change",()=>this.change({visible:this.shown.checked})),this.level.addEventListener("input",()=>this.change({level:this.level.valueAsNumber,visible:!0})),this.color.addEventListener("input",()=>this.change({color:this.color.value,visible:!0})),this.opacity.addEventListener("input",()=>this.change({opacity:this.opacity.valueAsNumber,visible:!0}));let c=w("label",{class:"layer"},this.shown,w("span",{class:"name"},R.showPlane)),h=w("div",{class:"plane"},w("div",{class:"row"},c,this.output),this.level,w("div",{class:"row"},this.color,this.opacity));this.element=w("details",{class:"folded section"},w("summary",{},R.plane),h),this.element.toggleAttribute("open",n),this.refresh()}viewer;element;shown=w("input",{type:"checkbox"});level;output=w("output");color=w("input",{type:"color","aria-label":R.planeColor});opacity=w("input",{type:"range",min:"0",max:"1",step:"0.01","aria-label":R.planeOpacity});refresh(){let{level:e,color:t,opacity:n,visible:i}=this.viewer.plane;this.shown.checked=i,this.level.value=String(e),this.color.value=t,this.opacity.valueAsNumber=n,this.output.textContent=`${dn(e,1)} m`}change(e){this.viewer.setPlane(e),this.refresh()}};var eh=2048,Oy=256,By=16384,Od=134e6;async function ky(r,e){let{size:t,background:n,labels:i}=e,s;n==="transparent"?(s=Fd(r,t,"#000000",i,!0),VT(s,Fd(r,t,"#ffffff",i,!0))):s=Fd(r,t,n==="white"?"#ffffff":null,i);let o=t[1]/r.size()[1];return HT(s,e.credits.join(" · "),o),new Promise((a,l)=>s.toBlob(c=>c?a(c):l(new Error("no picture")),"image/png"))}function Fd(r,[e,t],n,i,s=!1){let o=w("canvas",{width:String(e),height:String(t)}),a=o.getContext("2d",{willReadFrequently:s}),l=t/r.size()[1],c=[e/l,t/l];r.setBackground(n),r.stage.density=l;try{for(let h=0;h<t;h+=eh)for(let u=0;u<e;u+=eh){let[d,f]=[Math.min(eh,e-u),Math.min(eh,t-h)],g={left:u/l,top:h/l,width:d/l,height:f/l};r.setTile({picture:c,...g}),a.drawImage(r.picture(i),u,h)}}finally{r.stage.density=null,r.setBackground(null),r.setTile(null)}return o}function VT(r,e){let[t,n]=[r,e].map(i=>i.getContext("2d"));for(let i=0;i<r.height;i+=Oy){let s=Math.min(Oy,r.height-i),o=t.getImageData(0,i,r.width,s),{data:a}=o,l=n.getImageData(0,i,r.width,s).data;for(let c=0;c<a.length;c+=4){let h=255-Math.min(Math.max(l[c]-a[c],l[c+1]-a[c+1],l[c+2]-a[c+2],0),255);for(let u=0;h&&u<3;u++)a[c+u]=Math.min(a[c+u]*255/h,255);a[c+3]=h}t.putImageData(o,0,i)}}function HT(r,e,t){if(!e)return;let n=r.getContext("2d"),i=Math.max(11*t,8);n.font=`${i}px system-ui, sans-serif`,n.textAlign="right",n.textBaseline="middle";let s=Math.min(n.measureText(e).width+1.4*i,r.width);n.fillStyle="rgb(255 255 255 / 0.8)",n.fillRect(r.width-s,r.height-1.8*i,s,1.8*i),n.fillStyle="#56616b",n.fillText(e,r.width-.7*i,r.height-.9*i,r.width-1.4*i)}function zy(r,e,t){let n=Math.min(window.devicePixelRatio||1,2),[i,s]=r.size().map(d=>GT(Math.round(d*n))),o=w("select",{},...["seen","white","transparent"].map(d=>w("option",{value:d},R.backgrounds[d]))),a=w("input",{type:"checkbox",checked:""}),l=w("p",{class:"note",role:"status"}),c=w("button",{type:"submit",class:"word main"},R.save),h=w("form",{class:"save"},th(R.pictureWidth,i),th(R.pictureHeight,s),th(R.background,o),th(R.withLabels,a),l,c),u=lc(R.saveImage,h);h.addEventListener("submit",d=>{d.preventDefault();let f=[i.valueAsNumber,s.valueAsNumber];if(f[0]*f[1]>Od){l.textContent=R.tooLarge(Sm(Od));return}c.disabled=!0,l.textContent=R.drawing;let g={size:f,background:o.value,labels:a.checked,credits:t};setTimeout(()=>{ky(r,g).then(x=>{as(x,e,"png"),u.close()}).catch(()=>{l.textContent=R.notDrawn,c.disabled=!1})},30)}),i.select()}function GT(r){return w("input",{type:"number",min:"1",max:String(By),step:"1",value:String(r),required:""})}function th(r,e){return w("label",{},w("span",{},r),e)}var Vy=400,Hy=15,nh=class{constructor(e){this.viewer=e;let[t,n]=e.heights,{reach:i}=e;this.offset=Bd(-i,i,2*i/Vy,R.sectionOffset),this.level=Bd(t,n,(n-t)/Vy||1,R.sectionLevel);let s=["vertical","horizontal"].map(c=>w("option",{value:c},R.sectionKinds[c]));this.kind=w("select",{"aria-label":R.sectionKind},...s);let o=xi(R.flip,()=>this.flip());this.shown.addEventListener("change",()=>this.change({visible:this.shown.checked})),this.kind.addEventListener("change",()=>this.change({kind:this.kind.value,visible:!0})),this.azimuth.addEventListener("input",()=>this.change({azimuth:this.azimuth.valueAsNumber,visible:!0})),this.offset.addEventListener("input",()=>this.change({offset:this.offset.valueAsNumber,visible:!0})),this.level.addEventListener("input",()=>this.change({level:this.level.valueAsNumber,visible:!0})),this.rows={vertical:[kd(R.sectionAzimuth,this.outputs.azimuth),this.azimuth,kd(R.sectionOffset,this.outputs.offset),this.offset],horizontal:[kd(R.sectionLevel,this.outputs.level),this.level]};let a=w("label",{class:"layer"},this.shown,w("span",{class:"name"},R.sectionShown)),l=w("div",{class:"plane"},w("div",{class:"row"},a,o),this.kind,...this.rows.vertical,...this.rows.horizontal);this.element=w("details",{class:"folded section"},w("summary",{},R.section),l),this.refresh()}viewer;element;shown=w("input",{type:"checkbox"});kind;azimuth=Bd(0,359,1,R.sectionAzimuth);offset;level;outputs={azimuth:w("output"),offset:w("output"),level:w("output")};rows;started=!1;refresh(){let{kind:e,azimuth:t,offset:n,level:i,visible:s}=this.viewer.section;s&&(this.started=this.element.open=!0),this.shown.checked=s,this.kind.value=e,this.azimuth.valueAsNumber=t,this.offset.valueAsNumber=n,this.level.valueAsNumber=i,this.outputs.azimuth.textContent=`${Math.round(t)}°`,this.outputs.offset.textContent=`${dn(n,1)} m`,this.outputs.level.textContent=`${dn(i,1)} m`;for(let[o,a]of Object.entries(this.rows))for(let l of a)l.hidden=o!==e}change(e){this.viewer.setSection(this.started?e:{...this.first(),...e}),this.started=!0,this.refresh()}first(){let[e,t]=this.viewer.heights,n=this.viewer.heading*180/Math.PI+180;return{azimuth:(Math.round(n/Hy)*Hy%360+360)%360,offset:0,level:(e+t)/2}}flip(){let{kind:e,azimuth:t,offset:n,below:i}=this.viewer.section;this.change(e==="vertical"?{azimuth:(t+180)%360,offset:-n,visible:!0}:{below:!i,visible:!0})}};function Bd(r,e,t,n){return w("input",{type:"range",min:String(r),max:String(e),step:String(t),"aria-label":n})}function kd(r,e){return w("div",{class:"row quiet"},w("span",{class:"name"},r),e)}var Gy=6,ih=class{constructor(e){this.study=e;this.shown.addEventListener("change",()=>e.set({shown:this.shown.checked})),this.date.addEventListener("change",()=>this.date.value&&e.set({date:this.date.value,shown:!0})),this.time.addEventListener("input",()=>e.set({minutes:this.time.valueAsNumber,shown:!0})),this.zone.addEventListener("change",()=>e.set({zone:e.zones[this.zone.selectedIndex],shown:!0})),this.hours.addEventListener("change",()=>e.set({hours:this.hours.checked}));let t=ur.map(o=>{let a=w("i");return a.style.backgroundColor=o,a});t.slice(1).forEach((o,a)=>o.style.backgroundImage=`linear-gradient(to right, ${ur[a]}, ${ur[a+1]})`);let n=w("div",{class:"ramp","aria-hidden":"true"},...t.slice(1));this.legend.append(n,w("div",{class:"row ends"}),w("p",{class:"note"},R.sunHoursHint));let i=[Wy(this.shown,R.sunShown),Wy(this.hours,R.sunHours)],s=w("div",{class:"plane"},i[0],w("div",{class:"row"},this.date,this.clock),this.time,this.zone,this.position,i[1],this.legend);this.element=w("details",{class:"folded section"},w("summary",{},R.sun),s),this.refresh()}study;element;shown=w("input",{type:"checkbox"});date=w("input",{type:"date","aria-label":R.sunDate,required:""});time=w("input",{type:"range",min:"0",max:"1439",step:"5","aria-label":R.sunTime});clock=w("output");zone=w("select",{"aria-label":R.sunZone});position=w("p",{class:"note"});hours=w("input",{type:"checkbox"});legend=w("div",{class:"hours"});refresh(){let{shown:e,hours:t,date:n,minutes:i,zone:s}=this.study.now;e&&(this.element.open=!0),this.shown.checked=e,this.date.value=n,this.time.valueAsNumber=i,this.clock.textContent=vi(i),this.time.setAttribute("aria-valuetext",vi(i)),this.zone.replaceChildren(...this.study.zones.map(l=>w("option",{value:String(l)},WT(l)))),this.zone.selectedIndex=this.study.zones.indexOf(s),this.position.textContent=this.told(),this.hours.checked=t,this.legend.hidden=!t;let o=Math.max(Math.ceil(this.study.longest),1),a=[0,o/2,o].map(l=>w("span",{},`${dn(l,l%1?1:0)} h`));this.legend.querySelector(".ends").replaceChildren(...a)}card(e){if(!e||!this.study.now.hours)return null;let{hours:t,spans:n}=this.study.sunshineAt(e),i=n.slice(0,Gy).map(([s,o])=>`${vi(s)}–${vi(o)}`);return n.length>Gy&&i.push("…"),w("div",{class:"place sunshine"},w("h3",{},w("span",{},R.sunHoursOf(Kr(this.study.now.date)??this.study.now.date))),w("p",{class:"sum"},Mm(t)),...i.length?[w("p",{class:"note"},i.join(", "))]:[])}told(){let{position:e,day:t}=this.study;if(!e)return"";let{azimuth:n,elevation:i}=e;return`${i>0?R.sunUp(dn(n,0),dn(i,0)):R.sunDown}. ${t?R.sunDay(vi(t[0]),vi(t[1])):R.sunNight}.`}};function Wy(r,e){return w("label",{class:"layer"},r,w("span",{class:"name"},e))}function WT(r){return typeof r=="number"?`UTC${r?fd(r).replace("-","−"):""}`:R.zones[r]}var $T=12,XT=60,rh=class{constructor(e,t){this.search=e;this.chosen=t;this.clear.hidden=!0,this.element=w("div",{class:"search",role:"search"},We("search"),this.input,this.clear,w("div",{class:"results"},this.list,this.note)),this.input.addEventListener("focus",()=>{setTimeout(()=>e.prepare()),this.found.length&&this.open(!0)}),this.input.addEventListener("input",()=>{window.clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>{this.waiting=0,this.look()},XT)}),this.input.addEventListener("keydown",n=>this.key(n)),this.element.addEventListener("focusout",({relatedTarget:n})=>{this.element.contains(n)||this.open(!1)}),this.list.addEventListener("mousedown",n=>n.preventDefault())}search;chosen;element;input=w("input",{type:"text",role:"combobox","aria-label":R.search,"aria-expanded":"false","aria-controls":"search-results","aria-autocomplete":"list",placeholder:R.searchHint,autocomplete:"off",autocapitalize:"off",spellcheck:"false",enterkeyhint:"search"});list=w("ul",{id:"search-results",role:"listbox","aria-label":R.searchResults,hidden:""});note=w("p",{class:"note",role:"status"});clear=Ze(R.clearSearch,We("close"),()=>this.reset());found=[];active=-1;waiting=0;focus(){this.input.focus(),this.input.select()}look(){let e=this.input.value.trim();this.clear.hidden=!this.input.value;let{total:t,found:n}=this.search.find(e,$T);this.found=n,this.list.replaceChildren(...n.map((i,s)=>this.option(i,s,e))),this.note.textContent=e?n.length?t>n.length?R.found(pt(t),n.length):"":R.foundNothing:"",this.activate(-1),this.open(e!=="")}option(e,t,n){let{layer:i,name:s}=e,o=s===e.text?i.title:`${s} · ${i.title}`,a=w("li",{role:"option",id:`search-result-${t}`,"aria-selected":"false"},w("span",{class:"name"},...qT(e.text,n)),w("span",{class:"about"},o));return a.addEventListener("click",()=>this.choose(t)),a}key(e){let{length:t}=this.found;switch(e.key){case"ArrowDown":case"ArrowUp":{if(!t)return;this.open(!0);let n=e.key==="ArrowDown"?1:-1,i=this.active+n;this.activate(i<-1?t-1:i>=t?-1:i);break}case"Enter":this.waiting&&this.hurry(),this.found.length&&this.choose(Math.max(this.active,0));break;case"Escape":this.list.hidden?this.reset():this.open(!1);break;default:return}e.preventDefault(),e.stopPropagation()}hurry(){window.clearTimeout(this.waiting),this.waiting=0;let e=this.active;this.look(),this.activate(Math.min(e,this.found.length-1))}activate(e){this.active=e,[...this.list.children].forEach((t,n)=>t.setAttribute("aria-selected",String(n===e))),e<0?this.input.removeAttribute("aria-activedescendant"):this.input.setAttribute("aria-activedescendant",`search-result-${e}`),this.list.children[e]?.scrollIntoView({block:"nearest"})}choose(e){this.open(!1),this.input.value=this.found[e].text,this.clear.hidden=!1,this.chosen(this.found[e])}reset(){this.input.value="",this.look(),this.input.focus()}open(e){this.list.hidden=!e||!this.found.length,this.note.hidden=!e,this.element.classList.toggle("open",e),this.input.setAttribute("aria-expanded",String(!this.list.hidden))}};function qT(r,e){let t=fn(r);if(t.length!==r.length)return[r];let n=new Uint8Array(r.length);for(let s of fn(e).split(/[\s,;]+/).filter(Boolean))for(let o=t.indexOf(s);o>=0;o=t.indexOf(s,o+1))n.fill(1,o,o+s.length);let i=[];for(let s=0,o=0;s<r.length;s=o){for(;o<r.length&&n[o]===n[s];)o++;i.push(n[s]?w("mark",{},r.slice(s,o)):r.slice(s,o))}return i}var YT=140,KT=900,sh=class{constructor(e){this.explorer=e;let{possible:t,usual:n}=e.timeline.steps;this.steps=t,this.step.append(...t.map((o,a)=>w("option",{value:String(a)},JT(o)))),this.step.selectedIndex=t.indexOf(n);let i=w("div",{class:"track"},this.bars,this.slider),s=w("div",{class:"row"},this.step,this.mode);this.element=w("section",{class:"time","aria-label":R.time,hidden:""},this.play,i,this.output,this.all,s),this.element.hidden=e.timeline.span===null,this.slider.addEventListener("input",()=>{this.setPlaying(!1),this.go(this.slider.valueAsNumber)}),this.step.addEventListener("change",()=>this.restep()),this.mode.addEventListener("change",()=>this.restep()),!this.element.hidden&&(this.arrange(),this.slider.valueAsNumber=this.stops.length-1,this.refresh(),new ResizeObserver(()=>this.paint()).observe(this.bars),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.paint()))}explorer;element;slider=w("input",{type:"range",min:"0",step:"1","aria-label":R.time});bars=w("canvas",{class:"bars","aria-hidden":"true"});output=w("output");play=Ze(R.play,We("play"),()=>this.setPlaying(!this.playing));all=Ze(R.showAllTimes,We("close"),()=>this.showAll());step=w("select",{"aria-label":R.timeStep});mode=w("select",{"aria-label":R.timeMode},...["until","within"].map(e=>w("option",{value:e},R.timeModes[e])));steps;stops=[];begun=[];playing=!1;timer=0;refresh(){let{text:e}=this.explorer.timeline;this.all.disabled=e===null;let t=e===null?R.allTimes:this.words(e);if(this.output.textContent=t,this.slider.setAttribute("aria-valuetext",t),e!==null){let{span:n,until:i}=rs(e),s=i?"until":"within";s!==this.mode.value&&(this.mode.value=s,this.arrange()),this.slider.valueAsNumber=ql(this.stops,n[0])}this.paint()}showAll(){this.setPlaying(!1),this.explorer.setTime(null),this.slider.focus()}get current(){return this.steps[this.step.selectedIndex]}restep(){let e=this.stops[this.slider.valueAsNumber];this.arrange(),this.slider.valueAsNumber=ql(this.stops,e),this.explorer.timeline.text!==null?this.go(this.slider.valueAsNumber):this.paint()}arrange(){let{timeline:e}=this.explorer;this.stops=e.stops(this.current,this.mode.value==="until"),this.begun=e.begun(this.stops),this.slider.max=String(this.stops.length-1)}go(e){this.explorer.setTime(bg(this.stops[e],this.current,this.mode.value==="until"))}setPlaying(e){if(e===this.playing)return;this.playing=e,window.clearTimeout(this.timer);let t=e?R.pause:R.play;if(this.play.replaceChildren(We(e?"pause":"play")),this.play.setAttribute("aria-label",t),this.play.title=t,!e)return;let n=this.explorer.timeline.text===null||this.slider.valueAsNumber>=this.stops.length-1;this.advance(n?0:this.slider.valueAsNumber+1)}advance(e){if(this.go(e),e>=this.stops.length-1)return this.setPlaying(!1);let t=window.matchMedia("(prefers-reduced-motion: reduce)").matches?KT:YT;this.timer=window.setTimeout(()=>requestAnimationFrame(()=>this.playing&&this.advance(e+1)),t)}words(e){let[t,n=t]=e.split("/");return tm(rs(t).span[0],rs(n).span[0],so([zi(t),zi(n)]))}paint(){let{bars:e,begun:t}=this,n=window.devicePixelRatio||1,[i,s]=[e.clientWidth,e.clientHeight].map(u=>Math.round(u*n));if(!i||!s)return;[e.width,e.height]=[i,s];let o=e.getContext("2d"),a=getComputedStyle(e),l=Math.sqrt(Math.max(...t))||1,c=this.shownStops(),h=i/t.length;t.forEach((u,d)=>{if(!u)return;let f=Math.max(Math.sqrt(u)/l,.06)*s;o.fillStyle=c(d)?a.getPropertyValue("--accent"):a.getPropertyValue("--faint"),o.fillRect(d*h,s-f,Math.max(h-n,h*.7),f)})}shownStops(){let{text:e}=this.explorer.timeline;if(e===null)return()=>!0;let{span:t,until:n}=rs(e),{unit:i,count:s}=this.current;return o=>this.stops[o]<t[1]&&(n||Vn(this.stops[o],i,s)>t[0])}},ZT={"60 minute":[1,"hour"],"360 minute":[6,"hour"],"7 day":[1,"week"]};function JT({unit:r,count:e}){let[t,n]=ZT[`${e} ${r}`]??[e,r];return new Intl.NumberFormat(bt,{style:"unit",unit:n,unitDisplay:"long"}).format(t)}var jT=8,QT=72,$y=6,oh=class{constructor(e,t){this.viewer=e;this.turn=Ze(R.rotate,We("rotate"),()=>e.setTurning(!e.turning)),this.turn.setAttribute("aria-pressed","false"),this.measuring=Ze(R.measureKey,We("measure"),t.measure),this.setMeasuring(!1),this.tools=[this.measuring,this.turn,Ze(R.saveImageKey,We("image"),t.save),Ze(R.hideInterface,We("hide"),t.hide)];for(let n of[...this.tools,this.more])n.classList.add("tool-button");this.element=w("nav",{class:"toolbar","aria-label":R.tools},Ze(R.north,this.needle,()=>e.faceNorth()),Ze(R.zoomIn,We("plus"),()=>e.zoom(.7)),Ze(R.zoomOut,We("minus"),()=>e.zoom(1/.7)),Ze(R.home,We("home"),()=>e.home()),this.more,this.menu,Ze(R.aboutKey,We("info"),t.about)),this.more.setAttribute("aria-controls","tools"),this.open(!1),this.arrange(),this.listen()}viewer;element;needle=Hg();turn;tools;menu=w("div",{class:"menu",id:"tools",role:"group","aria-label":R.tools,hidden:""});more=Ze(R.tools,We("tools"),()=>this.open(this.menu.hidden));narrow=window.matchMedia("(max-width: 640px)");measuring;drawn(){this.needle.style.transform=`rotate(${-this.viewer.heading}rad)`}spun(){this.turn.setAttribute("aria-pressed",String(this.viewer.turning))}setMeasuring(e){this.measuring.setAttribute("aria-pressed",String(e))}listen(){new ResizeObserver(()=>this.arrange()).observe(this.viewer.canvas),this.menu.addEventListener("click",()=>this.dismiss(),{capture:!0}),this.element.addEventListener("keydown",e=>{e.key!=="Escape"||this.menu.hidden||(e.stopPropagation(),this.dismiss())}),this.element.addEventListener("focusout",({relatedTarget:e})=>{e instanceof Node&&!this.element.contains(e)&&this.open(!1)}),document.addEventListener("pointerdown",({target:e})=>{this.element.contains(e)||this.open(!1)})}arrange(){let e=this.more.getBoundingClientRect().height||36,t=Math.floor((this.viewer.size()[1]-QT-jT)/e),n=t>=this.tools.length+$y-1,i=this.narrow.matches?0:n?this.tools.length:Math.max(t-$y,0);if(this.tools.filter(o=>o.parentElement===this.element).length===i&&this.more.hidden===n)return;let s=document.activeElement;this.more.before(...this.tools.slice(0,i)),this.menu.replaceChildren(...this.tools.slice(i)),this.more.hidden=i===this.tools.length,this.more.hidden&&this.open(!1),s instanceof HTMLElement&&this.element.contains(s)&&s.focus()}open(e){this.menu.hidden=!e,this.more.setAttribute("aria-expanded",String(e)),e&&this.menu.querySelector("button")?.focus()}dismiss(){this.open(!1),this.more.focus()}};var eA=1800,ah=class{constructor(e,t,n,i,s,o,a){this.root=e;this.scene=t;this.viewer=n;this.address=s;this.explorer=o;let l=t.title;n.canvas.setAttribute("aria-label",R.canvas(l)),this.panel=new jc(l,n,o,this),this.nearby=new Zc(n,o,{asked:()=>this.card.hide(),shown:(c,h)=>o.look(c,h,this.beside(this.nearby.element)),chosen:(c,h)=>this.visit(c,h),closed:()=>n.canvas.focus({preventScroll:!0})}),this.card=new cc(n,()=>this.cancelled(),(c,h,u)=>[this.sun.card(u),this.near(c,h,u)]),this.search=new rh(o.search,({layer:c,feature:h})=>this.visit(c,h)),o.search.possible&&this.panel.lead(this.search.element),this.time=new sh(o),e.classList.toggle("timed",!this.time.element.hidden),this.divider=new uc(n,()=>this.swipeChanged()),this.toolbar=new oh(n,{measure:()=>this.toggleMeasure(),save:()=>this.save(),about:()=>md(t,s),hide:()=>this.toggleInterface()}),this.scale=new $c(n),this.plane=new Qc(n),this.panel.add(this.plane.element),this.section=new nh(n),this.panel.add(this.section.element),t.downloads.length&&this.panel.offer(ac(t,i)),this.sun=new ih(a),a.possible&&this.panel.add(this.sun.element),a.changed=()=>this.sun.refresh(),this.unhide.classList.add("unhide"),this.unhide.hidden=!0,this.measure=new Yc(n,l,()=>this.measureChanged()),this.labelled=new Gc(t,i,n,[this.panel.element,this.nearby.element,this.card.element,this.toolbar.element,this.time.element,this.measure.element]),e.append(this.divider.element,this.labelled.element,this.nearby.ring.element,this.marker,this.scale.element,this.time.element,this.panel.element,this.toolbar.element),e.append(this.nearby.element,this.card.element),e.append(this.measure.element,this.measure.crosshair,this.unhide,this.hint,this.card.spoken,Gg()),t.credits.length&&e.append(w("footer",{class:"credits"},t.credits.join(" · "))),this.makeRoom(),window.matchMedia("(max-width: 640px)").addEventListener("change",()=>this.makeRoom()),document.addEventListener("keydown",c=>this.key(c)),n.listener=this,o.listener=this}root;scene;viewer;address;explorer;panel;card;toolbar;labelled;marker=w("div",{class:"marker",hidden:""});scale;plane;section;sun;divider;search;nearby;time;measure;hint=w("div",{class:"hint",role:"status",hidden:""},R.wheelHint);unhide=Ze(R.showInterface,We("show"),()=>this.toggleInterface());marked=null;hinted=0;drawn(){this.toolbar.drawn(),this.scale.drawn(),this.labelled.drawn(),this.nearby.ring.drawn(),this.measure.drawn();let e=this.marked&&this.viewer.projectHit(this.marked);this.marker.hidden=!e,e&&(this.marker.style.transform=`translate(${e[0]}px, ${e[1]}px)`)}clicked(e,t){if(this.measure.active)return this.measure.clicked(e,t),!0;let n=this.labelled.at(e,t);return n?(this.marked=null,this.viewer.select(n.layer,n.feature),this.card.show(n.layer,n.feature,n),!0):!1}composed(e){return this.labelled.composed(e)}labels(){return this.viewer.draw(),this.labelled.shown()}picked(e){if(!e)return this.cancelled(),this.card.nothing();this.marked=e,this.viewer.select(e.layer,e.feature),this.card.show(e.layer,e.feature,e)}cancelled(){this.marked=null,this.viewer.select(null,null),this.card.element.contains(document.activeElement)&&this.viewer.canvas.focus({preventScroll:!0}),this.card.hide()}selected(e,t){this.marked=null,t===null?this.card.hide():this.card.show(e,t,null)}layerChanged(e){this.panel.layerChanged(e)}timeChanged(){this.time.refresh()}visit(e,t){!e.present&&this.viewer.setGroup(e.groups[0])&&this.groupChanged();let n=this.explorer.placeOf(e,t);this.measure.close(),this.marked=n&&{layer:e,feature:t,point:n,anchor:n[1]},this.viewer.select(e,t),this.card.show(e,t,this.marked),this.explorer.visit(e,t,this.beside(this.card.element))}near(e,t,n){let i=e instanceof Vt&&t!==null?e:null,s=n?.point??(i&&this.explorer.placeOf(i,t));return!s||!this.explorer.layers.length?null:this.nearby.form({place:[s[0],s[2]],name:i&&this.explorer.names.of(i,t)})}listNearby(e,t){return e?this.nearby.show({place:e,name:null},t):(this.nearby.close(),[])}heightsChanged(){this.panel.heightsChanged()}groupChanged(){this.panel.groupChanged(),this.card.layer&&!this.card.layer.present&&this.cancelled()}swipeChanged(){this.divider.refresh();for(let e of this.viewer.swipe.terrains)this.panel.layerChanged(e)}followed(){this.heightsChanged(),this.groupChanged(),this.swipeChanged(),this.sectionChanged()}planeChanged(){this.plane.refresh()}sectionChanged(){this.section.refresh()}spun(){this.toolbar.spun()}wheelLeft(){this.hint.hidden=!1,window.clearTimeout(this.hinted),this.hinted=window.setTimeout(()=>this.hint.hidden=!0,eA)}key(e){let{target:t,key:n}=e,i=t instanceof HTMLElement&&t.matches("input:not([type=checkbox], [type=range]), textarea, select");if(e.ctrlKey||e.metaKey||e.altKey||i||document.querySelector("dialog[open]"))return;let s={R:()=>this.viewer.setTurning(!this.viewer.turning),M:()=>this.toggleMeasure(),I:()=>md(this.scene,this.address),"/":()=>this.search.focus(),H:()=>this.toggleInterface(),S:e.shiftKey?()=>this.save():void 0,ESCAPE:()=>this.escape()}[n.toUpperCase()];s&&(n!=="Escape"&&e.preventDefault(),s())}escape(){if(this.measure.active)return this.measure.escape();if(!this.card.element.hidden)return this.cancelled();this.viewer.setTurning(!1),this.unhide.hidden||this.toggleInterface()}toggleMeasure(){if(this.measure.active)return this.measure.close();this.cancelled(),this.nearby.close(),this.measure.open()}measureChanged(){this.toolbar.setMeasuring(this.measure.active)}toggleInterface(){let e=!this.unhide.hidden,t=document.activeElement;this.setPanels(e),this.unhide.hidden=e,t===this.unhide?this.viewer.canvas.focus({preventScroll:!0}):t!==this.viewer.canvas&&!e&&this.unhide.focus()}save(){zy(this.viewer,this.scene.title,this.scene.credits)}setPanels(e){this.root.classList.toggle("bare",!e),e||(this.cancelled(),this.nearby.close(),this.measure.close()),this.panel.element.hidden=!e,this.toolbar.element.hidden=!e,this.time.element.hidden=!e||!this.explorer.timeline.span,this.makeRoom()}beside(e){let t=this.free(),[n,i]=this.viewer.size(),s=e.getBoundingClientRect();return e.hidden?t:n>900?{...t,right:Math.min(t.right,2*s.left/n-1)}:n>640?t:{...t,bottom:Math.max(t.bottom,1-2*s.top/i)}}makeRoom(){this.viewer.setRoom(this.free())}free(){let[e,t]=this.viewer.size(),n=this.panel.element.getBoundingClientRect(),i=this.toolbar.element.getBoundingClientRect(),s={left:-1,right:1,bottom:-1,top:1};!this.panel.element.hidden&&e>900?(s.left=2*n.right/e-1,s.right=2*i.left/e-1):this.panel.element.hidden||(s.top=1-2*n.top/t);let o=this.time.element.getBoundingClientRect();return this.time.element.hidden||(s.bottom=1-2*o.top/t),s}};var Xy=9,tA=[0,0,1],nA=["cx","cy","cz","tx","ty","tz","ux","uy","uz","view","exaggeration","shift","group","swipe","left","right","layer"],Vd=class{placement;metre;constructor({data:e},t){let[n,,i]=e.extent;this.placement=new ni(e.rotation,[0,0]),this.metre=t*e.scale/(i-n)}of([e,t,n],{exaggeration:i,shift:s}){let[o,a]=this.placement.toOwn(e,n);return[o*this.metre,-a*this.metre,(t+s)*i*this.metre]}toLocal([e,t,n],{exaggeration:i,shift:s}){let[o,a]=this.placement.toLocal(e/this.metre,-t/this.metre);return[o,n/this.metre/i-s,a]}ofDirection([e,t,n]){let[i,s]=this.placement.toOwn(e,n);return[i,-s,t]}ofSection({kind:e,azimuth:t,offset:n,level:i,below:s},o){let a=l=>Number(l.toPrecision(Xy));return e==="vertical"?[e,a(t),a(n*this.metre)]:[e,s?"below":"above",a(this.of([0,i,0],o)[2])]}toSection([e,t,n],i){let s=Number(n||NaN);return e==="vertical"&&Number.isFinite(Number(t||NaN))&&Number.isFinite(s)?{kind:e,azimuth:(Number(t)%360+360)%360,offset:s/this.metre,visible:!0}:e!=="horizontal"||!/^(above|below)$/.test(t??"")||!Number.isFinite(s)?null:{kind:e,below:t==="below",level:this.toLocal([0,0,s],i)[1],visible:!0}}toLocalDirection([e,t,n]){let[i,s]=this.placement.toLocal(e,-t);return[i,n,s]}},ch=class{constructor(e,t,n=[]){this.viewer=e;this.keepers=n;this.units=new Vd(e.frame,t.baseSize),this.first={exaggeration:e.exaggeration,shift:e.shift}}viewer;keepers;units;first;get link(){let{camera:e,target:t,up:n}=this.viewer.view,{exaggeration:i,shift:s}=this.viewer,o=this.viewer.views.current,a=[zd("c",this.units.of(e,this.viewer)),zd("t",this.units.of(t,this.viewer))],l=o===null?a:[`view=${encodeURIComponent(o)}`],c=this.units.ofDirection(n);o===null&&Math.abs(this.viewer.roll)>1e-6&&l.push(zd("u",c)),this.viewer.section.visible&&l.push(`section=${this.units.ofSection(this.viewer.section,this.viewer).join(",")}`),i!==this.first.exaggeration&&l.push(`exaggeration=${i}`),s!==this.first.shift&&l.push(`shift=${s}`);let h=Xs(location.hash);h&&l.push(`lang=${h}`),l.push(...this.choices());for(let[u,d]of this.keepers.flatMap(f=>f.parameters()))l.push(`${u}=${encodeURIComponent(d)}`);return`${location.href.split("#")[0]}#${l.join("&")}`}speak(e){let t=lh(location.hash);for(let n of nA)t.delete(n);for(let[n,i]of lh(new URL(this.link).hash))t.set(n,i);t.delete("popup"),t.set("lang",e),location.hash=t.toString()}follow(){let e=lh(location.hash);for(let h of this.keepers)h.follow(e);let t=Number(e.get("exaggeration"));t>0&&t<1/0&&this.viewer.setExaggeration(t);let n=Ky(e,"shift");Number.isFinite(n)&&this.viewer.setShift(n);let i=this.units.toSection(e.get("section")?.split(",")??[],this.viewer);(i||this.viewer.section.visible)&&this.viewer.setSection(i??{visible:!1}),this.choose(e);let[s,o,a]=["c","t","u"].map(h=>iA(e,h));if(!s)return;let l=this.units.toLocal(o??[0,0,0],this.viewer),c=this.units.toLocal(s,this.viewer);c.every((h,u)=>h===l[u])||this.viewer.setView(c,l,this.units.toLocalDirection(a??tA))}choices(){let{groups:e,swipe:t}=this.viewer,n=e.current===(e.names[0]??null)?[]:[["group",e.current]],{layer:i,left:s,right:o,at:a}=t.now??{},l=a===void 0?[]:[["swipe",String(Number(a.toFixed(4)))],["left",s??""],["right",o??""]];return a!==void 0&&i!==t.terrains[0].id&&l.push(["layer",i]),[...n,...l].map(([c,h])=>`${c}=${encodeURIComponent(h)}`)}choose(e){let[t,n,i]=["view","group","swipe"].map(l=>e.get(l));t!==null&&this.viewer.views.show(t,!0),n!==null&&this.viewer.setGroup(n);let s=Number(i);if(!i||!Number.isFinite(s))return;let[o,a]=["left","right"].map(l=>e.has(l)?e.get(l)||null:void 0);this.viewer.setSwipe({at:s,left:o,right:a,...e.has("layer")&&{layer:e.get("layer")}})}};function qy(r){let e=lh(r),[t,n]=["width","height"].map(i=>Math.round(Number(e.get(i))));return t>0&&n>0&&t<=16384&&n<=16384?{width:t,height:n}:null}function Yy(r){let[e,t=""]=r.split("#"),n=t.split("&"),i=n.filter(s=>!/^popup(=|$)/.test(s));return i.length<n.length?`${e}#${i.join("&")}`:null}function lh(r){return new URLSearchParams(r.replace(/^#/,""))}function Ky(r,e){return Number(r.get(e)?.trim()||NaN)}function iA(r,e){let t=["x","y","z"].map(n=>Ky(r,e+n));return t.every(Number.isFinite)?t:null}function zd(r,e){return["x","y","z"].map((t,n)=>`${r}${t}=${Number(e[n].toPrecision(Xy))}`).join("&")}var vo=document.getElementById("status"),jy=document.getElementById("status-text"),Hd=document.getElementById("status-bar");document.documentElement.lang=mi;jy.textContent=`${R.loading}…`;Hd.setAttribute("aria-label",R.loading);var Gd=rA();window.scenery={ready:Gd};Gd.catch(Qy);async function rA(){let r=document.getElementById("view"),e=r.parentElement,t=aA();Og(()=>window.scenery,t.world.origins),Zy(e),await Iy(e,t.title);let n=new nc(t.chunks),i=sA(r,t,n),s=t.chunks.reduce((u,d)=>u+d.bytes,0);await n.load(u=>Jy(s?u/s/2:.5)),await i.build(t,n,u=>Jy(.5+u/(t.layers.length+1)/2));let o=0,a=new Yl(i,t,n),l=new oc(i,t.world.sun??null),c=new ch(i,t.world,[a,l]),h=new ah(e,t,i,n,c,a,l);i.start(),c.follow(),h.followed(),i.open(),i.stage.finish(),o=performance.now(),vo.hidden=!0,Object.defineProperties(window.scenery,Object.getOwnPropertyDescriptors(Lg(i,Gd,t.chunks,h,c,a,l,()=>o))),window.addEventListener("hashchange",()=>{if((Xs(location.hash)??mi)!==mi)return oA();Zy(e),c.follow(),h.followed()}),r.addEventListener("webglcontextlost",()=>Qy(new Xi(R.lost)))}function sA(r,e,t){try{return new Vc(r,new Ql(e.frame),e.world)}catch(n){throw e.downloads.length&&vo.append(ac(e,t)),n}}function Zy(r){let e=qy(location.hash);r.style.width=e?`${e.width}px`:"",r.style.height=e?`${e.height}px`:"";let t=Yy(location.href);if(!e||t===null)return;let n=()=>window.open(t,"_blank",`popup,width=${e.width},height=${e.height}`);if(n())return;let i=w("button",{type:"button",class:"word main offer"},R.openWindow(`${e.width} × ${e.height}`));i.addEventListener("click",()=>{n(),i.remove()}),r.append(i)}function oA(){history.replaceState({started:!0},""),location.reload()}function aA(){try{return JSON.parse(document.getElementById("scene").textContent)}catch(r){throw new ii(String(r))}}function Qy(r){let e=r instanceof Error?r.message:String(r);Hd.hidden=!0;let t=Nd(document.title);t&&vo.prepend(t),jy.textContent=r instanceof Xi?e:R.damaged(e),vo.setAttribute("role","alert"),vo.hidden=!1,r instanceof Xi||r instanceof ii||console.error(r)}function Jy(r){return Hd.value=r,new Promise(e=>setTimeout(e))}})();
