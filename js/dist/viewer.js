"use strict";(()=>{var Mf=0,Oh=1,Tf=2;var Is=1,Af=2,Or=3,Fi=0,qt=1,hn=2,nr=0,Br=1,Bh=2,kh=3,zh=4,Ef=5;var ir=100,Cf=101,Rf=102,Pf=103,Lf=104,If=200,Df=201,Nf=202,Uf=203,Vh=204,Hh=205,Ff=206,Of=207,Bf=208,kf=209,zf=210,Vf=211,Hf=212,Gf=213,Wf=214,Wo=0,$o=1,Xo=2,Rr=3,qo=4,Yo=5,Ko=6,Zo=7,Gh=0,$f=1,Xf=2,Zn=0,Wh=1,$h=2,Xh=3,qh=4,Yh=5,Kh=6,Zh=7;var Jh=300,rr=301,kr=302,wa=303,Ma=304,Ci=1e3,$n=1001,Jo=1002,yt=1003,qf=1004;var Ds=1005;var wt=1006,Ta=1007;var kn=1008;var Bt=1009,jh=1010,Qh=1011,Oi=1012,Aa=1013,Yt=1014,bn=1015,zn=1016,Ea=1017,Ca=1018,sr=1020,eu=35902,tu=35899,nu=1021,iu=1022,_n=1023,hi=1026,di=1027,Bi=1028,Ra=1029,Jn=1030,Pa=1031;var La=1033,Ns=33776,Us=33777,Fs=33778,Os=33779,Ia=35840,Da=35841,Na=35842,Ua=35843,Fa=36196,Oa=37492,Ba=37496,ka=37488,za=37489,Bs=37490,Va=37491,Ha=37808,Ga=37809,Wa=37810,$a=37811,Xa=37812,qa=37813,Ya=37814,Ka=37815,Za=37816,Ja=37817,ja=37818,Qa=37819,el=37820,tl=37821,nl=36492,il=36494,rl=36495,sl=36283,ol=36284,ks=36285,al=36286;var ms=2300,jo=2301,Ho=2302,Lh=2303,Ih=2400,Dh=2401,Nh=2402;var Yf=3200;var ru=0,Kf=1,fi="",Wt="srgb",gs="srgb-linear",ys="linear",it="srgb";var Go=7680;var Zf=519,Jf=512,jf=513,Qf=514,or=515,ep=516,tp=517,su=518,ou=519,au=35044,lu=35048;var ar="300 es",Rn=2e3,vs=2001;function t0(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function n0(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function xs(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function np(){let i=xs("canvas");return i.style.display="block",i}var Jd={},Pr=null;function bs(...i){let e="THREE."+i.shift();Pr?Pr("log",e,...i):console.log(e,...i)}function ip(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ie(...i){i=ip(i);let e="THREE."+i.shift();if(Pr)Pr("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function Ue(...i){i=ip(i);let e="THREE."+i.shift();if(Pr)Pr("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function ps(...i){let e=i.join(" ");e in Jd||(Jd[e]=!0,Ie(...i))}function rp(i,e,t){return new Promise(function(n,r){function s(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:r();break;case i.TIMEOUT_EXPIRED:setTimeout(s,t);break;default:n()}}setTimeout(s,t)})}var sp={[Wo]:Wo,[Xo]:Ko,[qo]:qo,[Rr]:Yo,[$o]:$o,[Ko]:Xo,[Zo]:Zo,[Yo]:Rr},Xn=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let r=n[e];if(r!==void 0){let s=r.indexOf(t);s!==-1&&r.splice(s,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let r=n.slice(0);for(let s=0,o=r.length;s<o;s++)r[s].call(this,e);e.target=null}}},Jt=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];var ch=Math.PI/180,Qo=180/Math.PI;function lr(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(Jt[i&255]+Jt[i>>8&255]+Jt[i>>16&255]+Jt[i>>24&255]+"-"+Jt[e&255]+Jt[e>>8&255]+"-"+Jt[e>>16&15|64]+Jt[e>>24&255]+"-"+Jt[t&63|128]+Jt[t>>8&255]+"-"+Jt[t>>16&255]+Jt[t>>24&255]+Jt[n&255]+Jt[n>>8&255]+Jt[n>>16&255]+Jt[n>>24&255]).toLowerCase()}function Je(i,e,t){return Math.max(e,Math.min(t,i))}function i0(i,e){return(i%e+e)%e}function hh(i,e,t){return(1-t)*i+t*e}function op(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function ll(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function ap(i,e){if(e.constructor===Float32Array)return i;let t=ll(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function lp(i,e){if(e.constructor===Float32Array)return i;let t=ll(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var Ve=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6],this.y=r[1]*t+r[4]*n+r[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Je(this.x,e.x,t.x),this.y=Je(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Je(this.x,e,t),this.y=Je(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Je(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Je(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),r=Math.sin(t),s=this.x-e.x,o=this.y-e.y;return this.x=s*n-o*r+e.x,this.y=s*r+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Pn=class{constructor(e=0,t=0,n=0,r=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=r}static slerpFlat(e,t,n,r,s,o,a){let l=n[r+0],c=n[r+1],h=n[r+2],u=n[r+3],d=s[o+0],p=s[o+1],g=s[o+2],v=s[o+3];if(u!==v||l!==d||c!==p||h!==g){let f=l*d+c*p+h*g+u*v;f<0&&(d=-d,p=-p,g=-g,v=-v,f=-f);let m=1-a;if(f<.9995){let x=Math.acos(f),A=Math.sin(x);m=Math.sin(m*x)/A,a=Math.sin(a*x)/A,l=l*m+d*a,c=c*m+p*a,h=h*m+g*a,u=u*m+v*a}else{l=l*m+d*a,c=c*m+p*a,h=h*m+g*a,u=u*m+v*a;let x=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=x,c*=x,h*=x,u*=x}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,n,r,s,o){let a=n[r],l=n[r+1],c=n[r+2],h=n[r+3],u=s[o],d=s[o+1],p=s[o+2],g=s[o+3];return e[t]=a*g+h*u+l*p-c*d,e[t+1]=l*g+h*d+c*u-a*p,e[t+2]=c*g+h*p+a*d-l*u,e[t+3]=h*g-a*u-l*d-c*p,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,r){return this._x=e,this._y=t,this._z=n,this._w=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,r=e._y,s=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),h=a(r/2),u=a(s/2),d=l(n/2),p=l(r/2),g=l(s/2);switch(o){case"XYZ":this._x=d*h*u+c*p*g,this._y=c*p*u-d*h*g,this._z=c*h*g+d*p*u,this._w=c*h*u-d*p*g;break;case"YXZ":this._x=d*h*u+c*p*g,this._y=c*p*u-d*h*g,this._z=c*h*g-d*p*u,this._w=c*h*u+d*p*g;break;case"ZXY":this._x=d*h*u-c*p*g,this._y=c*p*u+d*h*g,this._z=c*h*g+d*p*u,this._w=c*h*u-d*p*g;break;case"ZYX":this._x=d*h*u-c*p*g,this._y=c*p*u+d*h*g,this._z=c*h*g-d*p*u,this._w=c*h*u+d*p*g;break;case"YZX":this._x=d*h*u+c*p*g,this._y=c*p*u+d*h*g,this._z=c*h*g-d*p*u,this._w=c*h*u-d*p*g;break;case"XZY":this._x=d*h*u-c*p*g,this._y=c*p*u-d*h*g,this._z=c*h*g+d*p*u,this._w=c*h*u+d*p*g;break;default:Ie("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,r=Math.sin(n);return this._x=e.x*r,this._y=e.y*r,this._z=e.z*r,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],r=t[4],s=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],u=t[10],d=n+a+u;if(d>0){let p=.5/Math.sqrt(d+1);this._w=.25/p,this._x=(h-l)*p,this._y=(s-c)*p,this._z=(o-r)*p}else if(n>a&&n>u){let p=2*Math.sqrt(1+n-a-u);this._w=(h-l)/p,this._x=.25*p,this._y=(r+o)/p,this._z=(s+c)/p}else if(a>u){let p=2*Math.sqrt(1+a-n-u);this._w=(s-c)/p,this._x=(r+o)/p,this._y=.25*p,this._z=(l+h)/p}else{let p=2*Math.sqrt(1+u-n-a);this._w=(o-r)/p,this._x=(s+c)/p,this._y=(l+h)/p,this._z=.25*p}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Je(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let r=Math.min(1,t/n);return this.slerp(e,r),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,r=e._y,s=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=n*h+o*a+r*c-s*l,this._y=r*h+o*l+s*a-n*c,this._z=s*h+o*c+n*l-r*a,this._w=o*h-n*a-r*l-s*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,r=e._y,s=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,r=-r,s=-s,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+n*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),r=Math.sqrt(1-n),s=Math.sqrt(n);return this.set(r*Math.sin(e),r*Math.cos(e),s*Math.sin(t),s*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},P=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(jd.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(jd.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6]*r,this.y=s[1]*t+s[4]*n+s[7]*r,this.z=s[2]*t+s[5]*n+s[8]*r,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,r=this.z,s=e.elements,o=1/(s[3]*t+s[7]*n+s[11]*r+s[15]);return this.x=(s[0]*t+s[4]*n+s[8]*r+s[12])*o,this.y=(s[1]*t+s[5]*n+s[9]*r+s[13])*o,this.z=(s[2]*t+s[6]*n+s[10]*r+s[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,r=this.z,s=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*r-a*n),h=2*(a*t-s*r),u=2*(s*n-o*t);return this.x=t+l*c+o*u-a*h,this.y=n+l*h+a*c-s*u,this.z=r+l*u+s*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[4]*n+s[8]*r,this.y=s[1]*t+s[5]*n+s[9]*r,this.z=s[2]*t+s[6]*n+s[10]*r,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Je(this.x,e.x,t.x),this.y=Je(this.y,e.y,t.y),this.z=Je(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Je(this.x,e,t),this.y=Je(this.y,e,t),this.z=Je(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Je(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,r=e.y,s=e.z,o=t.x,a=t.y,l=t.z;return this.x=r*l-s*a,this.y=s*o-n*l,this.z=n*a-r*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return uh.copy(this).projectOnVector(e),this.sub(uh)}reflect(e){return this.sub(uh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(Je(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,r=this.z-e.z;return t*t+n*n+r*r}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let r=Math.sin(t)*e;return this.x=r*Math.sin(n),this.y=Math.cos(t)*e,this.z=r*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),r=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=r,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},uh=new P,jd=new Pn,Re=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,r,s,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,r,s,o,a,l,c)}set(e,t,n,r,s,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=r,h[2]=a,h[3]=t,h[4]=s,h[5]=l,h[6]=n,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,r=t.elements,s=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],h=n[4],u=n[7],d=n[2],p=n[5],g=n[8],v=r[0],f=r[3],m=r[6],x=r[1],A=r[4],w=r[7],C=r[2],E=r[5],y=r[8];return s[0]=o*v+a*x+l*C,s[3]=o*f+a*A+l*E,s[6]=o*m+a*w+l*y,s[1]=c*v+h*x+u*C,s[4]=c*f+h*A+u*E,s[7]=c*m+h*w+u*y,s[2]=d*v+p*x+g*C,s[5]=d*f+p*A+g*E,s[8]=d*m+p*w+g*y,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-n*s*h+n*a*l+r*s*c-r*o*l}invert(){let e=this.elements,t=e[0],n=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=h*o-a*c,d=a*l-h*s,p=c*s-o*l,g=t*u+n*d+r*p;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let v=1/g;return e[0]=u*v,e[1]=(r*c-h*n)*v,e[2]=(a*n-r*o)*v,e[3]=d*v,e[4]=(h*t-r*l)*v,e[5]=(r*s-a*t)*v,e[6]=p*v,e[7]=(n*l-c*t)*v,e[8]=(o*t-n*s)*v,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,r,s,o,a){let l=Math.cos(s),c=Math.sin(s);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-r*c,r*l,-r*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return ps("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(dh.makeScale(e,t)),this}rotate(e){return ps("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(dh.makeRotation(-e)),this}translate(e,t){return ps("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(dh.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let r=0;r<9;r++)if(t[r]!==n[r])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},dh=new Re,Qd=new Re().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),ef=new Re().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function r0(){let i={enabled:!0,workingColorSpace:gs,spaces:{},convert:function(r,s,o){return this.enabled===!1||s===o||!s||!o||(this.spaces[s].transfer===it&&(r.r=ci(r.r),r.g=ci(r.g),r.b=ci(r.b)),this.spaces[s].primaries!==this.spaces[o].primaries&&(r.applyMatrix3(this.spaces[s].toXYZ),r.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===it&&(r.r=Cr(r.r),r.g=Cr(r.g),r.b=Cr(r.b))),r},workingToColorSpace:function(r,s){return this.convert(r,this.workingColorSpace,s)},colorSpaceToWorking:function(r,s){return this.convert(r,s,this.workingColorSpace)},getPrimaries:function(r){return this.spaces[r].primaries},getTransfer:function(r){return r===fi?ys:this.spaces[r].transfer},getToneMappingMode:function(r){return this.spaces[r].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(r,s=this.workingColorSpace){return r.fromArray(this.spaces[s].luminanceCoefficients)},define:function(r){Object.assign(this.spaces,r)},_getMatrix:function(r,s,o){return r.copy(this.spaces[o].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(r){return this.spaces[r].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(r=this.workingColorSpace){return this.spaces[r].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[gs]:{primaries:e,whitePoint:n,transfer:ys,toXYZ:Qd,fromXYZ:ef,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Wt},outputColorSpaceConfig:{drawingBufferColorSpace:Wt}},[Wt]:{primaries:e,whitePoint:n,transfer:it,toXYZ:Qd,fromXYZ:ef,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Wt}}}),i}var Ke=r0();function ci(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Cr(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var mr,ea=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{mr===void 0&&(mr=xs("canvas")),mr.width=e.width,mr.height=e.height;let r=mr.getContext("2d");e instanceof ImageData?r.putImageData(e,0,0):r.drawImage(e,0,0,e.width,e.height),n=mr}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=xs("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let r=n.getImageData(0,0,e.width,e.height),s=r.data;for(let o=0;o<s.length;o++)s[o]=ci(s[o]/255)*255;return n.putImageData(r,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(ci(t[n]/255)*255):t[n]=ci(t[n]);return{data:t,width:e.width,height:e.height}}else return Ie("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},s0=0,Lr=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:s0++}),this.uuid=lr(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},r=this.data;if(r!==null){let s;if(Array.isArray(r)){s=[];for(let o=0,a=r.length;o<a;o++)r[o].isDataTexture?s.push(fh(r[o].image)):s.push(fh(r[o]))}else s=fh(r);n.url=s}return t||(e.images[this.uuid]=n),n}};function fh(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?ea.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ie("Texture: Unable to serialize Texture."),{})}var o0=0,ph=new P,Qt=class i extends Xn{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=$n,r=$n,s=wt,o=kn,a=_n,l=Bt,c=i.DEFAULT_ANISOTROPY,h=fi){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:o0++}),this.uuid=lr(),this.name="",this.source=new Lr(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=r,this.magFilter=s,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ve(0,0),this.repeat=new Ve(1,1),this.center=new Ve(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Re,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(ph).x}get height(){return this.source.getSize(ph).y}get depth(){return this.source.getSize(ph).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){Ie(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){Ie(`Texture.setValues(): property '${t}' does not exist.`);continue}r&&n&&r.isVector2&&n.isVector2||r&&n&&r.isVector3&&n.isVector3||r&&n&&r.isMatrix3&&n.isMatrix3?r.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Jh)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Ci:e.x=e.x-Math.floor(e.x);break;case $n:e.x=e.x<0?0:1;break;case Jo:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Ci:e.y=e.y-Math.floor(e.y);break;case $n:e.y=e.y<0?0:1;break;case Jo:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Qt.DEFAULT_IMAGE=null;Qt.DEFAULT_MAPPING=Jh;Qt.DEFAULT_ANISOTROPY=1;var ut=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,r=1){this.x=e,this.y=t,this.z=n,this.w=r}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,r){return this.x=e,this.y=t,this.z=n,this.w=r,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,r=this.z,s=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*r+o[12]*s,this.y=o[1]*t+o[5]*n+o[9]*r+o[13]*s,this.z=o[2]*t+o[6]*n+o[10]*r+o[14]*s,this.w=o[3]*t+o[7]*n+o[11]*r+o[15]*s,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,r,s,l=e.elements,c=l[0],h=l[4],u=l[8],d=l[1],p=l[5],g=l[9],v=l[2],f=l[6],m=l[10];if(Math.abs(h-d)<.01&&Math.abs(u-v)<.01&&Math.abs(g-f)<.01){if(Math.abs(h+d)<.1&&Math.abs(u+v)<.1&&Math.abs(g+f)<.1&&Math.abs(c+p+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let A=(c+1)/2,w=(p+1)/2,C=(m+1)/2,E=(h+d)/4,y=(u+v)/4,M=(g+f)/4;return A>w&&A>C?A<.01?(n=0,r=.707106781,s=.707106781):(n=Math.sqrt(A),r=E/n,s=y/n):w>C?w<.01?(n=.707106781,r=0,s=.707106781):(r=Math.sqrt(w),n=E/r,s=M/r):C<.01?(n=.707106781,r=.707106781,s=0):(s=Math.sqrt(C),n=y/s,r=M/s),this.set(n,r,s,t),this}let x=Math.sqrt((f-g)*(f-g)+(u-v)*(u-v)+(d-h)*(d-h));return Math.abs(x)<.001&&(x=1),this.x=(f-g)/x,this.y=(u-v)/x,this.z=(d-h)/x,this.w=Math.acos((c+p+m-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Je(this.x,e.x,t.x),this.y=Je(this.y,e.y,t.y),this.z=Je(this.z,e.z,t.z),this.w=Je(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Je(this.x,e,t),this.y=Je(this.y,e,t),this.z=Je(this.z,e,t),this.w=Je(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Je(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},ta=class extends Xn{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:wt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new ut(0,0,e,t),this.scissorTest=!1,this.viewport=new ut(0,0,e,t),this.textures=[];let r=n.count;for(let s=0;s<r;s++)this.textures[s]=new Qt({width:e,height:t,depth:n.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:wt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let r=0,s=this.textures.length;r<s;r++)this.textures[r].image.width=e,this.textures[r].image.height=t,this.textures[r].image.depth=n,this.textures[r].isData3DTexture!==!0&&(this.textures[r].isArrayTexture=this.textures[r].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let r=Object.assign({},e.textures[t].image);this.textures[t].source=new Lr(r)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},vt=class extends ta{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},_s=class extends Qt{constructor(e=null,t=1,n=1,r=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:r},this.magFilter=yt,this.minFilter=yt,this.wrapR=$n,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var na=class extends Qt{constructor(e=null,t=1,n=1,r=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:r},this.magFilter=yt,this.minFilter=yt,this.wrapR=$n,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Ne=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,r,s,o,a,l,c,h,u,d,p,g,v,f){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,r,s,o,a,l,c,h,u,d,p,g,v,f)}set(e,t,n,r,s,o,a,l,c,h,u,d,p,g,v,f){let m=this.elements;return m[0]=e,m[4]=t,m[8]=n,m[12]=r,m[1]=s,m[5]=o,m[9]=a,m[13]=l,m[2]=c,m[6]=h,m[10]=u,m[14]=d,m[3]=p,m[7]=g,m[11]=v,m[15]=f,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,r=1/gr.setFromMatrixColumn(e,0).length(),s=1/gr.setFromMatrixColumn(e,1).length(),o=1/gr.setFromMatrixColumn(e,2).length();return t[0]=n[0]*r,t[1]=n[1]*r,t[2]=n[2]*r,t[3]=0,t[4]=n[4]*s,t[5]=n[5]*s,t[6]=n[6]*s,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,r=e.y,s=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(r),c=Math.sin(r),h=Math.cos(s),u=Math.sin(s);if(e.order==="XYZ"){let d=o*h,p=o*u,g=a*h,v=a*u;t[0]=l*h,t[4]=-l*u,t[8]=c,t[1]=p+g*c,t[5]=d-v*c,t[9]=-a*l,t[2]=v-d*c,t[6]=g+p*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*h,p=l*u,g=c*h,v=c*u;t[0]=d+v*a,t[4]=g*a-p,t[8]=o*c,t[1]=o*u,t[5]=o*h,t[9]=-a,t[2]=p*a-g,t[6]=v+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*h,p=l*u,g=c*h,v=c*u;t[0]=d-v*a,t[4]=-o*u,t[8]=g+p*a,t[1]=p+g*a,t[5]=o*h,t[9]=v-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*h,p=o*u,g=a*h,v=a*u;t[0]=l*h,t[4]=g*c-p,t[8]=d*c+v,t[1]=l*u,t[5]=v*c+d,t[9]=p*c-g,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,p=o*c,g=a*l,v=a*c;t[0]=l*h,t[4]=v-d*u,t[8]=g*u+p,t[1]=u,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=p*u+g,t[10]=d-v*u}else if(e.order==="XZY"){let d=o*l,p=o*c,g=a*l,v=a*c;t[0]=l*h,t[4]=-u,t[8]=c*h,t[1]=d*u+v,t[5]=o*h,t[9]=p*u-g,t[2]=g*u-p,t[6]=a*h,t[10]=v*u+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(a0,e,l0)}lookAt(e,t,n){let r=this.elements;return mn.subVectors(e,t),mn.lengthSq()===0&&(mn.z=1),mn.normalize(),Si.crossVectors(n,mn),Si.lengthSq()===0&&(Math.abs(n.z)===1?mn.x+=1e-4:mn.z+=1e-4,mn.normalize(),Si.crossVectors(n,mn)),Si.normalize(),bo.crossVectors(mn,Si),r[0]=Si.x,r[4]=bo.x,r[8]=mn.x,r[1]=Si.y,r[5]=bo.y,r[9]=mn.y,r[2]=Si.z,r[6]=bo.z,r[10]=mn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,r=t.elements,s=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],h=n[1],u=n[5],d=n[9],p=n[13],g=n[2],v=n[6],f=n[10],m=n[14],x=n[3],A=n[7],w=n[11],C=n[15],E=r[0],y=r[4],M=r[8],z=r[12],N=r[1],F=r[5],H=r[9],Y=r[13],D=r[2],X=r[6],j=r[10],G=r[14],ie=r[3],$=r[7],ee=r[11],te=r[15];return s[0]=o*E+a*N+l*D+c*ie,s[4]=o*y+a*F+l*X+c*$,s[8]=o*M+a*H+l*j+c*ee,s[12]=o*z+a*Y+l*G+c*te,s[1]=h*E+u*N+d*D+p*ie,s[5]=h*y+u*F+d*X+p*$,s[9]=h*M+u*H+d*j+p*ee,s[13]=h*z+u*Y+d*G+p*te,s[2]=g*E+v*N+f*D+m*ie,s[6]=g*y+v*F+f*X+m*$,s[10]=g*M+v*H+f*j+m*ee,s[14]=g*z+v*Y+f*G+m*te,s[3]=x*E+A*N+w*D+C*ie,s[7]=x*y+A*F+w*X+C*$,s[11]=x*M+A*H+w*j+C*ee,s[15]=x*z+A*Y+w*G+C*te,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],r=e[8],s=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],u=e[6],d=e[10],p=e[14],g=e[3],v=e[7],f=e[11],m=e[15],x=l*p-c*d,A=a*p-c*u,w=a*d-l*u,C=o*p-c*h,E=o*d-l*h,y=o*u-a*h;return t*(v*x-f*A+m*w)-n*(g*x-f*C+m*E)+r*(g*A-v*C+m*y)-s*(g*w-v*E+f*y)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],r=e[8],s=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-n*(s*h-a*l)+r*(s*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let r=this.elements;return e.isVector3?(r[12]=e.x,r[13]=e.y,r[14]=e.z):(r[12]=e,r[13]=t,r[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=e[9],d=e[10],p=e[11],g=e[12],v=e[13],f=e[14],m=e[15],x=t*a-n*o,A=t*l-r*o,w=t*c-s*o,C=n*l-r*a,E=n*c-s*a,y=r*c-s*l,M=h*v-u*g,z=h*f-d*g,N=h*m-p*g,F=u*f-d*v,H=u*m-p*v,Y=d*m-p*f,D=x*Y-A*H+w*F+C*N-E*z+y*M;if(D===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let X=1/D;return e[0]=(a*Y-l*H+c*F)*X,e[1]=(r*H-n*Y-s*F)*X,e[2]=(v*y-f*E+m*C)*X,e[3]=(d*E-u*y-p*C)*X,e[4]=(l*N-o*Y-c*z)*X,e[5]=(t*Y-r*N+s*z)*X,e[6]=(f*w-g*y-m*A)*X,e[7]=(h*y-d*w+p*A)*X,e[8]=(o*H-a*N+c*M)*X,e[9]=(n*N-t*H-s*M)*X,e[10]=(g*E-v*w+m*x)*X,e[11]=(u*w-h*E-p*x)*X,e[12]=(a*z-o*F-l*M)*X,e[13]=(t*F-n*z+r*M)*X,e[14]=(v*A-g*C-f*x)*X,e[15]=(h*C-u*A+d*x)*X,this}scale(e){let t=this.elements,n=e.x,r=e.y,s=e.z;return t[0]*=n,t[4]*=r,t[8]*=s,t[1]*=n,t[5]*=r,t[9]*=s,t[2]*=n,t[6]*=r,t[10]*=s,t[3]*=n,t[7]*=r,t[11]*=s,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],r=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,r))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),r=Math.sin(t),s=1-n,o=e.x,a=e.y,l=e.z,c=s*o,h=s*a;return this.set(c*o+n,c*a-r*l,c*l+r*a,0,c*a+r*l,h*a+n,h*l-r*o,0,c*l-r*a,h*l+r*o,s*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,r,s,o){return this.set(1,n,s,0,e,1,o,0,t,r,1,0,0,0,0,1),this}compose(e,t,n){let r=this.elements,s=t._x,o=t._y,a=t._z,l=t._w,c=s+s,h=o+o,u=a+a,d=s*c,p=s*h,g=s*u,v=o*h,f=o*u,m=a*u,x=l*c,A=l*h,w=l*u,C=n.x,E=n.y,y=n.z;return r[0]=(1-(v+m))*C,r[1]=(p+w)*C,r[2]=(g-A)*C,r[3]=0,r[4]=(p-w)*E,r[5]=(1-(d+m))*E,r[6]=(f+x)*E,r[7]=0,r[8]=(g+A)*y,r[9]=(f-x)*y,r[10]=(1-(d+v))*y,r[11]=0,r[12]=e.x,r[13]=e.y,r[14]=e.z,r[15]=1,this}decompose(e,t,n){let r=this.elements;e.x=r[12],e.y=r[13],e.z=r[14];let s=this.determinantAffine();if(s===0)return n.set(1,1,1),t.identity(),this;let o=gr.set(r[0],r[1],r[2]).length(),a=gr.set(r[4],r[5],r[6]).length(),l=gr.set(r[8],r[9],r[10]).length();s<0&&(o=-o),Nn.copy(this);let c=1/o,h=1/a,u=1/l;return Nn.elements[0]*=c,Nn.elements[1]*=c,Nn.elements[2]*=c,Nn.elements[4]*=h,Nn.elements[5]*=h,Nn.elements[6]*=h,Nn.elements[8]*=u,Nn.elements[9]*=u,Nn.elements[10]*=u,t.setFromRotationMatrix(Nn),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,r,s,o,a=Rn,l=!1){let c=this.elements,h=2*s/(t-e),u=2*s/(n-r),d=(t+e)/(t-e),p=(n+r)/(n-r),g,v;if(l)g=s/(o-s),v=o*s/(o-s);else if(a===Rn)g=-(o+s)/(o-s),v=-2*o*s/(o-s);else if(a===vs)g=-o/(o-s),v=-o*s/(o-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=u,c[9]=p,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=v,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,r,s,o,a=Rn,l=!1){let c=this.elements,h=2/(t-e),u=2/(n-r),d=-(t+e)/(t-e),p=-(n+r)/(n-r),g,v;if(l)g=1/(o-s),v=o/(o-s);else if(a===Rn)g=-2/(o-s),v=-(o+s)/(o-s);else if(a===vs)g=-1/(o-s),v=-s/(o-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=u,c[9]=0,c[13]=p,c[2]=0,c[6]=0,c[10]=g,c[14]=v,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let r=0;r<16;r++)if(t[r]!==n[r])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},gr=new P,Nn=new Ne,a0=new P(0,0,0),l0=new P(1,1,1),Si=new P,bo=new P,mn=new P,tf=new Ne,nf=new Pn,Ri=class i{constructor(e=0,t=0,n=0,r=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=r}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,r=this._order){return this._x=e,this._y=t,this._z=n,this._order=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let r=e.elements,s=r[0],o=r[4],a=r[8],l=r[1],c=r[5],h=r[9],u=r[2],d=r[6],p=r[10];switch(t){case"XYZ":this._y=Math.asin(Je(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,p),this._z=Math.atan2(-o,s)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Je(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,p),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,s),this._z=0);break;case"ZXY":this._x=Math.asin(Je(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,p),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,s));break;case"ZYX":this._y=Math.asin(-Je(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,p),this._z=Math.atan2(l,s)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Je(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,s)):(this._x=0,this._y=Math.atan2(a,p));break;case"XZY":this._z=Math.asin(-Je(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,s)):(this._x=Math.atan2(-h,p),this._y=0);break;default:Ie("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return tf.makeRotationFromQuaternion(e),this.setFromRotationMatrix(tf,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return nf.setFromEuler(this),this.setFromQuaternion(nf,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Ri.DEFAULT_ORDER="XYZ";var Ss=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},c0=0,rf=new P,yr=new Pn,ri=new Ne,_o=new P,cs=new P,h0=new P,u0=new Pn,sf=new P(1,0,0),of=new P(0,1,0),af=new P(0,0,1),lf={type:"added"},d0={type:"removed"},vr={type:"childadded",child:null},mh={type:"childremoved",child:null},yn=class i extends Xn{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:c0++}),this.uuid=lr(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new P,t=new Ri,n=new Pn,r=new P(1,1,1);function s(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(s),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:r},modelViewMatrix:{value:new Ne},normalMatrix:{value:new Re}}),this.matrix=new Ne,this.matrixWorld=new Ne,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Ss,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return yr.setFromAxisAngle(e,t),this.quaternion.multiply(yr),this}rotateOnWorldAxis(e,t){return yr.setFromAxisAngle(e,t),this.quaternion.premultiply(yr),this}rotateX(e){return this.rotateOnAxis(sf,e)}rotateY(e){return this.rotateOnAxis(of,e)}rotateZ(e){return this.rotateOnAxis(af,e)}translateOnAxis(e,t){return rf.copy(e).applyQuaternion(this.quaternion),this.position.add(rf.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(sf,e)}translateY(e){return this.translateOnAxis(of,e)}translateZ(e){return this.translateOnAxis(af,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(ri.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?_o.copy(e):_o.set(e,t,n);let r=this.parent;this.updateWorldMatrix(!0,!1),cs.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?ri.lookAt(cs,_o,this.up):ri.lookAt(_o,cs,this.up),this.quaternion.setFromRotationMatrix(ri),r&&(ri.extractRotation(r.matrixWorld),yr.setFromRotationMatrix(ri),this.quaternion.premultiply(yr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Ue("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(lf),vr.child=e,this.dispatchEvent(vr),vr.child=null):Ue("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(d0),mh.child=e,this.dispatchEvent(mh),mh.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),ri.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),ri.multiply(e.parent.matrixWorld)),e.applyMatrix4(ri),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(lf),vr.child=e,this.dispatchEvent(vr),vr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,r=this.children.length;n<r;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let r=this.children;for(let s=0,o=r.length;s<o;s++)r[s].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(cs,e,h0),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(cs,u0,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,r=t.length;n<r;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,r=t.length;n<r;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,r=e.z,s=this.matrix.elements;s[12]+=t-s[0]*t-s[4]*n-s[8]*r,s[13]+=n-s[1]*t-s[5]*n-s[9]*r,s[14]+=r-s[2]*t-s[6]*n-s[10]*r}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,r=t.length;n<r;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let r=this.parent;if(e===!0&&r!==null&&r.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let s=this.children;for(let o=0,a=s.length;o<a;o++)s[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let r={};r.uuid=this.uuid,r.type=this.type,r.name=this.name,r.castShadow=this.castShadow,r.receiveShadow=this.receiveShadow,r.visible=this.visible,r.frustumCulled=this.frustumCulled,r.renderOrder=this.renderOrder,r.static=this.static,r.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(r.userData=this.userData),r.layers=this.layers.mask,r.matrix=this.matrix.toArray(),r.up=this.up.toArray(),this.pivot!==null&&(r.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(r.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(r.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(r.type="InstancedMesh",r.count=this.count,r.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(r.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(r.type="BatchedMesh",r.perObjectFrustumCulled=this.perObjectFrustumCulled,r.sortObjects=this.sortObjects,r.drawRanges=this._drawRanges,r.reservedRanges=this._reservedRanges,r.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),r.instanceInfo=this._instanceInfo.map(a=>({...a})),r.availableInstanceIds=this._availableInstanceIds.slice(),r.availableGeometryIds=this._availableGeometryIds.slice(),r.nextIndexStart=this._nextIndexStart,r.nextVertexStart=this._nextVertexStart,r.geometryCount=this._geometryCount,r.maxInstanceCount=this._maxInstanceCount,r.maxVertexCount=this._maxVertexCount,r.maxIndexCount=this._maxIndexCount,r.geometryInitialized=this._geometryInitialized,r.matricesTexture=this._matricesTexture.toJSON(e),r.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(r.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(r.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(r.boundingBox=this.boundingBox.toJSON()));function s(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?r.background=this.background.toJSON():this.background.isTexture&&(r.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(r.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){r.geometry=s(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];s(e.shapes,u)}else s(e.shapes,l)}}if(this.isSkinnedMesh&&(r.bindMode=this.bindMode,r.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(e.skeletons,this.skeleton),r.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(s(e.materials,this.material[l]));r.material=a}else r.material=s(e.materials,this.material);if(this.children.length>0){r.children=[];for(let a=0;a<this.children.length;a++)r.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){r.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];r.animations.push(s(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),u=o(e.shapes),d=o(e.skeletons),p=o(e.animations),g=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),h.length>0&&(n.images=h),u.length>0&&(n.shapes=u),d.length>0&&(n.skeletons=d),p.length>0&&(n.animations=p),g.length>0&&(n.nodes=g)}return n.object=r,n;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let r=e.children[n];this.add(r.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};yn.DEFAULT_UP=new P(0,1,0);yn.DEFAULT_MATRIX_AUTO_UPDATE=!0;yn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Xt=class extends yn{constructor(){super(),this.isGroup=!0,this.type="Group"}},f0={type:"move"},Ir=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Xt,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Xt,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new P,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new P),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Xt,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new P,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new P,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let r=null,s=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let v of e.hand.values()){let f=t.getJointPose(v,n),m=this._getHandJoint(c,v);f!==null&&(m.matrix.fromArray(f.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=f.radius),m.visible=f!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],d=h.position.distanceTo(u.position),p=.02,g=.005;c.inputState.pinching&&d>p+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=p-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(s=t.getPose(e.gripSpace,n),s!==null&&(l.matrix.fromArray(s.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,s.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(s.linearVelocity)):l.hasLinearVelocity=!1,s.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(s.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(r=t.getPose(e.targetRaySpace,n),r===null&&s!==null&&(r=s),r!==null&&(a.matrix.fromArray(r.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,r.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(r.linearVelocity)):a.hasLinearVelocity=!1,r.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(r.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(f0)))}return a!==null&&(a.visible=r!==null),l!==null&&(l.visible=s!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new Xt;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},cp={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},wi={h:0,s:0,l:0},So={h:0,s:0,l:0};function gh(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var xe=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let r=e;r&&r.isColor?this.copy(r):typeof r=="number"?this.setHex(r):typeof r=="string"&&this.setStyle(r)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Wt){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Ke.colorSpaceToWorking(this,t),this}setRGB(e,t,n,r=Ke.workingColorSpace){return this.r=e,this.g=t,this.b=n,Ke.colorSpaceToWorking(this,r),this}setHSL(e,t,n,r=Ke.workingColorSpace){if(e=i0(e,1),t=Je(t,0,1),n=Je(n,0,1),t===0)this.r=this.g=this.b=n;else{let s=n<=.5?n*(1+t):n+t-n*t,o=2*n-s;this.r=gh(o,s,e+1/3),this.g=gh(o,s,e),this.b=gh(o,s,e-1/3)}return Ke.colorSpaceToWorking(this,r),this}setStyle(e,t=Wt){function n(s){s!==void 0&&parseFloat(s)<1&&Ie("Color: Alpha component of "+e+" will be ignored.")}let r;if(r=/^(\w+)\(([^\)]*)\)/.exec(e)){let s,o=r[1],a=r[2];switch(o){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,t);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,t);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,t);break;default:Ie("Color: Unknown color model "+e)}}else if(r=/^\#([A-Fa-f\d]+)$/.exec(e)){let s=r[1],o=s.length;if(o===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(s,16),t);Ie("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Wt){let n=cp[e.toLowerCase()];return n!==void 0?this.setHex(n,t):Ie("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=ci(e.r),this.g=ci(e.g),this.b=ci(e.b),this}copyLinearToSRGB(e){return this.r=Cr(e.r),this.g=Cr(e.g),this.b=Cr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Wt){return Ke.workingToColorSpace(jt.copy(this),e),Math.round(Je(jt.r*255,0,255))*65536+Math.round(Je(jt.g*255,0,255))*256+Math.round(Je(jt.b*255,0,255))}getHexString(e=Wt){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Ke.workingColorSpace){Ke.workingToColorSpace(jt.copy(this),t);let n=jt.r,r=jt.g,s=jt.b,o=Math.max(n,r,s),a=Math.min(n,r,s),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case n:l=(r-s)/u+(r<s?6:0);break;case r:l=(s-n)/u+2;break;case s:l=(n-r)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=Ke.workingColorSpace){return Ke.workingToColorSpace(jt.copy(this),t),e.r=jt.r,e.g=jt.g,e.b=jt.b,e}getStyle(e=Wt){Ke.workingToColorSpace(jt.copy(this),e);let t=jt.r,n=jt.g,r=jt.b;return e!==Wt?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${r.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(r*255)})`}offsetHSL(e,t,n){return this.getHSL(wi),this.setHSL(wi.h+e,wi.s+t,wi.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(wi),e.getHSL(So);let n=hh(wi.h,So.h,t),r=hh(wi.s,So.s,t),s=hh(wi.l,So.l,t);return this.setHSL(n,r,s),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,r=this.b,s=e.elements;return this.r=s[0]*t+s[3]*n+s[6]*r,this.g=s[1]*t+s[4]*n+s[7]*r,this.b=s[2]*t+s[5]*n+s[8]*r,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},jt=new xe;xe.NAMES=cp;var ui=class extends yn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Ri,this.environmentIntensity=1,this.environmentRotation=new Ri,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Un=new P,si=new P,yh=new P,oi=new P,xr=new P,br=new P,cf=new P,vh=new P,xh=new P,bh=new P,_h=new ut,Sh=new ut,wh=new ut,Ei=class i{constructor(e=new P,t=new P,n=new P){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,r){r.subVectors(n,t),Un.subVectors(e,t),r.cross(Un);let s=r.lengthSq();return s>0?r.multiplyScalar(1/Math.sqrt(s)):r.set(0,0,0)}static getBarycoord(e,t,n,r,s){Un.subVectors(r,t),si.subVectors(n,t),yh.subVectors(e,t);let o=Un.dot(Un),a=Un.dot(si),l=Un.dot(yh),c=si.dot(si),h=si.dot(yh),u=o*c-a*a;if(u===0)return s.set(0,0,0),null;let d=1/u,p=(c*l-a*h)*d,g=(o*h-a*l)*d;return s.set(1-p-g,g,p)}static containsPoint(e,t,n,r){return this.getBarycoord(e,t,n,r,oi)===null?!1:oi.x>=0&&oi.y>=0&&oi.x+oi.y<=1}static getInterpolation(e,t,n,r,s,o,a,l){return this.getBarycoord(e,t,n,r,oi)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(s,oi.x),l.addScaledVector(o,oi.y),l.addScaledVector(a,oi.z),l)}static getInterpolatedAttribute(e,t,n,r,s,o){return _h.setScalar(0),Sh.setScalar(0),wh.setScalar(0),_h.fromBufferAttribute(e,t),Sh.fromBufferAttribute(e,n),wh.fromBufferAttribute(e,r),o.setScalar(0),o.addScaledVector(_h,s.x),o.addScaledVector(Sh,s.y),o.addScaledVector(wh,s.z),o}static isFrontFacing(e,t,n,r){return Un.subVectors(n,t),si.subVectors(e,t),Un.cross(si).dot(r)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,r){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[r]),this}setFromAttributeAndIndices(e,t,n,r){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,r),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Un.subVectors(this.c,this.b),si.subVectors(this.a,this.b),Un.cross(si).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,r,s){return i.getInterpolation(e,this.a,this.b,this.c,t,n,r,s)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,r=this.b,s=this.c,o,a;xr.subVectors(r,n),br.subVectors(s,n),vh.subVectors(e,n);let l=xr.dot(vh),c=br.dot(vh);if(l<=0&&c<=0)return t.copy(n);xh.subVectors(e,r);let h=xr.dot(xh),u=br.dot(xh);if(h>=0&&u<=h)return t.copy(r);let d=l*u-h*c;if(d<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(n).addScaledVector(xr,o);bh.subVectors(e,s);let p=xr.dot(bh),g=br.dot(bh);if(g>=0&&p<=g)return t.copy(s);let v=p*c-l*g;if(v<=0&&c>=0&&g<=0)return a=c/(c-g),t.copy(n).addScaledVector(br,a);let f=h*g-p*u;if(f<=0&&u-h>=0&&p-g>=0)return cf.subVectors(s,r),a=(u-h)/(u-h+(p-g)),t.copy(r).addScaledVector(cf,a);let m=1/(f+v+d);return o=v*m,a=d*m,t.copy(n).addScaledVector(xr,o).addScaledVector(br,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},$e=class{constructor(e=new P(1/0,1/0,1/0),t=new P(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(Fn.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(Fn.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=Fn.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let s=n.getAttribute("position");if(t===!0&&s!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=s.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Fn):Fn.fromBufferAttribute(s,o),Fn.applyMatrix4(e.matrixWorld),this.expandByPoint(Fn);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),wo.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),wo.copy(n.boundingBox)),wo.applyMatrix4(e.matrixWorld),this.union(wo)}let r=e.children;for(let s=0,o=r.length;s<o;s++)this.expandByObject(r[s],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Fn),Fn.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(hs),Mo.subVectors(this.max,hs),_r.subVectors(e.a,hs),Sr.subVectors(e.b,hs),wr.subVectors(e.c,hs),Mi.subVectors(Sr,_r),Ti.subVectors(wr,Sr),Ji.subVectors(_r,wr);let t=[0,-Mi.z,Mi.y,0,-Ti.z,Ti.y,0,-Ji.z,Ji.y,Mi.z,0,-Mi.x,Ti.z,0,-Ti.x,Ji.z,0,-Ji.x,-Mi.y,Mi.x,0,-Ti.y,Ti.x,0,-Ji.y,Ji.x,0];return!Mh(t,_r,Sr,wr,Mo)||(t=[1,0,0,0,1,0,0,0,1],!Mh(t,_r,Sr,wr,Mo))?!1:(To.crossVectors(Mi,Ti),t=[To.x,To.y,To.z],Mh(t,_r,Sr,wr,Mo))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Fn).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Fn).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(ai[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),ai[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),ai[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),ai[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),ai[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),ai[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),ai[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),ai[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(ai),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},ai=[new P,new P,new P,new P,new P,new P,new P,new P],Fn=new P,wo=new $e,_r=new P,Sr=new P,wr=new P,Mi=new P,Ti=new P,Ji=new P,hs=new P,Mo=new P,To=new P,ji=new P;function Mh(i,e,t,n,r){for(let s=0,o=i.length-3;s<=o;s+=3){ji.fromArray(i,s);let a=r.x*Math.abs(ji.x)+r.y*Math.abs(ji.y)+r.z*Math.abs(ji.z),l=e.dot(ji),c=t.dot(ji),h=n.dot(ji);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var Et=new P,Ao=new Ve,p0=0,Me=class extends Xn{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:p0++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=au,this.updateRanges=[],this.gpuType=bn,this.version=0,this._normalizationScale=e!==void 0?ll(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let r=0,s=this.itemSize;r<s;r++)this.array[e+r]=t.array[n+r];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)Ao.fromBufferAttribute(this,t),Ao.applyMatrix3(e),this.setXY(t,Ao.x,Ao.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)Et.fromBufferAttribute(this,t),Et.applyMatrix3(e),this.setXYZ(t,Et.x,Et.y,Et.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)Et.fromBufferAttribute(this,t),Et.applyMatrix4(e),this.setXYZ(t,Et.x,Et.y,Et.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)Et.fromBufferAttribute(this,t),Et.applyNormalMatrix(e),this.setXYZ(t,Et.x,Et.y,Et.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)Et.fromBufferAttribute(this,t),Et.transformDirection(e),this.setXYZ(t,Et.x,Et.y,Et.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=r,this}setXYZW(e,t,n,r,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),r=this._normalize(r),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=r,this.array[e+3]=s,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):ap(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):lp(e,this.array)}};var ws=class extends Me{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var Ms=class extends Me{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var cn=class extends Me{constructor(e,t,n){super(new Float32Array(e),t,n)}},m0=new $e,us=new P,Th=new P,rt=class{constructor(e=new P,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):m0.setFromPoints(e).getCenter(n);let r=0;for(let s=0,o=e.length;s<o;s++)r=Math.max(r,n.distanceToSquared(e[s]));return this.radius=Math.sqrt(r),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;us.subVectors(e,this.center);let t=us.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),r=(n-this.radius)*.5;this.center.addScaledVector(us,r/n),this.radius+=r}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Th.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(us.copy(e.center).add(Th)),this.expandByPoint(us.copy(e.center).sub(Th))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},g0=0,Cn=new Ne,Ah=new yn,Mr=new P,gn=new $e,ds=new $e,Ot=new P,Qe=class i extends Xn{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:g0++}),this.uuid=lr(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(t0(e)?Ms:ws)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let s=new Re().getNormalMatrix(e);n.applyNormalMatrix(s),n.needsUpdate=!0}let r=this.attributes.tangent;return r!==void 0&&(r.transformDirection(e),r.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Cn.makeRotationFromQuaternion(e),this.applyMatrix4(Cn),this}rotateX(e){return Cn.makeRotationX(e),this.applyMatrix4(Cn),this}rotateY(e){return Cn.makeRotationY(e),this.applyMatrix4(Cn),this}rotateZ(e){return Cn.makeRotationZ(e),this.applyMatrix4(Cn),this}translate(e,t,n){return Cn.makeTranslation(e,t,n),this.applyMatrix4(Cn),this}scale(e,t,n){return Cn.makeScale(e,t,n),this.applyMatrix4(Cn),this}lookAt(e){return Ah.lookAt(e),Ah.updateMatrix(),this.applyMatrix4(Ah.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Mr).negate(),this.translate(Mr.x,Mr.y,Mr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let r=0,s=e.length;r<s;r++){let o=e[r];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new cn(n,3))}else{let n=Math.min(e.length,t.count);for(let r=0;r<n;r++){let s=e[r];t.setXYZ(r,s.x,s.y,s.z||0)}e.length>t.count&&Ie("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new $e);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ue("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new P(-1/0,-1/0,-1/0),new P(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,r=t.length;n<r;n++){let s=t[n];gn.setFromBufferAttribute(s),this.morphTargetsRelative?(Ot.addVectors(this.boundingBox.min,gn.min),this.boundingBox.expandByPoint(Ot),Ot.addVectors(this.boundingBox.max,gn.max),this.boundingBox.expandByPoint(Ot)):(this.boundingBox.expandByPoint(gn.min),this.boundingBox.expandByPoint(gn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ue('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new rt);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ue("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new P,1/0);return}if(e){let n=this.boundingSphere.center;if(gn.setFromBufferAttribute(e),t)for(let s=0,o=t.length;s<o;s++){let a=t[s];ds.setFromBufferAttribute(a),this.morphTargetsRelative?(Ot.addVectors(gn.min,ds.min),gn.expandByPoint(Ot),Ot.addVectors(gn.max,ds.max),gn.expandByPoint(Ot)):(gn.expandByPoint(ds.min),gn.expandByPoint(ds.max))}gn.getCenter(n);let r=0;for(let s=0,o=e.count;s<o;s++)Ot.fromBufferAttribute(e,s),r=Math.max(r,n.distanceToSquared(Ot));if(t)for(let s=0,o=t.length;s<o;s++){let a=t[s],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)Ot.fromBufferAttribute(a,c),l&&(Mr.fromBufferAttribute(e,c),Ot.add(Mr)),r=Math.max(r,n.distanceToSquared(Ot))}this.boundingSphere.radius=Math.sqrt(r),isNaN(this.boundingSphere.radius)&&Ue('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Ue("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,r=t.normal,s=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new Me(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let z=0;z<n.count;z++)a[z]=new P,l[z]=new P;let h=new P,u=new P,d=new P,p=new Ve,g=new Ve,v=new Ve,f=new P,m=new P;function x(z,N,F){c[z]=c[N]=c[F]=1,h.fromBufferAttribute(n,z),u.fromBufferAttribute(n,N),d.fromBufferAttribute(n,F),p.fromBufferAttribute(s,z),g.fromBufferAttribute(s,N),v.fromBufferAttribute(s,F),u.sub(h),d.sub(h),g.sub(p),v.sub(p);let H=1/(g.x*v.y-v.x*g.y);isFinite(H)&&(f.copy(u).multiplyScalar(v.y).addScaledVector(d,-g.y).multiplyScalar(H),m.copy(d).multiplyScalar(g.x).addScaledVector(u,-v.x).multiplyScalar(H),a[z].add(f),a[N].add(f),a[F].add(f),l[z].add(m),l[N].add(m),l[F].add(m))}let A=this.groups;A.length===0&&(A=[{start:0,count:e.count}]);for(let z=0,N=A.length;z<N;++z){let F=A[z],H=F.start,Y=F.count;for(let D=H,X=H+Y;D<X;D+=3)x(e.getX(D+0),e.getX(D+1),e.getX(D+2))}let w=new P,C=new P,E=new P,y=new P;function M(z){E.fromBufferAttribute(r,z),y.copy(E);let N=a[z];w.copy(N),w.sub(E.multiplyScalar(E.dot(N))).normalize(),C.crossVectors(y,N);let H=C.dot(l[z])<0?-1:1;o.setXYZW(z,w.x,w.y,w.z,H)}for(let z=0,N=n.count;z<N;++z)c[z]&&M(z);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new Me(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let d=0,p=n.count;d<p;d++)n.setXYZ(d,0,0,0);let r=new P,s=new P,o=new P,a=new P,l=new P,c=new P,h=new P,u=new P;if(e)for(let d=0,p=e.count;d<p;d+=3){let g=e.getX(d+0),v=e.getX(d+1),f=e.getX(d+2);r.fromBufferAttribute(t,g),s.fromBufferAttribute(t,v),o.fromBufferAttribute(t,f),h.subVectors(o,s),u.subVectors(r,s),h.cross(u),a.fromBufferAttribute(n,g),l.fromBufferAttribute(n,v),c.fromBufferAttribute(n,f),a.add(h),l.add(h),c.add(h),n.setXYZ(g,a.x,a.y,a.z),n.setXYZ(v,l.x,l.y,l.z),n.setXYZ(f,c.x,c.y,c.z)}else for(let d=0,p=t.count;d<p;d+=3)r.fromBufferAttribute(t,d+0),s.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),h.subVectors(o,s),u.subVectors(r,s),h.cross(u),n.setXYZ(d+0,h.x,h.y,h.z),n.setXYZ(d+1,h.x,h.y,h.z),n.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)Ot.fromBufferAttribute(e,t),Ot.normalize(),e.setXYZ(t,Ot.x,Ot.y,Ot.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,u=a.normalized,d=new c.constructor(l.length*h),p=0,g=0;for(let v=0,f=l.length;v<f;v++){a.isInterleavedBufferAttribute?p=l[v]*a.data.stride+a.offset:p=l[v]*h;for(let m=0;m<h;m++)d[g++]=c[p++]}return new Me(d,h,u)}if(this.index===null)return Ie("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,r=this.attributes;for(let a in r){let l=r[a],c=e(l,n);t.setAttribute(a,c)}let s=this.morphAttributes;for(let a in s){let l=[],c=s[a];for(let h=0,u=c.length;h<u;h++){let d=c[h],p=e(d,n);l.push(p)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let r={},s=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,d=c.length;u<d;u++){let p=c[u];h.push(p.toJSON(e.data))}h.length>0&&(r[l]=h,s=!0)}s&&(e.data.morphAttributes=r,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let r=e.attributes;for(let c in r){let h=r[c];this.setAttribute(c,h.clone(t))}let s=e.morphAttributes;for(let c in s){let h=[],u=s[c];for(let d=0,p=u.length;d<p;d++)h.push(u[d].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},ia=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=au,this.updateRanges=[],this.version=0,this.uuid=lr()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let r=0,s=this.stride;r<s;r++)this.array[e+r]=t.array[n+r];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=hf(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),r=new this.constructor(n,this.stride);return r.setUsage(this.usage),r}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=hf(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function hf(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=lr()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var an=new P,Dr=class i{constructor(e,t,n,r=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=r,this._normalizationScale=e!==void 0?ll(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)an.fromBufferAttribute(this,t),an.applyMatrix4(e),this.setXYZ(t,an.x,an.y,an.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)an.fromBufferAttribute(this,t),an.applyNormalMatrix(e),this.setXYZ(t,an.x,an.y,an.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)an.fromBufferAttribute(this,t),an.transformDirection(e),this.setXYZ(t,an.x,an.y,an.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=r,this}setXYZW(e,t,n,r,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),r=this._normalize(r),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=r,this.data.array[e+3]=s,this}clone(e){if(e===void 0){bs("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let r=n*this.data.stride+this.offset;for(let s=0;s<this.itemSize;s++)t.push(this.data.array[r+s])}return new Me(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){bs("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let r=n*this.data.stride+this.offset;for(let s=0;s<this.itemSize;s++)t.push(this.data.array[r+s])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):ap(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):lp(e,this.data.array)}},Eh=new P,y0=new P,v0=new Re,On=class{constructor(e=new P(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,r){return this.normal.set(e,t,n),this.constant=r,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let r=Eh.subVectors(n,t).cross(y0.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(r,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let r=e.delta(Eh),s=this.normal.dot(r);if(s===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/s;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(r,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||v0.getNormalMatrix(e),r=this.coplanarPoint(Eh).applyMatrix4(e),s=this.normal.applyMatrix3(n).normalize();return this.constant=-r.dot(s),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},x0=0,Pi=class extends Xn{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:x0++}),this.uuid=lr(),this.name="",this.type="Material",this.blending=Br,this.side=Fi,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Vh,this.blendDst=Hh,this.blendEquation=ir,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new xe(0,0,0),this.blendAlpha=0,this.depthFunc=Rr,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Zf,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Go,this.stencilZFail=Go,this.stencilZPass=Go,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){Ie(`Material: parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){Ie(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}r&&r.isColor?r.set(n):r&&r.isVector2&&n&&n.isVector2||r&&r.isEuler&&n&&n.isEuler||r&&r.isVector3&&n&&n.isVector3?r.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function r(s){let o=[];for(let a in s){let l=s[a];delete l.metadata,o.push(l)}return o}if(t){let s=r(e.textures),o=r(e.images);s.length>0&&(n.textures=s),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new xe().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new On().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Ve().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ve().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let r=t.length;n=new Array(r);for(let s=0;s!==r;++s)n[s]=t[s].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var li=new P,Ch=new P,Eo=new P,Co=new P,tr=class{constructor(e=new P,t=new P(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,li)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=li.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(li.copy(this.origin).addScaledVector(this.direction,t),li.distanceToSquared(e))}distanceSqToSegment(e,t,n,r){Ch.copy(e).add(t).multiplyScalar(.5),Eo.copy(t).sub(e).normalize(),Co.copy(this.origin).sub(Ch);let s=e.distanceTo(t)*.5,o=-this.direction.dot(Eo),a=Co.dot(this.direction),l=-Co.dot(Eo),c=Co.lengthSq(),h=Math.abs(1-o*o),u,d,p,g;if(h>0)if(u=o*l-a,d=o*a-l,g=s*h,u>=0)if(d>=-g)if(d<=g){let v=1/h;u*=v,d*=v,p=u*(u+o*d+2*a)+d*(o*u+d+2*l)+c}else d=s,u=Math.max(0,-(o*d+a)),p=-u*u+d*(d+2*l)+c;else d=-s,u=Math.max(0,-(o*d+a)),p=-u*u+d*(d+2*l)+c;else d<=-g?(u=Math.max(0,-(-o*s+a)),d=u>0?-s:Math.min(Math.max(-s,-l),s),p=-u*u+d*(d+2*l)+c):d<=g?(u=0,d=Math.min(Math.max(-s,-l),s),p=d*(d+2*l)+c):(u=Math.max(0,-(o*s+a)),d=u>0?s:Math.min(Math.max(-s,-l),s),p=-u*u+d*(d+2*l)+c);else d=o>0?-s:s,u=Math.max(0,-(o*d+a)),p=-u*u+d*(d+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,u),r&&r.copy(Ch).addScaledVector(Eo,d),p}intersectSphere(e,t){if(e.radius<0)return null;li.subVectors(e.center,this.origin);let n=li.dot(this.direction),r=li.dot(li)-n*n,s=e.radius*e.radius;if(r>s)return null;let o=Math.sqrt(s-r),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,r,s,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,d=this.origin;return c>=0?(n=(e.min.x-d.x)*c,r=(e.max.x-d.x)*c):(n=(e.max.x-d.x)*c,r=(e.min.x-d.x)*c),h>=0?(s=(e.min.y-d.y)*h,o=(e.max.y-d.y)*h):(s=(e.max.y-d.y)*h,o=(e.min.y-d.y)*h),n>o||s>r||((s>n||isNaN(n))&&(n=s),(o<r||isNaN(r))&&(r=o),u>=0?(a=(e.min.z-d.z)*u,l=(e.max.z-d.z)*u):(a=(e.max.z-d.z)*u,l=(e.min.z-d.z)*u),n>l||a>r)||((a>n||n!==n)&&(n=a),(l<r||r!==r)&&(r=l),r<0)?null:this.at(n>=0?n:r,t)}intersectsBox(e){return this.intersectBox(e,li)!==null}intersectTriangle(e,t,n,r,s){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=e.x-o.x,d=e.y-o.y,p=e.z-o.z,g=t.x-o.x,v=t.y-o.y,f=t.z-o.z,m=n.x-o.x,x=n.y-o.y,A=n.z-o.z,w=Math.abs(l),C=Math.abs(c),E=Math.abs(h),y,M,z,N,F,H,Y,D,X,j,G,ie;if(w>=C&&w>=E?(z=l,H=u,X=g,ie=m,l>=0?(y=c,M=h,N=d,F=p,Y=v,D=f,j=x,G=A):(y=h,M=c,N=p,F=d,Y=f,D=v,j=A,G=x)):C>=E?(z=c,H=d,X=v,ie=x,c>=0?(y=h,M=l,N=p,F=u,Y=f,D=g,j=A,G=m):(y=l,M=h,N=u,F=p,Y=g,D=f,j=m,G=A)):(z=h,H=p,X=f,ie=A,h>=0?(y=l,M=c,N=u,F=d,Y=g,D=v,j=m,G=x):(y=c,M=l,N=d,F=u,Y=v,D=g,j=x,G=m)),z===0)return null;let $=y/z,ee=M/z,te=1/z,Te=N-$*H,Oe=F-ee*H,Z=Y-$*X,ge=D-ee*X,_e=j-$*ie,Pe=G-ee*ie,ye=_e*ge-Pe*Z,ke=Te*Pe-Oe*_e,Tt=Z*Oe-ge*Te;if(r){if(ye<0||ke<0||Tt<0)return null}else if((ye<0||ke<0||Tt<0)&&(ye>0||ke>0||Tt>0))return null;let De=ye+ke+Tt;if(De===0)return null;let ot=te*(ye*H+ke*X+Tt*ie);return(De>0?ot<0:ot>0)?null:this.at(ot/De,s)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},ra=class extends Pi{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new xe(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ri,this.combine=Gh,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},uf=new Ne,Qi=new tr,Ro=new rt,df=new P,Po=new P,Lo=new P,Io=new P,Rh=new P,Do=new P,ff=new P,No=new P,st=class extends yn{constructor(e=new Qe,t=new ra){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let r=t[n[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=r.length;s<o;s++){let a=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}getVertexPosition(e,t){let n=this.geometry,r=n.attributes.position,s=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(r,e);let a=this.morphTargetInfluences;if(s&&a){Do.set(0,0,0);for(let l=0,c=s.length;l<c;l++){let h=a[l],u=s[l];h!==0&&(Rh.fromBufferAttribute(u,e),o?Do.addScaledVector(Rh,h):Do.addScaledVector(Rh.sub(t),h))}t.add(Do)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,r=this.material,s=this.matrixWorld;r!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),Ro.copy(n.boundingSphere),Ro.applyMatrix4(s),Qi.copy(e.ray).recast(e.near),!(Ro.containsPoint(Qi.origin)===!1&&(Qi.intersectSphere(Ro,df)===null||Qi.origin.distanceToSquared(df)>(e.far-e.near)**2))&&(uf.copy(s).invert(),Qi.copy(e.ray).applyMatrix4(uf),!(n.boundingBox!==null&&Qi.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,Qi)))}_computeIntersections(e,t,n){let r,s=this.geometry,o=this.material,a=s.index,l=s.attributes.position,c=s.attributes.uv,h=s.attributes.uv1,u=s.attributes.normal,d=s.groups,p=s.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,v=d.length;g<v;g++){let f=d[g],m=o[f.materialIndex],x=Math.max(f.start,p.start),A=Math.min(a.count,Math.min(f.start+f.count,p.start+p.count));for(let w=x,C=A;w<C;w+=3){let E=a.getX(w),y=a.getX(w+1),M=a.getX(w+2);r=Uo(this,m,e,n,c,h,u,E,y,M),r&&(r.faceIndex=Math.floor(w/3),r.face.materialIndex=f.materialIndex,t.push(r))}}else{let g=Math.max(0,p.start),v=Math.min(a.count,p.start+p.count);for(let f=g,m=v;f<m;f+=3){let x=a.getX(f),A=a.getX(f+1),w=a.getX(f+2);r=Uo(this,o,e,n,c,h,u,x,A,w),r&&(r.faceIndex=Math.floor(f/3),t.push(r))}}else if(l!==void 0)if(Array.isArray(o))for(let g=0,v=d.length;g<v;g++){let f=d[g],m=o[f.materialIndex],x=Math.max(f.start,p.start),A=Math.min(l.count,Math.min(f.start+f.count,p.start+p.count));for(let w=x,C=A;w<C;w+=3){let E=w,y=w+1,M=w+2;r=Uo(this,m,e,n,c,h,u,E,y,M),r&&(r.faceIndex=Math.floor(w/3),r.face.materialIndex=f.materialIndex,t.push(r))}}else{let g=Math.max(0,p.start),v=Math.min(l.count,p.start+p.count);for(let f=g,m=v;f<m;f+=3){let x=f,A=f+1,w=f+2;r=Uo(this,o,e,n,c,h,u,x,A,w),r&&(r.faceIndex=Math.floor(f/3),t.push(r))}}}};function b0(i,e,t,n,r,s,o,a){let l;if(e.side===qt?l=n.intersectTriangle(o,s,r,!0,a):l=n.intersectTriangle(r,s,o,e.side===Fi,a),l===null)return null;No.copy(a),No.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(No);return c<t.near||c>t.far?null:{distance:c,point:No.clone(),object:i}}function Uo(i,e,t,n,r,s,o,a,l,c){i.getVertexPosition(a,Po),i.getVertexPosition(l,Lo),i.getVertexPosition(c,Io);let h=b0(i,e,t,n,Po,Lo,Io,ff);if(h){let u=new P;Ei.getBarycoord(ff,Po,Lo,Io,u),r&&(h.uv=Ei.getInterpolatedAttribute(r,a,l,c,u,new Ve)),s&&(h.uv1=Ei.getInterpolatedAttribute(s,a,l,c,u,new Ve)),o&&(h.normal=Ei.getInterpolatedAttribute(o,a,l,c,u,new P),h.normal.dot(n.direction)>0&&h.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new P,materialIndex:0};Ei.getNormal(Po,Lo,Io,d.normal),h.face=d,h.barycoord=u}return h}var qn=class extends Qt{constructor(e=null,t=1,n=1,r,s,o,a,l,c=yt,h=yt,u,d){super(null,o,a,l,c,h,r,s,u,d),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var vn=class extends Me{constructor(e,t,n,r=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=r}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var er=new rt,_0=new Ve(.5,.5),Fo=new P,Bn=class{constructor(e=new On,t=new On,n=new On,r=new On,s=new On,o=new On){this.planes=[e,t,n,r,s,o]}set(e,t,n,r,s,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(r),a[4].copy(s),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=Rn,n=!1){let r=this.planes,s=e.elements,o=s[0],a=s[1],l=s[2],c=s[3],h=s[4],u=s[5],d=s[6],p=s[7],g=s[8],v=s[9],f=s[10],m=s[11],x=s[12],A=s[13],w=s[14],C=s[15];if(r[0].setComponents(c-o,p-h,m-g,C-x).normalize(),r[1].setComponents(c+o,p+h,m+g,C+x).normalize(),r[2].setComponents(c+a,p+u,m+v,C+A).normalize(),r[3].setComponents(c-a,p-u,m-v,C-A).normalize(),n)r[4].setComponents(l,d,f,w).normalize(),r[5].setComponents(c-l,p-d,m-f,C-w).normalize();else if(r[4].setComponents(c-l,p-d,m-f,C-w).normalize(),t===Rn)r[5].setComponents(c+l,p+d,m+f,C+w).normalize();else if(t===vs)r[5].setComponents(l,d,f,w).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),er.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),er.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(er)}intersectsSprite(e){er.center.set(0,0,0);let t=_0.distanceTo(e.center);return er.radius=.7071067811865476+t,er.applyMatrix4(e.matrixWorld),this.intersectsSphere(er)}intersectsSphere(e){let t=this.planes,n=e.center,r=-e.radius;for(let s=0;s<6;s++)if(t[s].distanceToPoint(n)<r)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let r=t[n];if(Fo.x=r.normal.x>0?e.max.x:e.min.x,Fo.y=r.normal.y>0?e.max.y:e.min.y,Fo.z=r.normal.z>0?e.max.z:e.min.z,r.distanceToPoint(Fo)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},pf=new Ne,sa=class i{constructor(){this.coordinateSystem=Rn,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let r=0;r<t.length;r++){let s=t[r];pf.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),n[r]===void 0&&(n[r]=new Bn),n[r].setFromProjectionMatrix(pf,s.coordinateSystem,s.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let r=0;r<e._count;r++)t[r]===void 0&&(t[r]=new Bn),t[r].copy(n[r]);return this._count=e._count,this}clone(){return new i().copy(this)}};var oa=class extends Pi{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new xe(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},aa=new P,la=new P,mf=new Ne,fs=new tr,Oo=new rt,Ph=new P,gf=new P,ca=class extends yn{constructor(e=new Qe,t=new oa){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let r=1,s=t.count;r<s;r++)aa.fromBufferAttribute(t,r-1),la.fromBufferAttribute(t,r),n[r]=n[r-1],n[r]+=aa.distanceTo(la);e.setAttribute("lineDistance",new cn(n,1))}else Ie("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,r=this.matrixWorld,s=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Oo.copy(n.boundingSphere),Oo.applyMatrix4(r),Oo.radius+=s,e.ray.intersectsSphere(Oo)===!1)return;mf.copy(r).invert(),fs.copy(e.ray).applyMatrix4(mf);let a=s/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,h=n.index,d=n.attributes.position;if(h!==null){let p=Math.max(0,o.start),g=Math.min(h.count,o.start+o.count);for(let v=p,f=g-1;v<f;v+=c){let m=h.getX(v),x=h.getX(v+1),A=Bo(this,e,fs,l,m,x,v);A&&t.push(A)}if(this.isLineLoop){let v=h.getX(g-1),f=h.getX(p),m=Bo(this,e,fs,l,v,f,g-1);m&&t.push(m)}}else{let p=Math.max(0,o.start),g=Math.min(d.count,o.start+o.count);for(let v=p,f=g-1;v<f;v+=c){let m=Bo(this,e,fs,l,v,v+1,v);m&&t.push(m)}if(this.isLineLoop){let v=Bo(this,e,fs,l,g-1,p,g-1);v&&t.push(v)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let r=t[n[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=r.length;s<o;s++){let a=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}};function Bo(i,e,t,n,r,s,o){let a=i.geometry.attributes.position;if(aa.fromBufferAttribute(a,r),la.fromBufferAttribute(a,s),t.distanceSqToSegment(aa,la,Ph,gf)>n)return;Ph.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(Ph);if(!(c<e.near||c>e.far))return{distance:c,point:gf.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var yf=new P,vf=new P,Nr=class extends ca{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let r=0,s=t.count;r<s;r+=2)yf.fromBufferAttribute(t,r),vf.fromBufferAttribute(t,r+1),n[r]=r===0?0:n[r-1],n[r+1]=n[r]+yf.distanceTo(vf);e.setAttribute("lineDistance",new cn(n,1))}else Ie("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}};var Ts=class extends Qt{constructor(e=[],t=rr,n,r,s,o,a,l,c,h){super(e,t,n,r,s,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var en=class extends Qt{constructor(e,t,n=Yt,r,s,o,a=yt,l=yt,c,h=hi,u=1){if(h!==hi&&h!==di)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:u};super(d,r,s,o,a,l,h,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Lr(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},As=class extends en{constructor(e,t=Yt,n=rr,r,s,o=yt,a=yt,l,c=hi){let h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,n,r,s,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Es=class extends Qt{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Ur=class i extends Qe{constructor(e=1,t=1,n=1,r=1,s=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:r,heightSegments:s,depthSegments:o};let a=this;r=Math.floor(r),s=Math.floor(s),o=Math.floor(o);let l=[],c=[],h=[],u=[],d=0,p=0;g("z","y","x",-1,-1,n,t,e,o,s,0),g("z","y","x",1,-1,n,t,-e,o,s,1),g("x","z","y",1,1,e,n,t,r,o,2),g("x","z","y",1,-1,e,n,-t,r,o,3),g("x","y","z",1,-1,e,t,n,r,s,4),g("x","y","z",-1,-1,e,t,-n,r,s,5),this.setIndex(l),this.setAttribute("position",new cn(c,3)),this.setAttribute("normal",new cn(h,3)),this.setAttribute("uv",new cn(u,2));function g(v,f,m,x,A,w,C,E,y,M,z){let N=w/y,F=C/M,H=w/2,Y=C/2,D=E/2,X=y+1,j=M+1,G=0,ie=0,$=new P;for(let ee=0;ee<j;ee++){let te=ee*F-Y;for(let Te=0;Te<X;Te++){let Oe=Te*N-H;$[v]=Oe*x,$[f]=te*A,$[m]=D,c.push($.x,$.y,$.z),$[v]=0,$[f]=0,$[m]=E>0?1:-1,h.push($.x,$.y,$.z),u.push(Te/y),u.push(1-ee/M),G+=1}}for(let ee=0;ee<M;ee++)for(let te=0;te<y;te++){let Te=d+te+X*ee,Oe=d+te+X*(ee+1),Z=d+(te+1)+X*(ee+1),ge=d+(te+1)+X*ee;l.push(Te,Oe,ge),l.push(Oe,Z,ge),ie+=6}a.addGroup(p,ie,z),p+=ie,d+=G}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Cs=class i extends Qe{constructor(e=1,t=1,n=1,r=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:r};let s=e/2,o=t/2,a=Math.floor(n),l=Math.floor(r),c=a+1,h=l+1,u=e/a,d=t/l,p=[],g=[],v=[],f=[];for(let m=0;m<h;m++){let x=m*d-o;for(let A=0;A<c;A++){let w=A*u-s;g.push(w,-x,0),v.push(0,0,1),f.push(A/a),f.push(1-m/l)}}for(let m=0;m<l;m++)for(let x=0;x<a;x++){let A=x+c*m,w=x+c*(m+1),C=x+1+c*(m+1),E=x+1+c*m;p.push(A,w,E),p.push(w,C,E)}this.setIndex(p),this.setAttribute("position",new cn(g,3)),this.setAttribute("normal",new cn(v,3)),this.setAttribute("uv",new cn(f,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};function cr(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let r=i[t][n];if(xf(r))r.isRenderTargetTexture?(Ie("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=r.clone();else if(Array.isArray(r))if(xf(r[0])){let s=[];for(let o=0,a=r.length;o<a;o++)s[o]=r[o].clone();e[t][n]=s}else e[t][n]=r.slice();else e[t][n]=r}}return e}function tn(i){let e={};for(let t=0;t<i.length;t++){let n=cr(i[t]);for(let r in n)e[r]=n[r]}return e}function xf(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function S0(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function cu(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Ke.workingColorSpace}var hp={clone:cr,merge:tn},w0=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,M0=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Yn=class extends Pi{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=w0,this.fragmentShader=M0,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=cr(e.uniforms),this.uniformsGroups=S0(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let r in this.uniforms){let o=this.uniforms[r].value;o&&o.isTexture?t.uniforms[r]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[r]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[r]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[r]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[r]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[r]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[r]={type:"m4",value:o.toArray()}:t.uniforms[r]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let r in this.extensions)this.extensions[r]===!0&&(n[r]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let r=e.uniforms[n];switch(this.uniforms[n]={},r.type){case"t":this.uniforms[n].value=t[r.value]||null;break;case"c":this.uniforms[n].value=new xe().setHex(r.value);break;case"v2":this.uniforms[n].value=new Ve().fromArray(r.value);break;case"v3":this.uniforms[n].value=new P().fromArray(r.value);break;case"v4":this.uniforms[n].value=new ut().fromArray(r.value);break;case"m3":this.uniforms[n].value=new Re().fromArray(r.value);break;case"m4":this.uniforms[n].value=new Ne().fromArray(r.value);break;default:this.uniforms[n].value=r.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},Li=class extends Yn{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var ha=class extends Pi{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Yf,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},ua=class extends Pi{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function Tr(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function ko(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}var Ii=class{constructor(e,t,n,r){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=r!==void 0?r:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,r=t[n],s=t[n-1];n:{e:{let o;t:{i:if(!(e<r)){for(let a=n+2;;){if(r===void 0){if(e<s)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(s=r,r=t[++n],e<r)break e}o=t.length;break t}if(!(e>=s)){let a=t[1];e<a&&(n=2,s=a);for(let l=n-2;;){if(s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(r=s,s=t[--n-1],e>=s)break e}o=n,n=0;break t}break n}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(r=t[n],s=t[n-1],s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(r===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,s,r)}return this.interpolate_(n,s,e,r)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,r=this.valueSize,s=e*r;for(let o=0;o!==r;++o)t[o]=n[s+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},da=class extends Ii{constructor(e,t,n,r){super(e,t,n,r),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Ih,endingEnd:Ih}}intervalChanged_(e,t,n){let r=this.parameterPositions,s=e-2,o=e+1,a=r[s],l=r[o];if(a===void 0)switch(this.getSettings_().endingStart){case Dh:s=e,a=2*t-n;break;case Nh:s=r.length-2,a=t+r[s]-r[s+1];break;default:s=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case Dh:o=e,l=2*n-t;break;case Nh:o=1,l=n+r[1]-r[0];break;default:o=e-1,l=t}let c=(n-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=s*h,this._offsetNext=o*h}interpolate_(e,t,n,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,d=this._weightPrev,p=this._weightNext,g=(n-t)/(r-t),v=g*g,f=v*g,m=-d*f+2*d*v-d*g,x=(1+d)*f+(-1.5-2*d)*v+(-.5+d)*g+1,A=(-1-p)*f+(1.5+p)*v+.5*g,w=p*f-p*v;for(let C=0;C!==a;++C)s[C]=m*o[h+C]+x*o[c+C]+A*o[l+C]+w*o[u+C];return s}},fa=class extends Ii{constructor(e,t,n,r){super(e,t,n,r)}interpolate_(e,t,n,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(n-t)/(r-t),u=1-h;for(let d=0;d!==a;++d)s[d]=o[c+d]*u+o[l+d]*h;return s}},pa=class extends Ii{constructor(e,t,n,r){super(e,t,n,r)}interpolate_(e){return this.copySampleValue_(e-1)}},ma=class extends Ii{interpolate_(e,t,n,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let g=(n-t)/(r-t),v=1-g;for(let f=0;f!==a;++f)s[f]=o[c+f]*v+o[l+f]*g;return s}let d=a*2,p=e-1;for(let g=0;g!==a;++g){let v=o[c+g],f=o[l+g],m=p*d+g*2,x=u[m],A=u[m+1],w=e*d+g*2,C=h[w],E=h[w+1],y=A0(n,t,x,C,r);s[g]=up(y,v,A,E,f)}return s}};function up(i,e,t,n,r){let s=1-i;return s*s*s*e+3*s*s*i*t+3*s*i*i*n+i*i*i*r}function T0(i,e,t,n,r){let s=1-i;return 3*s*s*(t-e)+6*s*i*(n-t)+3*i*i*(r-n)}function A0(i,e,t,n,r){let s=(i-e)/(r-e);for(let o=0;o<8;o++){let a=up(s,e,t,n,r)-i;if(Math.abs(a)<1e-10)break;let l=T0(s,e,t,n,r);if(Math.abs(l)<1e-10)break;s=Math.max(0,Math.min(1,s-a/l))}return s}var xn=class{constructor(e,t,n,r){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=Tr(t,this.TimeBufferType),this.values=Tr(n,this.ValueBufferType),this.setInterpolation(r||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:Tr(e.times,Array),values:Tr(e.values,Array)};let r=e.getInterpolation();r!==e.DefaultInterpolation&&(n.interpolation=r),ko(e.settings)&&(n.settings={inTangents:Tr(e.settings.inTangents,Array),outTangents:Tr(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new pa(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new fa(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new da(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new ma(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case ms:t=this.InterpolantFactoryMethodDiscrete;break;case jo:t=this.InterpolantFactoryMethodLinear;break;case Ho:t=this.InterpolantFactoryMethodSmooth;break;case Lh:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Ie("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return ms;case this.InterpolantFactoryMethodLinear:return jo;case this.InterpolantFactoryMethodSmooth:return Ho;case this.InterpolantFactoryMethodBezier:return Lh}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,r=t.length;n!==r;++n)t[n]+=e;ko(this.settings)&&(bf(this.settings.inTangents,e),bf(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,r=t.length;n!==r;++n)t[n]*=e;ko(this.settings)&&(_f(this.settings.inTangents,e),_f(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,r=n.length,s=0,o=r-1;for(;s!==r&&n[s]<e;)++s;for(;o!==-1&&n[o]>t;)--o;if(++o,s!==0||o!==r){s>=o&&(o=Math.max(o,1),s=o-1);let a=this.getValueSize();this.times=n.slice(s,o),this.values=this.values.slice(s*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Ue("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,r=this.values,s=n.length;s===0&&(Ue("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==s;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){Ue("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){Ue("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(r!==void 0&&n0(r))for(let a=0,l=r.length;a!==l;++a){let c=r[a];if(isNaN(c)){Ue("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),r=this.getInterpolation()===Ho,s=e.length-1,o=1;for(let a=1;a<s;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(r)l=!0;else{let u=a*n,d=u-n,p=u+n;for(let g=0;g!==n;++g){let v=t[u+g];if(v!==t[d+g]||v!==t[p+g]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let u=a*n,d=o*n;for(let p=0;p!==n;++p)t[d+p]=t[u+p]}++o}}if(s>0){e[o]=e[s];for(let a=s*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,r=new n(this.name,e,t);return r.createInterpolant=this.createInterpolant,ko(this.settings)&&(r.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),r}};function bf(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function _f(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}xn.prototype.ValueTypeName="";xn.prototype.TimeBufferType=Float32Array;xn.prototype.ValueBufferType=Float32Array;xn.prototype.DefaultInterpolation=jo;var Di=class extends xn{constructor(e,t,n){super(e,t,n)}};Di.prototype.ValueTypeName="bool";Di.prototype.ValueBufferType=Array;Di.prototype.DefaultInterpolation=ms;Di.prototype.InterpolantFactoryMethodLinear=void 0;Di.prototype.InterpolantFactoryMethodSmooth=void 0;var ga=class extends xn{constructor(e,t,n,r){super(e,t,n,r)}};ga.prototype.ValueTypeName="color";var ya=class extends xn{constructor(e,t,n,r){super(e,t,n,r)}};ya.prototype.ValueTypeName="number";var va=class extends Ii{constructor(e,t,n,r){super(e,t,n,r)}interpolate_(e,t,n,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(r-t),c=e*a;for(let h=c+a;c!==h;c+=4)Pn.slerpFlat(s,0,o,c-a,o,c,l);return s}},Rs=class extends xn{constructor(e,t,n,r){super(e,t,n,r)}InterpolantFactoryMethodLinear(e){return new va(this.times,this.values,this.getValueSize(),e)}};Rs.prototype.ValueTypeName="quaternion";Rs.prototype.InterpolantFactoryMethodSmooth=void 0;var Ni=class extends xn{constructor(e,t,n){super(e,t,n)}};Ni.prototype.ValueTypeName="string";Ni.prototype.ValueBufferType=Array;Ni.prototype.DefaultInterpolation=ms;Ni.prototype.InterpolantFactoryMethodLinear=void 0;Ni.prototype.InterpolantFactoryMethodSmooth=void 0;var xa=class extends xn{constructor(e,t,n,r){super(e,t,n,r)}};xa.prototype.ValueTypeName="vector";var ba=class{constructor(e,t,n){let r=this,s=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(h){a++,s===!1&&r.onStart!==void 0&&r.onStart(h,o,a),s=!0},this.itemEnd=function(h){o++,r.onProgress!==void 0&&r.onProgress(h,o,a),o===a&&(s=!1,r.onLoad!==void 0&&r.onLoad())},this.itemError=function(h){r.onError!==void 0&&r.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,d=c.length;u<d;u+=2){let p=c[u],g=c[u+1];if(p.global&&(p.lastIndex=0),p.test(h))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},dp=new ba,_a=class{constructor(e){this.manager=e!==void 0?e:dp,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(r,s){n.load(e,r,t,s)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};_a.DEFAULT_MATERIAL_NAME="__DEFAULT";var zo=new P,Vo=new Pn,Wn=new P,Ps=class extends yn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Ne,this.projectionMatrix=new Ne,this.projectionMatrixInverse=new Ne,this.coordinateSystem=Rn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(zo,Vo,Wn),Wn.x===1&&Wn.y===1&&Wn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(zo,Vo,Wn.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(zo,Vo,Wn),Wn.x===1&&Wn.y===1&&Wn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(zo,Vo,Wn.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Ai=new P,Sf=new Ve,wf=new Ve,$t=class extends Ps{constructor(e=50,t=1,n=.1,r=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=r,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Qo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(ch*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Qo*2*Math.atan(Math.tan(ch*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){Ai.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Ai.x,Ai.y).multiplyScalar(-e/Ai.z),Ai.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(Ai.x,Ai.y).multiplyScalar(-e/Ai.z)}getViewSize(e,t){return this.getViewBounds(e,Sf,wf),t.subVectors(wf,Sf)}setViewOffset(e,t,n,r,s,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(ch*.5*this.fov)/this.zoom,n=2*t,r=this.aspect*n,s=-.5*r,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;s+=o.offsetX*r/l,t-=o.offsetY*n/c,r*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(s+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+r,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var Ui=class extends Ps{constructor(e=-1,t=1,n=1,r=-1,s=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=r,this.near=s,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,r,s,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,r=(this.top+this.bottom)/2,s=n-e,o=n+e,a=r+t,l=r-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=c*this.view.offsetX,o=s+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(s,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var Kn=class extends Qe{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var Ar=-90,Er=1,Fr=class extends yn{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let r=new $t(Ar,Er,e,t);r.layers=this.layers,this.add(r);let s=new $t(Ar,Er,e,t);s.layers=this.layers,this.add(s);let o=new $t(Ar,Er,e,t);o.layers=this.layers,this.add(o);let a=new $t(Ar,Er,e,t);a.layers=this.layers,this.add(a);let l=new $t(Ar,Er,e,t);l.layers=this.layers,this.add(l);let c=new $t(Ar,Er,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,r,s,o,a,l]=t;for(let c of t)this.remove(c);if(e===Rn)n.up.set(0,1,0),n.lookAt(1,0,0),r.up.set(0,1,0),r.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===vs)n.up.set(0,-1,0),n.lookAt(-1,0,0),r.up.set(0,-1,0),r.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:r}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[s,o,a,l,c,h]=this.children,u=e.getRenderTarget(),d=e.getActiveCubeFace(),p=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let v=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let f=!1;e.isWebGLRenderer===!0?f=e.state.buffers.depth.getReversed():f=e.reversedDepthBuffer,e.setRenderTarget(n,0,r),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(n,1,r),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,r),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,r),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,r),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=v,e.setRenderTarget(n,5,r),f&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,d,p),e.xr.enabled=g,n.texture.needsPMREMUpdate=!0}},Sa=class extends $t{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var hu="\\[\\]\\.:\\/",E0=new RegExp("["+hu+"]","g"),uu="[^"+hu+"]",C0="[^"+hu.replace("\\.","")+"]",R0=/((?:WC+[\/:])*)/.source.replace("WC",uu),P0=/(WCOD+)?/.source.replace("WCOD",C0),L0=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",uu),I0=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",uu),D0=new RegExp("^"+R0+P0+L0+I0+"$"),N0=["material","materials","bones","map"],Uh=class{constructor(e,t,n){let r=n||ft.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,r)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,r=this._bindings[n];r!==void 0&&r.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let r=this._targetGroup.nCachedObjects_,s=n.length;r!==s;++r)n[r].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},ft=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(E0,"")}static parseTrackName(e){let t=D0.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},r=n.nodeName&&n.nodeName.lastIndexOf(".");if(r!==void 0&&r!==-1){let s=n.nodeName.substring(r+1);N0.indexOf(s)!==-1&&(n.nodeName=n.nodeName.substring(0,r),n.objectName=s)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(s){for(let o=0;o<s.length;o++){let a=s[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},r=n(e.children);if(r)return r}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let r=0,s=n.length;r!==s;++r)e[t++]=n[r]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let r=0,s=n.length;r!==s;++r)n[r]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let r=0,s=n.length;r!==s;++r)n[r]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let r=0,s=n.length;r!==s;++r)n[r]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,r=t.propertyName,s=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ie("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){Ue("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Ue("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Ue("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Ue("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Ue("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){Ue("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){Ue("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[r];if(o===void 0){let c=t.nodeName;Ue("PropertyBinding: Trying to update property for track: "+c+"."+r+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(s!==void 0){if(r==="morphTargetInfluences"){if(!e.geometry){Ue("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Ue("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[s]!==void 0&&(s=e.morphTargetDictionary[s])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=s}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=r;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};ft.Composite=Uh;ft.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};ft.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};ft.prototype.GetterByBindingType=[ft.prototype._getValue_direct,ft.prototype._getValue_array,ft.prototype._getValue_arrayElement,ft.prototype._getValue_toArray];ft.prototype.SetterByBindingTypeAndVersioning=[[ft.prototype._setValue_direct,ft.prototype._setValue_direct_setNeedsUpdate,ft.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[ft.prototype._setValue_array,ft.prototype._setValue_array_setNeedsUpdate,ft.prototype._setValue_array_setMatrixWorldNeedsUpdate],[ft.prototype._setValue_arrayElement,ft.prototype._setValue_arrayElement_setNeedsUpdate,ft.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[ft.prototype._setValue_fromArray,ft.prototype._setValue_fromArray_setNeedsUpdate,ft.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var tA=new Float32Array(1);var Ls=class extends ia{constructor(e,t,n=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=n}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){let t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){let t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}};var Fh=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,r){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,r)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,r){let s=this.elements;return s[0]=e,s[2]=t,s[1]=n,s[3]=r,this}};function du(i,e,t,n){let r=U0(n);switch(t){case nu:return i*e;case Bi:return i*e/r.components*r.byteLength;case Ra:return i*e/r.components*r.byteLength;case Jn:return i*e*2/r.components*r.byteLength;case Pa:return i*e*2/r.components*r.byteLength;case iu:return i*e*3/r.components*r.byteLength;case _n:return i*e*4/r.components*r.byteLength;case La:return i*e*4/r.components*r.byteLength;case Ns:case Us:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Fs:case Os:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Da:case Ua:return Math.max(i,16)*Math.max(e,8)/4;case Ia:case Na:return Math.max(i,8)*Math.max(e,8)/2;case Fa:case Oa:case ka:case za:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Ba:case Bs:case Va:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Ha:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Ga:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case Wa:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case $a:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case Xa:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case qa:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case Ya:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case Ka:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case Za:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case Ja:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case ja:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case Qa:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case el:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case tl:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case nl:case il:case rl:return Math.ceil(i/4)*Math.ceil(e/4)*16;case sl:case ol:return Math.ceil(i/4)*Math.ceil(e/4)*8;case ks:case al:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function U0(i){switch(i){case Bt:case jh:return{byteLength:1,components:1};case Oi:case Qh:case zn:return{byteLength:2,components:1};case Ea:case Ca:return{byteLength:2,components:4};case Yt:case Aa:case bn:return{byteLength:4,components:1};case eu:case tu:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ie("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Np(){let i=null,e=!1,t=null,n=null;function r(s,o){n=i.requestAnimationFrame(r),t(s,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(r),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(s){t=s},setContext:function(s){i=s}}}function O0(i){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,u=c.byteLength,d=i.createBuffer();i.bindBuffer(l,d),i.bufferData(l,c,h),a.onUploadCallback();let p;if(c instanceof Float32Array)p=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)p=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?p=i.HALF_FLOAT:p=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)p=i.SHORT;else if(c instanceof Uint32Array)p=i.UNSIGNED_INT;else if(c instanceof Int32Array)p=i.INT;else if(c instanceof Int8Array)p=i.BYTE;else if(c instanceof Uint8Array)p=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)p=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:p,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function n(a,l,c){let h=l.array,u=l.updateRanges;if(i.bindBuffer(c,a),u.length===0)i.bufferSubData(c,0,h);else{u.sort((p,g)=>p.start-g.start);let d=0;for(let p=1;p<u.length;p++){let g=u[d],v=u[p];v.start<=g.start+g.count+1?g.count=Math.max(g.count,v.start+v.count-g.start):(++d,u[d]=v)}u.length=d+1;for(let p=0,g=u.length;p<g;p++){let v=u[p];i.bufferSubData(c,v.start*h.BYTES_PER_ELEMENT,h,v.start,v.count)}l.clearUpdateRanges()}l.onUploadCallback()}function r(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function s(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:r,remove:s,update:o}}var B0=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,k0=`#ifdef USE_ALPHAHASH
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
#endif`,z0=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,V0=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,H0=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,G0=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,W0=`#ifdef USE_AOMAP
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
#endif`,$0=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,X0=`#ifdef USE_BATCHING
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
#endif`,q0=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Y0=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,K0=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Z0=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,J0=`#ifdef USE_IRIDESCENCE
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
#endif`,j0=`#ifdef USE_BUMPMAP
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
#endif`,Q0=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,ev=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,tv=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,nv=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,iv=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,rv=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,sv=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,ov=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,av=`#define PI 3.141592653589793
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
} // validated`,lv=`vec3 transformedNormal = objectNormal;
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
#endif`,cv=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,hv=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,uv=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,dv=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,fv="gl_FragColor = linearToOutputTexel( gl_FragColor );",pv=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,mv=`#ifdef USE_ENVMAP
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
#endif`,gv=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,yv=`#ifdef USE_ENVMAP
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
#endif`,vv=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,xv=`#ifdef USE_ENVMAP
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
#endif`,bv=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,_v=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Sv=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,wv=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,Mv=`#ifdef USE_GRADIENTMAP
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
}`,Tv=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,Av=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Ev=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,Cv=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,Rv=`#ifdef USE_ENVMAP
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
#endif`,Pv=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,Lv=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,Iv=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,Dv=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Nv=`PhysicalMaterial material;
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
#endif`,Uv=`uniform sampler2D dfgLUT;
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
}`,Fv=`
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
#endif`,Ov=`#if defined( RE_IndirectDiffuse )
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
#endif`,Bv=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,kv=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,zv=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,Vv=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Hv=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Gv=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,Wv=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,$v=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,Xv=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,qv=`#if defined( USE_POINTS_UV )
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
#endif`,Yv=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,Kv=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,Zv=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,Jv=`#if defined( USE_MORPHCOLORS )
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
#endif`,jv=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Qv=`#ifdef USE_MORPHTARGETS
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
#endif`,ex=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,tx=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,nx=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,ix=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,rx=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,sx=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,ox=`#ifdef USE_NORMALMAP
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
#endif`,ax=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,lx=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,cx=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,hx=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,ux=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,dx=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,fx=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,px=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,mx=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,gx=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,yx=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,vx=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,xx=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,bx=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,_x=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,Sx=`float getShadowMask() {
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
}`,wx=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,Mx=`#ifdef USE_SKINNING
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
#endif`,Tx=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,Ax=`#ifdef USE_SKINNING
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
#endif`,Ex=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,Cx=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,Rx=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,Px=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,Lx=`#ifdef USE_TRANSMISSION
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
#endif`,Ix=`#ifdef USE_TRANSMISSION
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
#endif`,Dx=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Nx=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Ux=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Fx=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,Ox=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,Bx=`uniform sampler2D t2D;
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
}`,kx=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,zx=`uniform float backgroundBlurriness;
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
}`,Vx=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Hx=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Gx=`#include <common>
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
}`,Wx=`#if DEPTH_PACKING == 3200
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
}`,$x=`#define DISTANCE
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
}`,Xx=`#define DISTANCE
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
}`,qx=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,Yx=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Kx=`uniform float scale;
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
}`,Zx=`uniform vec3 diffuse;
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
}`,Jx=`#include <common>
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
}`,jx=`uniform vec3 diffuse;
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
}`,Qx=`#define LAMBERT
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
}`,eb=`#define LAMBERT
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
}`,tb=`#define MATCAP
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
}`,nb=`#define MATCAP
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
}`,ib=`#define NORMAL
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
}`,rb=`#define NORMAL
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
}`,sb=`#define PHONG
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
}`,ob=`#define PHONG
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
}`,ab=`#define STANDARD
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
}`,lb=`#define STANDARD
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
}`,cb=`#define TOON
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
}`,hb=`#define TOON
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
}`,ub=`uniform float size;
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
}`,db=`uniform vec3 diffuse;
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
}`,fb=`#include <common>
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
}`,pb=`uniform vec3 color;
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
}`,mb=`uniform float rotation;
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
}`,gb=`uniform vec3 diffuse;
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
}`,Ge={alphahash_fragment:B0,alphahash_pars_fragment:k0,alphamap_fragment:z0,alphamap_pars_fragment:V0,alphatest_fragment:H0,alphatest_pars_fragment:G0,aomap_fragment:W0,aomap_pars_fragment:$0,batching_pars_vertex:X0,batching_vertex:q0,begin_vertex:Y0,beginnormal_vertex:K0,bsdfs:Z0,iridescence_fragment:J0,bumpmap_pars_fragment:j0,clipping_planes_fragment:Q0,clipping_planes_pars_fragment:ev,clipping_planes_pars_vertex:tv,clipping_planes_vertex:nv,color_fragment:iv,color_pars_fragment:rv,color_pars_vertex:sv,color_vertex:ov,common:av,defaultnormal_vertex:lv,displacementmap_pars_vertex:cv,displacementmap_vertex:hv,emissivemap_fragment:uv,emissivemap_pars_fragment:dv,colorspace_fragment:fv,colorspace_pars_fragment:pv,envmap_fragment:mv,envmap_common_pars_fragment:gv,envmap_pars_fragment:yv,envmap_pars_vertex:vv,envmap_physical_pars_fragment:Rv,envmap_vertex:xv,fog_vertex:bv,fog_pars_vertex:_v,fog_fragment:Sv,fog_pars_fragment:wv,gradientmap_pars_fragment:Mv,lightmap_pars_fragment:Tv,lights_lambert_fragment:Av,lights_lambert_pars_fragment:Ev,lights_pars_begin:Cv,lights_toon_fragment:Pv,lights_toon_pars_fragment:Lv,lights_phong_fragment:Iv,lights_phong_pars_fragment:Dv,lights_physical_fragment:Nv,lights_physical_pars_fragment:Uv,lights_fragment_begin:Fv,lights_fragment_maps:Ov,lights_fragment_end:Bv,lightprobes_pars_fragment:kv,logdepthbuf_fragment:zv,logdepthbuf_pars_fragment:Vv,logdepthbuf_pars_vertex:Hv,logdepthbuf_vertex:Gv,map_fragment:Wv,map_pars_fragment:$v,map_particle_fragment:Xv,map_particle_pars_fragment:qv,metalnessmap_fragment:Yv,metalnessmap_pars_fragment:Kv,morphinstance_vertex:Zv,morphcolor_vertex:Jv,morphnormal_vertex:jv,morphtarget_pars_vertex:Qv,morphtarget_vertex:ex,normal_fragment_begin:tx,normal_fragment_maps:nx,normal_pars_fragment:ix,normal_pars_vertex:rx,normal_vertex:sx,normalmap_pars_fragment:ox,clearcoat_normal_fragment_begin:ax,clearcoat_normal_fragment_maps:lx,clearcoat_pars_fragment:cx,iridescence_pars_fragment:hx,opaque_fragment:ux,packing:dx,premultiplied_alpha_fragment:fx,project_vertex:px,dithering_fragment:mx,dithering_pars_fragment:gx,roughnessmap_fragment:yx,roughnessmap_pars_fragment:vx,shadowmap_pars_fragment:xx,shadowmap_pars_vertex:bx,shadowmap_vertex:_x,shadowmask_pars_fragment:Sx,skinbase_vertex:wx,skinning_pars_vertex:Mx,skinning_vertex:Tx,skinnormal_vertex:Ax,specularmap_fragment:Ex,specularmap_pars_fragment:Cx,tonemapping_fragment:Rx,tonemapping_pars_fragment:Px,transmission_fragment:Lx,transmission_pars_fragment:Ix,uv_pars_fragment:Dx,uv_pars_vertex:Nx,uv_vertex:Ux,worldpos_vertex:Fx,background_vert:Ox,background_frag:Bx,backgroundCube_vert:kx,backgroundCube_frag:zx,cube_vert:Vx,cube_frag:Hx,depth_vert:Gx,depth_frag:Wx,distance_vert:$x,distance_frag:Xx,equirect_vert:qx,equirect_frag:Yx,linedashed_vert:Kx,linedashed_frag:Zx,meshbasic_vert:Jx,meshbasic_frag:jx,meshlambert_vert:Qx,meshlambert_frag:eb,meshmatcap_vert:tb,meshmatcap_frag:nb,meshnormal_vert:ib,meshnormal_frag:rb,meshphong_vert:sb,meshphong_frag:ob,meshphysical_vert:ab,meshphysical_frag:lb,meshtoon_vert:cb,meshtoon_frag:hb,points_vert:ub,points_frag:db,shadow_vert:fb,shadow_frag:pb,sprite_vert:mb,sprite_frag:gb},me={common:{diffuse:{value:new xe(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Re},alphaMap:{value:null},alphaMapTransform:{value:new Re},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Re}},envmap:{envMap:{value:null},envMapRotation:{value:new Re},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Re}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Re}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Re},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Re},normalScale:{value:new Ve(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Re},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Re}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Re}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Re}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new xe(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new xe(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Re},alphaTest:{value:0},uvTransform:{value:new Re}},sprite:{diffuse:{value:new xe(16777215)},opacity:{value:1},center:{value:new Ve(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Re},alphaMap:{value:null},alphaMapTransform:{value:new Re},alphaTest:{value:0}}},Qn={basic:{uniforms:tn([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.fog]),vertexShader:Ge.meshbasic_vert,fragmentShader:Ge.meshbasic_frag},lambert:{uniforms:tn([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.fog,me.lights,{emissive:{value:new xe(0)},envMapIntensity:{value:1}}]),vertexShader:Ge.meshlambert_vert,fragmentShader:Ge.meshlambert_frag},phong:{uniforms:tn([me.common,me.specularmap,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.fog,me.lights,{emissive:{value:new xe(0)},specular:{value:new xe(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphong_vert,fragmentShader:Ge.meshphong_frag},standard:{uniforms:tn([me.common,me.envmap,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.roughnessmap,me.metalnessmap,me.fog,me.lights,{emissive:{value:new xe(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag},toon:{uniforms:tn([me.common,me.aomap,me.lightmap,me.emissivemap,me.bumpmap,me.normalmap,me.displacementmap,me.gradientmap,me.fog,me.lights,{emissive:{value:new xe(0)}}]),vertexShader:Ge.meshtoon_vert,fragmentShader:Ge.meshtoon_frag},matcap:{uniforms:tn([me.common,me.bumpmap,me.normalmap,me.displacementmap,me.fog,{matcap:{value:null}}]),vertexShader:Ge.meshmatcap_vert,fragmentShader:Ge.meshmatcap_frag},points:{uniforms:tn([me.points,me.fog]),vertexShader:Ge.points_vert,fragmentShader:Ge.points_frag},dashed:{uniforms:tn([me.common,me.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Ge.linedashed_vert,fragmentShader:Ge.linedashed_frag},depth:{uniforms:tn([me.common,me.displacementmap]),vertexShader:Ge.depth_vert,fragmentShader:Ge.depth_frag},normal:{uniforms:tn([me.common,me.bumpmap,me.normalmap,me.displacementmap,{opacity:{value:1}}]),vertexShader:Ge.meshnormal_vert,fragmentShader:Ge.meshnormal_frag},sprite:{uniforms:tn([me.sprite,me.fog]),vertexShader:Ge.sprite_vert,fragmentShader:Ge.sprite_frag},background:{uniforms:{uvTransform:{value:new Re},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Ge.background_vert,fragmentShader:Ge.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Re}},vertexShader:Ge.backgroundCube_vert,fragmentShader:Ge.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Ge.cube_vert,fragmentShader:Ge.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Ge.equirect_vert,fragmentShader:Ge.equirect_frag},distance:{uniforms:tn([me.common,me.displacementmap,{referencePosition:{value:new P},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Ge.distance_vert,fragmentShader:Ge.distance_frag},shadow:{uniforms:tn([me.lights,me.fog,{color:{value:new xe(0)},opacity:{value:1}}]),vertexShader:Ge.shadow_vert,fragmentShader:Ge.shadow_frag}};Qn.physical={uniforms:tn([Qn.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Re},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Re},clearcoatNormalScale:{value:new Ve(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Re},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Re},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Re},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Re},sheen:{value:0},sheenColor:{value:new xe(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Re},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Re},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Re},transmissionSamplerSize:{value:new Ve},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Re},attenuationDistance:{value:0},attenuationColor:{value:new xe(0)},specularColor:{value:new xe(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Re},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Re},anisotropyVector:{value:new Ve},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Re}}]),vertexShader:Ge.meshphysical_vert,fragmentShader:Ge.meshphysical_frag};var cl={r:0,b:0,g:0},yb=new Ne,Up=new Re;Up.set(-1,0,0,0,1,0,0,0,1);function vb(i,e,t,n,r,s){let o=new xe(0),a=r===!0?0:1,l,c,h=null,u=0,d=null;function p(x){let A=x.isScene===!0?x.background:null;if(A&&A.isTexture){let w=x.backgroundBlurriness>0;A=e.get(A,w)}return A}function g(x){let A=!1,w=p(x);w===null?f(o,a):w&&w.isColor&&(f(w,1),A=!0);let C=i.xr.getEnvironmentBlendMode();C==="additive"?t.buffers.color.setClear(0,0,0,1,s):C==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,s),(i.autoClear||A)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function v(x,A){let w=p(A);w&&w.isCubeTexture?(c===void 0&&(c=new st(new Ur(1,1,1),new Yn({name:"BackgroundCubeMaterial",uniforms:cr(Qn.backgroundCube.uniforms),vertexShader:Qn.backgroundCube.vertexShader,fragmentShader:Qn.backgroundCube.fragmentShader,side:qt,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(C,E,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=w,c.material.uniforms.backgroundBlurriness.value=A.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(yb.makeRotationFromEuler(A.backgroundRotation)).transpose(),w.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Up),c.material.toneMapped=Ke.getTransfer(w.colorSpace)!==it,(h!==w||u!==w.version||d!==i.toneMapping)&&(c.material.needsUpdate=!0,h=w,u=w.version,d=i.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null)):w&&w.isTexture&&(l===void 0&&(l=new st(new Cs(2,2),new Yn({name:"BackgroundMaterial",uniforms:cr(Qn.background.uniforms),vertexShader:Qn.background.vertexShader,fragmentShader:Qn.background.fragmentShader,side:Fi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=w,l.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,l.material.toneMapped=Ke.getTransfer(w.colorSpace)!==it,w.matrixAutoUpdate===!0&&w.updateMatrix(),l.material.uniforms.uvTransform.value.copy(w.matrix),(h!==w||u!==w.version||d!==i.toneMapping)&&(l.material.needsUpdate=!0,h=w,u=w.version,d=i.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null))}function f(x,A){x.getRGB(cl,cu(i)),t.buffers.color.setClear(cl.r,cl.g,cl.b,A,s)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(x,A=1){o.set(x),a=A,f(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(x){a=x,f(o,a)},render:g,addToRenderList:v,dispose:m}}function xb(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},r=d(null),s=r,o=!1;function a(F,H,Y,D,X){let j=!1,G=u(F,D,Y,H);s!==G&&(s=G,c(s.object)),j=p(F,D,Y,X),j&&g(F,D,Y,X),X!==null&&e.update(X,i.ELEMENT_ARRAY_BUFFER),(j||o)&&(o=!1,w(F,H,Y,D),X!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(X).buffer))}function l(){return i.createVertexArray()}function c(F){return i.bindVertexArray(F)}function h(F){return i.deleteVertexArray(F)}function u(F,H,Y,D){let X=D.wireframe===!0,j=n[H.id];j===void 0&&(j={},n[H.id]=j);let G=F.isInstancedMesh===!0?F.id:0,ie=j[G];ie===void 0&&(ie={},j[G]=ie);let $=ie[Y.id];$===void 0&&($={},ie[Y.id]=$);let ee=$[X];return ee===void 0&&(ee=d(l()),$[X]=ee),ee}function d(F){let H=[],Y=[],D=[];for(let X=0;X<t;X++)H[X]=0,Y[X]=0,D[X]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:H,enabledAttributes:Y,attributeDivisors:D,object:F,attributes:{},index:null}}function p(F,H,Y,D){let X=s.attributes,j=H.attributes,G=0,ie=Y.getAttributes();for(let $ in ie)if(ie[$].location>=0){let te=X[$],Te=j[$];if(Te===void 0&&($==="instanceMatrix"&&F.instanceMatrix&&(Te=F.instanceMatrix),$==="instanceColor"&&F.instanceColor&&(Te=F.instanceColor)),te===void 0||te.attribute!==Te||Te&&te.data!==Te.data)return!0;G++}return s.attributesNum!==G||s.index!==D}function g(F,H,Y,D){let X={},j=H.attributes,G=0,ie=Y.getAttributes();for(let $ in ie)if(ie[$].location>=0){let te=j[$];te===void 0&&($==="instanceMatrix"&&F.instanceMatrix&&(te=F.instanceMatrix),$==="instanceColor"&&F.instanceColor&&(te=F.instanceColor));let Te={};Te.attribute=te,te&&te.data&&(Te.data=te.data),X[$]=Te,G++}s.attributes=X,s.attributesNum=G,s.index=D}function v(){let F=s.newAttributes;for(let H=0,Y=F.length;H<Y;H++)F[H]=0}function f(F){m(F,0)}function m(F,H){let Y=s.newAttributes,D=s.enabledAttributes,X=s.attributeDivisors;Y[F]=1,D[F]===0&&(i.enableVertexAttribArray(F),D[F]=1),X[F]!==H&&(i.vertexAttribDivisor(F,H),X[F]=H)}function x(){let F=s.newAttributes,H=s.enabledAttributes;for(let Y=0,D=H.length;Y<D;Y++)H[Y]!==F[Y]&&(i.disableVertexAttribArray(Y),H[Y]=0)}function A(F,H,Y,D,X,j,G){G===!0?i.vertexAttribIPointer(F,H,Y,X,j):i.vertexAttribPointer(F,H,Y,D,X,j)}function w(F,H,Y,D){v();let X=D.attributes,j=Y.getAttributes(),G=H.defaultAttributeValues;for(let ie in j){let $=j[ie];if($.location>=0){let ee=X[ie];if(ee===void 0&&(ie==="instanceMatrix"&&F.instanceMatrix&&(ee=F.instanceMatrix),ie==="instanceColor"&&F.instanceColor&&(ee=F.instanceColor)),ee!==void 0){let te=ee.normalized,Te=ee.itemSize,Oe=e.get(ee);if(Oe===void 0)continue;let Z=Oe.buffer,ge=Oe.type,_e=Oe.bytesPerElement,Pe=ge===i.INT||ge===i.UNSIGNED_INT||ee.gpuType===Aa;if(ee.isInterleavedBufferAttribute){let ye=ee.data,ke=ye.isInterleavedBuffer===!0?ye.stride:ye.itemSize,Tt=ee.offset;if(ye.isInstancedInterleavedBuffer||ye.isInstancedBufferAttribute){for(let De=0;De<$.locationSize;De++)m($.location+De,ye.meshPerAttribute);F.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=ye.meshPerAttribute*ye.count)}else for(let De=0;De<$.locationSize;De++)f($.location+De);i.bindBuffer(i.ARRAY_BUFFER,Z);for(let De=0;De<$.locationSize;De++)A($.location+De,Te/$.locationSize,ge,te,ke*_e,(Tt+Te/$.locationSize*De)*_e,Pe)}else{if(ee.isInstancedBufferAttribute){for(let ye=0;ye<$.locationSize;ye++)m($.location+ye,ee.meshPerAttribute);F.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=ee.meshPerAttribute*ee.count)}else for(let ye=0;ye<$.locationSize;ye++)f($.location+ye);i.bindBuffer(i.ARRAY_BUFFER,Z);for(let ye=0;ye<$.locationSize;ye++)A($.location+ye,Te/$.locationSize,ge,te,Te*_e,Te/$.locationSize*ye*_e,Pe)}}else if(G!==void 0){let te=G[ie];if(te!==void 0)switch(te.length){case 2:i.vertexAttrib2fv($.location,te);break;case 3:i.vertexAttrib3fv($.location,te);break;case 4:i.vertexAttrib4fv($.location,te);break;default:i.vertexAttrib1fv($.location,te)}}}}x()}function C(){z();for(let F in n){let H=n[F];for(let Y in H){let D=H[Y];for(let X in D){let j=D[X];for(let G in j)h(j[G].object),delete j[G];delete D[X]}}delete n[F]}}function E(F){if(n[F.id]===void 0)return;let H=n[F.id];for(let Y in H){let D=H[Y];for(let X in D){let j=D[X];for(let G in j)h(j[G].object),delete j[G];delete D[X]}}delete n[F.id]}function y(F){for(let H in n){let Y=n[H];for(let D in Y){let X=Y[D];if(X[F.id]===void 0)continue;let j=X[F.id];for(let G in j)h(j[G].object),delete j[G];delete X[F.id]}}}function M(F){for(let H in n){let Y=n[H],D=F.isInstancedMesh===!0?F.id:0,X=Y[D];if(X!==void 0){for(let j in X){let G=X[j];for(let ie in G)h(G[ie].object),delete G[ie];delete X[j]}delete Y[D],Object.keys(Y).length===0&&delete n[H]}}}function z(){N(),o=!0,s!==r&&(s=r,c(s.object))}function N(){r.geometry=null,r.program=null,r.wireframe=!1}return{setup:a,reset:z,resetDefaultState:N,dispose:C,releaseStatesOfGeometry:E,releaseStatesOfObject:M,releaseStatesOfProgram:y,initAttributes:v,enableAttribute:f,disableUnusedAttributes:x}}function bb(i,e,t){let n;function r(l){n=l}function s(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,h){h!==0&&(i.drawArraysInstanced(n,l,c,h),t.update(c,n,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,h);let d=0;for(let p=0;p<h;p++)d+=c[p];t.update(d,n,1)}this.setMode=r,this.render=s,this.renderInstances=o,this.renderMultiDraw=a}function _b(i,e,t,n){let r;function s(){if(r!==void 0)return r;if(e.has("EXT_texture_filter_anisotropic")===!0){let y=e.get("EXT_texture_filter_anisotropic");r=i.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else r=0;return r}function o(y){return!(y!==_n&&n.convert(y)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(y){let M=y===zn&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(y!==Bt&&y!==bn&&!M&&n.convert(y)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(y){if(y==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(Ie("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&Ie("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&Ie("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let p=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),g=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),v=i.getParameter(i.MAX_TEXTURE_SIZE),f=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),m=i.getParameter(i.MAX_VERTEX_ATTRIBS),x=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),A=i.getParameter(i.MAX_VARYING_VECTORS),w=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),C=i.getParameter(i.MAX_SAMPLES),E=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:p,maxVertexTextures:g,maxTextureSize:v,maxCubemapSize:f,maxAttributes:m,maxVertexUniforms:x,maxVaryings:A,maxFragmentUniforms:w,maxSamples:C,samples:E}}function Sb(i){let e=this,t=null,n=0,r=!1,s=!1,o=new On,a=new Re,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){let p=u.length!==0||d||n!==0||r;return r=d,n=u.length,p},this.beginShadows=function(){s=!0,h(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(u,d){t=h(u,d,0)},this.setState=function(u,d,p){let g=u.clippingPlanes,v=u.clipIntersection,f=u.clipShadows,m=i.get(u);if(!r||g===null||g.length===0||s&&!f)s?h(null):c();else{let x=s?0:n,A=x*4,w=m.clippingState||null;l.value=w,w=h(g,d,A,p);for(let C=0;C!==A;++C)w[C]=t[C];m.clippingState=w,this.numIntersection=v?this.numPlanes:0,this.numPlanes+=x}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function h(u,d,p,g){let v=u!==null?u.length:0,f=null;if(v!==0){if(f=l.value,g!==!0||f===null){let m=p+v*4,x=d.matrixWorldInverse;a.getNormalMatrix(x),(f===null||f.length<m)&&(f=new Float32Array(m));for(let A=0,w=p;A!==v;++A,w+=4)o.copy(u[A]).applyMatrix4(x,a),o.normal.toArray(f,w),f[w+3]=o.constant}l.value=f,l.needsUpdate=!0}return e.numPlanes=v,e.numIntersection=0,f}}var Hs=class extends vt{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},r=[n,n,n,n,n,n];this.texture=new Ts(r),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},r=new Ur(5,5,5),s=new Yn({name:"CubemapFromEquirect",uniforms:cr(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:qt,blending:nr});s.uniforms.tEquirect.value=t;let o=new st(r,s),a=t.minFilter;return t.minFilter===kn&&(t.minFilter=wt),new Fr(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,r=!0){let s=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,r);e.setRenderTarget(s)}},fp=256,wb=3,Mb=20,Fp=256,Op=16,Tb=3,Ab=new P,Eb=new xe,ul=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Fr(1,10,null),this._boxMesh=new st(new Ur(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,r=100,s={}){let{size:o=256,position:a=Ab}=s,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,d=l.autoClearColor,p=l.autoClearDepth,g=l.autoClearStencil,v=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,v===null&&(e.background=l.getClearColor(Eb));let f=new Fr(n,r,h);return f.position.copy(a),f.update(l,e),l.autoClear=u,l.autoClearColor=d,l.autoClearDepth=p,l.autoClearStencil=g,e.background=v,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=gp(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=mp(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(fp,op(e))}_fromTexture(e,t){e.mapping===rr||e.mapping===kr?this._setSize(e.image.length===0?fp:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=pp(e,!1,!1),n=Math.log2(e)-wb;for(let r=0;r<=n;r++)t.texture.mipmaps.push({width:e>>r,height:e>>r});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=pp(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let r=this._boxMesh,s=this._cubeCamera;r.material=n,s.renderTarget=e,s.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),s.update(this._renderer,r),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===rr||e.mapping===kr?(this._cubemapMaterial===null&&(this._cubemapMaterial=gp()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=mp()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=Cb(),this._integrationMaterial=Rb());let t=this._cubeSize,n=e.texture.mipmaps.length-1,r=this._ggxMaterial.uniforms;r.envMap.value=this._sourceTarget.texture;let s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(t/Op);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-Tb)s.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(Fp*Math.pow(a,4)))+.5:0;r.roughness.value=a,r.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=Pb());let n=this._blurMaterial,r=n.uniforms,s=this._sourceTarget;r.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,r.envMap.value=s.texture,this._renderCube(e,0,n),r.envMap.value=e.texture,this._renderCube(s,0,n)}};function pp(i,e,t){return new Hs(i,{minFilter:kn,generateMipmaps:e,type:zn,colorSpace:gs,depthBuffer:t})}function Gs(i,e,t){return new Yn({name:i,uniforms:e,vertexShader:Ge.cube_vert,fragmentShader:t,side:qt,blending:nr,depthTest:!1,depthWrite:!1})}function Cb(){return Gs("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Fp}u

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
	`)}function Rb(){return Gs("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Op}},`

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
	`)}function Pb(){return Gs("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${Mb}
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
	`)}function mp(){return Gs("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function gp(){return Gs("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function Lb(i){let e=new WeakMap,t=new WeakMap,n=null;function r(d,p=!1){return d==null?null:p?o(d):s(d)}function s(d){if(d&&d.isTexture){let p=d.mapping;if(p===wa||p===Ma)if(e.has(d)){let g=e.get(d).texture;return a(g,d.mapping)}else{let g=d.image;if(g&&g.height>0){let v=new Hs(g.height);return v.fromEquirectangularTexture(i,d),e.set(d,v),d.addEventListener("dispose",c),a(v.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let p=d.mapping,g=p===wa||p===Ma,v=p===rr||p===kr;if(g||v){let f=t.get(d),m=f!==void 0?f.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==m)return n===null&&(n=new ul(i)),f=g?n.fromEquirectangular(d,f):n.fromCubemap(d,f),f.texture.pmremVersion=d.pmremVersion,t.set(d,f),f.texture;if(f!==void 0)return f.texture;{let x=d.image;return g&&x&&x.height>0||v&&x&&l(x)?(n===null&&(n=new ul(i)),f=g?n.fromEquirectangular(d):n.fromCubemap(d),f.texture.pmremVersion=d.pmremVersion,t.set(d,f),d.addEventListener("dispose",h),f.texture):null}}}return d}function a(d,p){return p===wa?d.mapping=rr:p===Ma&&(d.mapping=kr),d}function l(d){let p=0,g=6;for(let v=0;v<g;v++)d[v]!==void 0&&p++;return p===g}function c(d){let p=d.target;p.removeEventListener("dispose",c);let g=e.get(p);g!==void 0&&(e.delete(p),g.dispose())}function h(d){let p=d.target;p.removeEventListener("dispose",h);let g=t.get(p);g!==void 0&&(t.delete(p),g.dispose())}function u(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:r,dispose:u}}function Ib(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let r=i.getExtension(n);return e[n]=r,r}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let r=t(n);return r===null&&ps("WebGLRenderer: "+n+" extension not supported."),r}}}function Db(i,e,t,n){let r={},s=new WeakMap,o=new FinalizationRegistry(g=>delete r[g]);function a(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(let f in g.attributes)e.remove(g.attributes[f]);g.removeEventListener("dispose",a),delete r[g.id],o.unregister(g);let v=s.get(g);v&&(e.remove(v),s.delete(g)),n.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,v){return r[v.id]!==void 0||(v.addEventListener("dispose",a),r[v.id]=new WeakRef(v),o.register(v,v.id,v),t.memory.geometries++),v}function h(g){let v=g.attributes;for(let f in v)e.update(v[f],i.ARRAY_BUFFER)}function u(g){let v=g.index,f=g.attributes.position,m=0;if(f===void 0)return;let x=v!==null?v.array.length:f.array.length/3-1,A=f.count>=65535?Ms:ws,w=new A(Math.ceil(x/3)*6,1),C=w.array;if(v!==null){let y=v.array;m=v.version;for(let M=0,z=0;M<x;M+=3){let N=y[M+0],F=y[M+1],H=y[M+2];C[z++]=N,C[z++]=F,C[z++]=F,C[z++]=H,C[z++]=H,C[z++]=N}}else{m=f.version;for(let y=0,M=0;y<x;y+=3){let z=y+0,N=y+1,F=y+2;C[M++]=z,C[M++]=N,C[M++]=N,C[M++]=F,C[M++]=F,C[M++]=z}}w.version=m;let E=s.get(g);E&&e.remove(E),s.set(g,w)}function d(g){let v=s.get(g);if(v){let f=g.index;f!==null&&v.version<f.version&&u(g)}else u(g);return s.get(g)}function p(){for(let g in r){let v=r[g].deref();v!==void 0&&l(v)}}return{get:c,update:h,getWireframeAttribute:d,dispose:p}}function Nb(i,e,t){let n;function r(u){n=u}let s,o;function a(u){s=u.type,o=u.bytesPerElement}function l(u,d){i.drawElements(n,d,s,u*o),t.update(d,n,1)}function c(u,d,p){p!==0&&(i.drawElementsInstanced(n,d,s,u*o,p),t.update(d,n,p))}function h(u,d,p){if(p===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,d,0,s,u,0,p);let v=0;for(let f=0;f<p;f++)v+=d[f];t.update(v,n,1)}this.setMode=r,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function Ub(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(s,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(s/3);break;case i.LINES:t.lines+=a*(s/2);break;case i.LINE_STRIP:t.lines+=a*(s-1);break;case i.LINE_LOOP:t.lines+=a*s;break;case i.POINTS:t.points+=a*s;break;default:Ue("WebGLInfo: Unknown draw mode:",o);break}}function r(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:r,update:n}}function Fb(i,e,t){let n=new WeakMap,r=new ut;function s(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,d=n.get(a);if(d===void 0||d.count!==u){let z=function(){y.dispose(),n.delete(a),a.removeEventListener("dispose",z)};d!==void 0&&d.texture.dispose();let p=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,v=a.morphAttributes.color!==void 0,f=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],x=a.morphAttributes.color||[],A=0;p===!0&&(A=1),g===!0&&(A=2),v===!0&&(A=3);let w=a.attributes.position.count*A,C=1;w>e.maxTextureSize&&(C=Math.ceil(w/e.maxTextureSize),w=e.maxTextureSize);let E=new Float32Array(w*C*4*u),y=new _s(E,w,C,u);y.type=bn,y.needsUpdate=!0;let M=A*4;for(let N=0;N<u;N++){let F=f[N],H=m[N],Y=x[N],D=w*C*4*N;for(let X=0;X<F.count;X++){let j=X*M;p===!0&&(r.fromBufferAttribute(F,X),E[D+j+0]=r.x,E[D+j+1]=r.y,E[D+j+2]=r.z,E[D+j+3]=0),g===!0&&(r.fromBufferAttribute(H,X),E[D+j+4]=r.x,E[D+j+5]=r.y,E[D+j+6]=r.z,E[D+j+7]=0),v===!0&&(r.fromBufferAttribute(Y,X),E[D+j+8]=r.x,E[D+j+9]=r.y,E[D+j+10]=r.z,E[D+j+11]=Y.itemSize===4?r.w:1)}}d={count:u,texture:y,size:new Ve(w,C)},n.set(a,d),a.addEventListener("dispose",z)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let p=0;for(let v=0;v<c.length;v++)p+=c[v];let g=a.morphTargetsRelative?1:1-p;l.getUniforms().setValue(i,"morphTargetBaseInfluence",g),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",d.size)}return{update:s}}function Ob(i,e,t,n,r){let s=new WeakMap;function o(c){let h=r.render.frame,u=c.geometry,d=e.get(c,u);if(s.get(d)!==h&&(e.update(d),s.set(d,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),s.get(c)!==h&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),s.set(c,h))),c.isSkinnedMesh){let p=c.skeleton;s.get(p)!==h&&(p.update(),s.set(p,h))}return d}function a(){s=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),n.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var Bb={[Wh]:"LINEAR_TONE_MAPPING",[$h]:"REINHARD_TONE_MAPPING",[Xh]:"CINEON_TONE_MAPPING",[qh]:"ACES_FILMIC_TONE_MAPPING",[Kh]:"AGX_TONE_MAPPING",[Zh]:"NEUTRAL_TONE_MAPPING",[Yh]:"CUSTOM_TONE_MAPPING"};function kb(i,e,t,n,r,s){let o=new vt(e,t,{type:i,depthBuffer:r,stencilBuffer:s,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Qe;h.setAttribute("position",new cn([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new cn([0,2,0,0,2,0],2));let u=new Li({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new st(h,u),p=new Ui(-1,1,1,-1,0,1),g=null,v=null,f=!1,m,x=null,A=[],w=!1;this.setSize=function(C,E){o.setSize(C,E),a!==null&&a.setSize(C,E),l!==null&&l.setSize(C,E);for(let y=0;y<A.length;y++){let M=A[y];M.setSize&&M.setSize(C,E)}},this.setEffects=function(C){A=C,w=A.length>0&&A[0].isRenderPass===!0;let E=o.width,y=o.height;A.length>0&&a===null&&(a=new vt(E,y,{type:zn,depthBuffer:!1,stencilBuffer:!1}),l=new vt(E,y,{type:zn,depthBuffer:!1,stencilBuffer:!1}));let M=r===!0&&A.some(z=>z.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&c===null&&(c=new en(E,y),s===!0&&(c.format=di,c.type=sr)),o.dispose(),o.depthTexture=M?c:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let z=0;z<A.length;z++){let N=A[z];N.setSize&&N.setSize(E,y),M&&N.needsDepthTexture===!0&&N.setDepthTexture&&N.setDepthTexture(c)}},this.begin=function(C,E){if(f||C.toneMapping===Zn&&A.length===0)return!1;if(x=E,E!==null){let y=E.width,M=E.height;(o.width!==y||o.height!==M)&&this.setSize(y,M)}return w===!1&&C.setRenderTarget(o),m=C.toneMapping,C.toneMapping=Zn,!0},this.hasRenderPass=function(){return w},this.end=function(C,E){C.toneMapping=m,f=!0;let y=o,M=a;for(let z=0;z<A.length;z++){let N=A[z];N.enabled!==!1&&(N.render(C,M,y,E),N.needsSwap!==!1&&(y=M,M=M===a?l:a))}if(g!==C.outputColorSpace||v!==C.toneMapping){g=C.outputColorSpace,v=C.toneMapping,u.defines={},Ke.getTransfer(g)===it&&(u.defines.SRGB_TRANSFER="");let z=Bb[v];z&&(u.defines[z]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=y.texture,C.setRenderTarget(x),C.render(d,p),x=null,f=!1},this.isCompositing=function(){return f},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var Bp=new Qt,kp=new en(1,1),zp=new As(1),Vp=new _s,Hp=new na,Gp=new Ts,yp=[],vp=[],xp=new Float32Array(16),bp=new Float32Array(9),_p=new Float32Array(4);function Vr(i,e,t){let n=i[0];if(n<=0||n>0)return i;let r=e*t,s=yp[r];if(s===void 0&&(s=new Float32Array(r),yp[r]=s),e!==0){n.toArray(s,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(s,a)}return s}function It(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function Dt(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function fl(i,e){let t=vp[e];t===void 0&&(t=new Int32Array(e),vp[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function zb(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function Vb(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(It(t,e))return;i.uniform2fv(this.addr,e),Dt(t,e)}}function Hb(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(It(t,e))return;i.uniform3fv(this.addr,e),Dt(t,e)}}function Gb(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(It(t,e))return;i.uniform4fv(this.addr,e),Dt(t,e)}}function Wb(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(It(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),Dt(t,e)}else{if(It(t,n))return;_p.set(n),i.uniformMatrix2fv(this.addr,!1,_p),Dt(t,n)}}function $b(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(It(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),Dt(t,e)}else{if(It(t,n))return;bp.set(n),i.uniformMatrix3fv(this.addr,!1,bp),Dt(t,n)}}function Xb(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(It(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),Dt(t,e)}else{if(It(t,n))return;xp.set(n),i.uniformMatrix4fv(this.addr,!1,xp),Dt(t,n)}}function qb(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function Yb(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(It(t,e))return;i.uniform2iv(this.addr,e),Dt(t,e)}}function Kb(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(It(t,e))return;i.uniform3iv(this.addr,e),Dt(t,e)}}function Zb(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(It(t,e))return;i.uniform4iv(this.addr,e),Dt(t,e)}}function Jb(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function jb(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(It(t,e))return;i.uniform2uiv(this.addr,e),Dt(t,e)}}function Qb(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(It(t,e))return;i.uniform3uiv(this.addr,e),Dt(t,e)}}function e_(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(It(t,e))return;i.uniform4uiv(this.addr,e),Dt(t,e)}}function pl(i){return i.version===0&&(i.compareFunction=ou,i.needsUpdate=!0),i}function t_(i,e,t){let n=this.cache,r=t.allocateTextureUnit();n[0]!==r&&(i.uniform1i(this.addr,r),n[0]=r);let s;this.type===i.SAMPLER_2D_SHADOW?s=pl(kp):s=Bp,t.setTexture2D(e||s,r)}function n_(i,e,t){let n=this.cache,r=t.allocateTextureUnit();n[0]!==r&&(i.uniform1i(this.addr,r),n[0]=r),t.setTexture3D(e||Hp,r)}function i_(i,e,t){let n=this.cache,r=t.allocateTextureUnit();n[0]!==r&&(i.uniform1i(this.addr,r),n[0]=r);let s;this.type===i.SAMPLER_CUBE_SHADOW?s=pl(zp):s=Gp,t.setTextureCube(e||s,r)}function r_(i,e,t){let n=this.cache,r=t.allocateTextureUnit();n[0]!==r&&(i.uniform1i(this.addr,r),n[0]=r),t.setTexture2DArray(e||Vp,r)}function s_(i){switch(i){case 5126:return zb;case 35664:return Vb;case 35665:return Hb;case 35666:return Gb;case 35674:return Wb;case 35675:return $b;case 35676:return Xb;case 5124:case 35670:return qb;case 35667:case 35671:return Yb;case 35668:case 35672:return Kb;case 35669:case 35673:return Zb;case 5125:return Jb;case 36294:return jb;case 36295:return Qb;case 36296:return e_;case 35678:case 36198:case 36298:case 36306:case 35682:return t_;case 35679:case 36299:case 36307:return n_;case 35680:case 36300:case 36308:case 36293:return i_;case 36289:case 36303:case 36311:case 36292:return r_}}function o_(i,e){i.uniform1fv(this.addr,e)}function a_(i,e){let t=Vr(e,this.size,2);i.uniform2fv(this.addr,t)}function l_(i,e){let t=Vr(e,this.size,3);i.uniform3fv(this.addr,t)}function c_(i,e){let t=Vr(e,this.size,4);i.uniform4fv(this.addr,t)}function h_(i,e){let t=Vr(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function u_(i,e){let t=Vr(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function d_(i,e){let t=Vr(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function f_(i,e){i.uniform1iv(this.addr,e)}function p_(i,e){i.uniform2iv(this.addr,e)}function m_(i,e){i.uniform3iv(this.addr,e)}function g_(i,e){i.uniform4iv(this.addr,e)}function y_(i,e){i.uniform1uiv(this.addr,e)}function v_(i,e){i.uniform2uiv(this.addr,e)}function x_(i,e){i.uniform3uiv(this.addr,e)}function b_(i,e){i.uniform4uiv(this.addr,e)}function __(i,e,t){let n=this.cache,r=e.length,s=fl(t,r);It(n,s)||(i.uniform1iv(this.addr,s),Dt(n,s));let o;this.type===i.SAMPLER_2D_SHADOW?o=pl(kp):o=Bp;for(let a=0;a!==r;++a)t.setTexture2D(e[a]||o,s[a])}function S_(i,e,t){let n=this.cache,r=e.length,s=fl(t,r);It(n,s)||(i.uniform1iv(this.addr,s),Dt(n,s));for(let o=0;o!==r;++o)t.setTexture3D(e[o]||Hp,s[o])}function w_(i,e,t){let n=this.cache,r=e.length,s=fl(t,r);It(n,s)||(i.uniform1iv(this.addr,s),Dt(n,s));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=pl(zp):o=Gp;for(let a=0;a!==r;++a)t.setTextureCube(e[a]||o,s[a])}function M_(i,e,t){let n=this.cache,r=e.length,s=fl(t,r);It(n,s)||(i.uniform1iv(this.addr,s),Dt(n,s));for(let o=0;o!==r;++o)t.setTexture2DArray(e[o]||Vp,s[o])}function T_(i){switch(i){case 5126:return o_;case 35664:return a_;case 35665:return l_;case 35666:return c_;case 35674:return h_;case 35675:return u_;case 35676:return d_;case 5124:case 35670:return f_;case 35667:case 35671:return p_;case 35668:case 35672:return m_;case 35669:case 35673:return g_;case 5125:return y_;case 36294:return v_;case 36295:return x_;case 36296:return b_;case 35678:case 36198:case 36298:case 36306:case 35682:return __;case 35679:case 36299:case 36307:return S_;case 35680:case 36300:case 36308:case 36293:return w_;case 36289:case 36303:case 36311:case 36292:return M_}}var mu=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=s_(t.type)}},gu=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=T_(t.type)}},yu=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let r=this.seq;for(let s=0,o=r.length;s!==o;++s){let a=r[s];a.setValue(e,t[a.id],n)}}},fu=/(\w+)(\])?(\[|\.)?/g;function Sp(i,e){i.seq.push(e),i.map[e.id]=e}function A_(i,e,t){let n=i.name,r=n.length;for(fu.lastIndex=0;;){let s=fu.exec(n),o=fu.lastIndex,a=s[1],l=s[2]==="]",c=s[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===r){Sp(t,c===void 0?new mu(a,i,e):new gu(a,i,e));break}else{let u=t.map[a];u===void 0&&(u=new yu(a),Sp(t,u)),t=u}}}var zr=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);A_(a,l,this)}let r=[],s=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?r.push(o):s.push(o);r.length>0&&(this.seq=r.concat(s))}setValue(e,t,n,r){let s=this.map[t];s!==void 0&&s.setValue(e,n,r)}setOptional(e,t,n){let r=t[n];r!==void 0&&this.setValue(e,n,r)}static upload(e,t,n,r){for(let s=0,o=t.length;s!==o;++s){let a=t[s],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,r)}}static seqWithValue(e,t){let n=[];for(let r=0,s=e.length;r!==s;++r){let o=e[r];o.id in t&&n.push(o)}return n}};function wp(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var E_=37297,C_=0;function R_(i,e){let t=i.split(`
`),n=[],r=Math.max(e-6,0),s=Math.min(e+6,t.length);for(let o=r;o<s;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var Mp=new Re;function P_(i){Ke._getMatrix(Mp,Ke.workingColorSpace,i);let e=`mat3( ${Mp.elements.map(t=>t.toFixed(4))} )`;switch(Ke.getTransfer(i)){case ys:return[e,"LinearTransferOETF"];case it:return[e,"sRGBTransferOETF"];default:return Ie("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function Tp(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),s=(i.getShaderInfoLog(e)||"").trim();if(n&&s==="")return"";let o=/ERROR: 0:(\d+)/.exec(s);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+s+`

`+R_(i.getShaderSource(e),a)}else return s}function L_(i,e){let t=P_(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var I_={[Wh]:"Linear",[$h]:"Reinhard",[Xh]:"Cineon",[qh]:"ACESFilmic",[Kh]:"AgX",[Zh]:"Neutral",[Yh]:"Custom"};function D_(i,e){let t=I_[e];return t===void 0?(Ie("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var hl=new P;function N_(){Ke.getLuminanceCoefficients(hl);let i=hl.x.toFixed(4),e=hl.y.toFixed(4),t=hl.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function U_(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Vs).join(`
`)}function F_(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function O_(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let r=0;r<n;r++){let s=i.getActiveAttrib(e,r),o=s.name,a=1;s.type===i.FLOAT_MAT2&&(a=2),s.type===i.FLOAT_MAT3&&(a=3),s.type===i.FLOAT_MAT4&&(a=4),t[o]={type:s.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function Vs(i){return i!==""}function Ap(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Ep(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var B_=/^[ \t]*#include +<([\w\d./]+)>/gm;function vu(i){return i.replace(B_,k_)}function k_(i,e){let t=Ge[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return vu(t)}var z_=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Cp(i){return i.replace(z_,V_)}function V_(i,e,t,n){let r="";for(let s=parseInt(e);s<parseInt(t);s++)r+=n.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return r}function Rp(i){let e=`precision ${i.precision} float;
	precision ${i.precision} int;
	precision ${i.precision} sampler2D;
	precision ${i.precision} samplerCube;
	precision ${i.precision} sampler3D;
	precision ${i.precision} sampler2DArray;
	precision ${i.precision} sampler2DShadow;
	precision ${i.precision} samplerCubeShadow;
	precision ${i.precision} sampler2DArrayShadow;
	precision ${i.precision} isampler2D;
	precision ${i.precision} isampler3D;
	precision ${i.precision} isamplerCube;
	precision ${i.precision} isampler2DArray;
	precision ${i.precision} usampler2D;
	precision ${i.precision} usampler3D;
	precision ${i.precision} usamplerCube;
	precision ${i.precision} usampler2DArray;
	`;return i.precision==="highp"?e+=`
#define HIGH_PRECISION`:i.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:i.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var H_={[Is]:"SHADOWMAP_TYPE_PCF",[Or]:"SHADOWMAP_TYPE_VSM"};function G_(i){return H_[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var W_={[kr]:"ENVMAP_MODE_REFRACTION"};function $_(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":W_[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var X_={[Gh]:"ENVMAP_BLENDING_MULTIPLY",[$f]:"ENVMAP_BLENDING_MIX",[Xf]:"ENVMAP_BLENDING_ADD"};function q_(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":X_[i.combine]||"ENVMAP_BLENDING_NONE"}function Y_(i,e,t,n){let r=i.getContext(),s=t.defines,o=t.vertexShader,a=t.fragmentShader,l=G_(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=$_(t),u=q_(t),d=U_(t),p=F_(s),g=r.createProgram(),v,f,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(v=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Vs).join(`
`),v.length>0&&(v+=`
`),f=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Vs).join(`
`),f.length>0&&(f+=`
`)):(v=[Rp(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Vs).join(`
`),f=[Rp(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Zn?"#define TONE_MAPPING":"",t.toneMapping!==Zn?Ge.tonemapping_pars_fragment:"",t.toneMapping!==Zn?D_("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Ge.colorspace_pars_fragment,L_("linearToOutputTexel",t.outputColorSpace),N_(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Vs).join(`
`)),o=vu(o),o=Ap(o,t),o=Ep(o,t),a=vu(a),a=Ap(a,t),a=Ep(a,t),o=Cp(o),a=Cp(a),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,v=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+v,f=["#define varying in",t.glslVersion===ar?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===ar?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+f);let x=m+v+o,A=m+f+a,w=wp(r,r.VERTEX_SHADER,x),C=wp(r,r.FRAGMENT_SHADER,A);r.attachShader(g,w),r.attachShader(g,C),t.index0AttributeName!==void 0?r.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&r.bindAttribLocation(g,0,"position"),r.linkProgram(g);function E(N){if(i.debug.checkShaderErrors){let F=r.getProgramInfoLog(g)||"",H=r.getShaderInfoLog(w)||"",Y=r.getShaderInfoLog(C)||"",D=F.trim(),X=H.trim(),j=Y.trim(),G=!0,ie=!0;if(r.getProgramParameter(g,r.LINK_STATUS)===!1)if(G=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(r,g,w,C);else{let $=Tp(r,w,"vertex"),ee=Tp(r,C,"fragment");Ue("WebGLProgram: Shader Error "+r.getError()+" - VALIDATE_STATUS "+r.getProgramParameter(g,r.VALIDATE_STATUS)+`

Material Name: `+N.name+`
Material Type: `+N.type+`

Program Info Log: `+D+`
`+$+`
`+ee)}else D!==""?Ie("WebGLProgram: Program Info Log:",D):(X===""||j==="")&&(ie=!1);ie&&(N.diagnostics={runnable:G,programLog:D,vertexShader:{log:X,prefix:v},fragmentShader:{log:j,prefix:f}})}r.deleteShader(w),r.deleteShader(C),y=new zr(r,g),M=O_(r,g)}let y;this.getUniforms=function(){return y===void 0&&E(this),y};let M;this.getAttributes=function(){return M===void 0&&E(this),M};let z=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return z===!1&&(z=r.getProgramParameter(g,E_)),z},this.destroy=function(){n.releaseStatesOfProgram(this),r.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=C_++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=w,this.fragmentShader=C,this}var K_=0,xu=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let r=this._getShaderCacheForMaterial(e);return r.has(t)===!1&&(r.add(t),t.usedTimes++),r.has(n)===!1&&(r.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new bu(e),t.set(e,n)),n}},bu=class{constructor(e){this.id=K_++,this.code=e,this.usedTimes=0}};function Z_(i){return i===Jn||i===Bs||i===ks}function J_(i,e,t,n,r,s){let o=new Ss,a=new xu,l=new Set,c=[],h=new Map,u=n.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function p(y){return l.add(y),y===0?"uv":`uv${y}`}function g(y,M,z,N,F,H){let Y=N.fog,D=F.geometry,X=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?N.environment:null,j=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,G=e.get(y.envMap||X,j),ie=d[y.type],$=n.precision;y.precision!==null&&($=n.getMaxPrecision(y.precision),$!==y.precision&&Ie("WebGLProgram.getParameters:",y.precision,"not supported, using",$,"instead."));let ee=D.morphAttributes.position||D.morphAttributes.normal||D.morphAttributes.color,te=ee!==void 0?ee.length:0,Te=0;D.morphAttributes.position!==void 0&&(Te=1),D.morphAttributes.normal!==void 0&&(Te=2),D.morphAttributes.color!==void 0&&(Te=3);let Oe,Z,ge,_e;if(ie){let pe=Qn[ie];Oe=pe.vertexShader,Z=pe.fragmentShader}else{Oe=y.vertexShader,Z=y.fragmentShader;let pe=a.getVertexShaderStage(y),at=a.getFragmentShaderStage(y);a.update(y,pe,at),ge=pe.id,_e=at.id}let Pe=i.getRenderTarget(),ye=i.state.buffers.depth.getReversed(),ke=F.isInstancedMesh===!0,Tt=F.isBatchedMesh===!0,De=!!y.map,ot=!!y.matcap,lt=!!G,Xe=lt&&G.isPMREMTexture===!0,Ht=!!y.aoMap,Pt=!!y.lightMap,ln=!!y.bumpMap&&y.wireframe===!1,_t=!!y.normalMap,Gn=!!y.displacementMap,Nt=!!y.emissiveMap,Mn=!!y.metalnessMap,Tn=!!y.roughnessMap,An=y.anisotropy>0,U=y.clearcoat>0,En=y.diffuseRoughness>0,mt=y.dispersion>0,gt=y.retroreflectivity>0,fe=y.iridescence>0,Lt=y.sheen>0,Le=y.transmission>0,Fe=An&&!!y.anisotropyMap,T=U&&!!y.clearcoatMap,b=U&&!!y.clearcoatNormalMap,B=U&&!!y.clearcoatRoughnessMap,ne=En&&!!y.diffuseRoughnessMap,Q=fe&&!!y.iridescenceMap,oe=fe&&!!y.iridescenceThicknessMap,ue=Lt&&!!y.sheenColorMap,q=Lt&&!!y.sheenRoughnessMap,K=!!y.specularMap,le=!!y.specularColorMap,L=!!y.specularIntensityMap,J=Le&&!!y.transmissionMap,W=Le&&!!y.thicknessMap,ce=!!y.gradientMap,se=!!y.alphaMap,ae=y.alphaTest>0,Ee=!!y.alphaHash,He=!!y.extensions,re=Zn;y.toneMapped&&(Pe===null||Pe.isXRRenderTarget===!0)&&(re=i.toneMapping);let Ce=Xe?G.isCompressedCubeTexture?G.image[0].mipmaps:G.mipmaps:null,ze={shaderID:ie,shaderType:y.type,shaderName:y.name,vertexShader:Oe,fragmentShader:Z,defines:y.defines,customVertexShaderID:ge,customFragmentShaderID:_e,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:$,batching:Tt,batchingColor:Tt&&F._colorsTexture!==null,instancing:ke,instancingColor:ke&&F.instanceColor!==null,instancingMorph:ke&&F.morphTexture!==null,outputColorSpace:Pe===null?i.outputColorSpace:Pe.isXRRenderTarget===!0?Pe.texture.colorSpace:Ke.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:De,matcap:ot,envMap:lt,envMapMode:lt&&G.mapping,envMapPMREM:Xe,envMapMaxLod:Xe?Ce.length-1:null,envMapSize:Xe?Ce[0].width:null,aoMap:Ht,lightMap:Pt,bumpMap:ln,normalMap:_t,displacementMap:Gn,emissiveMap:Nt,normalMapObjectSpace:_t&&y.normalMapType===Kf,normalMapTangentSpace:_t&&y.normalMapType===ru,packedNormalMap:_t&&y.normalMapType===ru&&Z_(y.normalMap.format),metalnessMap:Mn,roughnessMap:Tn,anisotropy:An,anisotropyMap:Fe,clearcoat:U,clearcoatMap:T,clearcoatNormalMap:b,clearcoatRoughnessMap:B,diffuseRoughness:En,diffuseRoughnessMap:ne,dispersion:mt,retroreflection:gt,iridescence:fe,iridescenceMap:Q,iridescenceThicknessMap:oe,sheen:Lt,sheenColorMap:ue,sheenRoughnessMap:q,specularMap:K,specularColorMap:le,specularIntensityMap:L,transmission:Le,transmissionMap:J,thicknessMap:W,gradientMap:ce,opaque:y.transparent===!1&&y.blending===Br&&y.alphaToCoverage===!1,alphaMap:se,alphaTest:ae,alphaHash:Ee,combine:y.combine,mapUv:De&&p(y.map.channel),aoMapUv:Ht&&p(y.aoMap.channel),lightMapUv:Pt&&p(y.lightMap.channel),bumpMapUv:ln&&p(y.bumpMap.channel),normalMapUv:_t&&p(y.normalMap.channel),displacementMapUv:Gn&&p(y.displacementMap.channel),emissiveMapUv:Nt&&p(y.emissiveMap.channel),metalnessMapUv:Mn&&p(y.metalnessMap.channel),roughnessMapUv:Tn&&p(y.roughnessMap.channel),anisotropyMapUv:Fe&&p(y.anisotropyMap.channel),clearcoatMapUv:T&&p(y.clearcoatMap.channel),clearcoatNormalMapUv:b&&p(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:B&&p(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ne&&p(y.diffuseRoughnessMap.channel),iridescenceMapUv:Q&&p(y.iridescenceMap.channel),iridescenceThicknessMapUv:oe&&p(y.iridescenceThicknessMap.channel),sheenColorMapUv:ue&&p(y.sheenColorMap.channel),sheenRoughnessMapUv:q&&p(y.sheenRoughnessMap.channel),specularMapUv:K&&p(y.specularMap.channel),specularColorMapUv:le&&p(y.specularColorMap.channel),specularIntensityMapUv:L&&p(y.specularIntensityMap.channel),transmissionMapUv:J&&p(y.transmissionMap.channel),thicknessMapUv:W&&p(y.thicknessMap.channel),alphaMapUv:se&&p(y.alphaMap.channel),vertexTangents:!!D.attributes.tangent&&(_t||An),vertexNormals:!!D.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!D.attributes.color&&D.attributes.color.itemSize===4,pointsUvs:F.isPoints===!0&&!!D.attributes.uv&&(De||se),fog:!!Y,useFog:y.fog===!0,fogExp2:!!Y&&Y.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||D.attributes.normal===void 0&&_t===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:ye,skinning:F.isSkinnedMesh===!0,hasPositionAttribute:D.attributes.position!==void 0,morphTargets:D.morphAttributes.position!==void 0,morphNormals:D.morphAttributes.normal!==void 0,morphColors:D.morphAttributes.color!==void 0,morphTargetsCount:te,morphTextureStride:Te,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:H.filter(pe=>pe.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:y.dithering,shadowMapEnabled:i.shadowMap.enabled&&z.length>0,shadowMapType:i.shadowMap.type,toneMapping:re,decodeVideoTexture:De&&y.map.isVideoTexture===!0&&Ke.getTransfer(y.map.colorSpace)===it,decodeVideoTextureEmissive:Nt&&y.emissiveMap.isVideoTexture===!0&&Ke.getTransfer(y.emissiveMap.colorSpace)===it,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===hn,flipSided:y.side===qt,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:He&&y.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(He&&y.extensions.multiDraw===!0||Tt)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return ze.vertexUv1s=l.has(1),ze.vertexUv2s=l.has(2),ze.vertexUv3s=l.has(3),l.clear(),ze}function v(y){let M=[];if(y.shaderID?M.push(y.shaderID):(M.push(y.customVertexShaderID),M.push(y.customFragmentShaderID)),y.defines!==void 0)for(let z in y.defines)M.push(z),M.push(y.defines[z]);return y.isRawShaderMaterial===!1&&(f(M,y),m(M,y),M.push(i.outputColorSpace)),M.push(y.customProgramCacheKey),M.join()}function f(y,M){y.push(M.precision),y.push(M.outputColorSpace),y.push(M.envMapMode),y.push(M.envMapPMREM),y.push(M.envMapMaxLod),y.push(M.envMapSize),y.push(M.mapUv),y.push(M.alphaMapUv),y.push(M.lightMapUv),y.push(M.aoMapUv),y.push(M.bumpMapUv),y.push(M.normalMapUv),y.push(M.displacementMapUv),y.push(M.emissiveMapUv),y.push(M.metalnessMapUv),y.push(M.roughnessMapUv),y.push(M.anisotropyMapUv),y.push(M.clearcoatMapUv),y.push(M.clearcoatNormalMapUv),y.push(M.clearcoatRoughnessMapUv),y.push(M.diffuseRoughnessMapUv),y.push(M.iridescenceMapUv),y.push(M.iridescenceThicknessMapUv),y.push(M.sheenColorMapUv),y.push(M.sheenRoughnessMapUv),y.push(M.specularMapUv),y.push(M.specularColorMapUv),y.push(M.specularIntensityMapUv),y.push(M.transmissionMapUv),y.push(M.thicknessMapUv),y.push(M.combine),y.push(M.fogExp2),y.push(M.sizeAttenuation),y.push(M.morphTargetsCount),y.push(M.numSunLights),y.push(M.numDirLights),y.push(M.numPointLights),y.push(M.numSpotLights),y.push(M.numSpotLightMaps),y.push(M.numHemiLights),y.push(M.numRectAreaLights),y.push(M.numSunLightShadows),y.push(M.numDirLightShadows),y.push(M.numPointLightShadows),y.push(M.numSpotLightShadows),y.push(M.numSpotLightShadowsWithMaps),y.push(M.numLightProbes),y.push(M.numLightProbeGrids),y.push(M.shadowMapType),y.push(M.toneMapping),y.push(M.numClippingPlanes),y.push(M.numClipIntersection),y.push(M.depthPacking)}function m(y,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),y.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),y.push(o.mask)}function x(y){let M=d[y.type],z;if(M){let N=Qn[M];z=hp.clone(N.uniforms)}else z=y.uniforms;return z}function A(y,M){let z=h.get(M);return z!==void 0?++z.usedTimes:(z=new Y_(i,M,y,r),c.push(z),h.set(M,z)),z}function w(y){if(--y.usedTimes===0){let M=c.indexOf(y);c[M]=c[c.length-1],c.pop(),h.delete(y.cacheKey),y.destroy()}}function C(y){a.remove(y)}function E(){a.dispose()}return{getParameters:g,getProgramCacheKey:v,getUniforms:x,acquireProgram:A,releaseProgram:w,releaseShaderCache:C,programs:c,dispose:E}}function j_(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function r(o,a,l){i.get(o)[a]=l}function s(){i=new WeakMap}return{has:e,get:t,remove:n,update:r,dispose:s}}function Q_(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function Pp(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function Lp(){let i=[],e=0,t=[],n=[],r=[];function s(){e=0,t.length=0,n.length=0,r.length=0}function o(d){let p=0;return d.isInstancedMesh&&(p+=2),d.isSkinnedMesh&&(p+=1),p}function a(d,p,g,v,f,m){let x=i[e];return x===void 0?(x={id:d.id,object:d,geometry:p,material:g,materialVariant:o(d),groupOrder:v,renderOrder:d.renderOrder,z:f,group:m},i[e]=x):(x.id=d.id,x.object=d,x.geometry=p,x.material=g,x.materialVariant=o(d),x.groupOrder=v,x.renderOrder=d.renderOrder,x.z=f,x.group=m),e++,x}function l(d,p,g,v,f,m,x){x.reversedDepth===!0&&(f=-f);let A=a(d,p,g,v,f,m);g.transmission>0?n.push(A):g.transparent===!0?r.push(A):t.push(A)}function c(d,p,g,v,f,m){let x=a(d,p,g,v,f,m);g.transmission>0?n.unshift(x):g.transparent===!0?r.unshift(x):t.unshift(x)}function h(d,p){t.length>1&&t.sort(d||Q_),n.length>1&&n.sort(p||Pp),r.length>1&&r.sort(p||Pp)}function u(){for(let d=e,p=i.length;d<p;d++){let g=i[d];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:n,transparent:r,init:s,push:l,unshift:c,finish:u,sort:h}}function eS(){let i=new WeakMap;function e(n,r){let s=i.get(n),o;return s===void 0?(o=new Lp,i.set(n,[o])):r>=s.length?(o=new Lp,s.push(o)):o=s[r],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function tS(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new P,color:new xe};break;case"SpotLight":t={position:new P,direction:new P,color:new xe,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new P,color:new xe,distance:0,decay:0};break;case"HemisphereLight":t={direction:new P,skyColor:new xe,groundColor:new xe};break;case"RectAreaLight":t={color:new xe,position:new P,halfWidth:new P,halfHeight:new P};break}return i[e.id]=t,t}}}function nS(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ve};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ve};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ve,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var iS=0;function rS(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function sS(i){let e=new tS,t=nS(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new P);let r=new P,s=new Ne,o=new Ne;function a(c){let h=0,u=0,d=0;for(let H=0;H<9;H++)n.probe[H].set(0,0,0);let p=0,g=0,v=0,f=0,m=0,x=0,A=0,w=0,C=0,E=0,y=0,M=0,z=0,N=0;c.sort(rS);for(let H=0,Y=c.length;H<Y;H++){let D=c[H],X=D.color,j=D.intensity,G=D.distance,ie=null;if(D.shadow&&D.shadow.map&&(D.shadow.map.texture.format===Jn?ie=D.shadow.map.texture:ie=D.shadow.map.depthTexture||D.shadow.map.texture),D.isAmbientLight)h+=X.r*j,u+=X.g*j,d+=X.b*j;else if(D.isLightProbe){for(let $=0;$<9;$++)n.probe[$].addScaledVector(D.sh.coefficients[$],j);N++}else if(D.isSunLight){let $=e.get(D);if($.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let ee=D.shadow,te=t.get(D);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize.copy(ee.mapSize).multiply(ee.getFrameExtents()),n.sunShadow[g]=te,n.sunShadowMap[g]=ie;let Te=ee.getViewportCount();for(let Oe=0;Oe<Te;Oe++)n.sunShadowMatrix[v+Oe]=ee.getMatrix(Oe),n.sunShadowCascade[v+Oe]=ee._cascadeData[Oe];v+=Te,g++}n.sun[p]=$,p++}else if(D.isDirectionalLight){let $=e.get(D);if($.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){let ee=D.shadow,te=t.get(D);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,n.directionalShadow[f]=te,n.directionalShadowMap[f]=ie,n.directionalShadowMatrix[f]=D.shadow.matrix,C++}n.directional[f]=$,f++}else if(D.isSpotLight){let $=e.get(D);$.position.setFromMatrixPosition(D.matrixWorld),$.color.copy(X).multiplyScalar(j),$.distance=G,$.coneCos=Math.cos(D.angle),$.penumbraCos=Math.cos(D.angle*(1-D.penumbra)),$.decay=D.decay,n.spot[x]=$;let ee=D.shadow;if(D.map&&(n.spotLightMap[M]=D.map,M++,ee.updateMatrices(D),D.castShadow&&z++),n.spotLightMatrix[x]=ee.matrix,D.castShadow){let te=t.get(D);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,n.spotShadow[x]=te,n.spotShadowMap[x]=ie,y++}x++}else if(D.isRectAreaLight){let $=e.get(D);$.color.copy(X).multiplyScalar(j),$.halfWidth.set(D.width*.5,0,0),$.halfHeight.set(0,D.height*.5,0),n.rectArea[A]=$,A++}else if(D.isPointLight){let $=e.get(D);if($.color.copy(D.color).multiplyScalar(D.intensity),$.distance=D.distance,$.decay=D.decay,D.castShadow){let ee=D.shadow,te=t.get(D);te.shadowIntensity=ee.intensity,te.shadowBias=ee.bias,te.shadowNormalBias=ee.normalBias,te.shadowRadius=ee.radius,te.shadowMapSize=ee.mapSize,te.shadowCameraNear=ee.camera.near,te.shadowCameraFar=ee.camera.far,n.pointShadow[m]=te,n.pointShadowMap[m]=ie,n.pointShadowMatrix[m]=D.shadow.matrix,E++}n.point[m]=$,m++}else if(D.isHemisphereLight){let $=e.get(D);$.skyColor.copy(D.color).multiplyScalar(j),$.groundColor.copy(D.groundColor).multiplyScalar(j),n.hemi[w]=$,w++}}A>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=me.LTC_FLOAT_1,n.rectAreaLTC2=me.LTC_FLOAT_2):(n.rectAreaLTC1=me.LTC_HALF_1,n.rectAreaLTC2=me.LTC_HALF_2)),n.ambient[0]=h,n.ambient[1]=u,n.ambient[2]=d;let F=n.hash;(F.sunLength!==p||F.directionalLength!==f||F.pointLength!==m||F.spotLength!==x||F.rectAreaLength!==A||F.hemiLength!==w||F.numSunShadows!==g||F.numDirectionalShadows!==C||F.numPointShadows!==E||F.numSpotShadows!==y||F.numSpotMaps!==M||F.numLightProbes!==N)&&(n.sun.length=p,n.directional.length=f,n.spot.length=x,n.rectArea.length=A,n.point.length=m,n.hemi.length=w,n.sunShadow.length=g,n.sunShadowMap.length=g,n.sunShadowMatrix.length=v,n.sunShadowCascade.length=v,n.directionalShadow.length=C,n.directionalShadowMap.length=C,n.directionalShadowMatrix.length=C,n.pointShadow.length=E,n.pointShadowMap.length=E,n.pointShadowMatrix.length=E,n.spotShadow.length=y,n.spotShadowMap.length=y,n.spotLightMatrix.length=y+M-z,n.spotLightMap.length=M,n.numSpotLightShadowsWithMaps=z,n.numLightProbes=N,F.sunLength=p,F.directionalLength=f,F.pointLength=m,F.spotLength=x,F.rectAreaLength=A,F.hemiLength=w,F.numSunShadows=g,F.numDirectionalShadows=C,F.numPointShadows=E,F.numSpotShadows=y,F.numSpotMaps=M,F.numLightProbes=N,n.version=iS++)}function l(c,h){let u=0,d=0,p=0,g=0,v=0,f=0,m=h.matrixWorldInverse;for(let x=0,A=c.length;x<A;x++){let w=c[x];if(w.isSunLight){let C=n.sun[u];C.direction.setFromMatrixPosition(w.matrixWorld),C.direction.transformDirection(m),u++}else if(w.isDirectionalLight){let C=n.directional[d];C.direction.setFromMatrixPosition(w.matrixWorld),r.setFromMatrixPosition(w.target.matrixWorld),C.direction.sub(r),C.direction.transformDirection(m),d++}else if(w.isSpotLight){let C=n.spot[g];C.position.setFromMatrixPosition(w.matrixWorld),C.position.applyMatrix4(m),C.direction.setFromMatrixPosition(w.matrixWorld),r.setFromMatrixPosition(w.target.matrixWorld),C.direction.sub(r),C.direction.transformDirection(m),g++}else if(w.isRectAreaLight){let C=n.rectArea[v];C.position.setFromMatrixPosition(w.matrixWorld),C.position.applyMatrix4(m),o.identity(),s.copy(w.matrixWorld),s.premultiply(m),o.extractRotation(s),C.halfWidth.set(w.width*.5,0,0),C.halfHeight.set(0,w.height*.5,0),C.halfWidth.applyMatrix4(o),C.halfHeight.applyMatrix4(o),v++}else if(w.isPointLight){let C=n.point[p];C.position.setFromMatrixPosition(w.matrixWorld),C.position.applyMatrix4(m),p++}else if(w.isHemisphereLight){let C=n.hemi[f];C.direction.setFromMatrixPosition(w.matrixWorld),C.direction.transformDirection(m),f++}}}return{setup:a,setupView:l,state:n}}function Ip(i){let e=new sS(i),t=[],n=[],r=[];function s(u){h.camera=u,t.length=0,n.length=0,r.length=0}function o(u){u.isLightProbeGrid?r.push(u):t.push(u)}function a(u){n.push(u)}function l(){e.setup(t),r.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function c(u){e.setupView(t,u)}let h={lightsArray:t,shadowsArray:n,lightProbeGridArray:r,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function oS(i){let e=new WeakMap;function t(r,s=0){let o=e.get(r),a;return o===void 0?(a=new Ip(i),e.set(r,[a])):s>=o.length?(a=new Ip(i),o.push(a)):a=o[s],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var aS=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,lS=`uniform sampler2D shadow_pass;
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
}`,cS=[new P(1,0,0),new P(-1,0,0),new P(0,1,0),new P(0,-1,0),new P(0,0,1),new P(0,0,-1)],hS=[new P(0,-1,0),new P(0,-1,0),new P(0,0,1),new P(0,0,-1),new P(0,-1,0),new P(0,-1,0)],Dp=new Ne,zs=new P,pu=new P;function uS(i,e,t){let n=new Bn,r=new Ve,s=new Ve,o=new ut,a=new ha,l=new ua,c={},h=t.maxTextureSize,u={[Fi]:qt,[qt]:Fi,[hn]:hn},d=new Yn({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ve},radius:{value:4}},vertexShader:aS,fragmentShader:lS}),p=d.clone();p.defines.HORIZONTAL_PASS=1;let g=new Qe;g.setAttribute("position",new Me(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let v=new st(g,d),f=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Is;let m=this.type;this.render=function(E,y,M){if(f.enabled===!1||f.autoUpdate===!1&&f.needsUpdate===!1||E.length===0)return;this.type===Af&&(Ie("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Is);let z=i.getRenderTarget(),N=i.getActiveCubeFace(),F=i.getActiveMipmapLevel(),H=i.state;H.setBlending(nr),H.buffers.depth.getReversed()===!0?H.buffers.color.setClear(0,0,0,0):H.buffers.color.setClear(1,1,1,1),H.buffers.depth.setTest(!0),H.setScissorTest(!1);let Y=m!==this.type;Y&&y.traverse(function(D){D.material&&(Array.isArray(D.material)?D.material.forEach(X=>X.needsUpdate=!0):D.material.needsUpdate=!0)});for(let D=0,X=E.length;D<X;D++){let j=E[D],G=j.shadow;if(G===void 0){Ie("WebGLShadowMap:",j,"has no shadow.");continue}if(G.autoUpdate===!1&&G.needsUpdate===!1)continue;r.copy(G.mapSize);let ie=G.getFrameExtents();r.multiply(ie),s.copy(G.mapSize),(r.x>h||r.y>h)&&(r.x>h&&(s.x=Math.floor(h/ie.x),r.x=s.x*ie.x,G.mapSize.x=s.x),r.y>h&&(s.y=Math.floor(h/ie.y),r.y=s.y*ie.y,G.mapSize.y=s.y));let $=i.state.buffers.depth.getReversed();if(G.camera._reversedDepth=$,G.map===null||Y===!0){if(G.map!==null&&(G.map.depthTexture!==null&&(G.map.depthTexture.dispose(),G.map.depthTexture=null),G.map.dispose()),this.type===Or){if(j.isPointLight){Ie("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}G.map=new vt(r.x,r.y,{format:Jn,type:zn,minFilter:wt,magFilter:wt,generateMipmaps:!1}),G.map.texture.name=j.name+".shadowMap",G.map.depthTexture=new en(r.x,r.y,bn),G.map.depthTexture.name=j.name+".shadowMapDepth",G.map.depthTexture.format=hi,G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=yt,G.map.depthTexture.magFilter=yt}else j.isPointLight?(G.map=new Hs(r.x),G.map.depthTexture=new As(r.x,Yt)):(G.map=new vt(r.x,r.y),G.map.depthTexture=new en(r.x,r.y,Yt)),G.map.depthTexture.name=j.name+".shadowMap",G.map.depthTexture.format=hi,this.type===Is?(G.map.depthTexture.compareFunction=$?su:or,G.map.depthTexture.minFilter=wt,G.map.depthTexture.magFilter=wt):(G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=yt,G.map.depthTexture.magFilter=yt);G.camera.updateProjectionMatrix()}G.map.isWebGLCubeRenderTarget!==!0&&(G.map.width!==r.x||G.map.height!==r.y)&&G.map.setSize(r.x,r.y);let ee=G.map.isWebGLCubeRenderTarget?6:G.getViewportCount();j.isPointLight!==!0&&G.updateMatrices(j,M);let te=(G.camera.layers.mask&4294967294)!==0?G.camera.layers:M.layers;for(let Te=0;Te<ee;Te++){let Oe=G.getCamera(Te);if(j.isPointLight){let Z=G.camera,ge=G.matrix,_e=j.distance||Z.far;_e!==Z.far&&(Z.far=_e,Z.updateProjectionMatrix()),zs.setFromMatrixPosition(j.matrixWorld),Z.position.copy(zs),pu.copy(Z.position),pu.add(cS[Te]),Z.up.copy(hS[Te]),Z.lookAt(pu),Z.updateMatrixWorld(),ge.makeTranslation(-zs.x,-zs.y,-zs.z),Dp.multiplyMatrices(Z.projectionMatrix,Z.matrixWorldInverse),G._frustum.setFromProjectionMatrix(Dp,Z.coordinateSystem,Z.reversedDepth)}if(G.map.isWebGLCubeRenderTarget)i.setRenderTarget(G.map,Te),i.clear();else{Te===0&&(i.setRenderTarget(G.map),i.clear());let Z=G.getViewport(Te);o.set(s.x*Z.x,s.y*Z.y,s.x*Z.z,s.y*Z.w),H.viewport(o)}n=G.getFrustum(Te),w(y,M,Oe,j,te,this.type)}G.isPointLightShadow!==!0&&this.type===Or&&x(G,M),G.needsUpdate=!1}m=this.type,f.needsUpdate=!1,i.setRenderTarget(z,N,F)};function x(E,y){let M=e.update(v);d.defines.VSM_SAMPLES!==E.blurSamples&&(d.defines.VSM_SAMPLES=E.blurSamples,p.defines.VSM_SAMPLES=E.blurSamples,d.needsUpdate=!0,p.needsUpdate=!0),E.mapPass===null?E.mapPass=new vt(r.x,r.y,{format:Jn,type:zn}):(E.mapPass.width!==E.map.width||E.mapPass.height!==E.map.height)&&E.mapPass.setSize(E.map.width,E.map.height),d.uniforms.shadow_pass.value=E.map.depthTexture,d.uniforms.resolution.value.set(E.map.width,E.map.height),d.uniforms.radius.value=E.radius,i.setRenderTarget(E.mapPass),i.clear(),i.renderBufferDirect(y,null,M,d,v,null),p.uniforms.shadow_pass.value=E.mapPass.texture,p.uniforms.resolution.value.set(E.map.width,E.map.height),p.uniforms.radius.value=E.radius,i.setRenderTarget(E.map),i.clear(),i.renderBufferDirect(y,null,M,p,v,null)}function A(E,y,M,z){let N=null,F=M.isPointLight===!0?E.customDistanceMaterial:E.customDepthMaterial;if(F!==void 0)N=F;else if(N=M.isPointLight===!0?l:a,i.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let H=N.uuid,Y=y.uuid,D=c[H];D===void 0&&(D={},c[H]=D);let X=D[Y];X===void 0&&(X=N.clone(),D[Y]=X,y.addEventListener("dispose",C)),N=X}if(N.visible=y.visible,N.wireframe=y.wireframe,z===Or?N.side=y.shadowSide!==null?y.shadowSide:y.side:N.side=y.shadowSide!==null?y.shadowSide:u[y.side],N.alphaMap=y.alphaMap,N.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,N.map=y.map,N.clipShadows=y.clipShadows,N.clippingPlanes=y.clippingPlanes,N.clipIntersection=y.clipIntersection,N.displacementMap=y.displacementMap,N.displacementScale=y.displacementScale,N.displacementBias=y.displacementBias,N.wireframeLinewidth=y.wireframeLinewidth,N.linewidth=y.linewidth,M.isPointLight===!0&&N.isMeshDistanceMaterial===!0){let H=i.properties.get(N);H.light=M}return N}function w(E,y,M,z,N,F){if(E.visible===!1)return;if(E.layers.test(N)&&(E.isMesh||E.isLine||E.isPoints)&&(E.castShadow||E.receiveShadow&&F===Or)&&(!E.frustumCulled||E.intersectsFrustum(n))){E.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,E.matrixWorld);let D=e.update(E),X=E.material;if(Array.isArray(X)){let j=D.groups;for(let G=0,ie=j.length;G<ie;G++){let $=j[G],ee=X[$.materialIndex];if(ee&&ee.visible){let te=A(E,ee,z,F);E.onBeforeShadow(i,E,y,M,D,te,$),i.renderBufferDirect(M,null,D,te,E,$),E.onAfterShadow(i,E,y,M,D,te,$)}}}else if(X.visible){let j=A(E,X,z,F);E.onBeforeShadow(i,E,y,M,D,j,null),i.renderBufferDirect(M,null,D,j,E,null),E.onAfterShadow(i,E,y,M,D,j,null)}}let Y=E.children;for(let D=0,X=Y.length;D<X;D++)w(Y[D],y,M,z,N,F)}function C(E){E.target.removeEventListener("dispose",C);for(let M in c){let z=c[M],N=E.target.uuid;N in z&&(z[N].dispose(),delete z[N])}}}function dS(i,e){function t(){let L=!1,J=new ut,W=null,ce=new ut(0,0,0,0);return{setMask:function(se){W!==se&&!L&&(i.colorMask(se,se,se,se),W=se)},setLocked:function(se){L=se},setClear:function(se,ae,Ee,He,re){re===!0&&(se*=He,ae*=He,Ee*=He),J.set(se,ae,Ee,He),ce.equals(J)===!1&&(i.clearColor(se,ae,Ee,He),ce.copy(J))},reset:function(){L=!1,W=null,ce.set(-1,0,0,0)}}}function n(){let L=!1,J=!1,W=null,ce=null,se=null;return{setReversed:function(ae){if(J!==ae){let Ee=e.get("EXT_clip_control");ae?Ee.clipControlEXT(Ee.LOWER_LEFT_EXT,Ee.ZERO_TO_ONE_EXT):Ee.clipControlEXT(Ee.LOWER_LEFT_EXT,Ee.NEGATIVE_ONE_TO_ONE_EXT),J=ae;let He=se;se=null,this.setClear(He)}},getReversed:function(){return J},setTest:function(ae){ae?ye(i.DEPTH_TEST):ke(i.DEPTH_TEST)},setMask:function(ae){W!==ae&&!L&&(i.depthMask(ae),W=ae)},setFunc:function(ae){if(J&&(ae=sp[ae]),ce!==ae){switch(ae){case Wo:i.depthFunc(i.NEVER);break;case $o:i.depthFunc(i.ALWAYS);break;case Xo:i.depthFunc(i.LESS);break;case Rr:i.depthFunc(i.LEQUAL);break;case qo:i.depthFunc(i.EQUAL);break;case Yo:i.depthFunc(i.GEQUAL);break;case Ko:i.depthFunc(i.GREATER);break;case Zo:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}ce=ae}},setLocked:function(ae){L=ae},setClear:function(ae){se!==ae&&(se=ae,J&&(ae=1-ae),i.clearDepth(ae))},reset:function(){L=!1,W=null,ce=null,se=null,J=!1}}}function r(){let L=!1,J=null,W=null,ce=null,se=null,ae=null,Ee=null,He=null,re=null;return{setTest:function(Ce){L||(Ce?ye(i.STENCIL_TEST):ke(i.STENCIL_TEST))},setMask:function(Ce){J!==Ce&&!L&&(i.stencilMask(Ce),J=Ce)},setFunc:function(Ce,ze,pe){(W!==Ce||ce!==ze||se!==pe)&&(i.stencilFunc(Ce,ze,pe),W=Ce,ce=ze,se=pe)},setOp:function(Ce,ze,pe){(ae!==Ce||Ee!==ze||He!==pe)&&(i.stencilOp(Ce,ze,pe),ae=Ce,Ee=ze,He=pe)},setLocked:function(Ce){L=Ce},setClear:function(Ce){re!==Ce&&(i.clearStencil(Ce),re=Ce)},reset:function(){L=!1,J=null,W=null,ce=null,se=null,ae=null,Ee=null,He=null,re=null}}}let s=new t,o=new n,a=new r,l={},c=new WeakMap,h={},u={},d={},p=new WeakMap,g=[],v=null,f=!1,m=null,x=null,A=null,w=null,C=null,E=null,y=null,M=new xe(0,0,0),z=0,N=!1,F=null,H=null,Y=null,D=null,X=null,j=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),G=!1,ie=0,$=i.getParameter(i.VERSION);$.indexOf("WebGL")!==-1?(ie=parseFloat(/^WebGL (\d)/.exec($)[1]),G=ie>=1):$.indexOf("OpenGL ES")!==-1&&(ie=parseFloat(/^OpenGL ES (\d)/.exec($)[1]),G=ie>=2);let ee=null,te={},Te=i.getParameter(i.SCISSOR_BOX),Oe=i.getParameter(i.VIEWPORT),Z=new ut().fromArray(Te),ge=new ut().fromArray(Oe);function _e(L,J,W,ce){let se=new Uint8Array(4),ae=i.createTexture();i.bindTexture(L,ae),i.texParameteri(L,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(L,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Ee=0;Ee<W;Ee++)L===i.TEXTURE_3D||L===i.TEXTURE_2D_ARRAY?i.texImage3D(J,0,i.RGBA,1,1,ce,0,i.RGBA,i.UNSIGNED_BYTE,se):i.texImage2D(J+Ee,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,se);return ae}let Pe={};Pe[i.TEXTURE_2D]=_e(i.TEXTURE_2D,i.TEXTURE_2D,1),Pe[i.TEXTURE_CUBE_MAP]=_e(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Pe[i.TEXTURE_2D_ARRAY]=_e(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Pe[i.TEXTURE_3D]=_e(i.TEXTURE_3D,i.TEXTURE_3D,1,1),s.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ye(i.DEPTH_TEST),o.setFunc(Rr),ln(!1),_t(Oh),ye(i.CULL_FACE),Ht(nr);function ye(L){h[L]!==!0&&(i.enable(L),h[L]=!0)}function ke(L){h[L]!==!1&&(i.disable(L),h[L]=!1)}function Tt(L,J){return d[L]!==J?(i.bindFramebuffer(L,J),d[L]=J,L===i.DRAW_FRAMEBUFFER&&(d[i.FRAMEBUFFER]=J),L===i.FRAMEBUFFER&&(d[i.DRAW_FRAMEBUFFER]=J),!0):!1}function De(L,J){let W=g,ce=!1;if(L){W=p.get(J),W===void 0&&(W=[],p.set(J,W));let se=L.textures;if(W.length!==se.length||W[0]!==i.COLOR_ATTACHMENT0){for(let ae=0,Ee=se.length;ae<Ee;ae++)W[ae]=i.COLOR_ATTACHMENT0+ae;W.length=se.length,ce=!0}}else W[0]!==i.BACK&&(W[0]=i.BACK,ce=!0);ce&&i.drawBuffers(W)}function ot(L){return v!==L?(i.useProgram(L),v=L,!0):!1}let lt={[ir]:i.FUNC_ADD,[Cf]:i.FUNC_SUBTRACT,[Rf]:i.FUNC_REVERSE_SUBTRACT};lt[Pf]=i.MIN,lt[Lf]=i.MAX;let Xe={[If]:i.ZERO,[Df]:i.ONE,[Nf]:i.SRC_COLOR,[Vh]:i.SRC_ALPHA,[zf]:i.SRC_ALPHA_SATURATE,[Bf]:i.DST_COLOR,[Ff]:i.DST_ALPHA,[Uf]:i.ONE_MINUS_SRC_COLOR,[Hh]:i.ONE_MINUS_SRC_ALPHA,[kf]:i.ONE_MINUS_DST_COLOR,[Of]:i.ONE_MINUS_DST_ALPHA,[Vf]:i.CONSTANT_COLOR,[Hf]:i.ONE_MINUS_CONSTANT_COLOR,[Gf]:i.CONSTANT_ALPHA,[Wf]:i.ONE_MINUS_CONSTANT_ALPHA};function Ht(L,J,W,ce,se,ae,Ee,He,re,Ce){if(L===nr){f===!0&&(ke(i.BLEND),f=!1);return}if(f===!1&&(ye(i.BLEND),f=!0),L!==Ef){if(L!==m||Ce!==N){if((x!==ir||C!==ir)&&(i.blendEquation(i.FUNC_ADD),x=ir,C=ir),Ce)switch(L){case Br:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Bh:i.blendFunc(i.ONE,i.ONE);break;case kh:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case zh:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:Ue("WebGLState: Invalid blending: ",L);break}else switch(L){case Br:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Bh:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case kh:Ue("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case zh:Ue("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ue("WebGLState: Invalid blending: ",L);break}A=null,w=null,E=null,y=null,M.set(0,0,0),z=0,m=L,N=Ce}return}se=se||J,ae=ae||W,Ee=Ee||ce,(J!==x||se!==C)&&(i.blendEquationSeparate(lt[J],lt[se]),x=J,C=se),(W!==A||ce!==w||ae!==E||Ee!==y)&&(i.blendFuncSeparate(Xe[W],Xe[ce],Xe[ae],Xe[Ee]),A=W,w=ce,E=ae,y=Ee),(He.equals(M)===!1||re!==z)&&(i.blendColor(He.r,He.g,He.b,re),M.copy(He),z=re),m=L,N=!1}function Pt(L,J){L.side===hn?ke(i.CULL_FACE):ye(i.CULL_FACE);let W=L.side===qt;J&&(W=!W),ln(W),L.blending===Br&&L.transparent===!1?Ht(nr):Ht(L.blending,L.blendEquation,L.blendSrc,L.blendDst,L.blendEquationAlpha,L.blendSrcAlpha,L.blendDstAlpha,L.blendColor,L.blendAlpha,L.premultipliedAlpha),o.setFunc(L.depthFunc),o.setTest(L.depthTest),o.setMask(L.depthWrite),s.setMask(L.colorWrite);let ce=L.stencilWrite;a.setTest(ce),ce&&(a.setMask(L.stencilWriteMask),a.setFunc(L.stencilFunc,L.stencilRef,L.stencilFuncMask),a.setOp(L.stencilFail,L.stencilZFail,L.stencilZPass)),Nt(L.polygonOffset,L.polygonOffsetFactor,L.polygonOffsetUnits),L.alphaToCoverage===!0?ye(i.SAMPLE_ALPHA_TO_COVERAGE):ke(i.SAMPLE_ALPHA_TO_COVERAGE)}function ln(L){F!==L&&(L?i.frontFace(i.CW):i.frontFace(i.CCW),F=L)}function _t(L){L!==Mf?(ye(i.CULL_FACE),L!==H&&(L===Oh?i.cullFace(i.BACK):L===Tf?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):ke(i.CULL_FACE),H=L}function Gn(L){L!==Y&&(G&&i.lineWidth(L),Y=L)}function Nt(L,J,W){L?(ye(i.POLYGON_OFFSET_FILL),(D!==J||X!==W)&&(D=J,X=W,o.getReversed()&&(J=-J,W=-W),i.polygonOffset(J,W))):ke(i.POLYGON_OFFSET_FILL)}function Mn(L){L?ye(i.SCISSOR_TEST):ke(i.SCISSOR_TEST)}function Tn(L){L===void 0&&(L=i.TEXTURE0+j-1),ee!==L&&(i.activeTexture(L),ee=L)}function An(L,J,W){W===void 0&&(ee===null?W=i.TEXTURE0+j-1:W=ee);let ce=te[W];ce===void 0&&(ce={type:void 0,texture:void 0},te[W]=ce),(ce.type!==L||ce.texture!==J)&&(ee!==W&&(i.activeTexture(W),ee=W),i.bindTexture(L,J||Pe[L]),ce.type=L,ce.texture=J)}function U(){let L=te[ee];L!==void 0&&L.type!==void 0&&(i.bindTexture(L.type,null),L.type=void 0,L.texture=void 0)}function En(){try{i.compressedTexImage2D(...arguments)}catch(L){Ue("WebGLState:",L)}}function mt(){try{i.compressedTexImage3D(...arguments)}catch(L){Ue("WebGLState:",L)}}function gt(){try{i.texSubImage2D(...arguments)}catch(L){Ue("WebGLState:",L)}}function fe(){try{i.texSubImage3D(...arguments)}catch(L){Ue("WebGLState:",L)}}function Lt(){try{i.compressedTexSubImage2D(...arguments)}catch(L){Ue("WebGLState:",L)}}function Le(){try{i.compressedTexSubImage3D(...arguments)}catch(L){Ue("WebGLState:",L)}}function Fe(){try{i.texStorage2D(...arguments)}catch(L){Ue("WebGLState:",L)}}function T(){try{i.texStorage3D(...arguments)}catch(L){Ue("WebGLState:",L)}}function b(){try{i.texImage2D(...arguments)}catch(L){Ue("WebGLState:",L)}}function B(){try{i.texImage3D(...arguments)}catch(L){Ue("WebGLState:",L)}}function ne(L){return u[L]!==void 0?u[L]:i.getParameter(L)}function Q(L,J){u[L]!==J&&(i.pixelStorei(L,J),u[L]=J)}function oe(L){Z.equals(L)===!1&&(i.scissor(L.x,L.y,L.z,L.w),Z.copy(L))}function ue(L){ge.equals(L)===!1&&(i.viewport(L.x,L.y,L.z,L.w),ge.copy(L))}function q(L,J){let W=c.get(J);W===void 0&&(W=new WeakMap,c.set(J,W));let ce=W.get(L);ce===void 0&&(ce=i.getUniformBlockIndex(J,L.name),i.uniformBlockBinding(J,ce,ce),W.set(L,ce))}function K(L,J,W){let se=c.get(J).get(L);l[se]!==W&&(i.bindBufferBase(i.UNIFORM_BUFFER,se,W),l[se]=W)}function le(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),h={},u={},ee=null,te={},d={},l={},p=new WeakMap,g=[],v=null,f=!1,m=null,x=null,A=null,w=null,C=null,E=null,y=null,M=new xe(0,0,0),z=0,N=!1,F=null,H=null,Y=null,D=null,X=null,Z.set(0,0,i.canvas.width,i.canvas.height),ge.set(0,0,i.canvas.width,i.canvas.height),s.reset(),o.reset(),a.reset()}return{buffers:{color:s,depth:o,stencil:a},enable:ye,disable:ke,bindFramebuffer:Tt,drawBuffers:De,useProgram:ot,setBlending:Ht,setMaterial:Pt,setFlipSided:ln,setCullFace:_t,setLineWidth:Gn,setPolygonOffset:Nt,setScissorTest:Mn,activeTexture:Tn,bindTexture:An,unbindTexture:U,compressedTexImage2D:En,compressedTexImage3D:mt,texImage2D:b,texImage3D:B,pixelStorei:Q,getParameter:ne,updateUBOMapping:q,uniformBlockBinding:K,texStorage2D:Fe,texStorage3D:T,texSubImage2D:gt,texSubImage3D:fe,compressedTexSubImage2D:Lt,compressedTexSubImage3D:Le,scissor:oe,viewport:ue,reset:le}}function fS(i,e,t,n,r,s,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ve,h=new WeakMap,u=new Set,d,p=new WeakMap,g=new Set,v=new FinalizationRegistry(T=>g.delete(T)),f=!1;try{f=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(T,b){return f?new OffscreenCanvas(T,b):xs("canvas")}function x(T,b,B){let ne=1,Q=Fe(T);if((Q.width>B||Q.height>B)&&(ne=B/Math.max(Q.width,Q.height)),ne<1)if(typeof HTMLImageElement<"u"&&T instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&T instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&T instanceof ImageBitmap||typeof VideoFrame<"u"&&T instanceof VideoFrame){let oe=Math.floor(ne*Q.width),ue=Math.floor(ne*Q.height);d===void 0&&(d=m(oe,ue));let q=b?m(oe,ue):d;return q.width=oe,q.height=ue,q.getContext("2d").drawImage(T,0,0,oe,ue),Ie("WebGLRenderer: Texture has been resized from ("+Q.width+"x"+Q.height+") to ("+oe+"x"+ue+")."),q}else return"data"in T&&Ie("WebGLRenderer: Image in DataTexture is too big ("+Q.width+"x"+Q.height+")."),T;return T}function A(T){return T.generateMipmaps}function w(T){i.generateMipmap(T)}function C(T){return T.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:T.isWebGL3DRenderTarget?i.TEXTURE_3D:T.isWebGLArrayRenderTarget||T.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function E(T,b,B,ne,Q,oe=!1){if(T!==null){if(i[T]!==void 0)return i[T];Ie("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+T+"'")}let ue;ne&&(ue=e.get("EXT_texture_norm16"),ue||Ie("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let q=b;if(b===i.RED&&(B===i.FLOAT&&(q=i.R32F),B===i.HALF_FLOAT&&(q=i.R16F),B===i.UNSIGNED_BYTE&&(q=i.R8),B===i.UNSIGNED_SHORT&&ue&&(q=ue.R16_EXT),B===i.SHORT&&ue&&(q=ue.R16_SNORM_EXT)),b===i.RED_INTEGER&&(B===i.UNSIGNED_BYTE&&(q=i.R8UI),B===i.UNSIGNED_SHORT&&(q=i.R16UI),B===i.UNSIGNED_INT&&(q=i.R32UI),B===i.BYTE&&(q=i.R8I),B===i.SHORT&&(q=i.R16I),B===i.INT&&(q=i.R32I)),b===i.RG&&(B===i.FLOAT&&(q=i.RG32F),B===i.HALF_FLOAT&&(q=i.RG16F),B===i.UNSIGNED_BYTE&&(q=i.RG8),B===i.UNSIGNED_SHORT&&ue&&(q=ue.RG16_EXT),B===i.SHORT&&ue&&(q=ue.RG16_SNORM_EXT)),b===i.RG_INTEGER&&(B===i.UNSIGNED_BYTE&&(q=i.RG8UI),B===i.UNSIGNED_SHORT&&(q=i.RG16UI),B===i.UNSIGNED_INT&&(q=i.RG32UI),B===i.BYTE&&(q=i.RG8I),B===i.SHORT&&(q=i.RG16I),B===i.INT&&(q=i.RG32I)),b===i.RGB_INTEGER&&(B===i.UNSIGNED_BYTE&&(q=i.RGB8UI),B===i.UNSIGNED_SHORT&&(q=i.RGB16UI),B===i.UNSIGNED_INT&&(q=i.RGB32UI),B===i.BYTE&&(q=i.RGB8I),B===i.SHORT&&(q=i.RGB16I),B===i.INT&&(q=i.RGB32I)),b===i.RGBA_INTEGER&&(B===i.UNSIGNED_BYTE&&(q=i.RGBA8UI),B===i.UNSIGNED_SHORT&&(q=i.RGBA16UI),B===i.UNSIGNED_INT&&(q=i.RGBA32UI),B===i.BYTE&&(q=i.RGBA8I),B===i.SHORT&&(q=i.RGBA16I),B===i.INT&&(q=i.RGBA32I)),b===i.RGB&&(B===i.UNSIGNED_SHORT&&ue&&(q=ue.RGB16_EXT),B===i.SHORT&&ue&&(q=ue.RGB16_SNORM_EXT),B===i.UNSIGNED_INT_5_9_9_9_REV&&(q=i.RGB9_E5),B===i.UNSIGNED_INT_10F_11F_11F_REV&&(q=i.R11F_G11F_B10F)),b===i.RGBA){let K=oe?ys:Ke.getTransfer(Q);B===i.FLOAT&&(q=i.RGBA32F),B===i.HALF_FLOAT&&(q=i.RGBA16F),B===i.UNSIGNED_BYTE&&(q=K===it?i.SRGB8_ALPHA8:i.RGBA8),B===i.UNSIGNED_SHORT&&ue&&(q=ue.RGBA16_EXT),B===i.SHORT&&ue&&(q=ue.RGBA16_SNORM_EXT),B===i.UNSIGNED_SHORT_4_4_4_4&&(q=i.RGBA4),B===i.UNSIGNED_SHORT_5_5_5_1&&(q=i.RGB5_A1)}return(q===i.R16F||q===i.R32F||q===i.RG16F||q===i.RG32F||q===i.RGBA16F||q===i.RGBA32F)&&e.get("EXT_color_buffer_float"),q}function y(T,b){let B;return T?b===null||b===Yt||b===sr?B=i.DEPTH24_STENCIL8:b===bn?B=i.DEPTH32F_STENCIL8:b===Oi&&(B=i.DEPTH24_STENCIL8,Ie("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):b===null||b===Yt||b===sr?B=i.DEPTH_COMPONENT24:b===bn?B=i.DEPTH_COMPONENT32F:b===Oi&&(B=i.DEPTH_COMPONENT16),B}function M(T,b){return A(T)===!0||T.isFramebufferTexture&&T.minFilter!==yt&&T.minFilter!==wt?Math.log2(Math.max(b.width,b.height))+1:T.mipmaps.length>0?T.mipmaps.length:T.isCompressedTexture&&Array.isArray(T.image)?b.mipmaps.length:1}function z(T){let b=new WeakRef(T);n.get(T).__ref=b,g.add(b),v.register(T,b,b)}function N(T){let b=n.get(T).__ref;b!==void 0&&(g.delete(b),v.unregister(b))}function F(T){Y(T.target)}function H(T){D(T.target)}function Y(T){T.removeEventListener("dispose",F),N(T),j(T),T.isVideoTexture&&h.delete(T),T.isHTMLTexture&&u.delete(T)}function D(T){T.removeEventListener("dispose",H),N(T),ie(T)}function X(){for(let T of g){let b=T.deref();b!==void 0&&(b.isRenderTarget===!0?D(b):Y(b))}g.clear(),u.clear()}function j(T){let b=n.get(T);if(b.__webglInit===void 0)return;let B=T.source,ne=p.get(B);if(ne){let Q=ne[b.__cacheKey];Q.usedTimes--,Q.usedTimes===0&&G(T),Object.keys(ne).length===0&&p.delete(B)}n.remove(T)}function G(T){let b=n.get(T);i.deleteTexture(b.__webglTexture);let B=T.source,ne=p.get(B);delete ne[b.__cacheKey],o.memory.textures--}function ie(T){let b=n.get(T);b.__depthDisposeCallback&&b.__depthDisposeCallback();let B=T.depthTexture;if(B&&B.renderTarget===T&&Y(B),T.isWebGLCubeRenderTarget)for(let Q=0;Q<6;Q++){if(Array.isArray(b.__webglFramebuffer[Q]))for(let oe=0;oe<b.__webglFramebuffer[Q].length;oe++)i.deleteFramebuffer(b.__webglFramebuffer[Q][oe]);else i.deleteFramebuffer(b.__webglFramebuffer[Q]);b.__webglDepthbuffer&&i.deleteRenderbuffer(b.__webglDepthbuffer[Q])}else{if(Array.isArray(b.__webglFramebuffer))for(let Q=0;Q<b.__webglFramebuffer.length;Q++)i.deleteFramebuffer(b.__webglFramebuffer[Q]);else i.deleteFramebuffer(b.__webglFramebuffer);if(b.__webglDepthbuffer&&i.deleteRenderbuffer(b.__webglDepthbuffer),b.__webglMultisampledFramebuffer&&i.deleteFramebuffer(b.__webglMultisampledFramebuffer),b.__webglColorRenderbuffer)for(let Q=0;Q<b.__webglColorRenderbuffer.length;Q++)b.__webglColorRenderbuffer[Q]&&i.deleteRenderbuffer(b.__webglColorRenderbuffer[Q]);b.__webglDepthRenderbuffer&&i.deleteRenderbuffer(b.__webglDepthRenderbuffer)}let ne=T.textures;for(let Q=0,oe=ne.length;Q<oe;Q++){let ue=n.get(ne[Q]);ue.__webglTexture&&(i.deleteTexture(ue.__webglTexture),o.memory.textures--),n.remove(ne[Q])}n.remove(T)}let $=0;function ee(){$=0}function te(){return $}function Te(T){$=T}function Oe(){let T=$;return T>=r.maxTextures&&Ie("WebGLTextures: Trying to use "+(T+1)+" texture units while this GPU supports only "+r.maxTextures),$+=1,T}function Z(T){let b=[];return b.push(T.wrapS),b.push(T.wrapT),b.push(T.wrapR||0),b.push(T.magFilter),b.push(T.minFilter),b.push(T.anisotropy),b.push(T.internalFormat),b.push(T.format),b.push(T.type),b.push(T.generateMipmaps),b.push(T.mipmapsAutoUpdate),b.push(T.premultiplyAlpha),b.push(T.flipY),b.push(T.unpackAlignment),b.push(T.colorSpace),b.join()}function ge(T,b){let B=n.get(T);if(T.isVideoTexture&&Lt(T),T.isRenderTargetTexture===!1&&T.isExternalTexture!==!0&&T.version>0&&B.__version!==T.version){let ne=T.image;if(ne===null)Ie("WebGLRenderer: Texture marked for update but no image data found.");else if(ne.complete===!1)Ie("WebGLRenderer: Texture marked for update but image is incomplete");else{Pt(B,T,b);return}}else T.isExternalTexture&&(B.__webglTexture=T.sourceTexture?T.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,B.__webglTexture,i.TEXTURE0+b)}function _e(T,b){let B=n.get(T);if(T.isRenderTargetTexture===!1&&T.version>0&&B.__version!==T.version){Pt(B,T,b);return}else T.isExternalTexture&&(B.__webglTexture=T.sourceTexture?T.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,B.__webglTexture,i.TEXTURE0+b)}function Pe(T,b){let B=n.get(T);if(T.isRenderTargetTexture===!1&&T.version>0&&B.__version!==T.version){Pt(B,T,b);return}t.bindTexture(i.TEXTURE_3D,B.__webglTexture,i.TEXTURE0+b)}function ye(T,b){let B=n.get(T);if(T.version>0&&B.__version!==T.version){ln(B,T,b);return}t.bindTexture(i.TEXTURE_CUBE_MAP,B.__webglTexture,i.TEXTURE0+b)}let ke={[Ci]:i.REPEAT,[$n]:i.CLAMP_TO_EDGE,[Jo]:i.MIRRORED_REPEAT},Tt={[yt]:i.NEAREST,[qf]:i.NEAREST_MIPMAP_NEAREST,[Ds]:i.NEAREST_MIPMAP_LINEAR,[wt]:i.LINEAR,[Ta]:i.LINEAR_MIPMAP_NEAREST,[kn]:i.LINEAR_MIPMAP_LINEAR},De={[Jf]:i.NEVER,[ou]:i.ALWAYS,[jf]:i.LESS,[or]:i.LEQUAL,[Qf]:i.EQUAL,[su]:i.GEQUAL,[ep]:i.GREATER,[tp]:i.NOTEQUAL};function ot(T,b){if(b.type===bn&&e.has("OES_texture_float_linear")===!1&&(b.magFilter===wt||b.magFilter===Ta||b.magFilter===Ds||b.magFilter===kn||b.minFilter===wt||b.minFilter===Ta||b.minFilter===Ds||b.minFilter===kn)&&Ie("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(T,i.TEXTURE_WRAP_S,ke[b.wrapS]),i.texParameteri(T,i.TEXTURE_WRAP_T,ke[b.wrapT]),(T===i.TEXTURE_3D||T===i.TEXTURE_2D_ARRAY)&&i.texParameteri(T,i.TEXTURE_WRAP_R,ke[b.wrapR]),i.texParameteri(T,i.TEXTURE_MAG_FILTER,Tt[b.magFilter]),i.texParameteri(T,i.TEXTURE_MIN_FILTER,Tt[b.minFilter]),b.compareFunction&&(i.texParameteri(T,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(T,i.TEXTURE_COMPARE_FUNC,De[b.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(b.magFilter===yt||b.minFilter!==Ds&&b.minFilter!==kn||b.type===bn&&e.has("OES_texture_float_linear")===!1)return;if(b.anisotropy>1||n.get(b).__currentAnisotropy){let B=e.get("EXT_texture_filter_anisotropic");i.texParameterf(T,B.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(b.anisotropy,r.getMaxAnisotropy())),n.get(b).__currentAnisotropy=b.anisotropy}}}function lt(T,b){let B=!1;T.__webglInit===void 0&&(T.__webglInit=!0,b.addEventListener("dispose",F),z(b));let ne=b.source,Q=p.get(ne);Q===void 0&&(Q={},p.set(ne,Q));let oe=Z(b);if(oe!==T.__cacheKey){Q[oe]===void 0&&(Q[oe]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,B=!0),Q[oe].usedTimes++;let ue=Q[T.__cacheKey];ue!==void 0&&(Q[T.__cacheKey].usedTimes--,ue.usedTimes===0&&G(b)),T.__cacheKey=oe,T.__webglTexture=Q[oe].texture}return B}function Xe(T,b,B){return Math.floor(Math.floor(T/B)/b)}function Ht(T,b,B,ne){let oe=T.updateRanges;if(oe.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,b.width,b.height,B,ne,b.data);else{oe.sort((L,J)=>L.start-J.start);let ue=0;for(let L=1;L<oe.length;L++){let J=oe[ue],W=oe[L],ce=J.start+J.count,se=Xe(W.start,b.width,4),ae=Xe(J.start,b.width,4);W.start<=ce+1&&se===ae&&Xe(W.start+W.count-1,b.width,4)===se?J.count=Math.max(J.count,W.start+W.count-J.start):(++ue,oe[ue]=W)}oe.length=ue+1;let q=t.getParameter(i.UNPACK_ROW_LENGTH),K=t.getParameter(i.UNPACK_SKIP_PIXELS),le=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,b.width);for(let L=0,J=oe.length;L<J;L++){let W=oe[L],ce=Math.floor(W.start/4),se=Math.ceil(W.count/4),ae=ce%b.width,Ee=Math.floor(ce/b.width),He=se,re=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,ae),t.pixelStorei(i.UNPACK_SKIP_ROWS,Ee),t.texSubImage2D(i.TEXTURE_2D,0,ae,Ee,He,re,B,ne,b.data)}T.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,q),t.pixelStorei(i.UNPACK_SKIP_PIXELS,K),t.pixelStorei(i.UNPACK_SKIP_ROWS,le)}}function Pt(T,b,B){let ne=i.TEXTURE_2D;(b.isDataArrayTexture||b.isCompressedArrayTexture)&&(ne=i.TEXTURE_2D_ARRAY),b.isData3DTexture&&(ne=i.TEXTURE_3D);let Q=lt(T,b),oe=b.source;t.bindTexture(ne,T.__webglTexture,i.TEXTURE0+B);let ue=n.get(oe);if(oe.version!==ue.__version||Q===!0){if(t.activeTexture(i.TEXTURE0+B),(typeof ImageBitmap<"u"&&b.image instanceof ImageBitmap)===!1){let re=Ke.getPrimaries(Ke.workingColorSpace),Ce=b.colorSpace===fi?null:Ke.getPrimaries(b.colorSpace),ze=b.colorSpace===fi||re===Ce?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,b.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,b.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,ze)}t.pixelStorei(i.UNPACK_ALIGNMENT,b.unpackAlignment);let K=x(b.image,!1,r.maxTextureSize);K=Le(b,K);let le=s.convert(b.format,b.colorSpace),L=s.convert(b.type),J=E(b.internalFormat,le,L,b.normalized,b.colorSpace,b.isVideoTexture);ot(ne,b);let W,ce=b.mipmaps,se=b.isVideoTexture!==!0,ae=ue.__version===void 0||Q===!0,Ee=oe.dataReady,He=M(b,K);if(b.isDepthTexture)J=y(b.format===di,b.type),ae&&(se?t.texStorage2D(i.TEXTURE_2D,1,J,K.width,K.height):t.texImage2D(i.TEXTURE_2D,0,J,K.width,K.height,0,le,L,null));else if(b.isDataTexture)if(ce.length>0){se&&ae&&t.texStorage2D(i.TEXTURE_2D,He,J,ce[0].width,ce[0].height);for(let re=0,Ce=ce.length;re<Ce;re++)W=ce[re],se?Ee&&t.texSubImage2D(i.TEXTURE_2D,re,0,0,W.width,W.height,le,L,W.data):t.texImage2D(i.TEXTURE_2D,re,J,W.width,W.height,0,le,L,W.data);b.generateMipmaps=!1}else se?(ae&&t.texStorage2D(i.TEXTURE_2D,He,J,K.width,K.height),Ee&&Ht(b,K,le,L)):t.texImage2D(i.TEXTURE_2D,0,J,K.width,K.height,0,le,L,K.data);else if(b.isCompressedTexture)if(b.isCompressedArrayTexture){se&&ae&&t.texStorage3D(i.TEXTURE_2D_ARRAY,He,J,ce[0].width,ce[0].height,K.depth);for(let re=0,Ce=ce.length;re<Ce;re++)if(W=ce[re],b.format!==_n)if(le!==null)if(se){if(Ee)if(b.layerUpdates.size>0){let ze=du(W.width,W.height,b.format,b.type);for(let pe of b.layerUpdates){let at=W.data.subarray(pe*ze/W.data.BYTES_PER_ELEMENT,(pe+1)*ze/W.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,re,0,0,pe,W.width,W.height,1,le,at)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,re,0,0,0,W.width,W.height,K.depth,le,W.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,re,J,W.width,W.height,K.depth,0,W.data,0,0);else Ie("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else se?Ee&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,re,0,0,0,W.width,W.height,K.depth,le,L,W.data):t.texImage3D(i.TEXTURE_2D_ARRAY,re,J,W.width,W.height,K.depth,0,le,L,W.data);b.layerUpdates.size>0&&b.clearLayerUpdates()}else{se&&ae&&t.texStorage2D(i.TEXTURE_2D,He,J,ce[0].width,ce[0].height);for(let re=0,Ce=ce.length;re<Ce;re++)W=ce[re],b.format!==_n?le!==null?se?Ee&&t.compressedTexSubImage2D(i.TEXTURE_2D,re,0,0,W.width,W.height,le,W.data):t.compressedTexImage2D(i.TEXTURE_2D,re,J,W.width,W.height,0,W.data):Ie("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):se?Ee&&t.texSubImage2D(i.TEXTURE_2D,re,0,0,W.width,W.height,le,L,W.data):t.texImage2D(i.TEXTURE_2D,re,J,W.width,W.height,0,le,L,W.data)}else if(b.isDataArrayTexture)if(se){if(ae&&t.texStorage3D(i.TEXTURE_2D_ARRAY,He,J,K.width,K.height,K.depth),Ee)if(b.layerUpdates.size>0){let re=du(K.width,K.height,b.format,b.type);for(let Ce of b.layerUpdates){let ze=K.data.subarray(Ce*re/K.data.BYTES_PER_ELEMENT,(Ce+1)*re/K.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Ce,K.width,K.height,1,le,L,ze)}b.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,K.width,K.height,K.depth,le,L,K.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,J,K.width,K.height,K.depth,0,le,L,K.data);else if(b.isData3DTexture)se?(ae&&t.texStorage3D(i.TEXTURE_3D,He,J,K.width,K.height,K.depth),Ee&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,K.width,K.height,K.depth,le,L,K.data)):t.texImage3D(i.TEXTURE_3D,0,J,K.width,K.height,K.depth,0,le,L,K.data);else if(b.isFramebufferTexture){if(ae)if(se)t.texStorage2D(i.TEXTURE_2D,He,J,K.width,K.height);else{let re=K.width,Ce=K.height;for(let ze=0;ze<He;ze++)t.texImage2D(i.TEXTURE_2D,ze,J,re,Ce,0,le,L,null),re>>=1,Ce>>=1}}else if(b.isHTMLTexture){if("texElementImage2D"in i){let re=i.canvas;if(re.hasAttribute("layoutsubtree")||re.setAttribute("layoutsubtree","true"),K.parentNode!==re){re.appendChild(K),u.add(b),re.onpaint=Ce=>{let ze=Ce.changedElements;for(let pe of u)ze.includes(pe.image)&&(pe.needsUpdate=!0)},re.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,K);else{let ze=i.RGBA,pe=i.RGBA,at=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,ze,pe,at,K)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(ce.length>0){if(se&&ae){let re=Fe(ce[0]);t.texStorage2D(i.TEXTURE_2D,He,J,re.width,re.height)}for(let re=0,Ce=ce.length;re<Ce;re++)W=ce[re],se?Ee&&t.texSubImage2D(i.TEXTURE_2D,re,0,0,le,L,W):t.texImage2D(i.TEXTURE_2D,re,J,le,L,W);b.generateMipmaps=!1}else if(se){if(ae){let re=Fe(K);t.texStorage2D(i.TEXTURE_2D,He,J,re.width,re.height)}Ee&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,le,L,K)}else t.texImage2D(i.TEXTURE_2D,0,J,le,L,K);A(b)&&b.mipmapsAutoUpdate===!0&&w(ne),ue.__version=oe.version,b.onUpdate&&b.onUpdate(b)}T.__version=b.version}function ln(T,b,B){if(b.image.length!==6)return;let ne=lt(T,b),Q=b.source;t.bindTexture(i.TEXTURE_CUBE_MAP,T.__webglTexture,i.TEXTURE0+B);let oe=n.get(Q);if(Q.version!==oe.__version||ne===!0){t.activeTexture(i.TEXTURE0+B);let ue=Ke.getPrimaries(Ke.workingColorSpace),q=b.colorSpace===fi?null:Ke.getPrimaries(b.colorSpace),K=b.colorSpace===fi||ue===q?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,b.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,b.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,b.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,K);let le=b.isCompressedTexture||b.image[0].isCompressedTexture,L=b.image[0]&&b.image[0].isDataTexture,J=[];for(let pe=0;pe<6;pe++)!le&&!L?J[pe]=x(b.image[pe],!0,r.maxCubemapSize):J[pe]=L?b.image[pe].image:b.image[pe],J[pe]=Le(b,J[pe]);let W=J[0],ce=s.convert(b.format,b.colorSpace),se=s.convert(b.type),ae=E(b.internalFormat,ce,se,b.normalized,b.colorSpace),Ee=b.isVideoTexture!==!0,He=oe.__version===void 0||ne===!0,re=Q.dataReady,Ce=M(b,W);ot(i.TEXTURE_CUBE_MAP,b);let ze;if(b.isDepthTexture){if(ae=y(b.format===di,b.type),He)if(Ee)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,ae,W.width,W.height);else for(let pe=0;pe<6;pe++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,W.width,W.height,0,ce,se,null)}else if(le){Ee&&He&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Ce,ae,W.width,W.height);for(let pe=0;pe<6;pe++){ze=J[pe].mipmaps;for(let at=0;at<ze.length;at++){let Ut=ze[at];b.format!==_n?ce!==null?Ee?re&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pe,at,0,0,Ut.width,Ut.height,ce,Ut.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pe,at,ae,Ut.width,Ut.height,0,Ut.data):Ie("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ee?re&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pe,at,0,0,Ut.width,Ut.height,ce,se,Ut.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pe,at,ae,Ut.width,Ut.height,0,ce,se,Ut.data)}}}else{if(ze=b.mipmaps,Ee&&He){ze.length>0&&Ce++;let pe=Fe(J[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Ce,ae,pe.width,pe.height)}for(let pe=0;pe<6;pe++)if(L){Ee?re&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,0,0,J[pe].width,J[pe].height,ce,se,J[pe].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,J[pe].width,J[pe].height,0,ce,se,J[pe].data);for(let at=0;at<ze.length;at++){let bi=ze[at].image[pe].image;Ee?re&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pe,at+1,0,0,bi.width,bi.height,ce,se,bi.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pe,at+1,ae,bi.width,bi.height,0,ce,se,bi.data)}}else{Ee?re&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,0,0,ce,se,J[pe]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pe,0,ae,ce,se,J[pe]);for(let at=0;at<ze.length;at++){let Ut=ze[at];Ee?re&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pe,at+1,0,0,ce,se,Ut.image[pe]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pe,at+1,ae,ce,se,Ut.image[pe])}}}A(b)&&b.mipmapsAutoUpdate===!0&&w(i.TEXTURE_CUBE_MAP),oe.__version=Q.version,b.onUpdate&&b.onUpdate(b)}T.__version=b.version}function _t(T,b,B,ne,Q,oe){let ue=s.convert(B.format,B.colorSpace),q=s.convert(B.type),K=E(B.internalFormat,ue,q,B.normalized,B.colorSpace),le=n.get(b),L=n.get(B);if(L.__renderTarget=b,!le.__hasExternalTextures){let J=Math.max(1,b.width>>oe),W=Math.max(1,b.height>>oe);Q===i.TEXTURE_3D||Q===i.TEXTURE_2D_ARRAY?t.texImage3D(Q,oe,K,J,W,b.depth,0,ue,q,null):t.texImage2D(Q,oe,K,J,W,0,ue,q,null)}t.bindFramebuffer(i.FRAMEBUFFER,T),fe(b)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ne,Q,L.__webglTexture,0,gt(b)):(Q===i.TEXTURE_2D||Q>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&Q<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ne,Q,L.__webglTexture,oe),t.bindFramebuffer(i.FRAMEBUFFER,null)}function Gn(T,b,B){if(i.bindRenderbuffer(i.RENDERBUFFER,T),b.depthBuffer){let ne=b.depthTexture,Q=ne&&ne.isDepthTexture?ne.type:null,oe=y(b.stencilBuffer,Q),ue=b.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;fe(b)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,gt(b),oe,b.width,b.height):B?i.renderbufferStorageMultisample(i.RENDERBUFFER,gt(b),oe,b.width,b.height):i.renderbufferStorage(i.RENDERBUFFER,oe,b.width,b.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,ue,i.RENDERBUFFER,T)}else{let ne=b.textures;for(let Q=0;Q<ne.length;Q++){let oe=ne[Q],ue=s.convert(oe.format,oe.colorSpace),q=s.convert(oe.type),K=E(oe.internalFormat,ue,q,oe.normalized,oe.colorSpace);fe(b)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,gt(b),K,b.width,b.height):B?i.renderbufferStorageMultisample(i.RENDERBUFFER,gt(b),K,b.width,b.height):i.renderbufferStorage(i.RENDERBUFFER,K,b.width,b.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function Nt(T,b,B){let ne=b.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,T),!(b.depthTexture&&b.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let Q=n.get(b.depthTexture);Q.__renderTarget=b;let oe=ne?b.depthTexture.image[0]:b.depthTexture.image;(!Q.__webglTexture||oe.width!==b.width||oe.height!==b.height)&&(oe.width=b.width,oe.height=b.height,b.depthTexture.needsUpdate=!0),ne?ye(b.depthTexture,0):ge(b.depthTexture,0);let ue=Q.__webglTexture,q=gt(b),K=ne?i.TEXTURE_CUBE_MAP_POSITIVE_X+B:i.TEXTURE_2D,le=b.depthTexture.format===di?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(b.depthTexture.format===hi)fe(b)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,le,K,ue,0,q):i.framebufferTexture2D(i.FRAMEBUFFER,le,K,ue,0);else if(b.depthTexture.format===di)fe(b)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,le,K,ue,0,q):i.framebufferTexture2D(i.FRAMEBUFFER,le,K,ue,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function Mn(T){let b=n.get(T),B=T.isWebGLCubeRenderTarget===!0;if(b.__boundDepthTexture!==T.depthTexture){let ne=T.depthTexture;if(b.__depthDisposeCallback&&b.__depthDisposeCallback(),ne){let Q=()=>{delete b.__boundDepthTexture,delete b.__depthDisposeCallback,ne.removeEventListener("dispose",Q)};ne.addEventListener("dispose",Q),b.__depthDisposeCallback=Q}b.__boundDepthTexture=ne}if(T.depthTexture&&!b.__autoAllocateDepthBuffer)if(B)for(let ne=0;ne<6;ne++)Nt(b.__webglFramebuffer[ne],T,ne);else T.texture.mipmaps.length>0?Nt(b.__webglFramebuffer[0],T,0):Nt(b.__webglFramebuffer,T,0);else if(B){b.__webglDepthbuffer=[];for(let ne=0;ne<6;ne++)if(t.bindFramebuffer(i.FRAMEBUFFER,b.__webglFramebuffer[ne]),b.__webglDepthbuffer[ne]===void 0)b.__webglDepthbuffer[ne]=i.createRenderbuffer(),Gn(b.__webglDepthbuffer[ne],T,!1);else{let Q=T.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,oe=b.__webglDepthbuffer[ne];i.bindRenderbuffer(i.RENDERBUFFER,oe),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,oe)}}else if(T.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,b.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,b.__webglFramebuffer),b.__webglDepthbuffer===void 0)b.__webglDepthbuffer=i.createRenderbuffer(),Gn(b.__webglDepthbuffer,T,!1);else{let Q=T.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,oe=b.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,oe),i.framebufferRenderbuffer(i.FRAMEBUFFER,Q,i.RENDERBUFFER,oe)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function Tn(T,b,B){let ne=n.get(T);b!==void 0&&_t(ne.__webglFramebuffer,T,T.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),B!==void 0&&Mn(T)}function An(T){let b=T.texture,B=n.get(T),ne=n.get(b);T.addEventListener("dispose",H),z(T);let Q=T.textures,oe=T.isWebGLCubeRenderTarget===!0,ue=Q.length>1;if(ue||(ne.__webglTexture===void 0&&(ne.__webglTexture=i.createTexture()),ne.__version=b.version,o.memory.textures++),oe){B.__webglFramebuffer=[];for(let q=0;q<6;q++)if(b.mipmaps.length>0){B.__webglFramebuffer[q]=[];for(let K=0;K<b.mipmaps.length;K++)B.__webglFramebuffer[q][K]=i.createFramebuffer()}else B.__webglFramebuffer[q]=i.createFramebuffer()}else{if(b.mipmaps.length>0){B.__webglFramebuffer=[];for(let q=0;q<b.mipmaps.length;q++)B.__webglFramebuffer[q]=i.createFramebuffer()}else B.__webglFramebuffer=i.createFramebuffer();if(ue)for(let q=0,K=Q.length;q<K;q++){let le=n.get(Q[q]);le.__webglTexture===void 0&&(le.__webglTexture=i.createTexture(),o.memory.textures++)}if(T.samples>0&&fe(T)===!1){B.__webglMultisampledFramebuffer=i.createFramebuffer(),B.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,B.__webglMultisampledFramebuffer);for(let q=0;q<Q.length;q++){let K=Q[q];B.__webglColorRenderbuffer[q]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,B.__webglColorRenderbuffer[q]);let le=s.convert(K.format,K.colorSpace),L=s.convert(K.type),J=E(K.internalFormat,le,L,K.normalized,K.colorSpace,T.isXRRenderTarget===!0),W=gt(T);i.renderbufferStorageMultisample(i.RENDERBUFFER,W,J,T.width,T.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+q,i.RENDERBUFFER,B.__webglColorRenderbuffer[q])}i.bindRenderbuffer(i.RENDERBUFFER,null),T.depthBuffer&&(B.__webglDepthRenderbuffer=i.createRenderbuffer(),Gn(B.__webglDepthRenderbuffer,T,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(oe){t.bindTexture(i.TEXTURE_CUBE_MAP,ne.__webglTexture),ot(i.TEXTURE_CUBE_MAP,b);for(let q=0;q<6;q++)if(b.mipmaps.length>0)for(let K=0;K<b.mipmaps.length;K++)_t(B.__webglFramebuffer[q][K],T,b,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+q,K);else _t(B.__webglFramebuffer[q],T,b,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+q,0);A(b)?w(i.TEXTURE_CUBE_MAP):b.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,b.mipmaps.length-1),t.unbindTexture()}else if(ue){for(let q=0,K=Q.length;q<K;q++){let le=Q[q],L=n.get(le),J=i.TEXTURE_2D;(T.isWebGL3DRenderTarget||T.isWebGLArrayRenderTarget)&&(J=T.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(J,L.__webglTexture),ot(J,le),_t(B.__webglFramebuffer,T,le,i.COLOR_ATTACHMENT0+q,J,0),A(le)&&w(J)}t.unbindTexture()}else{let q=i.TEXTURE_2D;if((T.isWebGL3DRenderTarget||T.isWebGLArrayRenderTarget)&&(q=T.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(q,ne.__webglTexture),ot(q,b),b.mipmaps.length>0)for(let K=0;K<b.mipmaps.length;K++)_t(B.__webglFramebuffer[K],T,b,i.COLOR_ATTACHMENT0,q,K);else _t(B.__webglFramebuffer,T,b,i.COLOR_ATTACHMENT0,q,0);A(b)?w(q):b.mipmaps.length>0&&i.texParameteri(q,i.TEXTURE_MAX_LEVEL,b.mipmaps.length-1),t.unbindTexture()}T.depthBuffer&&Mn(T)}function U(T){let b=T.textures;for(let B=0,ne=b.length;B<ne;B++){let Q=b[B];if(A(Q)&&Q.mipmapsAutoUpdate===!0){let oe=C(T),ue=n.get(Q).__webglTexture;t.bindTexture(oe,ue),w(oe),t.unbindTexture()}}}let En=[];function mt(T){if(T.samples>0){if(fe(T)===!1){let b=T.textures,B=T.width,ne=T.height,Q=i.COLOR_BUFFER_BIT,oe=T.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ue=n.get(T),q=b.length>1;if(q)for(let le=0;le<b.length;le++)t.bindFramebuffer(i.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+le,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,ue.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+le,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,ue.__webglMultisampledFramebuffer),T.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ue.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ue.__webglFramebuffer);for(let le=0;le<b.length;le++){if(T.resolveDepthBuffer&&(T.depthBuffer&&(Q|=i.DEPTH_BUFFER_BIT),T.stencilBuffer&&T.resolveStencilBuffer&&(Q|=i.STENCIL_BUFFER_BIT)),q){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,ue.__webglColorRenderbuffer[le]);let L=n.get(b[le]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,L,0)}i.blitFramebuffer(0,0,B,ne,0,0,B,ne,Q,i.NEAREST),l===!0&&(En.length=0,En.push(i.COLOR_ATTACHMENT0+le),T.depthBuffer&&T.storeMultisampledDepthBuffer===!1&&En.push(oe),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,En))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),q)for(let le=0;le<b.length;le++){t.bindFramebuffer(i.FRAMEBUFFER,ue.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+le,i.RENDERBUFFER,ue.__webglColorRenderbuffer[le]);let L=n.get(b[le]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,ue.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+le,i.TEXTURE_2D,L,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ue.__webglMultisampledFramebuffer)}else if(T.depthBuffer&&T.storeMultisampledDepthBuffer===!1&&l){let b=T.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[b])}}}function gt(T){return Math.min(r.maxSamples,T.samples)}function fe(T){let b=n.get(T);return T.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&b.__useRenderToTexture!==!1}function Lt(T){let b=o.render.frame;h.get(T)!==b&&(h.set(T,b),T.update())}function Le(T,b){let B=T.colorSpace,ne=T.format,Q=T.type;return T.isCompressedTexture===!0||T.isVideoTexture===!0||B!==gs&&B!==fi&&(Ke.getTransfer(B)===it?(ne!==_n||Q!==Bt)&&Ie("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ue("WebGLTextures: Unsupported texture color space:",B)),b}function Fe(T){return typeof HTMLImageElement<"u"&&T instanceof HTMLImageElement?(c.width=T.naturalWidth||T.width,c.height=T.naturalHeight||T.height):typeof VideoFrame<"u"&&T instanceof VideoFrame?(c.width=T.displayWidth,c.height=T.displayHeight):(c.width=T.width,c.height=T.height),c}this.allocateTextureUnit=Oe,this.resetTextureUnits=ee,this.getTextureUnits=te,this.setTextureUnits=Te,this.setTexture2D=ge,this.setTexture2DArray=_e,this.setTexture3D=Pe,this.setTextureCube=ye,this.rebindTextures=Tn,this.setupRenderTarget=An,this.updateRenderTargetMipmap=U,this.updateMultisampleRenderTarget=mt,this.setupDepthRenderbuffer=Mn,this.setupFrameBufferTexture=_t,this.useMultisampledRTT=fe,this.dispose=X}function pS(i,e){function t(n,r=fi){let s,o=Ke.getTransfer(r);if(n===Bt)return i.UNSIGNED_BYTE;if(n===Ea)return i.UNSIGNED_SHORT_4_4_4_4;if(n===Ca)return i.UNSIGNED_SHORT_5_5_5_1;if(n===eu)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===tu)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===jh)return i.BYTE;if(n===Qh)return i.SHORT;if(n===Oi)return i.UNSIGNED_SHORT;if(n===Aa)return i.INT;if(n===Yt)return i.UNSIGNED_INT;if(n===bn)return i.FLOAT;if(n===zn)return i.HALF_FLOAT;if(n===nu)return i.ALPHA;if(n===iu)return i.RGB;if(n===_n)return i.RGBA;if(n===hi)return i.DEPTH_COMPONENT;if(n===di)return i.DEPTH_STENCIL;if(n===Bi)return i.RED;if(n===Ra)return i.RED_INTEGER;if(n===Jn)return i.RG;if(n===Pa)return i.RG_INTEGER;if(n===La)return i.RGBA_INTEGER;if(n===Ns||n===Us||n===Fs||n===Os)if(o===it)if(s=e.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(n===Ns)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===Us)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===Fs)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===Os)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=e.get("WEBGL_compressed_texture_s3tc"),s!==null){if(n===Ns)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===Us)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===Fs)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===Os)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Ia||n===Da||n===Na||n===Ua)if(s=e.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(n===Ia)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Da)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===Na)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===Ua)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===Fa||n===Oa||n===Ba||n===ka||n===za||n===Bs||n===Va)if(s=e.get("WEBGL_compressed_texture_etc"),s!==null){if(n===Fa||n===Oa)return o===it?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(n===Ba)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(n===ka)return s.COMPRESSED_R11_EAC;if(n===za)return s.COMPRESSED_SIGNED_R11_EAC;if(n===Bs)return s.COMPRESSED_RG11_EAC;if(n===Va)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===Ha||n===Ga||n===Wa||n===$a||n===Xa||n===qa||n===Ya||n===Ka||n===Za||n===Ja||n===ja||n===Qa||n===el||n===tl)if(s=e.get("WEBGL_compressed_texture_astc"),s!==null){if(n===Ha)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===Ga)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===Wa)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===$a)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===Xa)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===qa)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Ya)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===Ka)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===Za)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===Ja)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===ja)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===Qa)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===el)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===tl)return o===it?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===nl||n===il||n===rl)if(s=e.get("EXT_texture_compression_bptc"),s!==null){if(n===nl)return o===it?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===il)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===rl)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===sl||n===ol||n===ks||n===al)if(s=e.get("EXT_texture_compression_rgtc"),s!==null){if(n===sl)return s.COMPRESSED_RED_RGTC1_EXT;if(n===ol)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===ks)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===al)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===sr?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var mS=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,gS=`
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

}`,_u=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new Es(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new Yn({vertexShader:mS,fragmentShader:gS,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new st(new Cs(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Su=class extends Xn{constructor(e,t){super();let n=this,r=null,s=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,d=null,p=null,g=null,v=typeof XRWebGLBinding<"u",f=new _u,m={},x=t.getContextAttributes(),A=null,w=null,C=[],E=[],y=new Ve,M=null,z=null,N=new $t;N.viewport=new ut;let F=new $t;F.viewport=new ut;let H=[N,F],Y=new Sa,D=null,X=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(Z){let ge=C[Z];return ge===void 0&&(ge=new Ir,C[Z]=ge),ge.getTargetRaySpace()},this.getControllerGrip=function(Z){let ge=C[Z];return ge===void 0&&(ge=new Ir,C[Z]=ge),ge.getGripSpace()},this.getHand=function(Z){let ge=C[Z];return ge===void 0&&(ge=new Ir,C[Z]=ge),ge.getHandSpace()};function j(Z){let ge=E.indexOf(Z.inputSource);if(ge===-1)return;let _e=C[ge];_e!==void 0&&(_e.update(Z.inputSource,Z.frame,c||o),_e.dispatchEvent({type:Z.type,data:Z.inputSource}))}function G(){r.removeEventListener("select",j),r.removeEventListener("selectstart",j),r.removeEventListener("selectend",j),r.removeEventListener("squeeze",j),r.removeEventListener("squeezestart",j),r.removeEventListener("squeezeend",j),r.removeEventListener("end",G),r.removeEventListener("inputsourceschange",ie);for(let Z=0;Z<C.length;Z++){let ge=E[Z];ge!==null&&(E[Z]=null,C[Z].disconnect(ge))}D=null,X=null,f.reset();for(let Z in m)delete m[Z];if(e.setRenderTarget(A),p=null,d=null,u=null,r=null,w=null,Oe.stop(),n.isPresenting=!1,e.setPixelRatio(M),e.setSize(y.width,y.height,!1),z!==null){let Z=z.camera;Z.fov=z.fov,Z.zoom=z.zoom,Z.updateProjectionMatrix(),z=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(Z){s=Z,n.isPresenting===!0&&Ie("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(Z){a=Z,n.isPresenting===!0&&Ie("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(Z){c=Z},this.getBaseLayer=function(){return d!==null?d:p},this.getBinding=function(){return u===null&&v&&(u=new XRWebGLBinding(r,t)),u},this.getFrame=function(){return g},this.getSession=function(){return r},this.setSession=async function(Z){if(r=Z,r!==null){if(A=e.getRenderTarget(),r.addEventListener("select",j),r.addEventListener("selectstart",j),r.addEventListener("selectend",j),r.addEventListener("squeeze",j),r.addEventListener("squeezestart",j),r.addEventListener("squeezeend",j),r.addEventListener("end",G),r.addEventListener("inputsourceschange",ie),x.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(y),v&&"createProjectionLayer"in XRWebGLBinding.prototype){let _e=null,Pe=null,ye=null;x.depth&&(ye=x.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,_e=x.stencil?di:hi,Pe=x.stencil?sr:Yt);let ke={colorFormat:t.RGBA8,depthFormat:ye,scaleFactor:s};u=this.getBinding(),d=u.createProjectionLayer(ke),r.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),w=new vt(d.textureWidth,d.textureHeight,{format:_n,type:Bt,depthTexture:new en(d.textureWidth,d.textureHeight,Pe,void 0,void 0,void 0,void 0,void 0,void 0,_e),stencilBuffer:x.stencil,colorSpace:e.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let _e={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:s};p=new XRWebGLLayer(r,t,_e),r.updateRenderState({baseLayer:p}),e.setPixelRatio(1),e.setSize(p.framebufferWidth,p.framebufferHeight,!1),w=new vt(p.framebufferWidth,p.framebufferHeight,{format:_n,type:Bt,colorSpace:e.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:p.ignoreDepthValues===!1,resolveStencilBuffer:p.ignoreDepthValues===!1,storeMultisampledDepthBuffer:p.ignoreDepthValues===!1,storeMultisampledStencilBuffer:p.ignoreDepthValues===!1})}w.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await r.requestReferenceSpace(a),Oe.setContext(r),Oe.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(r!==null)return r.environmentBlendMode},this.getDepthTexture=function(){return f.getDepthTexture()};function ie(Z){for(let ge=0;ge<Z.removed.length;ge++){let _e=Z.removed[ge],Pe=E.indexOf(_e);Pe>=0&&(E[Pe]=null,C[Pe].disconnect(_e))}for(let ge=0;ge<Z.added.length;ge++){let _e=Z.added[ge],Pe=E.indexOf(_e);if(Pe===-1){for(let ke=0;ke<C.length;ke++)if(ke>=E.length){E.push(_e),Pe=ke;break}else if(E[ke]===null){E[ke]=_e,Pe=ke;break}if(Pe===-1)break}let ye=C[Pe];ye&&ye.connect(_e)}}function $(Z,ge){ge===null?Z.matrixWorld.copy(Z.matrix):Z.matrixWorld.multiplyMatrices(ge.matrixWorld,Z.matrix),Z.matrixWorldInverse.copy(Z.matrixWorld).invert()}this.updateCamera=function(Z){if(r===null)return;let ge=Z.near,_e=Z.far;f.texture!==null&&(f.depthNear>0&&(ge=f.depthNear),f.depthFar>0&&(_e=f.depthFar)),Y.near=F.near=N.near=ge,Y.far=F.far=N.far=_e,(D!==Y.near||X!==Y.far)&&(r.updateRenderState({depthNear:Y.near,depthFar:Y.far}),D=Y.near,X=Y.far),Y.layers.mask=Z.layers.mask|6,N.layers.mask=Y.layers.mask&-5,F.layers.mask=Y.layers.mask&-3;let Pe=Z.parent,ye=Y.cameras;$(Y,Pe);for(let ke=0;ke<ye.length;ke++)$(ye[ke],Pe);Y.projectionMatrix.copy(N.projectionMatrix),Y.projectionMatrixInverse.copy(N.projectionMatrixInverse),z===null&&Z.isPerspectiveCamera&&(z={camera:Z,fov:Z.fov,zoom:Z.zoom}),ee(Z,Y,Pe)};function ee(Z,ge,_e){_e===null?Z.matrix.copy(ge.matrixWorld):(Z.matrix.copy(_e.matrixWorld),Z.matrix.invert(),Z.matrix.multiply(ge.matrixWorld)),Z.matrix.decompose(Z.position,Z.quaternion,Z.scale),Z.updateMatrixWorld(!0),Z.projectionMatrix.copy(ge.projectionMatrix),Z.projectionMatrixInverse.copy(ge.projectionMatrixInverse),Z.isPerspectiveCamera&&(Z.fov=Qo*2*Math.atan(1/Z.projectionMatrix.elements[5]),Z.zoom=1)}this.getCamera=function(){return Y},this.getFoveation=function(){if(!(d===null&&p===null))return l},this.setFoveation=function(Z){l=Z,d!==null&&(d.fixedFoveation=Z),p!==null&&p.fixedFoveation!==void 0&&(p.fixedFoveation=Z)},this.hasDepthSensing=function(){return f.texture!==null},this.getDepthSensingMesh=function(){return f.getMesh(Y)},this.getCameraTexture=function(Z){return m[Z]};let te=null;function Te(Z,ge){if(h=ge.getViewerPose(c||o),g=ge,h!==null){let _e=h.views;p!==null&&(e.setRenderTargetFramebuffer(w,p.framebuffer),e.setRenderTarget(w));let Pe=!1;_e.length!==Y.cameras.length&&(Y.cameras.length=0,Pe=!0);for(let De=0;De<_e.length;De++){let ot=_e[De],lt=null;if(p!==null)lt=p.getViewport(ot);else{let Ht=u.getViewSubImage(d,ot);lt=Ht.viewport,De===0&&(e.setRenderTargetTextures(w,Ht.colorTexture,Ht.depthStencilTexture),e.setRenderTarget(w))}let Xe=H[De];Xe===void 0&&(Xe=new $t,Xe.layers.enable(De),Xe.viewport=new ut,H[De]=Xe),Xe.matrix.fromArray(ot.transform.matrix),Xe.matrix.decompose(Xe.position,Xe.quaternion,Xe.scale),Xe.projectionMatrix.fromArray(ot.projectionMatrix),Xe.projectionMatrixInverse.copy(Xe.projectionMatrix).invert(),Xe.viewport.set(lt.x,lt.y,lt.width,lt.height),De===0&&(Y.matrix.copy(Xe.matrix),Y.matrix.decompose(Y.position,Y.quaternion,Y.scale)),Pe===!0&&Y.cameras.push(Xe)}let ye=r.enabledFeatures;if(ye&&ye.includes("depth-sensing")&&r.depthUsage=="gpu-optimized"&&v){u=n.getBinding();let De=u.getDepthInformation(_e[0]);De&&De.isValid&&De.texture&&f.init(De,r.renderState)}if(ye&&ye.includes("camera-access")&&v){e.state.unbindTexture(),u=n.getBinding();for(let De=0;De<_e.length;De++){let ot=_e[De].camera;if(ot){let lt=m[ot];lt||(lt=new Es,m[ot]=lt);let Xe=u.getCameraImage(ot);lt.sourceTexture=Xe}}}}for(let _e=0;_e<C.length;_e++){let Pe=E[_e],ye=C[_e];Pe!==null&&ye!==void 0&&ye.update(Pe,ge,c||o)}te&&te(Z,ge),ge.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:ge}),g=null}let Oe=new Np;Oe.setAnimationLoop(Te),this.setAnimationLoop=function(Z){te=Z},this.dispose=function(){}}},yS=new Ne,Wp=new Re;Wp.set(-1,0,0,0,1,0,0,0,1);function vS(i,e){function t(f,m){f.matrixAutoUpdate===!0&&f.updateMatrix(),m.value.copy(f.matrix)}function n(f,m){m.color.getRGB(f.fogColor.value,cu(i)),m.isFog?(f.fogNear.value=m.near,f.fogFar.value=m.far):m.isFogExp2&&(f.fogDensity.value=m.density)}function r(f,m,x,A,w){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?s(f,m):m.isMeshLambertMaterial?(s(f,m),m.envMap&&(f.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(s(f,m),u(f,m)):m.isMeshPhongMaterial?(s(f,m),h(f,m),m.envMap&&(f.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(s(f,m),d(f,m),m.isMeshPhysicalMaterial&&p(f,m,w)):m.isMeshMatcapMaterial?(s(f,m),g(f,m)):m.isMeshDepthMaterial?s(f,m):m.isMeshDistanceMaterial?(s(f,m),v(f,m)):m.isMeshNormalMaterial?s(f,m):m.isLineBasicMaterial?(o(f,m),m.isLineDashedMaterial&&a(f,m)):m.isPointsMaterial?l(f,m,x,A):m.isSpriteMaterial?c(f,m):m.isShadowMaterial?(f.color.value.copy(m.color),f.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function s(f,m){f.opacity.value=m.opacity,m.color&&f.diffuse.value.copy(m.color),m.emissive&&f.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(f.map.value=m.map,t(m.map,f.mapTransform)),m.alphaMap&&(f.alphaMap.value=m.alphaMap,t(m.alphaMap,f.alphaMapTransform)),m.bumpMap&&(f.bumpMap.value=m.bumpMap,t(m.bumpMap,f.bumpMapTransform),f.bumpScale.value=m.bumpScale,m.side===qt&&(f.bumpScale.value*=-1)),m.normalMap&&(f.normalMap.value=m.normalMap,t(m.normalMap,f.normalMapTransform),f.normalScale.value.copy(m.normalScale),m.side===qt&&f.normalScale.value.negate()),m.displacementMap&&(f.displacementMap.value=m.displacementMap,t(m.displacementMap,f.displacementMapTransform),f.displacementScale.value=m.displacementScale,f.displacementBias.value=m.displacementBias),m.emissiveMap&&(f.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,f.emissiveMapTransform)),m.specularMap&&(f.specularMap.value=m.specularMap,t(m.specularMap,f.specularMapTransform)),m.alphaTest>0&&(f.alphaTest.value=m.alphaTest);let x=e.get(m),A=x.envMap,w=x.envMapRotation;A&&(f.envMap.value=A,f.envMapRotation.value.setFromMatrix4(yS.makeRotationFromEuler(w)).transpose(),A.isCubeTexture&&A.isRenderTargetTexture===!1&&f.envMapRotation.value.premultiply(Wp),f.reflectivity.value=m.reflectivity,f.ior.value=m.ior,f.refractionRatio.value=m.refractionRatio),m.lightMap&&(f.lightMap.value=m.lightMap,f.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,f.lightMapTransform)),m.aoMap&&(f.aoMap.value=m.aoMap,f.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,f.aoMapTransform))}function o(f,m){f.diffuse.value.copy(m.color),f.opacity.value=m.opacity,m.map&&(f.map.value=m.map,t(m.map,f.mapTransform))}function a(f,m){f.dashSize.value=m.dashSize,f.totalSize.value=m.dashSize+m.gapSize,f.scale.value=m.scale}function l(f,m,x,A){f.diffuse.value.copy(m.color),f.opacity.value=m.opacity,f.size.value=m.size*x,f.scale.value=A*.5,m.map&&(f.map.value=m.map,t(m.map,f.uvTransform)),m.alphaMap&&(f.alphaMap.value=m.alphaMap,t(m.alphaMap,f.alphaMapTransform)),m.alphaTest>0&&(f.alphaTest.value=m.alphaTest)}function c(f,m){f.diffuse.value.copy(m.color),f.opacity.value=m.opacity,f.rotation.value=m.rotation,m.map&&(f.map.value=m.map,t(m.map,f.mapTransform)),m.alphaMap&&(f.alphaMap.value=m.alphaMap,t(m.alphaMap,f.alphaMapTransform)),m.alphaTest>0&&(f.alphaTest.value=m.alphaTest)}function h(f,m){f.specular.value.copy(m.specular),f.shininess.value=Math.max(m.shininess,1e-4)}function u(f,m){m.gradientMap&&(f.gradientMap.value=m.gradientMap)}function d(f,m){f.metalness.value=m.metalness,m.metalnessMap&&(f.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,f.metalnessMapTransform)),f.roughness.value=m.roughness,m.roughnessMap&&(f.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,f.roughnessMapTransform)),m.envMap&&(f.envMapIntensity.value=m.envMapIntensity)}function p(f,m,x){f.ior.value=m.ior,m.diffuseRoughness>0&&(f.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(f.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,f.diffuseRoughnessMapTransform))),m.sheen>0&&(f.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),f.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(f.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,f.sheenColorMapTransform)),m.sheenRoughnessMap&&(f.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,f.sheenRoughnessMapTransform))),m.clearcoat>0&&(f.clearcoat.value=m.clearcoat,f.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(f.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,f.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(f.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,f.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(f.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,f.clearcoatNormalMapTransform),f.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===qt&&f.clearcoatNormalScale.value.negate())),m.dispersion>0&&(f.dispersion.value=m.dispersion),m.retroreflectivity>0&&(f.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(f.iridescence.value=m.iridescence,f.iridescenceIOR.value=m.iridescenceIOR,f.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,f.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(f.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,f.iridescenceMapTransform)),m.iridescenceThicknessMap&&(f.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,f.iridescenceThicknessMapTransform))),m.transmission>0&&(f.transmission.value=m.transmission,f.transmissionSamplerMap.value=x.texture,f.transmissionSamplerSize.value.set(x.width,x.height),m.transmissionMap&&(f.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,f.transmissionMapTransform)),f.thickness.value=m.thickness,m.thicknessMap&&(f.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,f.thicknessMapTransform)),f.attenuationDistance.value=m.attenuationDistance,f.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(f.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(f.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,f.anisotropyMapTransform))),f.specularIntensity.value=m.specularIntensity,f.specularColor.value.copy(m.specularColor),m.specularColorMap&&(f.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,f.specularColorMapTransform)),m.specularIntensityMap&&(f.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,f.specularIntensityMapTransform))}function g(f,m){m.matcap&&(f.matcap.value=m.matcap)}function v(f,m){let x=e.get(m).light;f.referencePosition.value.setFromMatrixPosition(x.matrixWorld),f.nearDistance.value=x.shadow.camera.near,f.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:r}}function xS(i,e,t,n){let r={},s={};function o(x,A){let w=A.program;n.uniformBlockBinding(x,w,r[x.id])}function a(x,A){let w=r[x.id];w===void 0&&(g(x),w=l(x),r[x.id]=w,x.addEventListener("dispose",f));let C=A.program;n.updateUBOMapping(x,C);let E=e.render.frame;s[x.id]!==E&&(c(x),s[x.id]=E)}function l(x){let A=i.createBuffer(),w=x.__size,C=x.usage;return i.bindBuffer(i.UNIFORM_BUFFER,A),i.bufferData(i.UNIFORM_BUFFER,w,C),i.bindBuffer(i.UNIFORM_BUFFER,null),A}function c(x){let A=r[x.id],w=x.uniforms,C=x.__cache;i.bindBuffer(i.UNIFORM_BUFFER,A);for(let E=0,y=w.length;E<y;E++){let M=w[E];if(Array.isArray(M))for(let z=0,N=M.length;z<N;z++)h(M[z],E,z,C);else h(M,E,0,C)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function h(x,A,w,C){if(d(x,A,w,C)===!0){let E=x.__offset,y=x.value;if(Array.isArray(y)){let M=0;for(let z=0;z<y.length;z++){let N=y[z],F=v(N,!0);u(N,x.__data,M),M+=F.storage/Float32Array.BYTES_PER_ELEMENT}}else u(y,x.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,E,x.__data)}}function u(x,A,w){typeof x=="number"||typeof x=="boolean"?A[w]=x:x.isMatrix3?(A[w]=x.elements[0],A[w+1]=x.elements[1],A[w+2]=x.elements[2],A[w+3]=0,A[w+4]=x.elements[3],A[w+5]=x.elements[4],A[w+6]=x.elements[5],A[w+7]=0,A[w+8]=x.elements[6],A[w+9]=x.elements[7],A[w+10]=x.elements[8],A[w+11]=0):ArrayBuffer.isView(x)?A.set(x.subarray(0,A.length-w),w):x.toArray(A,w)}function d(x,A,w,C){let E=x.value,y=A+"_"+w;if(Array.isArray(E)){C[y]===void 0&&(C[y]=[]);let M=C[y],z=!1;for(let N=0;N<E.length;N++)p(E[N],M,N)===!0&&(z=!0);return z}return p(E,C,y)}function p(x,A,w){if(A[w]===void 0)return typeof x=="number"||typeof x=="boolean"?A[w]=x:ArrayBuffer.isView(x)?A[w]=x.slice():A[w]=x.clone(),!0;{let C=A[w];if(typeof x=="number"||typeof x=="boolean"){if(C!==x)return A[w]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(C.equals(x)===!1)return C.copy(x),!0}}return!1}function g(x){let A=x.uniforms,w=0,C=16;for(let y=0,M=A.length;y<M;y++){let z=Array.isArray(A[y])?A[y]:[A[y]];for(let N=0,F=z.length;N<F;N++){let H=z[N],Y=Array.isArray(H.value)?H.value:[H.value],D=Array.isArray(A[y])||Array.isArray(H.value),X=w;for(let G=0,ie=Y.length;G<ie;G++){let $=Y[G],ee=v($,D),te=w%C,Te=te%ee.boundary,Oe=te+Te;w+=Te,Oe!==0&&C-Oe<ee.storage&&(w+=C-Oe),G===0&&(X=w),w+=ee.storage}let j=H.type==="int"?Int32Array:H.type==="uint"?Uint32Array:Float32Array;H.__data=new j((w-X)/Float32Array.BYTES_PER_ELEMENT),H.__offset=X}}let E=w%C;return E>0&&(w+=C-E),x.__size=w,x.__cache={},this}function v(x,A){let w={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(w.boundary=4,w.storage=4):x.isVector2?(w.boundary=8,w.storage=8):x.isVector3||x.isColor?(w.boundary=16,w.storage=12):x.isVector4?(w.boundary=16,w.storage=16):x.isMatrix3?(w.boundary=16,w.storage=48):x.isMatrix4?(w.boundary=16,w.storage=64):x.isTexture?Ie("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(w.boundary=16,w.storage=x.byteLength):Ie("WebGLRenderer: Unsupported uniform value type.",x),A===!0&&(w.boundary=16,w.storage=Math.ceil(w.storage/16)*16),w}function f(x){let A=x.target;A.removeEventListener("dispose",f),i.deleteBuffer(r[A.id]),delete r[A.id],delete s[A.id]}function m(){for(let x in r)i.deleteBuffer(r[x]);r={},s={}}return{bind:o,update:a,dispose:m}}var bS=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),jn=null;function _S(){return jn===null&&(jn=new qn(bS,16,16,Jn,zn),jn.name="DFG_LUT",jn.minFilter=wt,jn.magFilter=wt,jn.wrapS=$n,jn.wrapT=$n,jn.generateMipmaps=!1,jn.needsUpdate=!0),jn}var dl=class{constructor(e={}){let{canvas:t=np(),context:n=null,depth:r=!0,stencil:s=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:p=Bt}=e;this.isWebGLRenderer=!0;let g;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=n.getContextAttributes().alpha}else g=o;let v=p,f=new Set([La,Pa,Ra]),m=new Set([Bt,Yt,Oi,sr,Ea,Ca]),x=new Uint32Array(4),A=new Int32Array(4),w={textures:[],min:[],max:[],resolution:[]},C=null,E=null,y=[],M=[],z=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Zn,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let N=this,F=!1,H=null,Y=null,D=null,X=null;this._outputColorSpace=Wt;let j=0,G=0,ie=null,$=-1,ee=null,te=new ut,Te=new ut,Oe=null,Z=new xe(0),ge=0,_e=t.width,Pe=t.height,ye=1,ke=null,Tt=null,De=new ut(0,0,_e,Pe),ot=new ut(0,0,_e,Pe),lt=!1,Xe=new Bn,Ht=new sa,Pt=!1,ln=!1,_t=new Ne,Gn=new P,Nt=new ut,Mn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Tn=!1;function An(){return ie===null?ye:1}let U=n;function En(_,I){return t.getContext(_,I)}let mt,gt,fe,Lt,Le,Fe,T,b,B,ne,Q,oe,ue,q,K,le,L,J,W,ce,se,ae,Ee;try{let _={alpha:!0,depth:r,stencil:s,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Ce,!1),t.addEventListener("webglcontextrestored",ze,!1),t.addEventListener("webglcontextcreationerror",pe,!1),U===null){let I="webgl2";if(U=En(I,_),U===null)throw En(I)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}He()}catch(_){throw t.removeEventListener("webglcontextlost",Ce,!1),t.removeEventListener("webglcontextrestored",ze,!1),t.removeEventListener("webglcontextcreationerror",pe,!1),Ue("WebGLRenderer: "+_.message),_}function He(){mt=new Ib(U),mt.init(),se=new pS(U,mt),gt=new _b(U,mt,e,se),fe=new dS(U,mt),gt.reversedDepthBuffer&&d&&fe.buffers.depth.setReversed(!0),Y=U.createFramebuffer(),D=U.createFramebuffer(),X=U.createFramebuffer(),Lt=new Ub(U),Le=new j_,Fe=new fS(U,mt,fe,Le,gt,se,Lt),T=new Lb(N),b=new O0(U),ae=new xb(U,b),B=new Db(U,b,Lt,ae),ne=new Ob(U,B,b,ae,Lt),J=new Fb(U,gt,Fe),K=new Sb(Le),Q=new J_(N,T,mt,gt,ae,K),oe=new vS(N,Le),ue=new eS,q=new oS(mt),L=new vb(N,T,fe,ne,g,l),le=new uS(N,ne,gt),Ee=new xS(U,Lt,gt,fe),W=new bb(U,mt,Lt),ce=new Nb(U,mt,Lt),Lt.programs=Q.programs,N.capabilities=gt,N.extensions=mt,N.properties=Le,N.renderLists=ue,N.shadowMap=le,N.state=fe,N.info=Lt}v!==Bt&&(z=new kb(v,t.width,t.height,a,r,s));let re=new Su(N,U);this.xr=re,this.getContext=function(){return U},this.getContextAttributes=function(){return U.getContextAttributes()},this.forceContextLoss=function(){let _=mt.get("WEBGL_lose_context");_&&_.loseContext()},this.forceContextRestore=function(){let _=mt.get("WEBGL_lose_context");_&&_.restoreContext()},this.getPixelRatio=function(){return ye},this.setPixelRatio=function(_){_!==void 0&&(ye=_,this.setSize(_e,Pe,!1))},this.getSize=function(_){return _.set(_e,Pe)},this.setSize=function(_,I,V=!0){if(re.isPresenting){Ie("WebGLRenderer: Can't change size while VR device is presenting.");return}_e=_,Pe=I,t.width=Math.floor(_*ye),t.height=Math.floor(I*ye),V===!0&&(t.style.width=_+"px",t.style.height=I+"px"),z!==null&&z.setSize(t.width,t.height),this.setViewport(0,0,_,I)},this.getDrawingBufferSize=function(_){return _.set(_e*ye,Pe*ye).floor()},this.setDrawingBufferSize=function(_,I,V){_e=_,Pe=I,ye=V,t.width=Math.floor(_*V),t.height=Math.floor(I*V),this.setViewport(0,0,_,I)},this.setEffects=function(_){if(v===Bt){Ue("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(_){for(let I=0;I<_.length;I++)if(_[I].isOutputPass===!0){Ie("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}z.setEffects(_||[])},this.getCurrentViewport=function(_){return _.copy(te)},this.getViewport=function(_){return _.copy(De)},this.setViewport=function(_,I,V,O){_.isVector4?De.set(_.x,_.y,_.z,_.w):De.set(_,I,V,O),fe.viewport(te.copy(De).multiplyScalar(An()).round())},this.getScissor=function(_){return _.copy(ot)},this.setScissor=function(_,I,V,O){_.isVector4?ot.set(_.x,_.y,_.z,_.w):ot.set(_,I,V,O),fe.scissor(Te.copy(ot).multiplyScalar(An()).round())},this.getScissorTest=function(){return lt},this.setScissorTest=function(_){fe.setScissorTest(lt=_)},this.setOpaqueSort=function(_){ke=_},this.setTransparentSort=function(_){Tt=_},this.getClearColor=function(_){return _.copy(L.getClearColor())},this.setClearColor=function(){L.setClearColor(...arguments)},this.getClearAlpha=function(){return L.getClearAlpha()},this.setClearAlpha=function(){L.setClearAlpha(...arguments)},this.clear=function(_=!0,I=!0,V=!0){let O=0;if(_){let k=!1;if(ie!==null){let de=ie.texture.format;k=f.has(de)}if(k){let de=ie.texture.type,be=m.has(de),he=L.getClearColor(),ve=L.getClearAlpha(),Ae=he.r,Be=he.g,qe=he.b;be?(x[0]=Ae,x[1]=Be,x[2]=qe,x[3]=ve,U.clearBufferuiv(U.COLOR,0,x)):(A[0]=Ae,A[1]=Be,A[2]=qe,A[3]=ve,U.clearBufferiv(U.COLOR,0,A))}else O|=U.COLOR_BUFFER_BIT}I&&(O|=U.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),V&&(O|=U.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),O!==0&&U.clear(O)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(_){_.setRenderer(this),H=_},this.dispose=function(){t.removeEventListener("webglcontextlost",Ce,!1),t.removeEventListener("webglcontextrestored",ze,!1),t.removeEventListener("webglcontextcreationerror",pe,!1),L.dispose(),ue.dispose(),q.dispose(),Fe.dispose(),Le.dispose(),T.dispose(),ne.dispose(),B.dispose(),ae.dispose(),Ee.dispose(),Q.dispose(),re.dispose(),re.removeEventListener("sessionstart",Vd),re.removeEventListener("sessionend",Hd),Yi.stop()};function Ce(_){_.preventDefault(),bs("WebGLRenderer: Context Lost."),F=!0}function ze(){bs("WebGLRenderer: Context Restored."),F=!1;let _=Lt.autoReset,I=le.enabled,V=le.autoUpdate,O=le.needsUpdate,k=le.type;He(),Lt.autoReset=_,le.enabled=I,le.autoUpdate=V,le.needsUpdate=O,le.type=k}function pe(_){Ue("WebGLRenderer: A WebGL context could not be created. Reason: ",_.statusMessage)}function at(_){let I=_.target;I.removeEventListener("dispose",at),Ut(I)}function Ut(_){bi(_),Le.remove(_)}function bi(_){let I=Le.get(_).programs;I!==void 0&&(I.forEach(function(V){Q.releaseProgram(V)}),_.isShaderMaterial&&Q.releaseShaderCache(_))}this.renderBufferDirect=function(_,I,V,O,k,de){I===null&&(I=Mn);let be=k.isMesh&&k.matrixWorld.determinantAffine()<0,he=jy(_,I,V,O,k);fe.setMaterial(O,be);let ve=V.index,Ae=1;if(O.wireframe===!0){if(ve=B.getWireframeAttribute(V),ve===void 0)return;Ae=2}let Be=V.drawRange,qe=V.attributes.position,Se=Be.start*Ae,Ye=(Be.start+Be.count)*Ae;de!==null&&(Se=Math.max(Se,de.start*Ae),Ye=Math.min(Ye,(de.start+de.count)*Ae)),ve!==null?(Se=Math.max(Se,0),Ye=Math.min(Ye,ve.count)):qe!=null&&(Se=Math.max(Se,0),Ye=Math.min(Ye,qe.count));let At=Ye-Se;if(At<0||At===1/0)return;ae.setup(k,O,he,V,ve);let ht,ct=W;if(ve!==null&&(ht=b.get(ve),ct=ce,ct.setIndex(ht)),k.isMesh)O.wireframe===!0?(fe.setLineWidth(O.wireframeLinewidth*An()),ct.setMode(U.LINES)):ct.setMode(U.TRIANGLES);else if(k.isLine){let Kt=O.linewidth;Kt===void 0&&(Kt=1),fe.setLineWidth(Kt*An()),k.isLineSegments?ct.setMode(U.LINES):k.isLineLoop?ct.setMode(U.LINE_LOOP):ct.setMode(U.LINE_STRIP)}else k.isPoints?ct.setMode(U.POINTS):k.isSprite&&ct.setMode(U.TRIANGLES);if(k.isBatchedMesh)if(mt.get("WEBGL_multi_draw"))ct.renderMultiDraw(k._multiDrawStarts,k._multiDrawCounts,k._multiDrawCount);else{let Kt=k._multiDrawStarts,we=k._multiDrawCounts,on=k._multiDrawCount,nt=ve?b.get(ve).bytesPerElement:1,Ki=Le.get(O).currentProgram.getUniforms();for(let Zt=0;Zt<on;Zt++)Ki.setValue(U,"_gl_DrawID",Zt),ct.render(Kt[Zt]/nt,we[Zt])}else if(k.isInstancedMesh)ct.renderInstances(Se,At,k.count);else if(V.isInstancedBufferGeometry){let Kt=V._maxInstanceCount!==void 0?V._maxInstanceCount:1/0,we=Math.min(V.instanceCount,Kt);ct.renderInstances(Se,At,we)}else ct.render(Se,At)};function zd(_,I,V,O){H!==null&&_.isNodeMaterial&&H.setObject(O,_),Pt===!0&&K.setState(_,V,!1),_.transparent===!0&&_.side===hn&&_.forceSinglePass===!1?(_.side=qt,_.needsUpdate=!0,ls(_,I,O),_.side=Fi,_.needsUpdate=!0,ls(_,I,O),_.side=hn):ls(_,I,O)}this.compile=function(_,I,V=null){V===null&&(V=_),H!==null&&H.renderStart(_,I,V),E=q.get(V),E.init(I),M.push(E),V.traverseVisible(function(k){k.isLight&&k.layers.test(I.layers)&&(E.pushLight(k),k.castShadow&&E.pushShadow(k))}),_!==V&&_.traverseVisible(function(k){k.isLight&&k.layers.test(I.layers)&&(E.pushLight(k),k.castShadow&&E.pushShadow(k))}),E.setupLights(),H!==null&&H.updateLights(E.state.lightsArray),ln=this.localClippingEnabled,Pt=K.init(this.clippingPlanes,ln),Pt===!0&&K.setGlobalState(this.clippingPlanes,I),H!==null&&le.render(E.state.shadowsArray,V,I);let O=new Set;return _.traverse(function(k){if(!(k.isMesh||k.isPoints||k.isLine||k.isSprite))return;let de=k.material;if(de)if(Array.isArray(de))for(let be=0;be<de.length;be++){let he=de[be];zd(he,V,I,k),O.add(he)}else zd(de,V,I,k),O.add(de)}),E=M.pop(),H!==null&&H.renderEnd(),O},this.compileAsync=function(_,I,V=null){let O=this.compile(_,I,V);return new Promise(k=>{function de(){if(O.forEach(function(be){let ve=Le.get(be).currentProgram;(ve===void 0||ve.isReady())&&O.delete(be)}),O.size===0){k(_);return}setTimeout(de,10)}mt.get("KHR_parallel_shader_compile")!==null?de():setTimeout(de,10)})};let ah=null;function Zy(_){ah&&ah(_)}function Vd(){Yi.stop()}function Hd(){Yi.start()}let Yi=new Np;Yi.setAnimationLoop(Zy),typeof self<"u"&&Yi.setContext(self),this.setAnimationLoop=function(_){ah=_,re.setAnimationLoop(_),_===null?Yi.stop():Yi.start()},re.addEventListener("sessionstart",Vd),re.addEventListener("sessionend",Hd),this.render=function(_,I){if(I!==void 0&&I.isCamera!==!0){Ue("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(F===!0)return;H!==null&&H.renderStart(_,I);let V=re.enabled===!0&&re.isPresenting===!0,O=z!==null&&(ie===null||V)&&z.begin(N,ie);if(_.matrixWorldAutoUpdate===!0&&_.updateMatrixWorld(),I.parent===null&&I.matrixWorldAutoUpdate===!0&&I.updateMatrixWorld(),re.enabled===!0&&re.isPresenting===!0&&(z===null||z.isCompositing()===!1)&&(re.cameraAutoUpdate===!0&&re.updateCamera(I),I=re.getCamera()),_.isScene===!0&&_.onBeforeRender(N,_,I,ie),E=q.get(_,M.length),E.init(I),E.state.textureUnits=Fe.getTextureUnits(),M.push(E),_t.multiplyMatrices(I.projectionMatrix,I.matrixWorldInverse),I.isArrayCamera?Ht.setFromArrayCamera(I):Xe.setFromProjectionMatrix(_t,Rn,I.reversedDepth),ln=this.localClippingEnabled,Pt=K.init(this.clippingPlanes,ln),C=ue.get(_,y.length),C.init(),y.push(C),this.info.render.frame++,re.enabled===!0&&re.isPresenting===!0){let be=N.xr.getDepthSensingMesh();be!==null&&lh(be,I,-1/0,N.sortObjects)}lh(_,I,0,N.sortObjects),C.finish(),H!==null&&H.updateLights(E.state.lightsArray),N.sortObjects===!0&&C.sort(ke,Tt),Tn=re.enabled===!1||re.isPresenting===!1||re.hasDepthSensing()===!1,Tn&&L.addToRenderList(C,_),this.info.autoReset===!0&&this.info.reset(),Pt===!0&&K.beginShadows();let k=E.state.shadowsArray;if(le.render(k,_,I),Pt===!0&&K.endShadows(),(O&&z.hasRenderPass())===!1){let be=C.opaque,he=C.transmissive;if(E.setupLights(),I.isArrayCamera){let ve=I.cameras;if(he.length>0)for(let Ae=0,Be=ve.length;Ae<Be;Ae++){let qe=ve[Ae];Wd(be,he,_,qe)}Tn&&L.render(_);for(let Ae=0,Be=ve.length;Ae<Be;Ae++){let qe=ve[Ae];Gd(C,_,qe,qe.viewport)}}else he.length>0&&Wd(be,he,_,I),Tn&&L.render(_),Gd(C,_,I)}ie!==null&&G===0&&(Fe.updateMultisampleRenderTarget(ie),Fe.updateRenderTargetMipmap(ie)),O&&z.end(N),_.isScene===!0&&_.onAfterRender(N,_,I),ae.resetDefaultState(),$=-1,ee=null,M.pop(),M.length>0?(E=M[M.length-1],Fe.setTextureUnits(E.state.textureUnits),Pt===!0&&K.setGlobalState(N.clippingPlanes,E.state.camera)):E=null,y.pop(),y.length>0?C=y[y.length-1]:C=null,H!==null&&H.renderEnd()};function lh(_,I,V,O){if(_.visible===!1)return;if(_.layers.test(I.layers)){if(_.isGroup)V=_.renderOrder;else if(_.isLOD)_.autoUpdate===!0&&_.update(I);else if(_.isLight)E.pushLight(_),_.castShadow&&E.pushShadow(_);else if(_.isSprite){let be=I.isArrayCamera?Ht:Xe;if(!_.frustumCulled||_.intersectsFrustum(be)){O&&Nt.setFromMatrixPosition(_.matrixWorld).applyMatrix4(_t);let he=ne.update(_),ve=_.material;ve.visible&&C.push(_,he,ve,V,Nt.z,null,I)}}else if(_.isMesh||_.isLine||_.isPoints){let be=I.isArrayCamera?Ht:Xe;if(!_.frustumCulled||_.intersectsFrustum(be)){let he=ne.update(_),ve=_.material;if(O&&(_.boundingSphere!==void 0?(_.boundingSphere===null&&_.computeBoundingSphere(),Nt.copy(_.boundingSphere.center)):(he.boundingSphere===null&&he.computeBoundingSphere(),Nt.copy(he.boundingSphere.center)),Nt.applyMatrix4(_.matrixWorld).applyMatrix4(_t)),Array.isArray(ve)){let Ae=he.groups;for(let Be=0,qe=Ae.length;Be<qe;Be++){let Se=Ae[Be],Ye=ve[Se.materialIndex];Ye&&Ye.visible&&C.push(_,he,Ye,V,Nt.z,Se,I)}}else ve.visible&&C.push(_,he,ve,V,Nt.z,null,I)}}}let de=_.children;for(let be=0,he=de.length;be<he;be++)lh(de[be],I,V,O)}function Gd(_,I,V,O){let{opaque:k,transmissive:de,transparent:be}=_;E.setupLightsView(V),Pt===!0&&K.setGlobalState(N.clippingPlanes,V),O&&fe.viewport(te.copy(O)),k.length>0&&vo(k,I,V),de.length>0&&vo(de,I,V),be.length>0&&vo(be,I,V),fe.buffers.depth.setTest(!0),fe.buffers.depth.setMask(!0),fe.buffers.color.setMask(!0),fe.setPolygonOffset(!1)}function Wd(_,I,V,O){if((V.isScene===!0?V.overrideMaterial:null)!==null)return;if(E.state.transmissionRenderTarget[O.id]===void 0){let Se=mt.has("EXT_color_buffer_half_float")||mt.has("EXT_color_buffer_float");E.state.transmissionRenderTarget[O.id]=new vt(1,1,{generateMipmaps:!0,type:Se?zn:Bt,minFilter:kn,samples:Math.max(4,gt.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Ke.workingColorSpace})}let de=E.state.transmissionRenderTarget[O.id],be=O.viewport||te;de.setSize(be.z*N.transmissionResolutionScale,be.w*N.transmissionResolutionScale);let he=N.getRenderTarget(),ve=N.getActiveCubeFace(),Ae=N.getActiveMipmapLevel();N.setRenderTarget(de),N.getClearColor(Z),ge=N.getClearAlpha(),ge<1&&N.setClearColor(16777215,.5),N.clear(),Tn&&L.render(V);let Be=N.toneMapping;N.toneMapping=Zn;let qe=O.viewport;if(O.viewport!==void 0&&(O.viewport=void 0),E.setupLightsView(O),Pt===!0&&K.setGlobalState(N.clippingPlanes,O),vo(_,V,O),Fe.updateMultisampleRenderTarget(de),Fe.updateRenderTargetMipmap(de),mt.has("WEBGL_multisampled_render_to_texture")===!1){let Se=!1;for(let Ye=0,At=I.length;Ye<At;Ye++){let ht=I[Ye],{object:ct,geometry:Kt,material:we,group:on}=ht;if(we.side===hn&&ct.layers.test(O.layers)){let nt=we.side;we.side=qt,we.needsUpdate=!0,$d(ct,V,O,Kt,we,on),we.side=nt,we.needsUpdate=!0,Se=!0}}Se===!0&&(Fe.updateMultisampleRenderTarget(de),Fe.updateRenderTargetMipmap(de))}N.setRenderTarget(he,ve,Ae),N.setClearColor(Z,ge),qe!==void 0&&(O.viewport=qe),N.toneMapping=Be}function vo(_,I,V){let O=I.isScene===!0?I.overrideMaterial:null;for(let k=0,de=_.length;k<de;k++){let be=_[k],{object:he,geometry:ve,group:Ae}=be,Be=be.material;Be.allowOverride===!0&&O!==null&&(Be=O),he.layers.test(V.layers)&&$d(he,I,V,ve,Be,Ae)}}function $d(_,I,V,O,k,de){H!==null&&k.isNodeMaterial&&H.setObject(_,k),_.onBeforeRender(N,I,V,O,k,de),_.modelViewMatrix.multiplyMatrices(V.matrixWorldInverse,_.matrixWorld),_.normalMatrix.getNormalMatrix(_.modelViewMatrix),k.onBeforeRender(N,I,V,O,_,de),k.transparent===!0&&k.side===hn&&k.forceSinglePass===!1?(k.side=qt,k.needsUpdate=!0,N.renderBufferDirect(V,I,O,k,_,de),k.side=Fi,k.needsUpdate=!0,N.renderBufferDirect(V,I,O,k,_,de),k.side=hn):N.renderBufferDirect(V,I,O,k,_,de),_.onAfterRender(N,I,V,O,k,de)}function Xd(_){let I=0;for(let V of _)V.texture!==null&&I++;return I}function ls(_,I,V){I.isScene!==!0&&(I=Mn);let O=Le.get(_),k=E.state.lights,de=E.state.shadowsArray,be=k.state.version,he=Q.getParameters(_,k.state,de,I,V,E.state.lightProbeGridArray),ve=Q.getProgramCacheKey(he),Ae=O.programs;O.environment=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?I.environment:null,O.fog=I.fog;let Be=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap;O.envMap=T.get(_.envMap||O.environment,Be),O.envMapRotation=O.environment!==null&&_.envMap===null?I.environmentRotation:_.envMapRotation,Ae===void 0&&(_.addEventListener("dispose",at),Ae=new Map,O.programs=Ae,O.programVariants=new Map);let qe=Ae.get(ve);if(qe!==void 0){if(O.currentProgram===qe&&O.lightsStateVersion===be)return Yd(_,he),qe}else he.uniforms=Q.getUniforms(_),H!==null&&_.isNodeMaterial&&H.build(_,V,he),_.onBeforeCompile(he,N),qe=Q.acquireProgram(he,ve),Ae.set(ve,qe),O.uniforms=he.uniforms;let Se=O.uniforms;return(!_.isShaderMaterial&&!_.isRawShaderMaterial||_.clipping===!0)&&(Se.clippingPlanes=K.uniform),Yd(_,he),O.needsLights=e0(_),O.lightsStateVersion=be,O.needsLights&&(Se.ambientLightColor.value=k.state.ambient,Se.lightProbe.value=k.state.probe,Se.sunLights.value=k.state.sun,Se.sunLightShadows.value=k.state.sunShadow,Se.directionalLights.value=k.state.directional,Se.directionalLightShadows.value=k.state.directionalShadow,Se.spotLights.value=k.state.spot,Se.spotLightShadows.value=k.state.spotShadow,Se.rectAreaLights.value=k.state.rectArea,Se.ltc_1.value=k.state.rectAreaLTC1,Se.ltc_2.value=k.state.rectAreaLTC2,Se.pointLights.value=k.state.point,Se.pointLightShadows.value=k.state.pointShadow,Se.hemisphereLights.value=k.state.hemi,Se.sunShadowMatrix.value=k.state.sunShadowMatrix,Se.sunShadowCascade.value=k.state.sunShadowCascade,Se.directionalShadowMatrix.value=k.state.directionalShadowMatrix,Se.spotLightMatrix.value=k.state.spotLightMatrix,Se.spotLightMap.value=k.state.spotLightMap,Se.pointShadowMatrix.value=k.state.pointShadowMatrix),O.numLightProbeGrids=Xd(E.state.lightProbeGridArray),O.currentProgram=qe,O.uniformsList=null,qe}function Jy(_,I,V,O,k){let de=Le.get(_),be=de.currentProgram.id+","+O+","+k,he=de.programVariants.get(be);return he===void 0?(he=ls(_,I,V),de.programVariants.set(be,he)):(de.currentProgram=he,de.uniformsList=null,de.outputColorSpace=O,de.toneMapping=k),he}function qd(_){if(_.uniformsList===null){let I=_.currentProgram.getUniforms();_.uniformsList=zr.seqWithValue(I.seq,_.uniforms)}return _.uniformsList}function Yd(_,I){let V=Le.get(_);V.outputColorSpace=I.outputColorSpace,V.batching=I.batching,V.batchingColor=I.batchingColor,V.instancing=I.instancing,V.instancingColor=I.instancingColor,V.instancingMorph=I.instancingMorph,V.skinning=I.skinning,V.morphTargets=I.morphTargets,V.morphNormals=I.morphNormals,V.morphColors=I.morphColors,V.morphTargetsCount=I.morphTargetsCount,V.numClippingPlanes=I.numClippingPlanes,V.numIntersection=I.numClipIntersection,V.vertexAlphas=I.vertexAlphas,V.vertexTangents=I.vertexTangents,V.toneMapping=I.toneMapping}function jy(_,I,V,O,k){I.isScene!==!0&&(I=Mn),Fe.resetTextureUnits();let de=I.fog,be=O.isMeshStandardMaterial||O.isMeshLambertMaterial||O.isMeshPhongMaterial?I.environment:null,he=ie===null?N.outputColorSpace:ie.isXRRenderTarget===!0?ie.texture.colorSpace:Ke.workingColorSpace,ve=O.isMeshStandardMaterial||O.isMeshLambertMaterial&&!O.envMap||O.isMeshPhongMaterial&&!O.envMap,Ae=T.get(O.envMap||be,ve),Be=O.vertexColors===!0&&!!V.attributes.color&&V.attributes.color.itemSize===4,qe=!!V.attributes.tangent&&(!!O.normalMap||O.anisotropy>0),Se=!!V.morphAttributes.position,Ye=!!V.morphAttributes.normal,At=!!V.morphAttributes.color,ht=Zn;O.toneMapped&&(ie===null||ie.isXRRenderTarget===!0)&&(ht=N.toneMapping);let ct=V.morphAttributes.position||V.morphAttributes.normal||V.morphAttributes.color,Kt=ct!==void 0?ct.length:0,we=Le.get(O),on=E.state.lights;if(Pt===!0&&(ln===!0||_!==ee)){let St=_===ee&&O.id===$;K.setState(O,_,St)}let nt=!1,Ki=!1;O.version===we.__version?we.needsLights&&we.lightsStateVersion!==on.state.version||k.isBatchedMesh&&we.batching===!1||!k.isBatchedMesh&&we.batching===!0||k.isBatchedMesh&&we.batchingColor===!0&&k._colorsTexture===null||k.isBatchedMesh&&we.batchingColor===!1&&k._colorsTexture!==null||k.isInstancedMesh&&we.instancing===!1||!k.isInstancedMesh&&we.instancing===!0||k.isSkinnedMesh&&we.skinning===!1||!k.isSkinnedMesh&&we.skinning===!0||k.isInstancedMesh&&we.instancingColor===!0&&k.instanceColor===null||k.isInstancedMesh&&we.instancingColor===!1&&k.instanceColor!==null||k.isInstancedMesh&&we.instancingMorph===!0&&k.morphTexture===null||k.isInstancedMesh&&we.instancingMorph===!1&&k.morphTexture!==null||we.envMap!==Ae||O.fog===!0&&we.fog!==de||we.numClippingPlanes!==void 0&&(we.numClippingPlanes!==K.numPlanes||we.numIntersection!==K.numIntersection)||we.vertexAlphas!==Be||we.vertexTangents!==qe||we.morphTargets!==Se||we.morphNormals!==Ye||we.morphColors!==At||we.morphTargetsCount!==Kt||we.numLightProbeGrids!==Xd(E.state.lightProbeGridArray)?nt=!0:(we.outputColorSpace!==he||we.toneMapping!==ht)&&(Ki=!0):(nt=!0,we.__version=O.version);let Zt=we.currentProgram;(nt===!0||Ki===!0)&&(Zt=Ki===!0?Jy(O,I,k,he,ht):ls(O,I,k),H&&O.isNodeMaterial&&H.onUpdateProgram(O,Zt,we));let xo=!1,_i=!1,Zi=!1,et=Zt.getUniforms(),Gt=we.uniforms;if(fe.useProgram(Zt.program)&&(xo=!0,_i=!0,Zi=!0),O.id!==$&&($=O.id,_i=!0),xo||ee!==_){fe.buffers.depth.getReversed()&&_.reversedDepth!==!0&&(_._reversedDepth=!0,_.updateProjectionMatrix()),et.setValue(U,"projectionMatrix",_.projectionMatrix),et.setValue(U,"viewMatrix",_.matrixWorldInverse);let Ft=et.map.cameraPosition;Ft!==void 0&&Ft.setValue(U,Gn.setFromMatrixPosition(_.matrixWorld)),gt.logarithmicDepthBuffer&&et.setValue(U,"logDepthBufFC",2/(Math.log(_.far+1)/Math.LN2)),(O.isMeshPhongMaterial||O.isMeshToonMaterial||O.isMeshLambertMaterial||O.isMeshBasicMaterial||O.isMeshStandardMaterial||O.isShaderMaterial)&&et.setValue(U,"isOrthographic",_.isOrthographicCamera===!0),ee!==_&&(ee=_,_i=!0,Zi=!0)}if(we.needsLights&&(on.state.sunShadowMap.length>0&&et.setValue(U,"sunShadowMap",on.state.sunShadowMap,Fe),on.state.directionalShadowMap.length>0&&et.setValue(U,"directionalShadowMap",on.state.directionalShadowMap,Fe),on.state.spotShadowMap.length>0&&et.setValue(U,"spotShadowMap",on.state.spotShadowMap,Fe),on.state.pointShadowMap.length>0&&et.setValue(U,"pointShadowMap",on.state.pointShadowMap,Fe)),k.isSkinnedMesh){et.setOptional(U,k,"bindMatrix"),et.setOptional(U,k,"bindMatrixInverse");let St=k.skeleton;St&&(St.boneTexture===null&&St.computeBoneTexture(),et.setValue(U,"boneTexture",St.boneTexture,Fe))}k.isBatchedMesh&&(et.setOptional(U,k,"batchingTexture"),et.setValue(U,"batchingTexture",k._matricesTexture,Fe),et.setOptional(U,k,"batchingIdTexture"),et.setValue(U,"batchingIdTexture",k._indirectTexture,Fe),et.setOptional(U,k,"batchingColorTexture"),k._colorsTexture!==null&&et.setValue(U,"batchingColorTexture",k._colorsTexture,Fe));let Dn=V.morphAttributes;if((Dn.position!==void 0||Dn.normal!==void 0||Dn.color!==void 0)&&J.update(k,V,Zt),(_i||we.receiveShadow!==k.receiveShadow)&&(we.receiveShadow=k.receiveShadow,et.setValue(U,"receiveShadow",k.receiveShadow)),(O.isMeshStandardMaterial||O.isMeshLambertMaterial||O.isMeshPhongMaterial)&&O.envMap===null&&I.environment!==null&&(Gt.envMapIntensity.value=I.environmentIntensity),Gt.dfgLUT!==void 0&&(Gt.dfgLUT.value=_S()),_i){if(et.setValue(U,"toneMappingExposure",N.toneMappingExposure),we.needsLights&&Qy(Gt,Zi),de&&O.fog===!0&&oe.refreshFogUniforms(Gt,de),oe.refreshMaterialUniforms(Gt,O,ye,Pe,E.state.transmissionRenderTarget[_.id]),we.needsLights&&we.numLightProbeGrids>0){let St=w,Ft=0;for(let ii of E.state.lightProbeGridArray)ii.texture!==null&&(St.textures[Ft]=ii.texture,St.min[Ft]=ii.boundingBox.min,St.max[Ft]=ii.boundingBox.max,St.resolution[Ft]=ii.resolution,Ft++);for(let ii in St)St[ii].length=Ft;Gt.probesSH.value=St.textures,Gt.probesMin.value=St.min,Gt.probesMax.value=St.max,Gt.probesResolution.value=St.resolution}zr.upload(U,qd(we),Gt,Fe)}if(O.isShaderMaterial&&O.uniformsNeedUpdate===!0&&(zr.upload(U,qd(we),Gt,Fe),O.uniformsNeedUpdate=!1),O.isSpriteMaterial&&et.setValue(U,"center",k.center),et.setValue(U,"modelViewMatrix",k.modelViewMatrix),et.setValue(U,"normalMatrix",k.normalMatrix),et.setValue(U,"modelMatrix",k.matrixWorld),O.uniformsGroups!==void 0){let St=O.uniformsGroups;for(let Ft=0,ii=St.length;Ft<ii;Ft++){let Zd=St[Ft];Ee.update(Zd,Zt),Ee.bind(Zd,Zt)}}return Zt}function Qy(_,I){_.ambientLightColor.needsUpdate=I,_.lightProbe.needsUpdate=I,_.sunLights.needsUpdate=I,_.sunLightShadows.needsUpdate=I,_.directionalLights.needsUpdate=I,_.directionalLightShadows.needsUpdate=I,_.pointLights.needsUpdate=I,_.pointLightShadows.needsUpdate=I,_.spotLights.needsUpdate=I,_.spotLightShadows.needsUpdate=I,_.rectAreaLights.needsUpdate=I,_.hemisphereLights.needsUpdate=I}function e0(_){return _.isMeshLambertMaterial||_.isMeshToonMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isShadowMaterial||_.isShaderMaterial&&_.lights===!0}this.getActiveCubeFace=function(){return j},this.getActiveMipmapLevel=function(){return G},this.getRenderTarget=function(){return ie},this.setRenderTargetTextures=function(_,I,V){let O=Le.get(_);O.__autoAllocateDepthBuffer=_.resolveDepthBuffer===!1,O.__autoAllocateDepthBuffer===!1&&(O.__useRenderToTexture=!1),Le.get(_.texture).__webglTexture=I,Le.get(_.depthTexture).__webglTexture=O.__autoAllocateDepthBuffer?void 0:V,O.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(_,I){let V=Le.get(_);V.__webglFramebuffer=I,V.__useDefaultFramebuffer=I===void 0},this.setRenderTarget=function(_,I=0,V=0){ie=_,j=I,G=V;let O=null,k=!1,de=!1;if(_){let he=Le.get(_);if(he.__useDefaultFramebuffer!==void 0){fe.bindFramebuffer(U.FRAMEBUFFER,he.__webglFramebuffer),te.copy(_.viewport),Te.copy(_.scissor),Oe=_.scissorTest,fe.viewport(te),fe.scissor(Te),fe.setScissorTest(Oe),$=-1;return}else if(he.__webglFramebuffer===void 0)Fe.setupRenderTarget(_);else if(he.__hasExternalTextures)Fe.rebindTextures(_,Le.get(_.texture).__webglTexture,Le.get(_.depthTexture).__webglTexture);else if(_.depthBuffer){let Be=_.depthTexture;if(he.__boundDepthTexture!==Be){if(Be!==null&&Le.has(Be)&&(_.width!==Be.image.width||_.height!==Be.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Fe.setupDepthRenderbuffer(_)}}let ve=_.texture;(ve.isData3DTexture||ve.isDataArrayTexture||ve.isCompressedArrayTexture)&&(de=!0);let Ae=Le.get(_).__webglFramebuffer;_.isWebGLCubeRenderTarget?(Array.isArray(Ae[I])?O=Ae[I][V]:O=Ae[I],k=!0):_.samples>0&&Fe.useMultisampledRTT(_)===!1?O=Le.get(_).__webglMultisampledFramebuffer:Array.isArray(Ae)?O=Ae[V]:O=Ae,te.copy(_.viewport),Te.copy(_.scissor),Oe=_.scissorTest}else te.copy(De).multiplyScalar(ye).floor(),Te.copy(ot).multiplyScalar(ye).floor(),Oe=lt;if(V!==0&&(O=Y),fe.bindFramebuffer(U.FRAMEBUFFER,O)&&fe.drawBuffers(_,O),fe.viewport(te),fe.scissor(Te),fe.setScissorTest(Oe),k){let he=Le.get(_.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_CUBE_MAP_POSITIVE_X+I,he.__webglTexture,V)}else if(de){let he=I;for(let ve=0;ve<_.textures.length;ve++){let Ae=Le.get(_.textures[ve]);U.framebufferTextureLayer(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0+ve,Ae.__webglTexture,V,he)}}else if(_!==null&&V!==0){let he=Le.get(_.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,he.__webglTexture,V)}$=-1};function Kd(_){let I=Le.get(_);return(I.__readFormat!==_.format||I.__readType!==_.type)&&(I.__readFormat=_.format,I.__readType=_.type,I.__formatReadable=gt.textureFormatReadable(_.format),I.__typeReadable=gt.textureTypeReadable(_.type)),I}this.readRenderTargetPixels=function(_,I,V,O,k,de,be,he=0){if(!(_&&_.isWebGLRenderTarget)){Ue("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let ve=Le.get(_).__webglFramebuffer;if(_.isWebGLCubeRenderTarget&&be!==void 0&&(ve=ve[be],Array.isArray(ve)&&(ve=ve[0])),ve){fe.bindFramebuffer(U.FRAMEBUFFER,ve);try{let Ae=_.textures[he],Be=Ae.format,qe=Ae.type;_.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+he);let Se=Kd(Ae);if(Se.__formatReadable===!1){Ue("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Se.__typeReadable===!1){Ue("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}I>=0&&I<=_.width-O&&V>=0&&V<=_.height-k&&U.readPixels(I,V,O,k,se.convert(Be),se.convert(qe),de)}finally{let Ae=ie!==null?Le.get(ie).__webglFramebuffer:null;fe.bindFramebuffer(U.FRAMEBUFFER,Ae)}}},this.readRenderTargetPixelsAsync=async function(_,I,V,O,k,de,be,he=0){if(!(_&&_.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let ve=Le.get(_).__webglFramebuffer;if(_.isWebGLCubeRenderTarget&&be!==void 0&&(ve=ve[be],Array.isArray(ve)&&(ve=ve[0])),ve)if(I>=0&&I<=_.width-O&&V>=0&&V<=_.height-k){fe.bindFramebuffer(U.FRAMEBUFFER,ve);let Ae=_.textures[he],Be=Ae.format,qe=Ae.type;_.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+he);let Se=Kd(Ae);if(Se.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Se.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let Ye=U.createBuffer();U.bindBuffer(U.PIXEL_PACK_BUFFER,Ye),U.bufferData(U.PIXEL_PACK_BUFFER,de.byteLength,U.STREAM_READ),U.readPixels(I,V,O,k,se.convert(Be),se.convert(qe),0),U.bindBuffer(U.PIXEL_PACK_BUFFER,null);let At=ie!==null?Le.get(ie).__webglFramebuffer:null;fe.bindFramebuffer(U.FRAMEBUFFER,At);let ht=U.fenceSync(U.SYNC_GPU_COMMANDS_COMPLETE,0);return U.flush(),await rp(U,ht,4),U.bindBuffer(U.PIXEL_PACK_BUFFER,Ye),U.getBufferSubData(U.PIXEL_PACK_BUFFER,0,de),U.bindBuffer(U.PIXEL_PACK_BUFFER,null),U.deleteBuffer(Ye),U.deleteSync(ht),de}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(_,I=null,V=0){let O=Math.pow(2,-V),k=Math.floor(_.image.width*O),de=Math.floor(_.image.height*O),be=I!==null?I.x:0,he=I!==null?I.y:0;Fe.setTexture2D(_,0),U.copyTexSubImage2D(U.TEXTURE_2D,V,0,0,be,he,k,de),fe.unbindTexture()},this.copyTextureToTexture=function(_,I,V=null,O=null,k=0,de=0){let be,he,ve,Ae,Be,qe,Se,Ye,At,ht=_.isCompressedTexture?_.mipmaps[de]:_.image;if(V!==null)be=V.max.x-V.min.x,he=V.max.y-V.min.y,ve=V.isBox3?V.max.z-V.min.z:1,Ae=V.min.x,Be=V.min.y,qe=V.isBox3?V.min.z:0;else{let et=Math.pow(2,-k);be=Math.floor(ht.width*et),he=Math.floor(ht.height*et),_.isDataArrayTexture?ve=ht.depth:_.isData3DTexture?ve=Math.floor(ht.depth*et):ve=1,Ae=0,Be=0,qe=0}O!==null?(Se=O.x,Ye=O.y,At=O.z):(Se=0,Ye=0,At=0);let ct=se.convert(I.format),Kt=se.convert(I.type),we;I.isData3DTexture?(Fe.setTexture3D(I,0),we=U.TEXTURE_3D):I.isDataArrayTexture||I.isCompressedArrayTexture?(Fe.setTexture2DArray(I,0),we=U.TEXTURE_2D_ARRAY):(Fe.setTexture2D(I,0),we=U.TEXTURE_2D),fe.activeTexture(U.TEXTURE0),fe.pixelStorei(U.UNPACK_FLIP_Y_WEBGL,I.flipY),fe.pixelStorei(U.UNPACK_PREMULTIPLY_ALPHA_WEBGL,I.premultiplyAlpha),fe.pixelStorei(U.UNPACK_ALIGNMENT,I.unpackAlignment);let on=fe.getParameter(U.UNPACK_ROW_LENGTH),nt=fe.getParameter(U.UNPACK_IMAGE_HEIGHT),Ki=fe.getParameter(U.UNPACK_SKIP_PIXELS),Zt=fe.getParameter(U.UNPACK_SKIP_ROWS),xo=fe.getParameter(U.UNPACK_SKIP_IMAGES);fe.pixelStorei(U.UNPACK_ROW_LENGTH,ht.width),fe.pixelStorei(U.UNPACK_IMAGE_HEIGHT,ht.height),fe.pixelStorei(U.UNPACK_SKIP_PIXELS,Ae),fe.pixelStorei(U.UNPACK_SKIP_ROWS,Be),fe.pixelStorei(U.UNPACK_SKIP_IMAGES,qe);let _i=_.isDataArrayTexture||_.isData3DTexture,Zi=I.isDataArrayTexture||I.isData3DTexture;if(_.isDepthTexture){let et=Le.get(_),Gt=Le.get(I),Dn=Le.get(et.__renderTarget),St=Le.get(Gt.__renderTarget);fe.bindFramebuffer(U.READ_FRAMEBUFFER,Dn.__webglFramebuffer),fe.bindFramebuffer(U.DRAW_FRAMEBUFFER,St.__webglFramebuffer);for(let Ft=0;Ft<ve;Ft++)_i&&(U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Le.get(_).__webglTexture,k,qe+Ft),U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Le.get(I).__webglTexture,de,At+Ft)),U.blitFramebuffer(Ae,Be,Ae+be,Be+he,Se,Ye,Se+be,Ye+he,U.DEPTH_BUFFER_BIT,U.NEAREST);fe.bindFramebuffer(U.READ_FRAMEBUFFER,null),fe.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else if(k!==0||_.isRenderTargetTexture||Le.has(_)){let et=Le.get(_),Gt=Le.get(I);fe.bindFramebuffer(U.READ_FRAMEBUFFER,D),fe.bindFramebuffer(U.DRAW_FRAMEBUFFER,X);for(let Dn=0;Dn<ve;Dn++)_i?U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,et.__webglTexture,k,qe+Dn):U.framebufferTexture2D(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,et.__webglTexture,k),Zi?U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Gt.__webglTexture,de,At+Dn):U.framebufferTexture2D(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,Gt.__webglTexture,de),k!==0?U.blitFramebuffer(Ae,Be,Ae+be,Be+he,Se,Ye,Se+be,Ye+he,U.COLOR_BUFFER_BIT,U.NEAREST):Zi?U.copyTexSubImage3D(we,de,Se,Ye,At+Dn,Ae,Be,be,he):U.copyTexSubImage2D(we,de,Se,Ye,Ae,Be,be,he);fe.bindFramebuffer(U.READ_FRAMEBUFFER,null),fe.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else Zi?_.isDataTexture||_.isData3DTexture?U.texSubImage3D(we,de,Se,Ye,At,be,he,ve,ct,Kt,ht.data):I.isCompressedArrayTexture?U.compressedTexSubImage3D(we,de,Se,Ye,At,be,he,ve,ct,ht.data):U.texSubImage3D(we,de,Se,Ye,At,be,he,ve,ct,Kt,ht):_.isDataTexture?U.texSubImage2D(U.TEXTURE_2D,de,Se,Ye,be,he,ct,Kt,ht.data):_.isCompressedTexture?U.compressedTexSubImage2D(U.TEXTURE_2D,de,Se,Ye,ht.width,ht.height,ct,ht.data):U.texSubImage2D(U.TEXTURE_2D,de,Se,Ye,be,he,ct,Kt,ht);fe.pixelStorei(U.UNPACK_ROW_LENGTH,on),fe.pixelStorei(U.UNPACK_IMAGE_HEIGHT,nt),fe.pixelStorei(U.UNPACK_SKIP_PIXELS,Ki),fe.pixelStorei(U.UNPACK_SKIP_ROWS,Zt),fe.pixelStorei(U.UNPACK_SKIP_IMAGES,xo),de===0&&I.generateMipmaps===!0&&I.mipmapsAutoUpdate===!0&&U.generateMipmap(we),fe.unbindTexture()},this.initRenderTarget=function(_){Le.get(_).__webglFramebuffer===void 0&&Fe.setupRenderTarget(_)},this.initTexture=function(_){_.isCubeTexture?Fe.setTextureCube(_,0):_.isData3DTexture?Fe.setTexture3D(_,0):_.isDataArrayTexture||_.isCompressedArrayTexture?Fe.setTexture2DArray(_,0):Fe.setTexture2D(_,0),fe.unbindTexture()},this.resetState=function(){j=0,G=0,ie=null,fe.reset(),ae.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Rn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=Ke._getDrawingBufferColorSpace(e),t.unpackColorSpace=Ke._getUnpackColorSpace()}};function $p(i,e,t){let n=new Int32Array(e);for(let r=0;r<e;r++){let s=i[r];for(let o=r+e,a=8;a<8*t;o+=e,a+=8)s|=i[o]<<a;n[r]=s>>>1^-(s&1)}return n}function Xp(i,e){for(let t=e;t<i.length;t++)i[t]=i[t]+i[t-e]|0;return i}function qp(i,e){let t=0;for(let n=0;n<Math.min(e,i.length);n++)i[n]=t=t+i[n]|0;for(let n=e;n<i.length;n+=e){let r=0;for(let s=n;s<n+e;s++)r=r+i[s]|0,i[s]=r+i[s-e]|0}return i}function Ws(i,e){return(i[e>>3]>>(e&7)&1)===1}var wu={en:"English",de:"Deutsch",fi:"Suomi",ja:"日本語"};function $s(i){return Mu(new URLSearchParams(i.replace(/^#/,"")).get("lang"))}function SS(i,e){return[...i,...e].map(Mu).find(t=>t!==null)??"en"}function wS(i,e){return e.find(t=>Mu(t)===i)??i}function Mu(i){let e=i?.toLowerCase().split(/[-_]/)[0]??"";return Object.hasOwn(wu,e)?e:null}var Yp=globalThis.navigator?.languages??[],MS=globalThis.document?.documentElement.lang,pi=SS([$s(globalThis.location?.hash??""),MS],Yp),xt=wS(pi,Yp);var Zp=/^([+-]?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|([+-])(\d\d):?(\d\d))?)?)?)?$/,Tu=6e4;function ki(i){let e=Zp.exec(i);return e?.[6]?"second":e?.[4]?"minute":e?.[3]?"day":e?.[2]?"month":"year"}function kt(i){let e=Zp.exec(i);if(!e)return null;let[t,n,r,s,o,a]=e.slice(1,7).map((u,d)=>Number(u??(d===1||d===2?1:0)));if(n<1||n>12||r<1||r>Kp(t,n+1,0).getUTCDate()||s>23||o>59||a>59)return null;let l=e[7]?+`${e[7]}1`*(60*Number(e[8])+Number(e[9]))*Tu:0,c=Kp(t,n,r,s,o,a).getTime()-l,h=Vn(c+l,ki(i))-l;return[c,h]}function Vn(i,e,t=1){let n=new Date(i);return e==="year"?n.setUTCFullYear(n.getUTCFullYear()+t):e==="month"?n.setUTCMonth(n.getUTCMonth()+t):i+t*{day:1440*Tu,minute:Tu,second:1e3}[e]}function ei(i,e){let t=new Date(i),n=t.getUTCFullYear(),r=String(Math.abs(n)).padStart(4,"0"),s=t.toISOString().replace(/^[+-]?\d+/,""),o=`${n<0?"-":""}${r}${s}`;return o.slice(0,o.length-{year:20,month:17,day:14,minute:8,second:5}[e])}function Jp(i,e,t,n=xt){let r={year:{year:"numeric"},month:{year:"numeric",month:"long"},day:{dateStyle:"medium"},minute:{dateStyle:"medium",timeStyle:"short"},second:{dateStyle:"medium",timeStyle:"medium"}};return new Intl.DateTimeFormat(n,{...r[t],timeZone:"UTC"}).formatRange(i,e)}function Kp(i,e,t,n=0,r=0,s=0){let o=new Date(Date.UTC(2e3,0,1,n,r,s));return o.setUTCFullYear(i,e-1,t),o}var jp="",Au=class{constructor(e,t){this.data=e;this.store=t;this.name=e.name,this.label=e.alias||e.name,this.pictured=e.kind==="image",this.kind=AS(e),this.pictures=new Map(e.files);let n=e.nulls&&t.octets(e.nulls),r=ES(e,t);this.at=s=>n&&Ws(n,s)?null:r(s)}data;store;name;label;kind;pictured;pictures;at;measured;coded;integral;get numbers(){return this.measured??=this.measure()}get distinct(){return this.coded??=TS(this.values())}get whole(){let e=t=>Number.isInteger(t)||Number.isNaN(t);return this.integral??=this.data.type==="integer"||this.data.type==="real"&&this.numbers.every(e)}texts(){return Hr(this.data,this.store)}values(){return this.data.type==="text"?this.texts():Array.from({length:this.data.values.count},(e,t)=>this.at(t))}measure(){if(this.kind!=="date")return Float64Array.from(this.values(),r=>r===null?NaN:Number(r));let{values:e,codes:t}=this.distinct,n=e.map(r=>r===null?NaN:kt(String(r))?.[0]??NaN);return Float64Array.from(t,r=>n[r])}},Xs=class{constructor(e,t){this.data=e;this.store=t}data;store;read;get columns(){return this.read??=this.data.map(e=>new Au(e,this.store))}column(e){return this.columns.find(t=>t.name===e)}of(e){let t=Object.create(null);for(let{name:n,at:r}of this.columns)t[n]=r(e);return t}rows(e){return this.columns.map(({name:t,label:n,pictures:r,at:s})=>{let o=s(e);return{name:t,label:n,value:o,picture:r.get(o)??null}})}picture(e,t){return this.store.image(e,t)}};function TS(i){let e=new Map,t=new Int32Array(i.length);for(let n=0;n<i.length;n++){let r=e.get(i[n]);r===void 0&&e.set(i[n],r=e.size),t[n]=r}return{values:[...e.keys()],codes:t}}function AS({type:i,kind:e}){return i==="text"?e==="date"?"date":"text":i==="boolean"?"boolean":"number"}function ES(i,e){let t=e.array(i.values);switch(i.type){case"boolean":return n=>t[n]!==0;case"text":{let n=e.integers(i.offsets),r=new TextDecoder,s=t;return o=>r.decode(s.subarray(n[o],n[o+1]))}default:return n=>CS(t[n])}}function Hr(i,e){let t=e.octets(i.values),n=e.integers(i.offsets),r=n.length-1,s=new Uint8Array(t.length+r);for(let c=0,h=0;c<r;c++){let u=t.subarray(n[c],n[c+1]);s.set(u,h),h+=u.length,s[h++]=jp.charCodeAt(0)}let o=new TextDecoder("utf-8",{ignoreBOM:!0}),a=o.decode(s).split(jp);a.length!==r+1&&(a=Array.from({length:r},(c,h)=>o.decode(t.subarray(n[h],n[h+1])))),a.length=r;let l=i.nulls&&e.octets(i.nulls);if(l)for(let c=0;c<r;c++)Ws(l,c)&&(a[c]=null);return a}function CS(i){if(typeof i=="number")return i;let e=Number(i);return Number.isSafeInteger(e)?e:i}var Hn=1024;function qs(i){let e=new Uint8Array(Eu(i.length/4)*4);e.set(i);let t=new qn(e,Hn,e.length/4/Hn,_n,Bt);return t.colorSpace=Wt,Cu(t)}function Qp(i){let e=new Uint8Array(Eu(i));return Cu(new qn(e,Hn,e.length/Hn,Bi,Bt))}function Ys(i,e){let t=new Float32Array(Eu(i.length/e)*e);t.set(i);let n=e===1?Bi:Jn;return Cu(new qn(t,Hn,t.length/e/Hn,n,bn))}function Eu(i){return Math.max(1,Math.ceil(i/Hn))*Hn}function Cu(i){return i.magFilter=i.minFilter=yt,i.needsUpdate=!0,i}var hr=["#272a5c","#6b3c86","#c2576a","#f09a4a","#fbe9a2"];function em(i){return[1,3,5].map(e=>(parseInt(i.slice(e,e+2),16)/255).toFixed(5)).join(", ")}var dt=`
precision highp float;
precision highp int;
`,Ks=`
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
`,ur=`
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
`,ml=`
vec4 identity(uint layer, uint feature) {
  return vec4(uvec4(feature & 255u, (feature >> 8) & 255u, (feature >> 16) & 255u, layer)) / 255.0;
}
`,mi=`
uniform mat4 modelMatrix;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
uniform mat4 viewMatrix;
invariant gl_Position;
`,tm=`
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
  float share = clamp(hoursOfSun(place, normal) / hoursMost, 0.0, 1.0) * float(${hr.length-1});
  vec3 color = vec3(${em(hr[0])});
${hr.slice(1).map((i,e)=>`  color = mix(color, vec3(${em(i)}), clamp(share - ${e}.0, 0.0, 1.0));`).join(`
`)}
  return mix(pow((color + 0.055) / 1.055, vec3(2.4)), color / 12.92, lessThanEqual(color, vec3(0.04045)));
}
#endif
`,Wr=`
#ifdef CUT
uniform vec4 section; // normal and offset, world metres
out float beyond; // metres

void cutAt(vec3 world) {
  beyond = dot(section.xyz, world) - section.w;
}
#else
void cutAt(vec3 world) {}
#endif
`,zi=`
#ifdef CUT
in float beyond;

void cut() {
  if (beyond > 0.0) discard;
}
#else
void cut() {}
#endif
`,nm=`
#ifdef SLAB
in float high; // metres that the terrain is above the cut

void below() {
  if (high < 0.0) discard;
}
#else
void below() {}
#endif
`,dr=`${dt}${mi}${Wr}
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
`,gl=`${dt}${zi}${Ks}${tm}${ur}
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
`,$r=`${dt}${zi}${nm}${ml}
uniform uint layer;
out vec4 pixel;

void main() {
  cut();
  below();
  pixel = identity(layer, 0u);
}
`,im=`${dt}${mi}${Wr}
in vec2 cell;
in int height;

void main() {
  vec4 seen = modelViewMatrix * vec4(cell.x, float(height), cell.y, 1.0);
  cutAt((modelMatrix * vec4(cell.x, float(height), cell.y, 1.0)).xyz);
  gl_Position = projectionMatrix * vec4(seen.xyz * 0.999, 1.0);
}
`,yl=`${dt}${zi}${ur}
uniform vec3 color;
uniform float opacity;
out vec4 pixel;

void main() {
  cut();
  pixel = vec4(toSRGB(fogged(color)), opacity);
}
`,Ru=`${dt}${mi}${Wr}
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
`,Zs=`${dt}${mi}${Wr}
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
`,Pu=`${dt}${mi}
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
`,Js=`${dt}${zi}${nm}${Ks}${ur}
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
`,Lu=`
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
`,rm=`${dt}${mi}${Wr}${Lu}
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
#if !defined(PICTURED) && !defined(HOURS)
  tint.rgb = mix(tint.rgb, accent, accented); // once a vertex, not once a pixel
#endif
}
`,Iu=`${dt}${mi}${Lu}
in vec3 position;
in uint feature;

void main() {
  dress(feature, feature * SLOTS);
  gl_Position = tint.a > 0.0 ? projectionMatrix * modelViewMatrix * vec4(position, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
`,sm=`${dt}${Ks}${ur}
uniform float opacity;
uniform vec3 facing;
flat in vec4 tint;
out vec4 pixel;

void main() {
  vec3 shaded = tint.rgb * mix(vec3(1.0), light(facing, 1.0), 0.6) * 0.6; // darker than walls are
  pixel = vec4(toSRGB(fogged(shaded)), opacity * tint.a);
}
`,om=`${dt}${ml}
uniform uint layer;
flat in uint id;
out vec4 pixel;

void main() {
  pixel = identity(layer, id);
}
`,Du=`
#ifdef PICTURED
uniform sampler2D picture;
in vec2 texel;
flat in float covered;

vec4 pictured() {
  vec4 found = texture(picture, texel);
  return covered > 0.0 ? vec4(found.rgb / max(found.a, 1e-3), found.a) : vec4(-1.0, -1.0, -1.0, 1.0);
}
#endif
`,am=`${dt}${zi}${Ks}${tm}${ur}${Du}
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
`,lm=`${dt}${zi}${ml}${Du}
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
`,Nu=`${dt}${zi}${Du}
out vec4 pixel;

void main() {
  cut();
#ifdef PICTURED
  if (pictured().a < 0.5) discard;
#endif
  pixel = vec4(0.0);
}
`,Xr=`${dt}${mi}${Lu}
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
`,Uu=`
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
`,vl=`${dt}${ur}${Uu}
uniform float opacity;
flat in vec4 tint;
out vec4 pixel;

void main() {
  float strength = opacity * tint.a;
  // the soft edge of a translucent end would show on the next segment
  float covered = cover(0.01, strength < 0.999 ? 0.99 : 0.01);
  pixel = vec4(toSRGB(fogged(tint.rgb)), strength * covered);
}
`,cm=`${dt}${ml}${Uu}
uniform uint layer;
flat in uint id;
out vec4 pixel;

void main() {
  cover(0.5, 0.5);
  pixel = identity(layer, id);
}
`,hm=`${dt}${Uu}
out vec4 pixel;

void main() {
  cover(0.99, 0.99);
  pixel = vec4(0.0);
}
`,Fu=`${dt}${zi}
out vec4 pixel;

void main() {
  cut();
  pixel = vec4(0.0);
}
`,um=`${dt}
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
`,dm=`${dt}${Ks}${ur}
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
`,fm=`${dt}${mi}${Wr}
in vec3 position;

void main() {
  cutAt((modelMatrix * vec4(position, 1.0)).xyz);
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  gl_Position = projectionMatrix * vec4(seen.xyz * 0.99997, 1.0);
}
`,xl=`${dt}
in vec2 position;

void main() {
  gl_Position = vec4(position, 0.0, 1.0);
}
`,bl=`${dt}
uniform highp sampler2D depths;
out vec4 pixel;

void main() {
  float share = texelFetch(depths, ivec2(gl_FragCoord.xy), 0).r;
  uint bits = uint(share * 16777215.0);
  pixel = vec4(uvec4(bits >> 16, (bits >> 8) & 255u, bits & 255u, 255u)) / 255.0;
}
`;var qr=class{constructor(e,t,n){this.items=e;this.classOf=t;this.store=n;this.shown=e.map(()=>!0)}items;classOf;store;shown;isShown(e){return this.shown[e]}show(e,t){this.shown[e]=t}of(e){return this.classOf[e]}shows(e){return this.shown[this.classOf[e]]??!0}named(e){let t=this.items.flatMap(({label:n},r)=>n===e?[r]:[]);return t.length?t:/^\d+$/.test(e)&&Number(e)<this.items.length?[Number(e)]:[]}async swatch({image:e}){return e?createImageBitmap(new Blob([this.store.octets(e.data)],{type:e.mime})):null}};var RS=new Intl.PluralRules(xt),PS=new Intl.NumberFormat(xt);function nn(i,e){let t=e[RS.select(i)]??e.other,n=PS.format(i);return t.includes("%")?t.replace("%",n):`${n} ${t}`}var pm={layers:"Tasot",showPanel:"Näytä tasot ja asetukset",hidePanel:"Piilota tasot ja asetukset",opacity:i=>`Peittävyys: ${i}`,classes:i=>nn(i,{one:"luokka",other:"luokkaa"}),unnamedClass:i=>`Luokka ${i}`,drape:i=>`Kuva maaston päällä: ${i}`,plainColor:"Yksivärinen",groups:"Mitä näytetään",views:"Näkymät",logo:"Julkaisijan logo",zoomTo:i=>`Zoomaa tasoon ${i}`,compare:"Vertaa kuvaan",compared:i=>`Toinen kuva tasolla ${i}`,divider:"Kuvien välinen jakoviiva",dividerAt:(i,e,t)=>`vasemmalla ${i} ${t} %, oikealla ${e}`,exaggeration:"Korkeuden liioittelu",times:i=>`${i}×`,tools:"Työkalut",north:"Käännä pohjoiseen",zoomIn:"Lähennä",zoomOut:"Loitonna",home:"Näytä koko näkymä",rotate:"Kierrä ympäri (R)",hideInterface:"Piilota painikkeet ja paneelit (H)",showInterface:"Näytä painikkeet ja paneelit (H)",saveImage:"Tallenna kuva",saveImageKey:"Tallenna kuva (Vaihto+S)",save:"Tallenna",pictureWidth:"Leveys (pikseliä)",pictureHeight:"Korkeus (pikseliä)",background:"Tausta",backgrounds:{seen:"Kuten näytöllä",white:"Valkoinen",transparent:"Läpinäkyvä"},withLabels:"Nimien kanssa",drawing:"Piirretään…",notDrawn:"Kuvaa ei voitu tehdä; pienempi voi onnistua.",tooLarge:i=>`Tämä on enemmän kuin ${i} pikseliä, joka on selaimen enimmäismäärä.`,language:"Kieli",about:"Tietoja näkymästä",aboutKey:"Tietoja näkymästä ja sen käytöstä (I)",viewAddress:"Linkki tähän näkymään",embedCode:"Upotuskoodi verkkosivulle",copyText:"Kopioi",usage:"Hiiri, sormet ja näppäimet",credits:"Lähteet",orbitUsage:[["Vedä","Kierrä"],["Oikea painike, Vaihto tai kaksi sormea","Siirrä"],["Rulla tai nipistys","Zoomaa"]],trackballUsage:[["Vedä","Kierrä vapaasti joka suuntaan"],["Oikea painike, Vaihto tai kaksi sormea","Siirrä"],["Rulla, nipistys tai kierto sormilla","Zoomaa ja kallista"]],keys:[["Napsauta tai napauta","Kerro, mitä paikassa on"],["Kaksoisnapsautus","Tule lähemmäs"],["Nuolinäppäimet, Vaihdon kanssa","Siirrä, kierrä"],["Enter","Kerro, mitä keskellä on"],["+ −","Zoomaa"],["N, Home","Käännä pohjoiseen, näytä kaikki"],["/","Haku"],["M","Mittaa"],["R","Aloita ja lopeta kierto"],["I","Tämä ikkuna"],["H","Piilota ja näytä painikkeet ja paneelit"],["Vaihto+S","Tallenna kuva"],["Esc","Sulje, pysäytä"]],withoutValue:"Ei arvoa",otherValues:i=>nn(i,{one:"muu",other:"muuta"}),emptyText:"(tyhjä)",range:(i,e)=>`${i}–${e}`,search:"Haku",searchHint:"Katu, numero, nimi…",clearSearch:"Tyhjennä haku",foundNothing:"Mitään ei löytynyt",found:(i,e)=>e<2?`${i} löytyi`:`${i} löytyi, näistä luetellaan ${e} parasta`,searchResults:"Hakutulokset",nearby:"Lähistöllä",listNearby:"Luettele, mitä on lähistöllä",radius:"Säde metreinä",withinRadius:"Säteellä",within:(i,e)=>`${i} m säteellä: ${e}`,here:"tämä paikka",nothingNearby:"Tällä säteellä ei ole mitään.",moreNearby:i=>nn(i,{one:"ja % muu",other:"ja % muuta"}),saveTable:"Tallenna taulukkona (CSV)",distance:"Etäisyys",layer:"Taso",filterAndColor:i=>`Suodata ja väritä ${i}`,colorBy:"Väri kentän mukaan",asMapped:"Kartan tyyli",method:"Luokitus",methods:{equal:"Tasavälit",quantile:"Samat määrät"},classCount:"Luokkien määrä",showOnly:"Näytä vain, kun",addCondition:"Lisää ehto",removeCondition:"Poista tämä ehto",field:"Kenttä",least:"Alkaen",most:"Asti",containsText:"Sisältää",alsoWithout:"myös ne, joilla ei ole arvoa",matching:(i,e)=>`${i} / ${e} näkyvissä`,time:"Aika",play:"Toista",pause:"Keskeytä",allTimes:"Kaikki ajat",showAllTimes:"Näytä kaikki ajat",timeStep:"Askel",timeMode:"Mitä näytetään",timeModes:{until:"Kaikki siihen asti",within:"Vain silloin"},sun:"Aurinko ja varjot",sunShown:"Auringonvalo valittuna aikana",sunDate:"Päivä",sunTime:"Kellonaika",sunZone:"Kello",zones:{reader:"Oma kellosi",solar:"Paikan aurinkoaika"},sunUp:(i,e)=>`Aurinko suunnassa ${i}°, ${e}° horisontin yläpuolella`,sunDown:"Aurinko on horisontin alapuolella",sunDay:(i,e)=>`Taivaalla ${i}–${e}`,sunNight:"Aurinko ei nouse tänä päivänä",sunHours:"Väritä tämän päivän aurinkotuntien mukaan",sunHoursHint:"Napsauta paikkaa nähdäksesi, milloin siinä paistaa. Korkeuksia ei tässä liioitella.",sunHoursOf:i=>`Aurinko ${i}`,section:"Leikkaustaso",sectionShown:"Leikkaa näkymä auki",sectionKind:"Leikkauksen laji",sectionKinds:{vertical:"Pysty",horizontal:"Vaaka"},sectionAzimuth:"Avoin suuntaan",sectionOffset:"Leikkauksen paikka",sectionLevel:"Leikkauksen korkeus",flip:"Käännä",measure:"Mittaa",measureKey:"Mittaa matkoja, aloja ja profiileja (M)",measures:{distance:"Matka",area:"Pinta-ala",profile:"Profiili"},measureHint:"Napsauta tai napauta ensimmäistä paikkaa. Näppäimistöllä: nuolinäppäimet tähtäävät, välilyönti merkitsee paikan.",measuring:"Lopeta kaksoisnapsautuksella tai napauttamalla viimeistä paikkaa uudelleen. Enter lopettaa, askelpalautin peruu, Esc keskeyttää.",measured:"Napsauta, kun haluat mitata uudelleen.",undo:"Peru",finish:"Lopeta",anew:"Alusta",saveCsv:"Tallenna CSV",legPlan:"Vaakamatka",legSlope:"Vinomatka",legGeodesic:"Geodeettinen",legRise:"Korkeusero",sum:"Summa",areaPlan:"Vaakasuora ala",areaGeodesic:"Geodeettinen ala",areaFace:"Maaston pinta-ala",perimeter:"Piiri",crossing:"Ääriviiva leikkaa itsensä: peru paikkoja, kunnes se ei enää leikkaa.",profilePlot:"Korkeudet viivaa pitkin",profileSummary:(i,e,t,n,r,s)=>`Pituus ${i}, maata pitkin ${e} · ${t}–${n} · nousua ${r}, laskua ${s}`,noGround:"ei maastoa",noTerrain:"Tämän viivan alla ei ole maastoa.",download:"Lataa malli",notDownloaded:"Lataus epäonnistui",formats:{glb:"glTF, useimpiin 3D-ohjelmiin",obj:"OBJ, värit ja kuvat mukana",mtl:"OBJ-tiedoston värit",stl:"STL, vain muoto",dae:"COLLADA, värit ja kuvat mukana",image:"Pinnan kuva"},scale:"Mittakaava kuvan keskellä",plane:"Vaakataso",showPlane:"Näytä",planeLevel:"Vaakatason korkeus",planeColor:"Vaakatason väri",planeOpacity:"Vaakatason peittävyys",wheelHint:"Zoomaa napsauttamalla ensin näkymää tai pitämällä Ctrl-näppäintä alhaalla",start:"Käynnistä 3D-näkymä",openWindow:i=>`Avaa ikkunassa, jonka koko on ${i} pikseliä`,close:"Sulje",copy:"Kopioi koordinaatit",copied:"Kopioitu",notCopied:"Kopiointi epäonnistui",copyValue:i=>`Kopioi ${i}`,enlarge:i=>`Näytä kuva suurempana: ${i}`,picture:i=>`Kuva: ${i}`,easting:"Itä",northing:"Pohjoinen",height:"Korkeus",longitude:"Pituusaste",latitude:"Leveysaste",degrees:"WGS 84",compass:{north:"N",east:"E",south:"S",west:"W"},coordinates:"Koordinaatit",nothing:"Tässä ei ole mitään",noValue:"ei arvoa",yes:"kyllä",no:"ei",surface:"Pinta",feature:i=>`Kohde ${i+1}`,canvas:i=>`Kolmiulotteinen näkymä: ${i}. Nuolinäppäimet siirtävät, Vaihdon kanssa ne kiertävät; + ja − zoomaavat, Enter kertoo, mitä keskellä on, N kääntää pohjoiseen, Home näyttää kaiken.`,loading:"Ladataan",noWebGL:"Sivu piirretään WebGL 2:lla, jota tämä selain ei tue. Kokeile uudempaa selainta tai ota laitteistokiihdytys käyttöön.",damaged:i=>`Näkymää ei voida näyttää: sen tiedot ovat puutteelliset tai vioittuneet (${i}).`,lost:"Näytönohjain lakkasi piirtämästä. Lataa sivu uudelleen."};var mm={layers:"Ebenen",showPanel:"Ebenen und Einstellungen einblenden",hidePanel:"Ebenen und Einstellungen ausblenden",opacity:i=>`Deckkraft von ${i}`,classes:i=>nn(i,{one:"Klasse",other:"Klassen"}),unnamedClass:i=>`Klasse ${i}`,drape:i=>`Bild auf ${i}`,plainColor:"Einfarbig",groups:"Was zu sehen ist",views:"Ansichten",logo:"Logo des Herausgebers",zoomTo:i=>`Auf ${i} zoomen`,compare:"Vergleichen mit",compared:i=>`Zweites Bild auf ${i}`,divider:"Trennlinie zwischen den Bildern",dividerAt:(i,e,t)=>`links ${i} ${t} %, rechts ${e}`,exaggeration:"Überhöhung",times:i=>`${i}×`,tools:"Werkzeuge",north:"Nach Norden drehen",zoomIn:"Vergrößern",zoomOut:"Verkleinern",home:"Ganze Szene zeigen",rotate:"Rundflug (R)",hideInterface:"Bedienelemente ausblenden (H)",showInterface:"Bedienelemente einblenden (H)",saveImage:"Bild speichern",saveImageKey:"Bild speichern (Umschalt+S)",save:"Speichern",pictureWidth:"Breite (Pixel)",pictureHeight:"Höhe (Pixel)",background:"Hintergrund",backgrounds:{seen:"Wie angezeigt",white:"Weiß",transparent:"Durchsichtig"},withLabels:"Mit Beschriftung",drawing:"Wird gezeichnet …",notDrawn:"Das Bild ließ sich nicht erzeugen; ein kleineres gelingt vielleicht.",tooLarge:i=>`Das sind mehr als die ${i} Pixel, die ein Browser fassen kann.`,language:"Sprache",about:"Über diese Szene",aboutKey:"Über diese Szene und ihre Bedienung (I)",viewAddress:"Link zu dieser Ansicht",embedCode:"Code zum Einbetten in eine Webseite",copyText:"Kopieren",usage:"Maus, Finger und Tasten",credits:"Quellen",orbitUsage:[["Ziehen","Drehen"],["Rechte Maustaste, Umschalt oder zwei Finger","Verschieben"],["Mausrad oder zwei Finger spreizen","Zoomen"]],trackballUsage:[["Ziehen","Frei in alle Richtungen drehen"],["Rechte Maustaste, Umschalt oder zwei Finger","Verschieben"],["Mausrad, zwei Finger spreizen oder drehen","Zoomen und neigen"]],keys:[["Klicken oder tippen","Zeigen, was dort ist"],["Doppelklick","Näher heran"],["Pfeiltasten, mit Umschalt","Verschieben, drehen"],["Eingabe","Zeigen, was in der Mitte ist"],["+ −","Zoomen"],["N, Pos1","Nach Norden drehen, alles zeigen"],["/","Suche"],["M","Messen"],["R","Rundflug beginnen und beenden"],["I","Dieses Fenster"],["H","Bedienelemente aus- und einblenden"],["Umschalt+S","Bild speichern"],["Esc","Schließen, anhalten"]],withoutValue:"Kein Wert",otherValues:i=>nn(i,{one:"weiterer",other:"weitere"}),emptyText:"(leer)",range:(i,e)=>`${i} bis ${e}`,search:"Suche",searchHint:"Adresse, Name …",clearSearch:"Suche leeren",foundNothing:"Nichts gefunden",found:(i,e)=>e<2?`${i} gefunden`:`${i} gefunden, die besten ${e} sind aufgeführt`,searchResults:"Gefundenes",nearby:"In der Nähe",listNearby:"Auflisten, was in der Nähe ist",radius:"Umkreis in Metern",withinRadius:"Umkreis",within:(i,e)=>`Im Umkreis von ${i} m um ${e}`,here:"diese Stelle",nothingNearby:"In diesem Umkreis ist nichts.",moreNearby:i=>nn(i,{one:"und % weiteres",other:"und % weitere"}),saveTable:"Als Tabelle speichern (CSV)",distance:"Entfernung",layer:"Ebene",filterAndColor:i=>`${i} filtern und einfärben`,colorBy:"Einfärben nach",asMapped:"Kartenstil",method:"Klassen",methods:{equal:"Gleiche Intervalle",quantile:"Gleiche Anzahl"},classCount:"Anzahl der Klassen",showOnly:"Nur zeigen, wenn",addCondition:"Bedingung hinzufügen",removeCondition:"Diese Bedingung entfernen",field:"Feld",least:"Von",most:"Bis",containsText:"Enthält",alsoWithout:"auch solche ohne Wert",matching:(i,e)=>`${i} von ${e} zu sehen`,time:"Zeit",play:"Abspielen",pause:"Anhalten",allTimes:"Alle Zeiten",showAllTimes:"Alle Zeiten zeigen",timeStep:"Schritt",timeMode:"Was zu sehen ist",timeModes:{until:"Alles bis dahin",within:"Nur dann"},sun:"Sonne und Schatten",sunShown:"Sonnenlicht zu einer Zeit",sunDate:"Datum",sunTime:"Tageszeit",sunZone:"Uhr",zones:{reader:"Ihre Uhr",solar:"Sonnenzeit des Ortes"},sunUp:(i,e)=>`Sonne bei ${i}°, ${e}° über dem Horizont`,sunDown:"Die Sonne steht unter dem Horizont",sunDay:(i,e)=>`Am Himmel von ${i} bis ${e}`,sunNight:"Die Sonne geht an diesem Tag nicht auf",sunHours:"Nach Sonnenstunden dieses Tages färben",sunHoursHint:"Eine Stelle anklicken, um zu sehen, wann sie Sonne hat. Höhen sind dafür nicht überhöht.",sunHoursOf:i=>`Sonne am ${i}`,section:"Schnittebene",sectionShown:"Szene aufschneiden",sectionKind:"Art des Schnitts",sectionKinds:{vertical:"Senkrecht",horizontal:"Waagrecht"},sectionAzimuth:"Offen nach",sectionOffset:"Lage des Schnitts",sectionLevel:"Höhe des Schnitts",flip:"Wenden",measure:"Messen",measureKey:"Strecken, Flächen und Profile messen (M)",measures:{distance:"Strecke",area:"Fläche",profile:"Profil"},measureHint:"Erste Stelle anklicken oder antippen. Mit der Tastatur: Pfeiltasten zielen, die Leertaste setzt eine Stelle.",measuring:"Doppelklick oder nochmaliges Tippen auf die letzte Stelle beendet. Eingabe beendet, Rücktaste nimmt zurück, Esc bricht ab.",measured:"Klicken, um neu zu messen.",undo:"Zurücknehmen",finish:"Beenden",anew:"Von vorn",saveCsv:"CSV speichern",legPlan:"Horizontal",legSlope:"Schräg",legGeodesic:"Geodätisch",legRise:"Δ Höhe",sum:"Summe",areaPlan:"Horizontale Fläche",areaGeodesic:"Geodätische Fläche",areaFace:"Geländeoberfläche",perimeter:"Umfang",crossing:"Der Umriss kreuzt sich selbst: Stellen zurücknehmen, bis er das nicht mehr tut.",profilePlot:"Höhen entlang der Linie",profileSummary:(i,e,t,n,r,s)=>`${i} lang, ${e} am Boden · von ${t} bis ${n} · ${r} aufwärts, ${s} abwärts`,noGround:"kein Gelände",noTerrain:"Unter dieser Linie ist kein Gelände.",download:"Modell herunterladen",notDownloaded:"Herunterladen misslungen",formats:{glb:"glTF, für die meisten 3D-Programme",obj:"OBJ, mit Farben und Bildern",mtl:"Farben der OBJ-Datei",stl:"STL, nur die Form",dae:"COLLADA, mit Farben und Bildern",image:"Bild auf einer Oberfläche"},scale:"Maßstab in der Bildmitte",plane:"Horizontale Ebene",showPlane:"Anzeigen",planeLevel:"Höhe der horizontalen Ebene",planeColor:"Farbe der horizontalen Ebene",planeOpacity:"Deckkraft der horizontalen Ebene",wheelHint:"Zum Zoomen in die Szene klicken oder Strg gedrückt halten",start:"3D-Ansicht starten",openWindow:i=>`In einem Fenster von ${i} Pixeln öffnen`,close:"Schließen",copy:"Koordinaten kopieren",copied:"Kopiert",notCopied:"Kopieren misslungen",copyValue:i=>`${i} kopieren`,enlarge:i=>`Bild größer zeigen: ${i}`,picture:i=>`Bild: ${i}`,easting:"Ost",northing:"Nord",height:"Höhe",longitude:"Länge",latitude:"Breite",degrees:"WGS 84",compass:{north:"N",east:"O",south:"S",west:"W"},coordinates:"Koordinaten",nothing:"Dort ist nichts",noValue:"kein Wert",yes:"ja",no:"nein",surface:"Fläche",feature:i=>`Objekt ${i+1}`,canvas:i=>`Dreidimensionale Ansicht: ${i}. Pfeiltasten verschieben, mit Umschalt drehen sie; + und − zoomen, Eingabe sagt, was in der Mitte ist, N dreht nach Norden, Pos1 zeigt alles.`,loading:"Wird geladen",noWebGL:"Diese Seite zeichnet mit WebGL 2, das dieser Browser nicht bietet. Bitte einen aktuellen Browser verwenden oder die Hardwarebeschleunigung einschalten.",damaged:i=>`Die Szene lässt sich nicht anzeigen: Ihre Daten sind unvollständig oder beschädigt (${i}).`,lost:"Die Grafikkarte zeichnet nicht mehr. Bitte die Seite neu laden."};var gm={layers:"レイヤ",showPanel:"レイヤと設定を表示",hidePanel:"レイヤと設定を隠す",opacity:i=>`${i}の不透明度`,classes:i=>nn(i,{other:"% クラス"}),unnamedClass:i=>`クラス ${i}`,drape:i=>`${i}に重ねる画像`,plainColor:"単色",groups:"表示する内容",views:"視点",logo:"発行者のロゴ",zoomTo:i=>`${i}にズーム`,compare:"比較する画像",compared:i=>`${i}の2枚目の画像`,divider:"画像の境界線",dividerAt:(i,e,t)=>`左側は${i} ${t}%、右側は${e}`,exaggeration:"高さの強調",times:i=>`${i}×`,tools:"ツール",north:"北を上にする",zoomIn:"拡大",zoomOut:"縮小",home:"全体を表示",rotate:"周囲を回る (R)",hideInterface:"操作パネルを隠す (H)",showInterface:"操作パネルを表示 (H)",saveImage:"画像を保存",saveImageKey:"画像を保存 (Shift+S)",save:"保存",pictureWidth:"幅（ピクセル）",pictureHeight:"高さ（ピクセル）",background:"背景",backgrounds:{seen:"表示のまま",white:"白",transparent:"透明"},withLabels:"ラベルを含める",drawing:"描画中…",notDrawn:"画像を作成できませんでした。小さくすると作成できる場合があります。",tooLarge:i=>`ブラウザで扱える上限の${i}ピクセルを超えています。`,language:"言語",about:"このシーンについて",aboutKey:"このシーンについて・使い方 (I)",viewAddress:"この視点へのリンク",embedCode:"Webページへの埋め込みコード",copyText:"コピー",usage:"マウス・指・キーの操作",credits:"出典",orbitUsage:[["ドラッグ","回転"],["右ボタン、Shift、または2本指でドラッグ","移動"],["ホイールまたはピンチ","拡大・縮小"]],trackballUsage:[["ドラッグ","自由に回転"],["右ボタン、Shift、または2本指でドラッグ","移動"],["ホイール、ピンチ、2本指の回転","拡大・縮小、傾ける"]],keys:[["クリックまたはタップ","その場所の情報を表示"],["ダブルクリック","近づく"],["矢印キー、Shift+矢印キー","移動、回転"],["Enter","中央の情報を表示"],["+ −","拡大・縮小"],["N、Home","北を上にする、全体を表示"],["/","検索"],["M","計測"],["R","周回の開始と停止"],["I","この画面"],["H","操作パネルの表示と非表示"],["Shift+S","画像を保存"],["Esc","閉じる、停止"]],withoutValue:"値なし",otherValues:i=>nn(i,{other:"その他 %"}),emptyText:"（空）",range:(i,e)=>`${i}〜${e}`,search:"検索",searchHint:"通り、番地、名前…",clearSearch:"検索を消去",foundNothing:"見つかりませんでした",found:(i,e)=>e<2?`${i} 件`:`${i} 件見つかりました。上位 ${e} 件を表示`,searchResults:"検索結果",nearby:"周辺",listNearby:"周辺にあるものを一覧表示",radius:"半径（メートル）",withinRadius:"範囲",within:(i,e)=>`${e}から ${i} m 以内`,here:"この場所",nothingNearby:"この範囲には何もありません。",moreNearby:i=>nn(i,{other:"ほか % 件"}),saveTable:"表として保存（CSV）",distance:"距離",layer:"レイヤ",filterAndColor:i=>`${i}の絞り込みと色分け`,colorBy:"色分けの属性",asMapped:"地図のスタイル",method:"階級区分",methods:{equal:"等間隔",quantile:"等量"},classCount:"階級の数",showOnly:"表示する条件",addCondition:"条件を追加",removeCondition:"この条件を削除",field:"属性",least:"最小",most:"最大",containsText:"含む文字",alsoWithout:"値のないものも含む",matching:(i,e)=>`${e} 件中 ${i} 件を表示`,time:"時間",play:"再生",pause:"一時停止",allTimes:"すべての時間",showAllTimes:"すべての時間を表示",timeStep:"間隔",timeMode:"表示の範囲",timeModes:{until:"その時点まで",within:"その時点のみ"},sun:"太陽と影",sunShown:"日時の太陽光",sunDate:"日付",sunTime:"時刻",sunZone:"時計",zones:{reader:"この端末の時刻",solar:"現地の太陽時"},sunUp:(i,e)=>`太陽の方位 ${i}°、高度 ${e}°`,sunDown:"太陽は地平線の下にあります",sunDay:(i,e)=>`日の出 ${i}、日の入り ${e}`,sunNight:"この日は太陽が昇りません",sunHours:"この日の日照時間で色分け",sunHoursHint:"地点をクリックすると、日の当たる時間が表示されます。高さは強調しません。",sunHoursOf:i=>`${i} の日照`,section:"切断面",sectionShown:"切断面で切る",sectionKind:"切断面の種類",sectionKinds:{vertical:"垂直",horizontal:"水平"},sectionAzimuth:"開く方向",sectionOffset:"切断面の位置",sectionLevel:"切断面の高さ",flip:"反転",measure:"計測",measureKey:"距離・面積・地形断面を計測（M）",measures:{distance:"距離",area:"面積",profile:"地形断面"},measureHint:"最初の地点をクリックまたはタップしてください。キーボードでは矢印キーで照準を合わせ、スペースキーで地点を置きます。",measuring:"ダブルクリックするか、最後の地点をもう一度タップすると終了します。Enter で終了、Backspace で取り消し、Esc で中止。",measured:"クリックすると新しく計測します。",undo:"取り消す",finish:"終了",anew:"やり直す",saveCsv:"CSVを保存",legPlan:"水平距離",legSlope:"斜距離",legGeodesic:"測地線",legRise:"高低差",sum:"合計",areaPlan:"水平面積",areaGeodesic:"測地面積",areaFace:"地形の表面積",perimeter:"周囲長",crossing:"輪郭が交差しています。交差しなくなるまで地点を取り消してください。",profilePlot:"線に沿った高さ",profileSummary:(i,e,t,n,r,s)=>`長さ ${i}、地表 ${e} · ${t}〜${n} · 上り ${r}、下り ${s}`,noGround:"地形なし",noTerrain:"この線の下に地形はありません。",download:"モデルをダウンロード",notDownloaded:"ダウンロードできませんでした",formats:{glb:"glTF（多くの3Dソフト向け）",obj:"OBJ（色と画像付き）",mtl:"OBJファイルの色",stl:"STL（形状のみ）",dae:"COLLADA（色と画像付き）",image:"表面の画像"},scale:"画面中央での縮尺",plane:"水平面",showPlane:"表示",planeLevel:"水平面の高さ",planeColor:"水平面の色",planeOpacity:"水平面の不透明度",wheelHint:"拡大・縮小するには、シーンをクリックするか Ctrl キーを押してください",start:"3D表示を開始",openWindow:i=>`${i} ピクセルのウィンドウで開く`,close:"閉じる",copy:"座標をコピー",copied:"コピーしました",notCopied:"コピーできませんでした",copyValue:i=>`${i}をコピー`,enlarge:i=>`画像を拡大: ${i}`,picture:i=>`画像: ${i}`,easting:"東（E）",northing:"北（N）",height:"高さ",longitude:"経度",latitude:"緯度",degrees:"WGS 84",compass:{north:"N",east:"E",south:"S",west:"W"},coordinates:"座標",nothing:"ここには何もありません",noValue:"値なし",yes:"はい",no:"いいえ",surface:"面",feature:i=>`地物 ${i+1}`,canvas:i=>`${i}の3次元表示。矢印キーで移動、Shift+矢印キーで回転、+ と − で拡大・縮小、Enter で中央の情報を表示、N で北を上に、Home で全体を表示します。`,loading:"読み込み中",noWebGL:"このページの描画には WebGL 2 が必要ですが、このブラウザでは利用できません。新しいブラウザを使うか、ハードウェアアクセラレーションを有効にしてください。",damaged:i=>`データが不完全か壊れているため、シーンを表示できません（${i}）。`,lost:"グラフィックカードの描画が停止しました。ページを読み込み直してください。"};var ym={layers:"Layers",showPanel:"Show layers and settings",hidePanel:"Hide layers and settings",opacity:i=>`Opacity of ${i}`,classes:i=>nn(i,{one:"class",other:"classes"}),unnamedClass:i=>`Class ${i}`,drape:i=>`Picture on ${i}`,plainColor:"Plain colour",groups:"What is shown",views:"Views",logo:"Logo of the publisher",zoomTo:i=>`Zoom to ${i}`,compare:"Compare with",compared:i=>`Second picture on ${i}`,divider:"Divider between the pictures",dividerAt:(i,e,t)=>`${i} on the left ${t} %, ${e} on the right`,exaggeration:"Vertical exaggeration",times:i=>`${i}×`,tools:"Tools",north:"Turn to north",zoomIn:"Zoom in",zoomOut:"Zoom out",home:"Show the whole scene",rotate:"Turn around (R)",hideInterface:"Hide the interface (H)",showInterface:"Show the interface (H)",saveImage:"Save image",saveImageKey:"Save image (Shift+S)",save:"Save",pictureWidth:"Width (pixels)",pictureHeight:"Height (pixels)",background:"Background",backgrounds:{seen:"As seen",white:"White",transparent:"Transparent"},withLabels:"With labels",drawing:"Drawing…",notDrawn:"The picture could not be made; a smaller one may be.",tooLarge:i=>`That is more than the ${i} pixels that a browser holds.`,language:"Language",about:"About this scene",aboutKey:"About this scene, and how to use it (I)",viewAddress:"Link to this view",embedCode:"Code to embed it in a page",copyText:"Copy",usage:"Mouse, fingers and keys",credits:"Sources",orbitUsage:[["Drag","Turn"],["Right button, Shift or two fingers","Move"],["Wheel or pinch","Zoom"]],trackballUsage:[["Drag","Turn every way"],["Right button, Shift or two fingers","Move"],["Wheel, pinch or twist","Zoom and roll"]],keys:[["Click or tap","Tell what is there"],["Double click","Come nearer"],["Arrow keys, with Shift","Move, turn"],["Enter","Tell what is in the middle"],["+ −","Zoom"],["N, Home","Turn to north, show everything"],["R","Turn around, and stop"],["/","Search"],["M","Measure"],["I","This box"],["H","Hide and show the interface"],["Shift+S","Save an image"],["Esc","Close, stop"]],download:"Download the model",notDownloaded:"Downloading failed",formats:{glb:"glTF, for most 3D programs",obj:"OBJ, with colours and images",mtl:"Colours of the OBJ file",stl:"STL, shape only",dae:"COLLADA, with colours and images",image:"Image on a surface"},scale:"Scale at the middle of the picture",plane:"Horizontal plane",showPlane:"Show",planeLevel:"Height of the plane",planeColor:"Colour of the plane",planeOpacity:"Opacity of the plane",sun:"Sun and shadows",sunShown:"Sunlight at a time",sunDate:"Date",sunTime:"Time of day",sunZone:"Clock",zones:{reader:"Your clock",solar:"Solar time of the place"},sunUp:(i,e)=>`Sun at ${i}°, ${e}° above the horizon`,sunDown:"The sun is below the horizon",sunDay:(i,e)=>`Up from ${i} to ${e}`,sunNight:"The sun does not rise on this day",sunHours:"Colour by hours of sun on this day",sunHoursHint:"Click a place to see when it has sun. Heights are not exaggerated for this.",sunHoursOf:i=>`Sun on ${i}`,section:"Section plane",sectionShown:"Cut the scene open",sectionKind:"Kind of section",sectionKinds:{vertical:"Upright",horizontal:"Level"},sectionAzimuth:"Open towards",sectionOffset:"Position of the section",sectionLevel:"Height of the section",flip:"Flip",measure:"Measure",measureKey:"Measure distances, areas and profiles (M)",measures:{distance:"Distance",area:"Area",profile:"Profile"},measureHint:"Click or tap the first place. By keyboard: arrow keys aim, Space sets a place.",measuring:"Double click, or tap the last place again, to finish. Enter finishes, Backspace takes back, Esc gives up.",measured:"Click to measure anew.",undo:"Undo",finish:"Finish",anew:"Anew",saveCsv:"Save CSV",legPlan:"On the plane",legSlope:"In space",legGeodesic:"Geodesic",legRise:"Height",sum:"Sum",areaPlan:"Area on the plane",areaGeodesic:"Geodesic area",areaFace:"Area of the terrain’s surface",perimeter:"Perimeter",crossing:"The outline crosses itself: take places back until it does not.",profilePlot:"Heights along the line",profileSummary:(i,e,t,n,r,s)=>`${i} long, ${e} on the ground · from ${t} to ${n} · up ${r}, down ${s}`,noGround:"no ground",noTerrain:"There is no terrain below this line.",wheelHint:"Click the scene or hold Ctrl to zoom",start:"Start the 3D view",openWindow:i=>`Open in a window of ${i} pixels`,close:"Close",copy:"Copy coordinates",copied:"Copied",notCopied:"Copying failed",copyValue:i=>`Copy ${i}`,enlarge:i=>`Show the picture larger: ${i}`,picture:i=>`Picture: ${i}`,easting:"East",northing:"North",height:"Height",longitude:"Longitude",latitude:"Latitude",degrees:"WGS 84",compass:{north:"N",east:"E",south:"S",west:"W"},coordinates:"Coordinates",nothing:"Nothing is there",noValue:"no value",withoutValue:"No value",otherValues:i=>nn(i,{one:"other",other:"others"}),emptyText:"(empty)",range:(i,e)=>`${i} – ${e}`,search:"Search",searchHint:"Street, number, name…",clearSearch:"Clear the search",foundNothing:"Nothing found",found:(i,e)=>e<2?`${i} found`:`${i} found, the best ${e} are listed`,searchResults:"What was found",nearby:"Nearby",listNearby:"List what is nearby",radius:"Radius in metres",withinRadius:"Within",within:(i,e)=>`Within ${i} m of ${e}`,here:"this place",nothingNearby:"There is nothing within this radius.",moreNearby:i=>nn(i,{other:"and % more"}),saveTable:"Save as a table (CSV)",distance:"Distance",layer:"Layer",filterAndColor:i=>`Filter and colour ${i}`,colorBy:"Colour by",asMapped:"Style of the map",method:"Classes",methods:{equal:"Equal intervals",quantile:"Equal counts"},classCount:"Number of classes",showOnly:"Show only where",addCondition:"Add a condition",removeCondition:"Remove this condition",field:"Field",least:"From",most:"To",containsText:"Contains",alsoWithout:"also those without a value",matching:(i,e)=>`${i} of ${e} shown`,time:"Time",play:"Play",pause:"Pause",allTimes:"All times",showAllTimes:"Show all times",timeStep:"Step",timeMode:"What is shown",timeModes:{until:"All until then",within:"Only then"},yes:"yes",no:"no",surface:"Surface",feature:i=>`Feature ${i+1}`,canvas:i=>`Three-dimensional view of ${i}. Arrow keys move, with Shift they turn; + and − zoom, Enter tells what is in the middle, N turns to north, Home shows everything.`,loading:"Loading",noWebGL:"This page draws with WebGL 2, which this browser does not offer. Try a current browser, or turn hardware acceleration on.",damaged:i=>`The scene can't be shown: its data is incomplete or damaged (${i}).`,lost:"The graphics card stopped drawing. Load the page again."},LS={en:ym,de:mm,fi:pm,ja:gm},R={...ym,...LS[pi]};function Ou(i,[e,t],n=xt){let r=Math.round(Math.abs(i)*36e3),s=Math.floor(r/36e3),o=Math.floor(r%36e3/600),a=ku(r%600/10,1,n),l=(c,h)=>c.padStart(h,"0");return`${s}° ${l(String(o),2)}′ ${l(a,4)}″ ${i<0?t:e}`}function Bu(i,e=xt){return`${ku(i,6,e)}°`}function un(i,e=2,t=xt){return ku(i,e,t)}function ku(i,e,t){let n={minimumFractionDigits:e,maximumFractionDigits:e,useGrouping:!1};return new Intl.NumberFormat(t,n).format(i).replace("-","−")}function vm(i,e=xt){let[t,n]=i<1e6?[Math.max(i/1e3,1),"kilobyte"]:[i/1e6,"megabyte"];return new Intl.NumberFormat(e,{style:"unit",unit:n,maximumSignificantDigits:2}).format(t)}function xm(i,e=xt){return new Intl.NumberFormat(e,{notation:"compact",compactDisplay:"long"}).format(i)}function Sn(i,e=xt){let t=Math.abs(i);return t>=1e4?`${js(i/1e3,t>=1e5?1:2,e)} km`:`${js(i,t>=1e3?1:2,e)} m`}function _l(i,e=xt){return i>=1e6?`${js(i/1e6,3,e)} km²`:i>=1e5?`${js(i/1e4,2,e)} ha`:`${js(i,i>=1e3?0:1,e)} m²`}function bm(i,e=xt){let t=Math.round(i*60);return[[Math.floor(t/60),"hour"],[t%60,"minute"]].map(([r,s])=>new Intl.NumberFormat(e,{style:"unit",unit:s,unitDisplay:"short"}).format(r)).join(" ")}function _m(i,e=xt){let t={minimumFractionDigits:2,maximumFractionDigits:2};return`${new Intl.NumberFormat(e,{...t,signDisplay:"exceptZero"}).format(i).replace("-","−")} m`}function js(i,e,t=xt){return new Intl.NumberFormat(t,{minimumFractionDigits:e,maximumFractionDigits:e}).format(i).replace("-","−")}function pt(i,e=xt){let t=Math.abs(Number(i)),n=t>=1e15||t>0&&t<1e-6,r=typeof i=="number"&&n?"scientific":"standard",s="min2";return new Intl.NumberFormat(e,{maximumFractionDigits:20,useGrouping:s,notation:r}).format(i)}var IS=/^([+-]?\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;function Yr(i,e=xt){let t=IS.exec(i);if(!t)return null;let[n,r,s,o,a,l]=t.slice(1,7).map(d=>Number(d??0)),c=new Date(Date.UTC(2e3,r-1,s,o,a,l));if(c.setUTCFullYear(n,r-1,s),c.getUTCMonth()!==r-1||c.getUTCDate()!==s||o>23||a>59||l>59)return null;let h=t[4]?{timeStyle:t[6]?"medium":"short"}:{},u=new Intl.DateTimeFormat(e,{dateStyle:"medium",...h,timeZone:"UTC"}).format(c);return t[7]?`${u} ${t[7]==="Z"?"UTC":t[7]}`:u}var DS=/https?:\/\/[^\s<>"“”\p{C}]+/giu;function Sl(i){let e=[],t=0;for(let n of i.matchAll(DS)){let r=US(n[0]),s=FS(r);s&&(n.index>t&&e.push(i.slice(t,n.index)),e.push({href:s,text:r}),t=n.index+r.length)}return t<i.length&&e.push(i.slice(t)),e}var NS={")":"(","]":"[","}":"{"};function US(i){let e=i.length;for(;e>0;e--){let t=i[e-1],n=NS[t],r=s=>i.slice(0,e).split(s).length;if(n?r(n)>=r(t):!/[.,;:!?'’»]/.test(t))break}return i.slice(0,e)}function FS(i){try{let e=new URL(i);return/^https?:$/.test(e.protocol)&&e.hostname?e.href:null}catch{return null}}function wl(i){let e=/\s*"((?:[^"\\]|\\.)*)"\s*=>\s*(?:"((?:[^"\\]|\\.)*)"|NULL)\s*(,|$)/suy,t=r=>r.replace(/\\(.)/gsu,"$1"),n=[];for(;e.lastIndex<i.length;){let r=e.exec(i);if(!r)return null;n.push([t(r[1]),r[2]===void 0?null:t(r[2])])}return n.length?n:null}var Vu=5,Mm=[2,3,4,5,6,7,8,9],Ml=["#440154","#472d7b","#3b528b","#2c728e","#21918c","#28ae80","#5ec962","#addc30","#fde725"],zu=["#88ccee","#cc6677","#ddcc77","#117733","#332288","#aa4499","#44aa99","#999933","#882255"],Sm=.1,OS="#9a9a9a",Tm="#d6d6d6";function Am(i,{method:e="equal",classes:t=Vu}){return i.kind==="number"||i.kind==="date"?zS(i,e,t):HS(i)}function BS(i,e,t){let n=i.length-1,r=Array.from({length:t},(s,o)=>{let a=(o+1)/t;if(o===t-1)return i[n];if(e==="equal")return i[0]+(i[n]-i[0])*a;let l=Math.floor(a*n);return i[l]+(i[Math.min(l+1,n)]-i[l])*(a*n-l)});return r.filter((s,o)=>o===r.length-1||s<r[o+1])}function kS(i){return Array.from({length:i},(e,t)=>{let r=(i===1?.5:Sm+(1-Sm)*(t/(i-1)))*(Ml.length-1),s=Math.min(Math.floor(r),Ml.length-2);return $S(Ml[s],Ml[s+1],r-s)})}function zS(i,e,t){let{numbers:n}=i,r=n.filter(Number.isFinite).sort(),s=VS(i,r,e,t),o=kS(s.length),a=s.map((c,h)=>({label:WS(i,h?s[h-1]:r[0],c,h===0),color:o[h]})),l=Int32Array.from(n,c=>{if(!Number.isFinite(c))return s.length;let h=0;for(;h<s.length-1&&c>s[h];)h++;return h});return r.length<n.length&&a.push({label:R.withoutValue,color:Tm}),{items:a,classOf:l}}function VS(i,e,t,n){if(!e.length)return[];let r=BS(e,t,n);return i.kind==="number"&&i.whole?[...new Set(r.map(Math.floor))]:r}function HS(i){let{values:e,codes:t}=i.distinct,n=new Int32Array(e.length);for(let l of t)n[l]++;let r=e.map((l,c)=>c).filter(l=>e[l]!==null).sort((l,c)=>n[c]-n[l]),s=r.length<=zu.length?r:r.slice(0,zu.length-1),o=s.map((l,c)=>({label:GS(e[l]),color:zu[c]}));s.length<r.length&&o.push({label:R.otherValues(r.length-s.length),color:OS});let a=new Int32Array(e.length).fill(o.length-1);return s.forEach((l,c)=>a[l]=c),r.length<e.length&&(o.push({label:R.withoutValue,color:Tm}),a[e.indexOf(null)]=o.length-1),{items:o,classOf:Int32Array.from(t,l=>a[l])}}function GS(i){return typeof i=="boolean"?i?R.yes:R.no:String(i)||R.emptyText}function WS(i,e,t,n){if(i.kind==="date")return R.range(wm(e),wm(t));if(i.whole){let[s,o]=[n?e:e+1,t];return s>=o?pt(o):R.range(pt(s),pt(o))}if(e===t)return pt(t);let r=Math.min(Math.max(2-Math.floor(Math.log10(t-e)),0),12);return R.range(pt(Number(e.toFixed(r))),pt(Number(t.toFixed(r))))}function wm(i){let e=ei(i,"day");return Yr(e)??e}function $S(i,e,t){let n=(r,s)=>parseInt(r.slice(1+2*s,3+2*s),16);return`#${[0,1,2].map(r=>Math.round(n(i,r)*(1-t)+n(e,r)*t).toString(16).padStart(2,"0")).join("")}`}function dn(i){return i.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f]/g,"").replace(/[ßæœøđłı]/g,e=>XS[e])}var XS={ß:"ss",æ:"ae",œ:"oe",ø:"o",đ:"d",ł:"l",ı:"i"};function Cm(i,e,t){let n=new Uint8Array(e).fill(1);for(let r of t){let s=Hu(i,r.field),o=qS(s,r);if(s.kind==="number"){let{numbers:a}=s;for(let l=0;l<e;l++)n[l]&&!o(Number.isNaN(a[l])?null:a[l])&&(n[l]=0)}else{let{values:a,codes:l}=s.distinct,c=Uint8Array.from(a,h=>o(h)?1:0);for(let h=0;h<e;h++)n[h]&=c[l[h]]}}return n}function Hu(i,e){let t=i.column(e);if(!t)throw new Error(`There is no field “${e}”.`);return t}function qS(i,{min:e,max:t,values:n,contains:r,nulls:s}){let o=[];if((e!==void 0||t!==void 0)&&o.push(YS(i,e,t)),n!==void 0&&o.push(KS(n)),r!==void 0&&o.push(ZS(r)),!o.length&&s===void 0)throw new Error(`The condition on “${i.name}” needs min, max, values, contains or nulls.`);let a=s??n?.includes(null)??!1;return l=>l===null?a:o.every(c=>c(l))}function YS(i,e,t){if(i.kind==="number"){let[s,o]=[e??-1/0,t??1/0];if(typeof s!="number"||typeof o!="number")throw new Error(`“${i.name}” needs numbers as min and max.`);return a=>Number(a)>=s&&Number(a)<=o}if(i.kind!=="date")throw new Error(`“${i.name}” holds no numbers and no dates: min and max mean nothing.`);let[n,r]=[e===void 0?-1/0:Em(i,e,0),t===void 0?1/0:Em(i,t,1)];return s=>{let o=kt(String(s))?.[0]??NaN;return o>=n&&o<r}}function Em(i,e,t){let n=kt(String(e));if(!n)throw new Error(`“${e}” is no ISO date, which “${i.name}” needs.`);return n[t]}function KS(i){let e=new Set(i.map(t=>typeof t=="bigint"?Number(t):t));return t=>e.has(typeof t=="bigint"?Number(t):t)}function ZS(i){let e=dn(i);return t=>dn(String(t)).includes(e)}var Rm=255,Tl=class{constructor(e,t,n,r,s,o,a,l){this.own=e;this.features=t;this.slots=n;this.kept=r;this.attributes=s;this.legend=o;this.times=a;this.store=l;this.colors=qs(e),this.passing=new Uint8Array(t).fill(1)}own;features;slots;kept;attributes;legend;times;store;colors;mask=null;passing;conditions=[];period=null;colored=null;byField=null;get classes(){return this.byField??this.legend}get filter(){return this.conditions}get coloring(){return this.colored}shows(e){return this.passing[e]===1&&(this.classes?.shows(e)??!0)}counts(){let{classes:e}=this,t=new Int32Array(e?.items.length??0);if(e)for(let n=0;n<this.features;n++)this.passing[n]&&t[e.of(n)]++;return t}get matching(){return this.mask?this.mask.reduce((e,t)=>e+t,0):this.features}showClass(e,t){this.classes?.show(e,t),this.paint()}setFilter(e){this.mask=e.length?Cm(this.attributes,this.features,e):null,this.conditions=e.map(t=>({...t})),this.pass()}setPeriod(e){this.period=e,this.pass()}setColoring(e){let t=e&&Am(Hu(this.attributes,e.field),e);this.byField=t&&new qr(t.items,t.classOf,this.store),this.colored=e&&{...e},this.paint()}pass(){this.passing=this.mask?.slice()??new Uint8Array(this.features).fill(1),this.period&&this.times?.narrow(this.passing,this.period),this.paint()}paint(){let{own:e,slots:t,kept:n,byField:r}=this,s=this.colors.image.data,o=r?.items.map(({color:a})=>[1,3,5].map(l=>parseInt(a.slice(l,l+2),16)));s.set(e);for(let a=0;a<this.features;a++){let l=o?.[r.of(a)],c=this.shows(a);for(let h=0;h<t;h++){let u=4*(a*t+h);if(l&&!n.has(h))for(let d=0;d<3;d++)s[u+d]=l[d];c||(s[u+3]=0)}}this.colors.needsUpdate=!0}};function Pm(i,e){let t=i.image.data.fill(0);for(let n of e)t[n]=Rm;return i.needsUpdate=!0,t.includes(Rm)}function tt(i,e,t,{defines:n,...r}={}){return new Li({vertexShader:i,fragmentShader:e,uniforms:t,defines:{...n},side:hn,glslVersion:ar,...r})}function gi(i,e,t){e in i.defines!==t&&(t?i.defines[e]="":delete i.defines[e],i.needsUpdate=!0)}function rn(){this.array=null}function Al(i,e){let t=e.length/3,n=new Float32Array(t*2),r=new Int32Array(t);for(let s=0;s<t;s++)n[2*s]=e[3*s],r[s]=e[3*s+1],n[2*s+1]=e[3*s+2];i.setAttribute("cell",new Me(n,2).onUpload(rn)),i.setAttribute("height",new Me(r,1).onUpload(rn))}function El(i,e){return e>65536?Uint32Array.from(i):Uint16Array.from(i)}function Vi(i,{origin:e,step:t}){let[n,r,s]=i.origin,[o,a,l]=i.direction;return{origin:[(n-e[0])/t[0],(r-e[1])/t[1],(s-e[2])/t[2]],direction:[o/t[0],a/t[1],l/t[2]]}}function Ln(i,e){let{origin:t,direction:n}=i;return[t[0]+n[0]*e,t[1]+n[1]*e,t[2]+n[2]*e]}function Zr(i,e,t,n){let{origin:r,direction:s}=i,o=Kr(t,e),a=Kr(n,e),l=Qs(s,a),c=fr(o,l);if(c===0)return null;let h=Kr(r,e),u=fr(h,l)/c,d=Qs(h,o),p=fr(s,d)/c,g=-1e-9;if(u<g||p<g||u+p>1-g)return null;let v=fr(a,d)/c;return v>=0?v:null}function Cl(i,e,t,n){let[r,s,o]=[Kr(t,e),Kr(n,e),Kr(i,e)],a=Qs(r,s),l=fr(a,a),c=fr(Qs(o,s),a)/l,h=fr(Qs(r,o),a)/l;return[1-c-h,c,h]}function Lm(i,e){let t=([n,r,s])=>[n,r/e,s];return{origin:t(i.origin),direction:t(i.direction)}}function Kr(i,e){return[i[0]-e[0],i[1]-e[1],i[2]-e[2]]}function Qs(i,e){return[i[1]*e[2]-i[2]*e[1],i[2]*e[0]-i[0]*e[2],i[0]*e[1]-i[1]*e[0]]}function fr(i,e){return i[0]*e[0]+i[1]*e[1]+i[2]*e[2]}var Im={all:-64,layer:-8},JS=16,jS=1e-6,Rl=class{mesh;color;identity;facing={value:new P};faces=null;exaggeration=1;constructor(e,t,n){let r={...e,facing:this.facing},s={polygonOffset:!0,polygonOffsetFactor:0,polygonOffsetUnits:Im.all+Im.layer*Math.min(n,JS)};this.color=tt(Iu,sm,r,{defines:t,...s}),this.identity=tt(Iu,om,r,{defines:t,...s}),this.mesh=new st(new Qe,this.color),this.mesh.matrixAutoUpdate=!1,this.mesh.frustumCulled=!1,this.mesh.visible=!1}show(e,t,n){if([this.faces,this.exaggeration]=[e,n],this.mesh.geometry.dispose(),this.mesh.visible=this.shown,!e||!t||!this.shown)return;this.facing.value.set(...t.normal);let r=[e.positions[0],e.positions[1]/n,e.positions[2]],s=Float32Array.from(e.positions,(a,l)=>(l%3===1?a/n:a)-r[l%3]),o=new Qe;o.setAttribute("position",new Me(s,3)),o.setAttribute("feature",new Me(Uint32Array.from(e.features),1)),o.boundingSphere=new rt,this.mesh.geometry=o,this.mesh.matrix.copy(new Ne().setPosition(...r)),this.mesh.matrixWorldNeedsUpdate=!0}define(e,t){for(let n of[this.color,this.identity])gi(n,e,t)}setPass(e){this.mesh.visible=this.shown&&e!=="shadow",this.mesh.material=e==="identity"?this.identity:this.color}setTranslucent(e){this.color.transparent=e}at(e,t){if(!this.faces)return null;let{positions:n,anchors:r,features:s}=this.faces,o=a=>[n[3*a],n[3*a+1],n[3*a+2]];for(let a=0;a<s.length;a+=3){if(s[a]!==t)continue;let l=Cl(e,o(a),o(a+1),o(a+2));if(!l.every(h=>h>=-jS))continue;let c=l.reduce((h,u,d)=>h+u*r[a+d],0);return{point:[e[0],e[1]-c*this.exaggeration+c,e[2]],anchor:c}}return null}get shown(){return this.faces!==null&&this.faces.features.length>0}};function Nm(i,e,t){let{cellOf:n,middle:r}=QS(i),s=new Map,o=Array.from({length:i.length/3},(u,d)=>{let p=3*n(d)+ew(t,d),g=s.get(p);return(g===void 0||Dm(i,d,r)>Dm(i,g,r))&&s.set(p,d),p}),a=new Map([...s.keys()].map((u,d)=>[u,d])),l=[],c=new Set;for(let u=0;u<e.length;u+=3){let d=[0,1,2].map(g=>a.get(o[e[u+g]])),p=[...d].sort((g,v)=>g-v).join();new Set(d).size<3||c.has(p)||(c.add(p),l.push(...d))}if(!l.length||l.length>.6*e.length)return null;let h=[0,1,2].map(u=>o.reduce((d,p,g)=>{let v=i[3*g+u]-i[3*s.get(p)+u];return Math.max(d,Math.abs(v))},0));return{vertices:Uint32Array.from(s.values()),indices:Uint32Array.from(l),error:h}}function QS(i){let e=[1/0,1/0,1/0],t=[-1/0,-1/0,-1/0];i.forEach((r,s)=>{e[s%3]=Math.min(e[s%3],r),t[s%3]=Math.max(t[s%3],r)});let n=(r,s)=>{let o=(i[3*r+s]-e[s])/(t[s]-e[s]||1);return Math.min(Math.floor(o*3),2)};return{cellOf:r=>(n(r,0)*3+n(r,1))*3+n(r,2),middle:e.map((r,s)=>(r+t[s])/2)}}function ew(i,e){if(!i)return 1;let[t,n,r]=i.subarray(3*e,3*e+3),s=n/(Math.hypot(t,n,r)||1);return s>.9?2:s<-.9?0:1}function Dm(i,e,t){return Math.hypot(...t.map((n,r)=>i[3*e+r]-n))}function Um(i,e){let t=tw(i),n=new Float64Array(i.length),r=new Uint8Array(i.length/3);for(let o=0;o<e.length;o+=3){let[a,l,c]=[3*e[o],3*e[o+1],3*e[o+2]],[h,u,d]=[i[l]-i[a],i[l+1]-i[a+1],i[l+2]-i[a+2]],[p,g,v]=[i[c]-i[a],i[c+1]-i[a+1],i[c+2]-i[a+2]],[f,m,x]=[u*v-d*g,d*p-h*v,h*g-u*p],A=Math.abs(m)<.1*Math.hypot(f,m,x);for(let w=0;w<3;w++){if(A){r[e[o+w]]=1;continue}let C=3*t[e[o+w]];n[C]+=f,n[C+1]+=m,n[C+2]+=x}}let s=new Int16Array(i.length);return t.forEach((o,a)=>{let[l,c,h]=[n[3*o],n[3*o+1],n[3*o+2]],u=r[a]?0:511/(Math.hypot(l,c,h)||1);s[3*a]=Math.round(l*u),s[3*a+1]=Math.round(c*u),s[3*a+2]=Math.round(h*u)}),s}function tw(i){let e=i.length/3,t=Math.ceil(Math.log2(Math.max(e,1)))+1,n=new Int32Array(2**t).fill(-1),r=new Uint32Array(e);for(let s=0;s<e;s++){let[o,a,l]=[i[3*s],i[3*s+1],i[3*s+2]],c=nw(o,a,l)>>>32-t;for(;;){let h=n[c];if(h<0&&(n[c]=s),h<0||i[3*h]===o&&i[3*h+1]===a&&i[3*h+2]===l){r[s]=h<0?s:h;break}c=(c+1)%n.length}}return r}function nw(i,e,t){let n=Math.imul(i,2654435761)^Math.imul(e,2246822507)^Math.imul(t,3266489909);return Math.imul(n^n>>>15,2654435761)}function Pl(i,e,t,{origin:n,step:r}){let s=i.getSize(new P),o=(c,h,u)=>Math.min(Math.max(Math.floor(e*(c-h)/(u||1)),0),e-1),a=new Map,l=new P;for(let c=0;c<t.length;c+=3){l.set(n[0]+t[c]*r[0],n[1]+t[c+1]*r[1],n[2]+t[c+2]*r[2]);let h=o(l.x,i.min.x,s.x)*e+o(l.z,i.min.z,s.z),u=a.get(h);u||a.set(h,u=new $e),u.expandByPoint(l)}return[...a.values()].flatMap(iw)}function iw({min:i,max:e}){return[0,1,2,3,4,5,6,7].map(t=>[t&1?e.x:i.x,t&2?e.y:i.y,t&4?e.z:i.z])}var Hi=class{whole;count;quantum;origin;constructor(e,t){this.whole=t.integers(e.positions),this.count=this.whole.length/3,this.quantum=e.quantum,this.origin=e.origin}at(e){let{whole:t,origin:n,quantum:r}=this;return[0,1,2].map(s=>n[s]+t[3*e+s]*r)}get units(){return{origin:this.origin,step:[this.quantum,this.quantum,this.quantum]}}get matrix(){return new Ne().makeScale(...this.units.step).setPosition(...this.origin)}box(e=this.whole){let t=[1/0,1/0,1/0],n=[-1/0,-1/0,-1/0];for(let s=0;s<e.length;s+=3)for(let o=0;o<3;o++){let a=e[s+o];a<t[o]&&(t[o]=a),a>n[o]&&(n[o]=a)}let r=s=>new P(...s.map((o,a)=>this.origin[a]+o*this.quantum));return new $e(r(t),r(n))}outline(e,t=this.whole){return Pl(this.box(t),e,t,this.units)}};function Jr(i,e){return[Fm(i,e),Fm(i,e+1)]}function Fm(i,e){let[t,n]=[0,i.length];for(;t<n;){let r=t+n>>1;i[r]<e?t=r+1:n=r}return t}function eo(i,e,t,n,r,s){let[o,a]=[r-t,s-n],l=o*o+a*a,c=l>0?Math.min(Math.max(((i-t)*o+(e-n)*a)/l,0),1):0,[h,u]=[i-t-c*o,e-n-c*a];return h*h+u*u}function Om(i,e,t,n,r,s,o,a){let l=(r-t)*(e-n)-(s-n)*(i-t),c=(o-r)*(e-s)-(a-s)*(i-r),h=(t-o)*(e-a)-(n-a)*(i-o);return l>0&&c>0&&h>0||l<0&&c<0&&h<0?0:Math.min(eo(i,e,t,n,r,s),eo(i,e,r,s,o,a),eo(i,e,o,a,t,n))}function zt(i){let[e,t]=[Math.sin(i.heading),Math.cos(i.heading)],[n,r]=[Math.sin(i.tilt),Math.cos(i.tilt)],s=[t,0,e],o=[e*r,n,-t*r],a=[e*n,-r,-t*n],[l,c]=[Math.sin(i.roll),Math.cos(i.roll)];return{right:je(s,c,o,-l),up:je(s,l,o,c),ahead:a}}function fn(i){return je(i.target,1,zt(i).ahead,-i.distance)}function to(i,e,t=[0,1,0]){let n=je(e,1,i,-1),r=Math.hypot(...n),s=Math.hypot(n[0],n[2]),o=s>1e-9*r?Math.atan2(n[0],-n[2]):rw(t,n[1]>0),a={target:[...e],distance:r,heading:o,tilt:Math.atan2(s,-n[1]),roll:0},l=zt(a),[c,h]=[Mt(t,l.right),Mt(t,l.up)];return{...a,roll:Math.hypot(c,h)>1e-9?Math.atan2(c,h):0}}function rw(i,e){return Math.hypot(i[0],i[2])<1e-9?0:e?Math.atan2(-i[0],i[2]):Math.atan2(i[0],-i[2])}function no(i,e){let t=2*Math.PI;return e+Math.round((i-e)/t)*t}function Bm(i,e){let t=Math.hypot(...je(fn(i),1,fn(e),-1)),[n,r]=[zt(i),zt(e)];return t<1e-6*i.distance&&Mt(n.ahead,r.ahead)>1-1e-12&&Mt(n.up,r.up)>1-1e-12}function Mt(i,e){return i[0]*e[0]+i[1]*e[1]+i[2]*e[2]}function je(i,e,t,n){return[i[0]*e+t[0]*n,i[1]*e+t[1]*n,i[2]*e+t[2]*n]}function Ll(i,e,t){let[n,r]=[Math.sin(t),Math.cos(t)],s=[e[1]*i[2]-e[2]*i[1],e[2]*i[0]-e[0]*i[2],e[0]*i[1]-e[1]*i[0]];return je(je(i,r,s,n),1,e,Mt(e,i)*(1-r))}var km=1e-6,zm=1e3,sw=.02;function Vm(){return{positions:[],anchors:[],features:[]}}var Qr=class{constructor(e){this.plane=e}plane;segments=[];add(e){let t=e.map(({place:r})=>Mt(r,this.plane.normal)-this.plane.offset),n=[];for(let r=0;r<3;r++){let s=(r+1)%3;if(t[r]>0==t[s]>0)continue;let[o,a]=t[r]>0?[s,r]:[r,s];n.push(this.between(e[o],e[a],t[o]/(t[o]-t[a])))}n.length===2&&this.segments.push([n[0],n[1]])}fill(e,t){if(!this.segments.length||!this.closed)return;let n=this.segments.map(([a,l])=>a.s<=l.s?[a,l]:[l,a]).filter(([a,l])=>l.s-a.s>km).sort((a,l)=>a[0].s-l[0].s),r=n.flatMap(([a,l])=>[a.s,l.s]).sort((a,l)=>a-l),[s,o]=[0,[]];for(let a=1;a<r.length;a++){let[l,c]=[r[a-1],r[a]],h=(l+c)/2;for(;s<n.length&&n[s][0].s<=h;)o.push(n[s++]);if(o=o.filter(([,d])=>d.s>=h),c-l<km||o.length%2)continue;let u=[...o].sort((d,p)=>jr(d,h).t-jr(p,h).t);for(let d=0;d<u.length;d+=2)this.addBand(u[d],u[d+1],l,c,e,t)}}get closed(){let e=new Set;for(let t of this.segments.flat()){let n=`${Math.round(t.s*zm)} ${Math.round(t.t*zm)}`;e.delete(n)||e.add(n)}return e.size<=sw*2*this.segments.length}between(e,t,n){let r=e.place.map((a,l)=>a+(t.place[l]-a)*n),{along:s,across:o}=this.plane;return{s:Mt(r,s),t:Mt(r,o),anchor:e.anchor+(t.anchor-e.anchor)*n}}addBand(e,t,n,r,s,o){let a=[jr(e,n),jr(e,r),jr(t,r),jr(t,n)];for(let l of[0,1,2,2,3,0]){let{s:c,t:h,anchor:u}=a[l],{normal:d,offset:p,along:g,across:v}=this.plane;for(let f=0;f<3;f++)o.positions.push(d[f]*p+g[f]*c+v[f]*h);o.anchors.push(u),o.features.push(s)}}};function jr([i,e],t){let n=(t-i.s)/(e.s-i.s);return{s:t,t:i.t+(e.t-i.t)*n,anchor:i.anchor+(e.anchor-i.anchor)*n}}function Hm({normal:i,offset:e},t,n){let r=i.reduce((s,o,a)=>s+Math.abs(o)*n[a],0);return Math.abs(Mt(t,i)-e)<=r}var ow=65536,io=class{constructor(e,t){this.batch=e;this.store=t;this.places=new Hi(e,t),this.indices=new Uint32Array(t.integers(e.indices).buffer),this.features=t.integers(e.features),this.vertices=t.integers(e.vertices),this.firstTriangles=Gm(t.integers(e.triangles)),this.anchors=e.anchors?t.integers(e.anchors):null;let{surfaces:n}=e;this.surfaces=n?{rows:t.integers(n.rows),first:Gm(t.integers(n.triangles))}:null,this.box=this.places.box(),this.rigid=this.measureRigid()}batch;store;box;rigid;places;indices;features;vertices;firstTriangles;anchors;surfaces;runBoxes;get matrix(){return this.places.matrix}get empty(){return this.indices.length===0}geometry(e,t){let{batch:n,store:r}=this,s=new Qe;s.setAttribute("place",new Me(this.places.whole,3)),s.setAttribute("key",new Me(this.keys(e),1).onUpload(rn)),this.anchors&&s.setAttribute("anchor",new Me(this.anchors,1));let o=n.normals?Int16Array.from(r.integers(n.normals)):t?Um(this.places.whole,this.indices):null;return o&&s.setAttribute("normal",new Me(o,3).onUpload(rn)),n.uv&&s.setAttribute("uv",new Me(Gu(r.integers(n.uv)),2).onUpload(rn)),s.setIndex(new Me(this.indices,1)),s.boundingSphere=new rt,s}spread(e){let{origin:t,quantum:n,whole:r}=this.places,s=0;this.vertices.forEach((o,a)=>{let l=2*this.features[a];for(let c=s+o;s<c;s++){let h=t[1]+r[3*s+1]*n;h<e[l]&&(e[l]=h),h>e[l+1]&&(e[l+1]=h)}})}locate(e,t,n){let[r,s]=[1/0,-1],[o,a]=Jr(this.features,t);for(let l=this.firstTriangles[o];l<this.firstTriangles[a];l++){let c=Zr(e,...this.corners(l,n));c!==null&&c<r&&([r,s]=[c,l])}return s<0?null:{...this.placeOn(s,Ln(e,r),r,n),...this.surfaceOf(s)}}surfaceOf(e){if(!this.surfaces)return{};let{rows:t,first:n}=this.surfaces,[r,s]=[0,t.length];for(;s-r>1;){let o=r+s>>1;n[o]<=e?r=o:s=o}return t[r]<0?{}:{surface:t[r]}}slice(e,t,n){let r=this.runBoxes??=this.boxRuns(),{origin:s,quantum:o}=this.places,a=this.rigid*Math.abs(t-1);this.features.forEach((l,c)=>{let h=f=>[0,1,2].map(m=>(s[m]+r[6*c+3*f+m]*o)*(m===1?t:1)),[u,d]=[h(0),h(1)],p=u.map((f,m)=>(f+d[m])/2),g=u.map((f,m)=>(d[m]-f)/2+(m===1?a:0));if(!Hm(e,p,g))return;let v=n(l);for(let f=this.firstTriangles[c];f<this.firstTriangles[c+1];f++){let m=this.corners(f,t);v.add(m.map((x,A)=>({place:x,anchor:this.anchorOf(this.indices[3*f+A])})))}})}outline(e){return this.places.outline(e)}boxOf(e){let t=new $e,[n,r]=Jr(this.features,e);for(let s=3*this.firstTriangles[n];s<3*this.firstTriangles[r];s++)t.expandByPoint(new P(...this.places.at(this.indices[s])));return t}measure(e,t,n,r){let{whole:s,origin:o,quantum:a}=this.places,[l,c,h]=[(e-o[0])/a,(t-o[2])/a,n/a],u=this.runBoxes??=this.boxRuns();for(let d=0;d<this.features.length;d++){let p=6*d;if(l<u[p]-h||l>u[p+3]+h||c<u[p+2]-h||c>u[p+5]+h)continue;let g=1/0;for(let m=3*this.firstTriangles[d];m<3*this.firstTriangles[d+1];m+=3){let[x,A,w]=[3*this.indices[m],3*this.indices[m+1],3*this.indices[m+2]];g=Math.min(g,Om(l,c,s[x],s[x+2],s[A],s[A+2],s[w],s[w+2]))}let v=this.features[d],f=Math.sqrt(g)*a;f<=n&&f<r[v]&&(r[v]=f)}}boxRuns(){let{whole:e}=this.places,t=new Int32Array(6*this.features.length),n=0;return this.vertices.forEach((r,s)=>{let o=n+r;for(let a=0;a<3;a++){let[l,c]=[1/0,-1/0];for(let h=3*n+a;h<3*o;h+=3)e[h]<l&&(l=e[h]),e[h]>c&&(c=e[h]);t[6*s+a]=l,t[6*s+3+a]=c}n=o}),t}placeOn(e,[t,n,r],s,o){if(!this.anchors)return{distance:s,point:[t,n/o,r],anchor:n/o};let l=Cl([t,n,r],...this.corners(e,o)).reduce((c,h,u)=>c+h*this.anchorOf(this.indices[3*e+u]),0);return{distance:s,point:[t,n-l*o+l,r],anchor:l}}corners(e,t){return[0,1,2].map(n=>{let r=this.indices[3*e+n],[s,o,a]=this.places.at(r);if(!this.anchors)return[s,o*t,a];let l=this.anchorOf(r);return[s,l*t+o-l,a]})}anchorOf(e){return this.anchors?this.places.origin[1]+this.anchors[e]*this.places.quantum:this.places.at(e)[1]}measureRigid(){let e=0;return this.anchors?.forEach((t,n)=>e=Math.max(e,Math.abs(this.places.whole[3*n+1]-t))),e*this.places.quantum}keys(e){let t=new Uint32Array(this.places.count),n=0;return this.vertices.forEach((r,s)=>{t.fill(this.features[s]*e,n,n+r),n+=r}),this.batch.slots&&this.store.integers(this.batch.slots).forEach((r,s)=>t[s]+=r),t}};function Gu(i){return Float32Array.from(i,e=>e/ow)}function Gm(i){let e=new Int32Array(i.length+1);for(let t=0;t<i.length;t++)e[t+1]=e[t]+i[t];return e}var aw=.8,$u=class{constructor(e,t,n){this.data=e;this.positions=Float32Array.from(n.integers(e.positions),r=>r*t),this.indices=new Uint32Array(n.integers(e.indices).buffer),this.normals=e.normals?Int16Array.from(n.integers(e.normals)):null,this.uv=e.uv?Gu(n.integers(e.uv)):null}data;positions;indices;normals;uv;coarsen(){return Nm(this.positions,this.indices,this.normals)}vertex(e){return new P().fromArray(this.positions,3*e)}geometry(){return this.build(this.positions,this.normals,this.uv,this.indices)}coarse({vertices:e,indices:t}){let n=this.normals&&Int16Array.from(Wu(this.normals,3,e)),r=this.uv&&Float32Array.from(Wu(this.uv,2,e));return this.build(Float32Array.from(Wu(this.positions,3,e)),n,r,t)}build(e,t,n,r){let s=new Kn;return s.setAttribute("position",new Me(e,3)),t&&s.setAttribute("normal",new Me(t,3)),n&&s.setAttribute("uv",new Me(n,2)),s.setIndex(new Me(r,1)),s.boundingSphere=new rt,s}};function Wu(i,e,t){return Array.from(t).flatMap(n=>Array.from(i.subarray(n*e,(n+1)*e)))}var Il=class{constructor(e,t){this.columns=e;this.geometries=t;this.attributes=Object.entries(e).map(([n,{values:r,size:s}])=>{let o=new vn(r.slice(),s).setUsage(lu);for(let a of t)a.setAttribute(n,o);return o}),this.finish()}columns;geometries;count=0;attributes;clear(){this.count=0}add(e){Object.values(this.columns).forEach(({values:t,size:n},r)=>{let{array:s}=this.attributes[r];for(let o=0;o<n;o++)s[this.count*n+o]=t[e*n+o]}),this.count++}finish(){for(let e of this.attributes)e.clearUpdateRanges(),e.addUpdateRange(0,this.count*e.itemSize),e.needsUpdate=!0;for(let e of this.geometries)e.instanceCount=this.count}},es=class{constructor(e,t,n){this.data=e;this.places=new Hi(e,n),this.count=this.places.count,this.features=n.integers(e.features),this.sizes=Float32Array.from(n.integers(e.scales),o=>o*e.scale),this.turns=e.rotations?Int16Array.from(n.integers(e.rotations)):null,this.shapes=t.primitives.map(o=>new $u(o,t.step,n));let[r,s]=this.reach();this.extremes=this.surround(r,s),this.box=this.places.box(this.extremes),this.radii=Float32Array.from({length:this.count},(o,a)=>this.radius(a,r,s)),this.rigid=e.stretches?0:this.radii.reduce((o,a)=>Math.max(o,a),0),this.far=new Uint8Array(this.count)}data;box;rigid;count;shapes;places;features;sizes;turns;radii;errors=new Float32Array(0);far;fine;coarse;arranged=[];extremes;camera={right:new P(1,0,0),up:new P(0,1,0),back:new P(0,0,1)};get matrix(){return this.places.matrix}geometries(e){let t={place:{values:this.places.whole,size:3},size:{values:this.sizes,size:3},key:{values:Uint32Array.from(this.features,l=>l*e),size:1}};this.turns&&(t.turn={values:this.turns,size:4});let n=this.shapes.map(l=>l.geometry()),r=this.shapes.map(l=>l.coarsen()),s=r.some(l=>l);this.fine=new Il(t,n);let o=r.map((l,c)=>l?this.shapes[c].coarse(l):this.shapes[c].geometry());this.coarse=s?new Il(t,o):this.fine;let a=new P;for(let l of r)l&&a.max(new P(...l.error));return this.errors=Float32Array.from({length:this.count},(l,c)=>new P().fromArray(this.sizes,3*c).multiply(a).length()),n.map((l,c)=>[l,s?o[c]:null])}look(e,t,n){e.matrixWorld.extractBasis(this.camera.right,this.camera.up,this.camera.back);let r=new Ne().multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),s=[...r.elements,t,n];s.every((o,a)=>o===this.arranged[a])||(this.arranged=s,this.arrange(r.elements,e.projectionMatrix.elements,t,n))}arrange(e,t,n,r){let{fine:s,coarse:o,places:a,radii:l,errors:c}=this,{whole:h,origin:u,quantum:d}=a,p=this.data.stretches?Math.max(r,1):1;s.clear(),o.clear();for(let g=0;g<this.count;g++){let v=u[0]+h[3*g]*d,f=(u[1]+h[3*g+1]*d)*r,m=u[2]+h[3*g+2]*d,x=e[3]*v+e[7]*f+e[11]*m+e[15],A=l[g]*p;if(Math.abs(e[0]*v+e[4]*f+e[8]*m+e[12])>x+A*(t[0]+1)||Math.abs(e[1]*v+e[5]*f+e[9]*m+e[13])>x+A*(t[5]+1))continue;let w=.5*c[g]*p*t[5]*n<aw*x;this.far[g]=w?1:0,(w?o:s).add(g)}s.finish(),o!==s&&o.finish()}locate(e,t,n){let r=null,[s,o]=Jr(this.features,t);for(let a=s;a<o;a++){let l=this.hit(e,a,n)??(this.far[a]?this.passed(e,a,n):null);if(l===null||r&&r.distance<=l)continue;let[c,h,u]=Ln(e,l),d=this.data.stretches?h/n:this.places.at(a)[1];r={distance:l,point:[c,h-d*n+d,u],anchor:d}}return r}slice(e,t,n){if(this.data.billboard)return;let r=this.data.stretches?Math.max(t,1):1;for(let s=0;s<this.count;s++){let[o,a,l]=this.places.at(s),c=this.radii[s]*r;if(Math.abs(e.normal[0]*o+e.normal[1]*a*t+e.normal[2]*l-e.offset)>c)continue;let h=new Qr(e);for(let u of this.shapes){let d=Array.from({length:u.positions.length/3},(p,g)=>{let v=this.drawn(u.vertex(g),s,t);return{place:v,anchor:this.data.stretches?v[1]/t:a}});for(let p=0;p<u.indices.length;p+=3)h.add([0,1,2].map(g=>d[u.indices[p+g]]))}h.fill(this.features[s],n)}}outline(e){return this.places.outline(e,this.extremes)}boxOf(e){let[t,n]=Jr(this.features,e);return t<n?this.places.box(this.extremes.subarray(6*t,6*n)):new $e}measure(e,t,n,r){let{whole:s,origin:o,quantum:a}=this.places;for(let l=0;l<this.count;l++){let c=Math.hypot(o[0]+s[3*l]*a-e,o[2]+s[3*l+2]*a-t),h=this.features[l];c<=n&&c<r[h]&&(r[h]=c)}}hit(e,t,n){let r=null;for(let s of this.shapes){let o=Array.from({length:s.positions.length/3},(a,l)=>this.drawn(s.vertex(l),t,n));for(let a=0;a<s.indices.length;a+=3){let[l,c,h]=[0,1,2].map(d=>o[s.indices[a+d]]),u=Zr(e,l,c,h);u!==null&&(r===null||u<r)&&(r=u)}}return r}passed({origin:e,direction:t},n,r){let[s,o,a]=this.places.at(n),l=new P(...t);return new P(s,o*r,a).sub(new P(...e)).dot(l)/l.lengthSq()}drawn(e,t,n){let r=e.multiply(new P().fromArray(this.sizes,3*t));if(this.data.billboard){let{right:l,up:c,back:h}=this.camera,{x:u,y:d,z:p}=r;r.set(0,0,0).addScaledVector(l,u).addScaledVector(c,d).addScaledVector(h,p)}else this.turns&&r.applyQuaternion(new Pn().fromArray(this.turns,4*t).normalize()),this.data.stretches&&(r.y*=n);let[s,o,a]=this.places.at(t);return[s+r.x,o*n+r.y,a+r.z]}reach(){let[e,t]=[new P,new P];for(let{positions:n}of this.shapes){let r=new P;for(let s=0;s<n.length;s+=3)r.fromArray(n,s),e.min(r),t.max(r)}return[e,t]}surround(e,t){let n=new Int32Array(this.count*6),r=this.turns!==null||this.data.billboard,[s,o]=[new P,new P];for(let a=0;a<this.count;a++){if(s.fromArray(this.sizes,3*a).multiply(e),o.fromArray(this.sizes,3*a).multiply(t),r){let l=this.radius(a,e,t);s.setScalar(-l),o.setScalar(l)}for(let l=0;l<3;l++){let[c,h]=[s.getComponent(l),o.getComponent(l)].map(d=>d/this.places.quantum),u=this.places.whole[3*a+l];n[6*a+l]=u+Math.floor(Math.min(c,h)),n[6*a+3+l]=u+Math.ceil(Math.max(c,h))}}return n}radius(e,t,n){let r=new P().fromArray(this.sizes,3*e);return new P().copy(t).negate().max(n).multiply(r).length()}};var ts=class{constructor(e,t){this.number=t;this.id=e.id,this.title=e.title,this.kind=e.kind,this.groups=e.groups??[],this.shown=e.visible,this.strength=e.opacity}number;group=new Xt;pieces=[];id;title;kind;faceAttributes=null;names=new Set;veils=[];groups;shown;inGroup=!0;strength;heightAt(e,t){return null}section(e){}faceAt(e,t){return null}define(e,t){t?this.names.add(e):this.names.delete(e);for(let n of this.looks())gi(n,e,t)}select(e){}look(e,t){}get classes(){return null}showClass(e,t){}shows(e){return!0}get visible(){return this.shown}set visible(e){this.shown=e,this.update()}get present(){return this.inGroup}set present(e){this.inGroup=e,this.update()}get opacity(){return this.strength}set opacity(e){this.strength=Math.min(Math.max(e,0),1),this.update()}get drawn(){return this.shown&&this.inGroup&&this.strength>0}get casters(){return this.drawn?this.pieces.filter(({materials:e})=>e.shadow):[]}setPass(e){for(let{mesh:t,materials:n}of this.pieces){let r=n[e];t.visible=r!==void 0,r&&(t.material=r)}this.showVeils(e==="color")}equipped(e){for(let t of this.names)gi(e,t,!0);return e}*looks(){for(let{materials:e}of this.pieces)for(let t of[e.color,e.identity,e.depth,e.shadow])t&&(yield t)}get translucent(){return this.strength<1}addPiece(e,t,n,r,s=1,o=0){let a=this.add(new st(e,r.color),t),l=this.add(new st(e,r.depth),t);a.renderOrder=2*this.number+1,l.renderOrder=2*this.number,this.veils.push({mesh:l,soft:r.soft===!0});let c=Object.values(e.attributes)[0].count*s;return this.pieces.push({mesh:a,materials:r,box:n,rigid:o,triangles:e.index.count/3*s,vertices:c}),a}add(e,t,n=this.group){return e.matrixAutoUpdate=!1,e.matrix.copy(t),e.frustumCulled=!1,n.add(e),e}update(){this.group.visible=this.drawn;for(let{materials:e}of this.pieces)e.color.uniforms.opacity.value=this.strength,e.color.transparent=this.translucent||e.soft===!0,e.color.alphaToCoverage=e.cutout===!0&&!this.translucent;this.showVeils(!0)}showVeils(e){for(let{mesh:t,soft:n}of this.veils)t.visible=e&&(n||this.translucent)}};function Gi({box:i,rigid:e},t){let n=i.clone(),r=e*Math.max(1-t,0);return n.min.y=n.min.y*t-r,n.max.y=n.max.y*t+r,n}var Dl=4294967295,lw=new Float32Array([-1,-1,1,-1,-1,1,1,1]),cw=new Uint16Array([0,1,2,2,1,3]),Nl=class{constructor(e,t){this.data=e;this.places=new Hi(e,t);let n=t.integers(e.features);this.features="vertices"in e?hw(n,t.integers(e.vertices)):Uint32Array.from(n),this.count=this.lines?Math.max(this.places.count-1,0):this.places.count,this.box=this.places.box()}data;box;rigid=0;count;places;features;get matrix(){return this.places.matrix}geometry(){let e=new Kn,t=new Ls(this.places.whole,3);return e.setAttribute("position",new Me(lw,2)),e.setAttribute("start",new Dr(t,3,0)),e.setAttribute("end",new Dr(t,3,this.lines?3:0)),e.setAttribute("feature",new vn(this.features,1)),e.setAttribute("joints",new vn(this.joints(),2).onUpload(rn)),e.setIndex(new Me(cw,1)),e.instanceCount=this.count,e.boundingSphere=new rt,e}locate(e,t,n){let[r,s]=[1/0,null];for(let o=0;o<this.count;o++){if(this.features[o]!==t)continue;let a=this.places.at(o),l=this.lines?this.places.at(o+1):a,[c,h,u]=uw(e,Wm(a,n),Wm(l,n));if(u>=r)continue;let[d,p,g]=h;[r,s]=[u,{distance:c,point:[d,p/n,g],anchor:p/n}]}return s}outline(e){return this.places.outline(e)}boxOf(e){let t=new $e;for(let n=0;n<this.count;n++)if(this.features[n]===e)for(let r of this.lines?[n,n+1]:[n])t.expandByPoint(new P(...this.places.at(r)));return t}measure(e,t,n,r){let{whole:s,origin:o,quantum:a}=this.places,[l,c]=[(e-o[0])/a,(t-o[2])/a];for(let h=0;h<this.count;h++){let u=this.features[h];if(u===Dl)continue;let[d,p]=[3*h,this.lines?3*(h+1):3*h],g=Math.sqrt(eo(l,c,s[d],s[d+2],s[p],s[p+2]))*a;g<=n&&g<r[u]&&(r[u]=g)}}joints(){let e=new Uint8Array(this.features.length*2);if(!this.lines)return e;for(let t=1;t<this.features.length;t++){let n=this.features[t-1]!==Dl&&this.features[t]!==Dl;e[2*t-1]=e[2*t]=n?1:0}return e}get lines(){return"vertices"in this.data}};function hw(i,e){let t=new Uint32Array(e.reduce((r,s)=>r+s,0)),n=0;return e.forEach((r,s)=>{t.fill(i[s],n,n+=r),r&&(t[n-1]=Dl)}),t}function Wm([i,e,t],n){return[i,e*n,t]}function uw({origin:i,direction:e},t,n){let r=(m,x)=>[m[0]-x[0],m[1]-x[1],m[2]-x[2]],s=(m,x)=>m[0]*x[0]+m[1]*x[1]+m[2]*x[2],o=r(n,t),a=r(t,i),[l,c,h]=[s(e,e),s(o,o),s(e,o)],u=l*c-h*h,d=u>0?(s(a,e)*h-s(a,o)*l)/u:0,p=Math.min(Math.max(d,0),1),g=[t[0]+o[0]*p,t[1]+o[1]*p,t[2]+o[2]*p],v=s(r(g,i),e)/l;if(v<=0)return[v,g,1/0];let f=r(g,[i[0]+e[0]*v,i[1]+e[1]*v,i[2]+e[2]*v]);return[v,g,Math.hypot(...f)/v]}var Ul=class{starts;ends;span;unit;constructor({start:e,end:t},n){let r=new Set,s=new Map,o=(a,l)=>Float64Array.from(a,c=>{if(c===null)return NaN;let h=s.get(c);return h===void 0&&(s.set(c,h=kt(c)),h&&r.add(ki(c))),h?h[l]:NaN});this.starts=o(Hr(e,n),0),this.ends=t?o(Hr(t,n),1):null,this.span=dw([this.starts,...this.ends?[this.ends.map(a=>a-1)]:[]]),this.unit=ro(r)}narrow(e,{span:[t,n],until:r}){for(let s=0;s<this.starts.length;s++){let o=this.starts[s],a=this.ends?this.ends[s]:NaN,l=Number.isNaN(a)?!r&&o<t:a<=t;(o>=n||l)&&(e[s]=0)}}get beginnings(){return this.starts}};function ro(i){let e=new Set(i);return["second","minute","day","month","year"].find(t=>e.has(t))??"year"}function dw(i){let[e,t]=[1/0,-1/0];for(let n of i)for(let r of n)r<e&&(e=r),r>t&&(t=r);return e<=t?[e,t]:null}var fw=24,$m=4294967295,pw=[1,1,1,1],mw=6,gw=8,yw=.9992,vw=.9995,xw=2e-4,bw=16,Vt=class extends ts{constructor(t,n,r,s,o){super(t,n);this.data=t;this.store=r;this.pictures=s;let a=r.octets(t.colors);this.features=t.features,this.swatch=t.swatch,this.attributes=new Xs(t.attributes,r),this.faceAttributes=t.surfaces?new Xs(t.surfaces,r):null,this.marks=Qp(t.features),this.appearance=_w(t,a,this.attributes,r),this.slots={SLOTS:`${t.slots}u`},this.uniforms={...o,opacity:{value:1},exaggeration:{value:1},selected:{value:$m},layer:{value:n},colors:{value:this.appearance.colors},marks:{value:this.marks},painted:{value:0},nearer:{value:yw-xw*Math.min(n,bw)}},this.cap=new Rl(this.uniforms,this.slots,n),this.cap.mesh.renderOrder=2*n+1,this.group.add(this.cap.mesh),this.addMeshes();for(let c of t.instances)this.addInstances(new es(c,t.models[c.model],r));for(let c of t.lines)this.addLines(c);t.dots&&this.addStrokes(t.dots,{least:gw,slot:0,sunken:1});let l=t.image===void 0?void 0:s.get(t.image);this.seeThrough=ww(a)||l?.opaque===!1,this.update()}data;store;pictures;features;swatch;attributes;faceAttributes;appearance;marks;uniforms;slots;bodies=[];seeThrough;cap;exaggeration=1;select(t){this.uniforms.selected.value=t??$m}get classes(){return this.appearance.classes}showClass(t,n){this.appearance.showClass(t,n)}shows(t){return this.appearance.shows(t)}setColoring(t){this.appearance.setColoring(t),this.uniforms.painted.value=t?1:0}mark(t){let n=Pm(this.marks,t);this.define("MARKED",n),this.cap.define("MARKED",n)}boxOf(t){return this.bodies.reduce((n,r)=>n.union(r.boxOf(t)),new $e)}distances(t,n,r){let s=new Float64Array(this.features).fill(1/0);for(let o of this.bodies)o.measure(t,n,r,s);return s}follow(t){let{draped:n}=this.data,r=n&&t.find(s=>s.hasDrape(n.name));if(r)for(let{materials:s,box:o}of this.pieces)"PICTURED"in s.color.defines&&(Object.assign(s.color.uniforms,r.drapesOver(o),{drapedPart:{value:n.part}}),gi(s.color,"DRAPED",!0))}look(t,n){for(let r of this.bodies)r instanceof es&&r.look(t,n,this.exaggeration)}locate(t,n){let r=null;for(let s of this.bodies){let o=s.locate(t,n,this.exaggeration);o&&(!r||o.distance<r.distance)&&(r=o)}return r}section(t){this.cap.show(t&&this.facesIn(t),t,this.exaggeration)}faceAt(t,n){return this.cap.at(t,n)}setPass(t){super.setPass(t),this.cap.setPass(t)}setExaggeration(t){this.exaggeration=this.uniforms.exaggeration.value=t}outline(){return this.bodies.flatMap(t=>t.outline(fw))}get translucent(){return this.opacity<1||this.seeThrough}update(){super.update(),this.cap.setTranslucent(this.translucent)}facesIn(t){let n=Vm(),r=new Map,s=o=>{let a=r.get(o)??new Qr(t);return r.set(o,a),a};for(let o of this.bodies)o instanceof es?o.slice(t,this.exaggeration,n):o instanceof io&&!this.data.surface&&o.slice(t,this.exaggeration,s);for(let[o,a]of r)a.fill(o,n);return n}addMeshes(){let{data:t,store:n}=this,r=t.batches.map(o=>new io(o,n)),s=t.solid?{reliefs:{value:Sw(r,t.features)}}:{};r.forEach((o,a)=>{if(o.empty)return;let l=t.batches[a],c=l.uv&&t.image!==void 0?this.pictures.get(t.image):void 0,h={...this.uniforms,...s,...Xm(c,!0),base:{value:pw},quantum:{value:l.quantum}},u={SOLID:t.solid,SURFACE:t.surface,ANCHORED:l.anchors,SMOOTH:l.normals||t.surface,PICTURED:c},d=Ym(h,{...this.slots,...qm(u)},!t.surface,t.solid);this.bodies.push(o),this.addPiece(o.geometry(t.slots,t.surface),o.matrix,o.box,d,1,o.rigid)})}addInstances(t){let{rotations:n,stretches:r,billboard:s,tinted:o}=t.data;this.bodies.push(t),t.geometries(this.data.slots).forEach(([a,l],c)=>{let{normals:h,image:u,color:d}=t.shapes[c].data,p=u===void 0?void 0:this.pictures.get(u),g={...this.uniforms,...Xm(p,!s),base:{value:d},untinted:{value:o?0:1}},v={SMOOTH:h&&!s,PICTURED:p},f={INSTANCED:!0,TURNED:n,STRETCHES:r,BILLBOARD:s},m=Ym(g,{...this.slots,...qm({...v,...f})},!s,!1);m.cutout=p?.opaque===!1,this.addPiece(a,t.matrix,t.box,m,t.count,t.rigid),l&&this.addPiece(l,t.matrix,t.box,m,0,t.rigid)})}addLines(t){this.addStrokes(t,{least:mw,slot:t.slot,sunken:t.surface?1:0})}addStrokes(t,n){let r=new Nl(t,this.store);if(r.count===0)return;let s=Ys(this.store.array(t.sizes),1),o={...this.uniforms,sizes:{value:s}};for(let[a,l]of Object.entries(n))o[a]={value:l};n.sunken||(o.nearer={value:vw}),this.bodies.push(r),this.addPiece(r.geometry(),r.matrix,r.box,Mw(o,this.slots),r.count)}};function _w(i,e,t,n){let{legend:r,dates:s,features:o,slots:a}=i,l=i.batches.length||i.instances.length?i.lines.map(({slot:h})=>h):[],c=r?new qr(r.items,n.integers(r.classes),n):null;return new Tl(e,o,a,new Set(l),t,c,s?new Ul(s,n):null,n)}function Xm(i,e){if(!i)return{};let{texture:t}=i;return e&&(t.wrapS=t.wrapT=Ci),{picture:{value:t}}}function qm(i){return Object.fromEntries(Object.entries(i).flatMap(([e,t])=>t?[[e,""]]:[]))}function Sw(i,e){let t=new Float32Array(e*2);for(let n=0;n<t.length;n+=2)t[n]=1/0,t[n+1]=-1/0;for(let n of i)n.spread(t);return Ys(t,2)}function ww(i){for(let e=3;e<i.length;e+=4)if(i[e]>0&&i[e]<255)return!0;return!1}function Ym(i,e,t,n){let r=(o,a={})=>tt(rm,o,i,{defines:e,...a}),s={side:n?qt:hn,colorWrite:!1};return{color:r(am),identity:r(lm),depth:r(Nu,{transparent:!0,colorWrite:!1}),...t&&{shadow:r(Nu,s)}}}function Mw(i,e){return{color:tt(Xr,vl,i,{defines:e,depthWrite:!1}),identity:tt(Xr,cm,i,{defines:e}),depth:tt(Xr,hm,i,{defines:e,transparent:!0,colorWrite:!1}),soft:!0}}var Tw=/^(name|nimi|namn|title|label|titel|bezeichnung|nom|nombre|nome|名前|名称)|(name|nimi)$/,Aw=/^(address|adresse|osoite|adress|indirizzo|direccion|住所)$|^addr[:_](full|place)$/,Ew=/^(addr[:_])?(street|katu|katunimi|strasse|str|gata|rue|via|calle|road)(name|_name)?$/,Cw=/^(addr[:_])?(house_?number|housenumber|house_?no|hausnummer|hausnr|hnr|number|no|numero|nro|talonumero|osoitenumero)$/,Fl=class{constructor(e,t){this.scene=e;this.store=t}scene;store;labels=new Map;fields=new Map;of(e,t){let n=this.fieldsOf(e).map(r=>r.map(({at:s})=>s(t)??"").join(" ").trim());return this.labelsOf(e)[t]||n.find(Boolean)||R.feature(t)}labelsOf(e){let t=this.labels.get(e.id);return t||this.labels.set(e.id,t=this.readLabels(e)),t}readLabels(e){let t=this.scene.layers.find(({id:s})=>s===e.id),n=[];if(!t||t.kind==="terrain"||!t.labels)return n;let r=Hr({values:t.labels.texts,offsets:t.labels.offsets},this.store);return this.store.integers(t.labels.features).forEach((s,o)=>n[s]=r[o]??void 0),n}fieldsOf(e){let t=this.fields.get(e.id);return t===void 0&&this.fields.set(e.id,t=Rw(e.attributes.columns)),t}};function Rw(i){let e=i.filter(({kind:s,pictured:o})=>s==="text"&&!o),t=(s,o)=>o.filter(({name:a})=>s.test(dn(a))).slice(0,1),r=[t(Tw,e),t(Aw,e),[...t(Ew,e),...t(Cw,i)]].filter(s=>s.length>0);return r.length?r:e.slice(0,1).map(s=>[s])}function Km(i,[e,t],n){return i.filter(r=>r.drawn).map(r=>{let s=[];return r.distances(e,t,n).forEach((o,a)=>{o<=n&&r.shows(a)&&s.push({layer:r,feature:a,distance:o})}),s.sort((o,a)=>o.distance-a.distance)}).filter(r=>r.length>0)}var Xu=`
`,jm="",Zm=4,Pw=2,Lw=1,Iw=3,Dw=200,Ol=class{constructor(e,t){this.layers=e;this.names=t}layers;names;records=new Map;get possible(){return this.layers.some(e=>e.attributes.columns.length>0||this.names.labelsOf(e).length>0)}prepare(){for(let e of this.layers)this.recordsOf(e)}find(e,t){let n=dn(e).split(/[\s,;]+/).filter(Boolean);if(!n.length)return{total:0,found:[]};let s=this.layers.filter(c=>c.present).flatMap(c=>this.recordsOf(c).find(n,h=>c.shows(h)).map(h=>({layer:c,...h}))),o=s.reduce((c,{count:h})=>c+h,0),a=[...new Set(s.map(({score:c})=>c))].sort((c,h)=>h-c),l=[];for(let c of a){if(l.length>=t)break;let h=s.filter(u=>u.score===c).flatMap(({layer:u,features:d})=>d.map(p=>this.described(u,p,n)));l.push(...h.sort((u,d)=>u.text.localeCompare(d.text,xt,{numeric:!0})))}return{total:o,found:l.slice(0,t)}}described(e,t,n){let r=this.names.of(e,t),o=[...new Set(Fw(e,t).filter(a=>n.some(l=>Qm(dn(a),l)>0)))].join(" ");return{layer:e,feature:t,text:dn(r).includes(dn(o))?r:o,name:r}}recordsOf(e){let t=this.records.get(e.id);return t||this.records.set(e.id,t=new qu(e,this.names.labelsOf(e))),t}},qu=class{text;starts;constructor({attributes:e,features:t},n){let r=e.columns.filter(eg).map(a=>a.values()),s=a=>{let l=String(a);return/[\n\u001f]/.test(l)?l.replace(/[\n\u001f]/g," "):l},o=Array.from({length:t},(a,l)=>{let c=n[l]===void 0?"":s(n[l]);for(let h of r)h[l]!==null&&(c+=jm+s(h[l]));return c});this.text=dn(o.join(Xu)+Xu),this.starts=new Int32Array(t+1);for(let a=0;a<t;a++)this.starts[a+1]=this.text.indexOf(Xu,this.starts[a])+1}find(e,t){let n=new Map,r=e.reduce((o,a)=>a.length>o.length?a:o),s=e.join(" ");for(let o=this.text.indexOf(r);o>=0;){let a=this.featureAt(o),l=this.text.slice(this.starts[a],this.starts[a+1]-1),c=Nw(l,e,s);if(c>0&&t(a)){let h=n.get(c);h||n.set(c,h={score:c,count:0,features:[]}),h.count++<Dw&&h.features.push(a)}o=this.text.indexOf(r,this.starts[a+1])}return[...n.values()]}featureAt(e){let[t,n]=[0,this.starts.length-2];for(;t<n;){let r=t+n+1>>1;this.starts[r]<=e?t=r:n=r-1}return t}};function Nw(i,e,t){let n=0;for(let r of e){let s=Qm(i,r);if(!s)return 0;n+=s}return e.length>1&&i.replaceAll(jm," ").includes(t)?n+Iw:n}function Qm(i,e){let t=/^\d/.test(e)||e.length<3&&e.charCodeAt(0)<12288,n=0;for(let r=i.indexOf(e);r>=0&&n<Zm;r=i.indexOf(e,r+1)){let s=r===0||!(Jm(i.charCodeAt(r-1))||Uw(i,r)),o=r+e.length===i.length||!Jm(i.charCodeAt(r+e.length));s?n=Math.max(n,o?Zm:Pw):t||(n=Math.max(n,Lw))}return n}function Uw(i,e){if(i[e-1]!==".")return!1;let[t,n]=[e,e];for(;/[\d.]/.test(i.charAt(t-1));)t--;for(;/[\d.]/.test(i.charAt(n));)n++;return/^\d+\.\d+$/.test(i.slice(t,n))}function Jm(i){return i>127||i>47&&i<58||i>96&&i<123}function eg(i){return!i.pictured&&(i.kind==="text"||i.kind==="date"||i.whole)}function Fw({attributes:i},e){return i.columns.filter(eg).flatMap(({at:t})=>{let n=t(e);if(n===null)return[];let r=typeof n=="string"?wl(n):null;return r?r.flatMap(([,s])=>s??[]):[String(n)]})}var Bl=class{constructor(e){this.places=e}places;faceWithin(e,t,n){let[r,s,o]=[t[0]-e[0],t[1]-e[1],t[2]-e[2]],[a,l,c]=[n[0]-e[0],n[1]-e[1],n[2]-e[2]],h=o*a-r*c;return h===0?0:Math.hypot(s*c-o*l,h,r*l-s*a)/Math.abs(h)*this.overlap([e,t,n],Math.abs(h)/2)}overlap(e,t){if(this.edgeNear(e))return this.clipped(e);let[n,r]=[0,2].map(s=>e.reduce((o,a)=>o+a[s],0)/3);return this.holds(n,r)?t:0}edgeNear(e){let[t,n]=ng(e,0),[r,s]=ng(e,2);return this.places.some(([o,a],l)=>{let[c,h]=this.places[(l+1)%this.places.length];return Math.min(o,c)<=n&&Math.max(o,c)>=t&&Math.min(a,h)<=s&&Math.max(a,h)>=r})}holds(e,t){return this.places.reduce((n,[r,s],o)=>{let[a,l]=this.places[(o+1)%this.places.length];return s>t!=l>t&&e<r+(t-s)/(l-s)*(a-r)?!n:n},!1)}clipped(e){let t=Math.sign(tg(e[0],e[1],[e[2][0],e[2][2]])),n=[...this.places];for(let o=0;o<3&&n.length;o++){let[a,l]=[e[o],e[(o+1)%3]],c=n.map(h=>tg(a,l,h)*t);n=n.flatMap((h,u)=>{let d=(u+1)%n.length,p=c[u]>=0?[h]:[];if(c[u]>=0==c[d]>=0)return p;let g=c[u]/(c[u]-c[d]);return[...p,[h[0]+(n[d][0]-h[0])*g,h[1]+(n[d][1]-h[1])*g]]})}let[r]=n,s=n.reduce((o,[a,l],c)=>{let[h,u]=n[(c+1)%n.length];return o+(a-r[0])*(u-r[1])-(h-r[0])*(l-r[1])},0);return Math.abs(s)/2}};function tg(i,e,[t,n]){return(e[0]-i[0])*(n-i[2])-(e[2]-i[2])*(t-i[0])}function ng(i,e){let t=i.map(n=>n[e]);return[Math.min(...t),Math.max(...t)]}function so(i,e,t){let[n,r,s]=[0,1,2].map(d=>({start:i.origin[d],step:i.direction[d]})),o=Yu(n,0,e.columns,Yu(s,0,e.rows,Yu(r,e.low,e.high,[0,1/0])));if(!o)return null;let[a,l]=o,c=ig(n,a,e.columns),h=ig(s,a,e.rows),u=1/0;for(;;){u=Math.min(u,t(c,h));let[d,p]=[rg(n,c),rg(s,h)],g=Math.min(d,p);if(u<=g||g>=l||(d<p?c+=Math.sign(n.step):h+=Math.sign(s.step),c<0||h<0||c>=e.columns||h>=e.rows))break}return u<1/0?u:null}function Yu(i,e,t,n){if(!n)return null;if(i.step===0)return i.start>=e&&i.start<=t?n:null;let r=(e-i.start)/i.step,s=(t-i.start)/i.step,o=[Math.max(n[0],Math.min(r,s)),Math.min(n[1],Math.max(r,s))];return o[0]<=o[1]?o:null}function ig(i,e,t){let n=i.start+i.step*e,r=i.step<0?Math.ceil(n)-1:Math.floor(n);return Math.min(Math.max(r,0),t-1)}function rg(i,e){return i.step===0?1/0:(e+(i.step>0?1:0)-i.start)/i.step}var Ow=2,ns=class{constructor(e,t,n,r){this.units=t;this.index=n;this.positions=r;this.box=e.clone().expandByVector(new P(...t.step))}units;index;positions;box;bins;heightAt(e,t){if(!this.box.containsPoint(new P(e,this.box.min.y,t)))return null;let{origin:n,step:r}=this.units,[s,o]=[(e-n[0])/r[0],(t-n[2])/r[2]],a=this.read(),l=a.at(s,o);if(l===null)return null;for(let c of a.triangles(l)){let[h,u,d]=a.corners(c),p=kw(h,u,d,s,o);if(p!==null)return p*r[1]+n[1]}return null}cut([e,t],[n,r]){let{origin:s,step:o}=this.units,a={origin:[e,this.box.min.y,t],direction:[n-e,0,r-t]},{origin:l,direction:c}=Vi(a,this.units),h=this.read(),u=new Set,d=Vi(Vi(a,this.units),h.units);d.origin[1]=h.cells.low,so(d,h.cells,(g,v)=>{for(let f of h.triangles(v*h.cells.columns+g))u.add(f);return 1});let p=g=>g*o[1]+s[1];return[...u].flatMap(g=>{let v=Bw(h.corners(g),l,c);return v?[{...v,start:p(v.start),end:p(v.end)}]:[]})}visit(e,t,n,r,s){let{origin:o,step:a}=this.units,l=this.read(),c=([h,u,d])=>[o[0]+h*a[0],o[1]+u*a[1],o[2]+d*a[2]];for(let h=0;h<this.index.length/3;h++){let[u,d,p]=l.corners(h).map(c),[g,v]=[Math.max(u[0],d[0],p[0]),Math.max(u[2],d[2],p[2])];g<e||v<t||Math.min(u[0],d[0],p[0])>n||Math.min(u[2],d[2],p[2])>r||s(u,d,p)}}raycast(e){if(!new tr(new P(...e.origin),new P(...e.direction)).intersectsBox(this.box))return null;let t=this.read(),n=Vi(e,this.units);return so(Vi(n,t.units),t.cells,(r,s)=>{let o=1/0;for(let a of t.triangles(s*t.cells.columns+r))o=Math.min(o,Zr(n,...t.corners(a))??1/0);return o})}read(){return this.bins??=new Ku(this.index,this.positions())}},Ku=class{constructor(e,t){this.index=e;this.positions=t;let[n,r,s]=[0,1,2].map(u=>this.span(u)),[o,a]=[Math.max(n.high-n.low,1),Math.max(s.high-s.low,1)],l=Math.max(e.length/3/Ow,1),c=Math.ceil(Math.min(Math.sqrt(l*o/a),l)),h=Math.ceil(l/c);this.cells={columns:c,rows:h,low:r.low-1,high:r.high+1},this.units={origin:[n.low,0,s.low],step:[o/c,1,a/h]},this.starts=this.count(),this.listed=this.list()}index;positions;cells;units;starts;listed;at(e,t){let{origin:n,step:r}=this.units,{columns:s,rows:o}=this.cells,[a,l]=[(e-n[0])/r[0],(t-n[2])/r[2]];return a>=0&&l>=0&&a<=s&&l<=o?Math.min(Math.floor(l),o-1)*s+Math.min(Math.floor(a),s-1):null}triangles(e){return this.listed.subarray(this.starts[e],this.starts[e+1])}corners(e){return[this.corner(3*e),this.corner(3*e+1),this.corner(3*e+2)]}corner(e){let t=3*this.index[e];return[this.positions[t],this.positions[t+1],this.positions[t+2]]}span(e){let[t,n]=[1/0,-1/0];for(let r of this.index){let s=this.positions[3*r+e];s<t&&(t=s),s>n&&(n=s)}return{low:t,high:n}}count(){let e=new Uint32Array(this.cells.columns*this.cells.rows+1);this.touch(t=>e[t+1]++);for(let t=1;t<e.length;t++)e[t]+=e[t-1];return e}list(){let e=this.starts.slice(),t=new Uint32Array(this.starts[this.starts.length-1]);return this.touch((n,r)=>t[e[n]++]=r),t}touch(e){let{columns:t,rows:n}=this.cells;for(let r=0;r<this.index.length/3;r++){let[s,o]=this.reach(r,0,t),[a,l]=this.reach(r,2,n);for(let c=a;c<=l;c++)for(let h=s;h<=o;h++)e(c*t+h,r)}}reach(e,t,n){let{positions:r,index:s}=this,o=r[3*s[3*e]+t],a=r[3*s[3*e+1]+t],l=r[3*s[3*e+2]+t],c=h=>Math.min(Math.floor((h-this.units.origin[t])/this.units.step[t]),n-1);return[c(Math.min(o,a,l)),c(Math.max(o,a,l))]}};function Bw([i,e,t],n,r){let s=Wi(i,e,t[0],t[2]);if(s===0)return null;let[o,a]=[0,1];for(let[c,h]of[[i,e],[e,t],[t,i]]){let u=Wi(c,h,n[0],n[2])/s,d=Wi(c,h,n[0]+r[0],n[2]+r[2])/s-u;if(d>0)o=Math.max(o,-u/d);else if(d<0)a=Math.min(a,-u/d);else if(u<0)return null}if(!(a>o))return null;let l=c=>{let[h,u]=[n[0]+r[0]*c,n[2]+r[2]*c];return i[1]+((e[1]-i[1])*Wi(t,i,h,u)+(t[1]-i[1])*Wi(i,e,h,u))/s};return{from:o,to:a,start:l(o),end:l(a)}}function kw(i,e,t,n,r){let s=Wi(i,e,t[0],t[2]);if(s===0)return null;let[o,a]=[Wi(t,i,n,r)/s,Wi(i,e,n,r)/s],l=-1e-9;return o<l||a<l||o+a>1-l?null:i[1]+(e[1]-i[1])*o+(t[1]-i[1])*a}function Wi(i,e,t,n){return(e[0]-i[0])*(n-i[2])-(e[2]-i[2])*(t-i[0])}var bt=-2147483648,kl=class{heights;columns;rows;units;box;rise;constructor(e,t,n){let[r,s]=e.origin,[o,a]=e.spacing,[l,c]=e.range;[this.columns,this.rows]=e.size,this.units={origin:[r,0,s],step:[o,t,a]},this.rise=[t/o,t/a],this.box=new $e(new P(r,l,s),new P(r+(this.columns-1)*o,c,s+(this.rows-1)*a)),this.heights=n.integers(e.heights),e.holes&&this.punch(n.octets(e.holes))}shareNormals(e,t){let n=this.edges().filter(s=>this.heights[s]!==bt),r=n.map(s=>{let[o,a]=[Math.floor(s/this.columns),s%this.columns],l=this.weight(o,a);return e.add(...this.placeOf(o,a),[-this.slopeX(s,a)*l,l,-this.slopeZ(s,o)*l])});return()=>{let s=new Int16Array(this.heights.length*2);for(let o=0,a=0;o<this.rows;o++)for(let l=0;l<this.columns;l++,a++)t.putNormal(s,a,-this.slopeX(a,l),1,-this.slopeZ(a,o));return n.forEach((o,a)=>t.putNormal(s,o,...e.normal(r[a]))),s}}heightAt(e,t){let{origin:n,step:r}=this.units,s=(e-n[0])/r[0],o=(t-n[2])/r[2],a=Math.min(Math.max(Math.floor(s),0),this.columns-2),l=Math.min(Math.max(Math.floor(o),0),this.rows-2),c=s-a,h=o-l;if(!(c>=0&&c<=1&&h>=0&&h<=1))return null;let[u,d,p,g]=this.corners(l,a);return d===bt||p===bt?null:c+h<=1&&u!==bt?(u+(d-u)*c+(p-u)*h)*r[1]:c+h>=1&&g!==bt?(g+(p-g)*(1-c)+(d-g)*(1-h))*r[1]:null}cut([e,t],[n,r]){let{origin:s,step:o}=this.units,[a,l]=[(e-s[0])/o[0],(t-s[2])/o[2]],[c,h]=[(n-e)/o[0],(r-t)/o[2]],[u,d]=[this.columns-1,this.rows-1],p=[0,1,...Zu(a,c,u),...Zu(l,h,d),...Zu(a+l,c+h,u+d)];p.sort((v,f)=>v-f);let g=[];for(let v=1;v<p.length;v++){let[f,m]=[p[v-1],p[v]];if(f===m)continue;let x=(f+m)/2,A=this.planeAt(a+c*x,l+h*x);if(!A)continue;let[w,C,E]=A,y=M=>(w+C*(a+c*M)+E*(l+h*M))*o[1];g.push({from:f,to:m,start:y(f),end:y(m)})}return g}visit(e,t,n,r,s){let{origin:o,step:a}=this.units,l=(p,g,v,f)=>[Math.max(Math.floor((p-o[v])/a[v]),0),Math.min(Math.ceil((g-o[v])/a[v]),f)],[c,h]=l(e,n,0,this.columns-1),[u,d]=l(t,r,2,this.rows-1);for(let p=u;p<d;p++)for(let g=c;g<h;g++){let[v,f,m,x]=this.corners(p,g);if(f===bt||m===bt)continue;let A=(E,y,M)=>[o[0]+(g+y)*a[0],E*a[1],o[2]+(p+M)*a[2]],[w,C]=[A(f,1,0),A(m,0,1)];v!==bt&&s(A(v,0,0),C,w),x!==bt&&s(w,C,A(x,1,1))}}raycast(e){let t=Vi(e,this.units),n=this.units.step[1],r={columns:this.columns-1,rows:this.rows-1,low:this.box.min.y/n-1,high:this.box.max.y/n+1};return so(t,r,(s,o)=>this.hitCell(o,s,t))}sample(e){let{origin:t,step:n}=this.units,r=(o,a)=>Math.round(o*(a-1)/e),s=[];for(let o=0;o<=e;o++)for(let a=0;a<=e;a++){let[l,c]=[r(o,this.rows),r(a,this.columns)],h=this.heights[l*this.columns+c];h!==bt&&s.push([t[0]+c*n[0],h*n[1],t[2]+l*n[2]])}return s}positions(){let e=new Int32Array(this.heights.length*3);return this.heights.forEach((t,n)=>{e[3*n]=n%this.columns,e[3*n+1]=t,e[3*n+2]=Math.floor(n/this.columns)}),e}punch(e){for(let t=0;t<this.heights.length;t++)Ws(e,t)&&(this.heights[t]=bt)}placeOf(e,t){let{origin:n,step:r}=this.units;return[n[0]+t*r[0],n[2]+e*r[2]]}edges(){let{columns:e,rows:t}=this,n=[];for(let r=0;r<t;r++){let s=r===0||r===t-1?1:e-1;for(let o=0;o<e;o+=s)n.push(r*e+o)}return n}weight(e,t){let n=(o,a)=>o===0||o===a-1?.5:1,[r,,s]=this.units.step;return 6*r*s*n(e,this.rows)*n(t,this.columns)}slopeX(e,t){return sg(this.heights,e,t>0?-1:0,t<this.columns-1?1:0)*this.rise[0]}slopeZ(e,t){let{columns:n}=this;return sg(this.heights,e,t>0?-n:0,t<this.rows-1?n:0)*this.rise[1]}corners(e,t){let n=e*this.columns+t,{heights:r,columns:s}=this;return[r[n],r[n+1],r[n+s],r[n+s+1]]}planeAt(e,t){if(!(e>=0&&t>=0&&e<=this.columns-1&&t<=this.rows-1))return null;let[n,r]=[Math.min(Math.floor(e),this.columns-2),Math.min(Math.floor(t),this.rows-2)],[s,o,a,l]=this.corners(r,n);if(o===bt||a===bt)return null;let c=e-n+t-r<=1;if((c?s:l)===bt)return null;let[h,u]=c?[o-s,a-s]:[l-a,l-o];return[(c?s:o+a-l)-h*n-u*r,h,u]}hitCell(e,t,{origin:n,direction:r}){let[s,o,a,l]=this.corners(e,t),c=1/0;if(o===bt||a===bt)return c;for(let h of[!0,!1]){if((h?s:l)===bt)continue;let u=h?o-s:l-a,d=h?a-s:l-o,p=h?s:o+a-l,g=n[1]-p-u*(n[0]-t)-d*(n[2]-e),v=r[1]-u*r[0]-d*r[2],f=-g/v;if(!(f>=0&&f<c))continue;let m=n[0]+r[0]*f-t,x=n[2]+r[2]*f-e,A=h?1-m-x:m+x-1,w=-1e-9;A>=w&&m>=w&&x>=w&&m<=1-w&&x<=1-w&&(c=f)}return c}};function Zu(i,e,t){let[n,r]=[Math.min(i,i+e),Math.max(i,i+e)],s=[];for(let o=Math.max(Math.ceil(n),0);o<=Math.min(r,t);o++){let a=(o-i)/e;a>0&&a<1&&s.push(a)}return s}function sg(i,e,t,n){let r=i[e];if(r===bt)return 0;let s=2,o=i[e+t],a=i[e+n];return(t===0||o===bt)&&(o=r,s--),(n===0||a===bt)&&(a=r,s--),s?(a-o)/s:0}var zl=class{constructor(e){this.store=e}store;topologies=new Map;cells=new Map;shape(e,t,n){let{index:r,attribute:s}=e.holes?ag(this.triangles(e,t)):this.shared(e,t),o=new Qe;o.setIndex(s),o.setAttribute("cell",og(this.cells,e.size.join(),()=>Hw(t))),o.setAttribute("height",new Me(t.heights,1).onUpload(rn)),o.setAttribute("normal",new Me(n,2,!0).onUpload(rn));let a=e.index?new ns(t.box,t.units,r,()=>t.positions()):t;return{geometry:o,surface:a}}shared(e,t){let{index:n,size:r}=e,s=n?`chunk ${n.chunk} ${n.offset}`:r.join();return og(this.topologies,s,()=>ag(this.triangles(e,t)))}triangles(e,{columns:t,rows:n,heights:r}){let s=e.index?this.store.integers(e.index):zw(t,n),o=El(s,t*n);return e.holes?Vw(o,r):o}};function og(i,e,t){let n=i.get(e);return n===void 0&&i.set(e,n=t()),n}function ag(i){return{index:i,attribute:new Me(i,1).onUpload(rn)}}function zw(i,e){let t=new Int32Array((i-1)*(e-1)*6),n=0;for(let r=0;r<e-1;r++)for(let s=0;s<i-1;s++){let o=r*i+s,[a,l,c]=[o+1,o+i,o+i+1];for(let h of[o,l,a,a,l,c])t[n++]=h}return t}function Vw(i,e){let t=0;for(let n=0;n<i.length;n+=3){let[r,s,o]=[i[n],i[n+1],i[n+2]];e[r]===bt||e[s]===bt||e[o]===bt||(i[t++]=r,i[t++]=s,i[t++]=o)}return i.slice(0,t)}function Hw({columns:i,rows:e}){let t=new Uint16Array(i*e*2);for(let n=0;n<i*e;n++)t[2*n]=n%i,t[2*n+1]=Math.floor(n/i);return new Me(t,2).onUpload(rn)}var Vl=class{units;box;positions;index;field;constructor(e,t,n){let[r,s]=e.origin;this.units={origin:[r,0,s],step:[e.step,t,e.step]},this.positions=n.integers(e.positions),this.index=El(n.integers(e.indices),this.positions.length/3),this.box=this.measure(e.range),this.field=new ns(this.box,this.units,this.index,()=>this.positions)}shareNormals(e,t){let{positions:n,units:r}=this,{sums:s,rim:o}=this.sumNormals(),a=o.map(l=>{let c=r.origin[0]+n[3*l]*r.step[0],h=r.origin[2]+n[3*l+2]*r.step[2];return e.add(c,h,s.subarray(3*l,3*l+3))});return()=>{o.forEach((c,h)=>s.set(e.normal(a[h]),3*c));let l=new Int16Array(s.length/3*2);for(let c=0;c<s.length;c+=3)t.putNormal(l,c/3,s[c],s[c+1],s[c+2]);return l}}geometry(e){let t=new Qe;return t.setIndex(new Me(this.index,1).onUpload(rn)),Al(t,this.positions),t.setAttribute("normal",new Me(e,2,!0).onUpload(rn)),t}edges(){let{index:e}=this,t=this.positions.length/3,n=new Set;for(let r=0;r<e.length;r++){let[s,o]=[e[r],e[r%3===2?r-2:r+1]];n.add(Math.min(s,o)*t+Math.max(s,o))}return Uint32Array.from([...n].flatMap(r=>[Math.floor(r/t),r%t]))}heightAt(e,t){return this.field.heightAt(e,t)}raycast(e){return this.field.raycast(e)}cut(e,t){return this.field.cut(e,t)}visit(e,t,n,r,s){this.field.visit(e,t,n,r,s)}sample(e){return Pl(this.box,e,this.positions,this.units)}sumNormals(){let{positions:e,index:t,units:n}=this,[r,s,o]=n.step,a=new Float64Array(e.length),l=new Int32Array(e.length/3);for(let h=0;h<t.length;h+=3){let[u,d,p]=[t[h],t[h+1],t[h+2]],g=(E,y)=>e[3*y+E]-e[3*u+E],[v,f,m,x,A,w]=[g(0,d),g(1,d),g(2,d),g(0,p),g(1,p),g(2,p)],C=[(f*w-m*A)*s*o,(m*x-v*w)*r*o,(v*A-f*x)*r*s];for(let E=0;E<3;E++)a[3*u+E]+=C[E],a[3*d+E]+=C[E],a[3*p+E]+=C[E];l[u]+=p-d,l[d]+=u-p,l[p]+=d-u}let c=[];return l.forEach((h,u)=>h!==0&&c.push(u)),{sums:a,rim:c}}measure([e,t]){let n=new $e,{origin:r,step:s}=this.units,o=new P;for(let a=0;a<this.positions.length;a+=3)n.expandByPoint(o.set(r[0]+this.positions[a]*s[0],e,r[2]+this.positions[a+2]*s[2]));return n.max.y=t,n}};var ti=class{constructor(e,t){this.shift=t;let n=e*Math.PI/180;this.cos=Math.cos(n),this.sin=Math.sin(n),this.matrix=new Ne().makeRotationY(n).setPosition(t[0],0,t[1])}shift;matrix;cos;sin;turn(e,t){return[this.cos*e+this.sin*t,this.cos*t-this.sin*e]}toLocal(e,t){let[n,r]=this.turn(e,t);return[n+this.shift[0],r+this.shift[1]]}toOwn(e,t){return this.turnBack(e-this.shift[0],t-this.shift[1])}ownRay({origin:e,direction:t}){let[n,r]=this.toOwn(e[0],e[2]),[s,o]=this.turnBack(t[0],t[2]);return{origin:[n,e[1],r],direction:[s,t[1],o]}}localBox({min:e,max:t}){let n=[e.x,t.x].flatMap(r=>[e.z,t.z].map(s=>this.toLocal(r,s)));return new $e().setFromPoints(n.flatMap(([r,s])=>[new P(r,e.y,s),new P(r,t.y,s)]))}shareOf([e,t,n,r]){let{cos:s,sin:o}=this,[a,l]=this.toOwn(0,0),[c,h]=[n-e,r-t];return new Re().set(s/c,-o/c,(a-e)/c,o/h,s/h,(l-t)/h,0,0,1)}putNormal(e,t,n,r,s){let o=32767/Math.sqrt(n*n+r*r+s*s);e[2*t]=Math.round((this.cos*n+this.sin*s)*o),e[2*t+1]=Math.round((this.cos*s-this.sin*n)*o)}turnBack(e,t){return[this.cos*e-this.sin*t,this.cos*t+this.sin*e]}};var Hl=class{places=new Map;sums=[];add(e,t,n){let r=this.find(e,t)??this.make(e,t);for(let s=0;s<3;s++)this.sums[r+s]+=n[s];return r}normal(e){return[this.sums[e],this.sums[e+1],this.sums[e+2]]}make(e,t){let n=this.sums.push(0,0,0)-3;return this.places.set(lg(Math.floor(e/.02),Math.floor(t/.02)),n),n}find(e,t){for(let n=Math.floor((e-.002)/.02);n<=Math.floor((e+.002)/.02);n++)for(let r=Math.floor((t-.002)/.02);r<=Math.floor((t+.002)/.02);r++){let s=this.places.get(lg(n,r));if(s!==void 0)return s}}};function lg(i,e){return i*67108864+e}var cg=[0,2,1,1,2,3];function hg(i,e,t,n){let r=i.length/6,s=new Float32Array(r*12),o=new Float32Array(r*4),a=new Float32Array(r*8),l=new Uint32Array(r*6);for(let h=0;h<r;h++){let[u,d,p,g,v,f]=i.subarray(h*6,h*6+6),[m,x]=Gw((g-u)*t.step[0],(f-p)*t.step[2],n);s.set([u,d,p,g,v,f,u,e,p,g,e,f],h*12),o.set([0,0,1,1],h*4),a.set([m,x,m,x,m,x,m,x],h*8),l.set(cg.map(A=>h*4+A),h*6)}let c=new Qe;return c.setAttribute("position",new Me(s,3)),c.setAttribute("depth",new Me(o,1)),c.setAttribute("facing",new Me(a,2)),c.setIndex(new Me(l,1)),c}function ug(i,[e,t],n,r){let s=(c,h)=>[e[0]+(t[0]-e[0])*c,h,e[1]+(t[1]-e[1])*c],o=i.flatMap(c=>[...s(c.from,c.start),...s(c.to,c.end),...s(c.from,n),...s(c.to,n)]),a=i.length*4,l=new Qe;return l.setAttribute("position",new Me(Float32Array.from(o),3)),l.setAttribute("depth",new Me(Float32Array.from({length:a},(c,h)=>h%4<2?0:1),1)),l.setAttribute("facing",new Me(Float32Array.from({length:a*2},(c,h)=>r.normal[h%2?2:0]),2)),l.setIndex(i.flatMap((c,h)=>cg.map(u=>4*h+u))),l.boundingSphere=new rt,l}function dg(i,{step:e},t){return Array.from({length:i.length/6},(n,r)=>{let[s,,o,a,,l]=i.subarray(r*6,r*6+6);return[...t.toLocal(s*e[0],o*e[2]),...t.toLocal(a*e[0],l*e[2])]})}function Gw(i,e,t){let n=Math.hypot(i,e)||1;return t.turn(-e/n,i/n)}var Ww=24,fg=.001,Ct=class extends ts{features=0;attributes=null;swatch;bottom;footprint;feet;drapes;placement;sheets;surfaces=[];boxes=[];uniforms;materials;draped=new Map;halved=new Map;decorations=[];underside=new Xt;cutWall=new Xt;cutSlab=new Xt;facing={value:new P};level={value:0};quantum;followers=[];exaggeration=1;current=null;other;constructor(e,t,n,r,s){let o={...s,exaggeration:{value:1},opacity:{value:1},color:{value:new xe(e.color)},lineColor:{value:new xe(e.wireframe)},lines:{value:e.wireframe?1:0},layer:{value:t}},a=$w(o);super(e,t),this.uniforms=o,this.materials=a,this.drapes=r,this.swatch=[e.color],this.placement=new ti(e.rotation,e.shift),this.quantum=e.quantum,this.sheets=this.addSheets(e,n);let l=this.boxes.reduce((c,h)=>c.union(h),new $e);this.footprint={placement:this.placement,box:l},this.bottom=e.sides?.bottom??l.min.y,this.feet=e.sides?this.addSides(e.sides,e.quantum,n):[],e.frame&&this.addFrame(e.frame,e.quantum,n),this.setDrape(r[0]?.name??null)}get drape(){return this.current&&this.current.name}setDrape(e){let t=this.named(e);return t!==void 0&&this.show(t,this.other),t!==void 0}get otherDrape(){return this.other&&this.other.name}setOtherDrape(e){return e!==void 0&&!this.hasDrape(e)?!1:(this.show(this.current,e===void 0?void 0:this.named(e)),!0)}hasDrape(e){return this.named(e)!==void 0}named(e){return e===null?null:this.drapes.find(t=>t.name===e)}drapesOver({min:e,max:t}){let n=[e.x,t.x].flatMap(a=>[e.z,t.z].map(l=>this.placement.toOwn(a,l))),r=new $e().setFromPoints(n.map(([a,l])=>new P(a,0,l))),s={ground:this.uniforms.color,swiped:{value:0}},o=()=>{let a=[this.current,this.other===void 0?this.current:this.other],[l,c]=a.map(h=>this.drapeUniforms(h&&mg(h,r)));for(let[h,{value:u}]of Object.entries({...l,...pg("other",c)}))(s[h]??={value:u}).value=u;s.swiped.value=this.other===void 0?0:1};return o(),this.followers.push(o),s}show(e,t){let n=[this.current,this.other].filter(r=>r&&r!==e&&r!==t);for(let r of n)r.images.forEach(({texture:s})=>s.dispose());[this.current,this.other]=[e,t],this.pieces.forEach((r,s)=>{let[o,a]=[e,t].map(c=>c?mg(c,this.boxes[s]):null),l=t===void 0?this.materialOf(o):this.materialOfHalves(o,a);r.materials={...this.materials,color:l},r.mesh.material=l});for(let r of this.followers)r();this.update()}locate(e){let t=Lm(e,this.exaggeration),n=this.raycast(t);if(n===null)return null;let r=Ln(t,n);return{distance:n,point:r,anchor:r[1]}}raycast(e){let t=this.placement.ownRay(e),n=null;for(let r of this.surfaces){let s=r.raycast(t);s!==null&&(n===null||s<n)&&(n=s)}return n}heightAt(e,t){let[n,r]=this.placement.toOwn(e,t);for(let s of this.surfaces){let o=s.heightAt(n,r);if(o!==null)return o}return null}cut(e,t){let[n,r]=[this.placement.toOwn(...e),this.placement.toOwn(...t)],s=new $e().setFromPoints([n,r].map(([c,h])=>new P(c,0,h))),a=this.surfaces.filter(({box:{min:c,max:h}})=>s.max.x>=c.x&&s.max.z>=c.z&&s.min.x<=h.x&&s.min.z<=h.z).flatMap(c=>c.cut(n,r)).sort((c,h)=>c.from-h.from),l=0;return a.filter(({from:c,to:h})=>c+h<=2*l?!1:(l=Math.max(l,h),!0))}faceArea(e){let t=e.map(a=>this.placement.toOwn(...a)),n=new Bl(t),[r,s]=[t.map(([a])=>a),t.map(([,a])=>a)],o=0;for(let a of this.surfaces)a.visit(Math.min(...r),Math.min(...s),Math.max(...r),Math.max(...s),(l,c,h)=>o+=n.faceWithin(l,c,h));return o}section(e){if(this.cutWall.visible=e?.horizontal===!1,this.cutSlab.visible=!1,!!e)if(this.facing.value.set(...e.normal),e.horizontal){let t=e.offset*e.normal[1]/this.exaggeration;this.level.value=t/this.quantum,this.cutSlab.visible=t>=this.bottom}else{let[t]=this.cutWall.children;t?.geometry.dispose(),t&&(t.geometry=ug(this.cut(...this.line(e)),this.line(e),this.bottom,e))}}faceAt([e,t,n]){let r=t/this.exaggeration,s=this.cutWall.children.length?this.heightAt(e,n):null;return s!==null&&r<=s&&r>=this.bottom?{point:[e,r,n],anchor:r}:null}line({normal:e,offset:t,along:n}){let r=this.pieces.reduce((a,l)=>a.union(l.box),new $e),s=[r.min.x,r.max.x].flatMap(a=>[r.min.z,r.max.z].map(l=>a*n[0]+l*n[2])),o=a=>[e[0]*t+n[0]*a,e[2]*t+n[2]*a];return[o(Math.min(...s)),o(Math.max(...s))]}get casters(){return this.uniforms.shadowRelief.value?super.casters:[]}setPass(e){if(super.setPass(e),e==="shadow"&&!this.casters.length)for(let{mesh:t}of this.pieces)t.visible=!1;for(let{object:t,color:n,identity:r}of this.decorations){let s=e==="color"?n:e==="identity"?r:void 0;t.visible=s!==void 0,s&&(t.material=s)}}look(e){this.underside.visible=e.getWorldPosition(new P).y<this.bottom*this.exaggeration}setExaggeration(e){this.exaggeration=this.uniforms.exaggeration.value=e}outline(){let e=Math.ceil(Ww/Math.sqrt(this.sheets.length));return this.sheets.flatMap(t=>t.sample(e)).map(([t,n,r])=>{let[s,o]=this.placement.toLocal(t,r);return[s,n,o]})}*looks(){yield*super.looks(),yield this.materials.color,yield*this.draped.values();for(let e of this.halved.values())yield*e.values();for(let{color:e,identity:t,cut:n}of this.decorations)n||(yield e,t&&(yield t))}update(){super.update();for(let{color:e}of this.decorations)e.uniforms.opacity.value=this.opacity,e.transparent=this.translucent}addSheets(e,t){let n=e.blocks.map(c=>new kl(c,e.quantum,t)),r=e.patches.map(c=>new Vl(c,e.quantum,t)),s=new Hl,[o,a]=[n,r].map(c=>c.map(h=>h.shareNormals(s,this.placement))),l=new zl(t);return n.forEach((c,h)=>{let{geometry:u,surface:d}=l.shape(e.blocks[h],c,o[h]());this.addSheet(c,u,d)}),r.forEach((c,h)=>{let u=this.addSheet(c,c.geometry(a[h]()),c);e.wireframe&&this.addWires(u,c,e.wireframe)}),[...n,...r]}addSheet({units:e,box:t},n,r){if(n.index.count===0)return null;let s=t.getCenter(new P).sub(new P(...e.origin)).divide(new P(...e.step));return n.boundingSphere=new rt(s,0),this.surfaces.push(r),this.boxes.push(t),this.addPiece(n,this.place(e),this.placement.localBox(t),this.materials)}addWires(e,t,n){if(!e)return;let r=new Qe;for(let s of["cell","height"])r.setAttribute(s,e.geometry.attributes[s]);r.setIndex(new Me(t.edges(),1)),this.add(this.decorate(new Nr(r),this.lineMaterial(n)),new Ne,e)}addSides({bottom:e,color:t,edges:n},r,s){let o=s.integers(n),a=gg(r),l={value:e/r},c={...this.uniforms,color:{value:new xe(t)},bottom:l},h={layer:{value:0},bottom:l,section:this.uniforms.section},u=new st(hg(o,l.value,a,this.placement));this.add(this.decorate(u,tt(Zs,Js,c),tt(Zs,$r,h)),this.place(a)),this.group.add(this.underside);let d=tt(Ru,Js,c),p=tt(Ru,$r,h);for(let{mesh:g}of this.pieces)this.add(this.decorate(new st(g.geometry),d,p),g.matrix,this.underside);return this.addCuts(c),dg(o,a,this.placement)}addCuts(e){this.group.add(this.cutWall,this.cutSlab),this.cutWall.visible=this.cutSlab.visible=!1;let t=new st(new Qe),n=tt(Zs,Js,e);this.add(this.decorate(t,n,tt(Zs,$r,this.uniforms),!0),new Ne,this.cutWall);let r={...e,level:this.level,facing:this.facing,quantum:{value:this.quantum}},s={defines:{SLAB:""}},o=tt(Pu,Js,r,s),a=tt(Pu,$r,r,s);for(let{mesh:l}of this.pieces)this.add(this.decorate(new st(l.geometry),o,a,!0),l.matrix,this.cutSlab)}addFrame({color:e,edges:t},n,r){let s=new Qe;Al(s,r.integers(t)),s.setDrawRange(0,t.count/3);let o=this.decorate(new Nr(s),this.lineMaterial(e));this.add(o,this.place(gg(n)))}decorate(e,t,n,r=!1){return e.geometry.boundingSphere??=new rt,e.material=t,e.renderOrder=2*this.number+1,this.decorations.push({object:e,color:t,identity:n,cut:r}),e}lineMaterial(e){return tt(im,yl,{...this.uniforms,opacity:{value:1},color:{value:new xe(e)}})}place({origin:e,step:t}){return new Ne().makeScale(...t).setPosition(...e).premultiply(this.placement.matrix)}materialOf(e){return e?Ju(this.draped,e.image,()=>tt(dr,gl,{...this.uniforms,...this.drapeUniforms(e)})):this.materials.color}materialOfHalves(e,t){let n=Ju(this.halved,e&&e.image,()=>new Map);return Ju(n,t&&t.image,()=>{let r={...this.uniforms,...this.drapeUniforms(e),...pg("other",this.drapeUniforms(t))};return this.equipped(tt(dr,gl,r,{defines:{SWIPE:""}}))})}drapeUniforms(e){if(!e)return ju(null,new Re,0,!0);let{image:t,drape:n}=e;return ju(t.texture,this.placement.shareOf(t.extent),n.opacity,n.shading)}};function Ju(i,e,t){let n=i.get(e)??t();return i.set(e,n),n}function pg(i,e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[i+t[0].toUpperCase()+t.slice(1),n]))}function mg(i,{min:e,max:t}){let[n,r]=[null,0];for(let s of i.images){let[o,a,l,c]=s.extent,h=Math.min(t.x,l)-Math.max(e.x,o),u=Math.min(t.z,c)-Math.max(e.z,a),d=Math.max(h,0)*Math.max(u,0);d>r&&([n,r]=[{image:s,drape:i},d])}return n}function gg(i){return{origin:[0,0,0],step:[fg,i,fg]}}function ju(i,e,t,n){return{drape:{value:i},drapePlace:{value:e},drapeOpacity:{value:t},drapeShading:{value:n?1:0}}}function $w(i){return{color:tt(dr,gl,{...i,...ju(null,new Re,0,!0)}),identity:tt(dr,$r,i),depth:tt(dr,Fu,i,{transparent:!0,colorWrite:!1}),shadow:tt(dr,Fu,i,{colorWrite:!1})}}var Xw=[["second",1],["second",10],["minute",1],["minute",5],["minute",10],["minute",30],["minute",60],["minute",360],["day",1],["day",7],["month",1],["month",3],["year",1],["year",5],["year",10],["year",25],["year",100]].map(([i,e])=>({unit:i,count:e})),qw=120,yg=5e3,Qu={second:1,minute:60,day:86400,month:2629800,year:31557600},Gl=class{span;unit;dated;draped;before=new Map;shown=null;constructor(e){this.dated=e.filter(a=>a instanceof Vt).filter(a=>a.appearance.times?.span),this.draped=e.filter(a=>a instanceof Ct).filter(a=>a.drapes.some(({date:l})=>l&&kt(l)));let t=this.draped.flatMap(a=>a.drapes.flatMap(({date:l})=>l&&kt(l)?[l]:[])),n=this.dated.map(a=>a.appearance.times),r=[...t.map(a=>kt(a)[0]),...n.flatMap(({span:a})=>a)],[s,o]=[Math.min(...r),Math.max(...r)];this.span=s<o?[s,o]:null,this.unit=ro([...t.map(ki),...n.map(({unit:a})=>a)])}get text(){return this.shown}get layers(){return[...this.dated,...this.draped]}set(e){let t=e===null?null:is(e);for(let n of this.dated)n.appearance.setPeriod(t);for(let n of this.draped)this.drape(n,t);this.shown=e}get steps(){let[e,t]=this.span??[0,0],n=(t-e)/1e3,r=l=>n/(Qu[l.unit]*l.count),s=Xw.filter(({unit:l})=>Qu[l]>=Qu[this.unit]),o=s.filter(l=>r(l)<=yg&&r(l)>=1),a=o.length?o:[s[0]];return{possible:a,usual:a.find(l=>r(l)<=qw)??a[a.length-1]}}stops({unit:e,count:t},n){if(!this.span)return[];let[r,s]=this.span,o=[Yw(r,e,t)],a=n?1:t;for(let l=o[0];Vn(l,e,a)<=s&&o.length<yg;)o.push(l=Vn(l,e,t));return o}begun(e){let t=e.map(()=>0);for(let{appearance:n}of this.dated)for(let r of n.times.beginnings)Number.isNaN(r)||t[Wl(e,r)]++;return t}drape(e,t){if(this.before.has(e)||this.before.set(e,e.drape),!t){e.setDrape(this.before.get(e)??null),this.before.delete(e);return}let n=e.drapes.flatMap(({name:a,date:l})=>l&&kt(l)?[{name:a,start:kt(l)[0]}]:[]).sort((a,l)=>a.start-l.start),r=n.filter(({start:a})=>a<t.span[1]),s=e.drapes.find(({date:a})=>!a),o=r[r.length-1]?.name??s?.name??n[0].name;o!==e.drape&&e.setDrape(o)}};function vg(i,{unit:e,count:t},n){let r=ei(i,e);return n?r:`${r}/${ei(Vn(i,e,t)-1,e)}`}function is(i){let[e,t,...n]=i.split("/"),[r,s]=[kt(e),kt(t??e)];if(!r||!s||n.length||s[1]<=r[0])throw new Error(`“${i}” is no time: give an ISO date such as 1943, or two with “/” between.`);return{span:[r[0],s[1]],until:t===void 0}}function Yw(i,e,t){let n=new Date(i);if(e==="year")return kt(ei(Vn(i,"year",-Kw(n.getUTCFullYear(),t)),"year"))[0];if(e==="month")return kt(ei(Vn(kt(ei(i,"month"))[0],"month",-(n.getUTCMonth()%t)),"month"))[0];let r=Vn(0,e,t),s=e==="day"&&t===7?Vn(0,"day",4):0;return Math.floor((i-s)/r)*r+s}function Kw(i,e){return(i%e+e)%e}function Wl(i,e){let[t,n]=[0,i.length-1];for(;t<n;){let r=t+n+1>>1;i[r]<=e?t=r:n=r-1}return t}var Zw=1.5,Jw=40,$l=class{constructor(e,t,n){this.viewer=e;this.layers=e.layers.filter(r=>r instanceof Vt),this.names=new Fl(t,n),this.search=new Ol(this.layers,this.names),this.timeline=new Gl(e.layers)}viewer;layers;names;search;timeline;listener=null;setFilter(e,t){e.appearance.setFilter(t),this.changed(e)}setColoring(e,t){e.setColoring(t),this.changed(e)}setTime(e){this.timeline.set(e),this.timeline.layers.forEach(t=>this.changed(t)),this.listener?.timeChanged()}visit(e,t,n){e.visible||(e.visible=!0,this.changed(e));let r=e.boxOf(t),s=Math.max(Zw*r.getSize(new P).length(),Jw);r.isEmpty()||this.viewer.flyTo(r.expandByVector(new P(s,0,s)),n)}look([e,t],n,r){let s=this.viewer.groundAt(e,t)??this.viewer.stage.ground;this.viewer.flyTo(new $e().setFromCenterAndSize(new P(e,s,t),new P(2.2*n,0,2.2*n)),r)}placeOf(e,t){let n=e.boxOf(t),r=n.getCenter(new P);return n.isEmpty()?null:[r.x,n.max.y,r.z]}near(e,t){let n=Km(this.layers,e,t);return this.mark(n.flat()),n}mark(e){for(let t of this.layers)t.mark(e.filter(n=>n.layer===t).map(({feature:n})=>n));this.viewer.invalidate()}parameters(){let{text:e}=this.timeline;return[...this.layers.flatMap(({id:t,appearance:{filter:n}})=>n.length?[[`filter.${t}`,JSON.stringify(n)]]:[]),...this.layers.flatMap(({id:t,appearance:{coloring:n}})=>n?[[`color.${t}`,JSON.stringify(n)]]:[]),...e===null?[]:[["time",e]]]}follow(e){for(let n of this.layers){let[r,s]=[e.get(`filter.${n.id}`),e.get(`color.${n.id}`)];r!==null&&ed(()=>this.setFilter(n,td(JSON.parse(r)))),s!==null&&ed(()=>this.setColoring(n,nd(JSON.parse(s))))}let t=e.get("time");t!==null&&ed(()=>this.setTime(t))}changed(e){this.viewer.layerChanged(),this.listener?.layerChanged(e)}};function td(i){if(!Array.isArray(i))throw new Error("A filter is an array of conditions.");return i.map(e=>{let{field:t,min:n,max:r,values:s,contains:o,nulls:a}=typeof e=="object"&&e!==null?e:{};if(typeof t!="string")throw new Error("A condition needs the name of a field.");let l=d=>d===void 0||typeof d=="number"||typeof d=="string",c=d=>d===null||["string","number","boolean"].includes(typeof d);if(!(l(n)&&l(r)&&(s===void 0||Array.isArray(s)&&s.every(c)))||!["undefined","string"].includes(typeof o)||!["undefined","boolean"].includes(typeof a))throw new Error(`The condition on “${t}” takes min and max (numbers or dates), values (an array), contains (a text) and nulls (true or false).`);return{field:t,...Object.fromEntries(Object.entries({min:n,max:r,values:s,contains:o,nulls:a}).filter(([,d])=>d!==void 0))}})}function nd(i){if(i===null)return null;let{field:e,method:t,classes:n}=typeof i=="object"?i:{};if(typeof e!="string")throw new Error("A colouring needs the name of a field.");if(t!==void 0&&t!=="equal"&&t!=="quantile")throw new Error("The method must be “equal” or “quantile”.");if(n!==void 0&&!(Number.isInteger(n)&&n>=2&&n<=9))throw new Error("The number of classes must be from 2 to 9.");return{field:e,...t!==void 0&&{method:t},...n!==void 0&&{classes:n}}}function ed(i){try{i()}catch{}}var rd=Math.PI/180,bg=6378137,oo=1/298.257223563,jw=bg*(1-oo),rs=oo*(2-oo),xg=Math.sqrt(rs),Qw=.1,eM=100,tM=1e-15,nM=[.1834346424956498,.525532409916329,.7966664774136267,.9602898564975363].flatMap(i=>[-i,i]),iM=[.362683783378362,.3137066458778873,.2223810344533745,.1012285362903763].flatMap(i=>[i,i]);function _g(i,e){let t=Mg(i,e);return t&&bg*Xl(t,n=>Math.sqrt(1-rs*n))}function Sg(i){if(i.length<3)return 0;let e=id(Math.sin(i[0][1]*rd)),[t,n]=[0,0];for(let[o,a]of i.entries()){let l=i[(o+1)%i.length],c=Mg(a,l);if(!c)return null;let h=wg(a,l),u=g=>c.equatorial*Math.sqrt(1-rs*g)/g,d=Xl(c,u),p=Xl(c,(g,v)=>u(g)*(id(rM(v))-e));t+=d?p*h/d:0,n+=h}let r=Math.round(n/(2*Math.PI));if(!r)return Math.abs(t);let s=Math.sign(i[0][1])||1;return Math.abs(2*Math.PI*(id(s)-e)-t*r)}function id(i){return jw**2/2*(i/(1-rs*i**2)+Math.atanh(xg*i)/xg)}function rM(i){return i/Math.hypot(i,(1-oo)*Math.sqrt(1-i**2))}function wg([i],[e]){return((e-i+540)%360-180)*rd}function Mg(i,e){let t=wg(i,e),[n,r]=[i,e].map(([,o])=>Math.atan((1-oo)*Math.tan(o*rd))),s=t;for(let o=0;o<eM;o++){let a=sM(n,r,s),l=t+a.equatorial*Xl(a,c=>rs/(1+Math.sqrt(1-rs*c)));if(Math.abs(l-s)<tM)return a;s=l}return null}function sM(i,e,t){let[n,r,s,o]=[Math.sin(i),Math.cos(i),Math.sin(e),Math.cos(e)],a=o*Math.sin(t),l=r*s-n*o*Math.cos(t),c=Math.hypot(a,l);return{length:Math.atan2(c,n*s+r*o*Math.cos(t)),sine:n,rate:c?r*l/c:0,equatorial:c?r*a/c:0}}function Xl({length:i,sine:e,rate:t},n){let r=Math.max(Math.ceil(i/Qw),1),s=i/r/2,o=0;for(let a=0;a<r;a++)nM.forEach((l,c)=>{let h=s*(2*a+1+l),u=Math.min(Math.max(e*Math.cos(h)+t*Math.sin(h),-1),1);o+=iM[c]*n(1-u**2,u)});return o*s}function ao(i,e){let t=i.map(n=>Tg(n,e));return i.slice(1).map(([n,r,s],o)=>{let[a,l,c]=i[o],[h,u]=[t[o],t[o+1]];return{plan:Math.hypot(n-a,s-c),slope:Math.hypot(n-a,r-l,s-c),geodesic:h&&u&&_g(h,u),rise:r-l}})}function lo(i){return i.reduce((e,{plan:t,slope:n,geodesic:r,rise:s})=>({plan:e.plan+t,slope:e.slope+n,geodesic:e.geodesic===null||r===null?null:e.geodesic+r,rise:e.rise+s}),{plan:0,slope:0,geodesic:0,rise:0})}function ql(i,e){let t=i.reduce((s,[o,,a],l)=>{let[c,,h]=i[(l+1)%i.length],[u,,d]=i[0];return s+(o-u)*(h-d)-(c-u)*(a-d)},0),n=i.map(s=>Tg(s,e)),r=n.every(s=>s!==null);return{plan:Math.abs(t)/2,geodesic:r?Sg(n):null}}function Tg([i,,e],t){return t.toLonLat(...t.toCrs(i,e))}function Ag(i){let{length:e}=i,t=([r,,s],[o,,a],[l,,c])=>(o-r)*(c-s)-(a-s)*(l-r),n=(r,s,o,a)=>t(r,s,o)*t(r,s,a)<0;return i.some((r,s)=>i.some((o,a)=>{let[l,c]=[i[(s+1)%e],i[(a+1)%e]];return a>s+1&&(a+1)%e!==s&&n(r,l,o,c)&&n(o,c,r,l)}))}var sd={metres:3,degrees:9},ss=class{constructor(e){this.places=e;for(let t=1;t<e.length;t++){let[[n,,r],[s,,o]]=[e[t-1],e[t]];this.distances.push(this.distances[t-1]+Math.hypot(s-n,o-r))}}places;distances=[0];get length(){return this.distances[this.distances.length-1]}at(e){let{places:t,distances:n}=this,r=n.findIndex((u,d)=>d>0&&u>=e),s=r<0?n.length-1:r,[[o,,a],[l,,c]]=[t[s-1],t[s]],h=(e-n[s-1])/(n[s]-n[s-1]||1);return[o+(l-o)*h,a+(c-a)*h]}profile(e){let t=[];for(let n=1;n<this.places.length;n++){let[[r,,s],[o,,a]]=[this.places[n-1],this.places[n]],[l,c]=[this.distances[n-1],this.distances[n]-this.distances[n-1]];for(let{from:h,to:u,start:d,end:p}of e.cut([r,s],[o,a])){let[g,v]=[l+h*c,l+u*c],f=t[t.length-1];f&&g-f[f.length-1][0]<1e-6?f.push([v,p]):t.push([[g,d],[v,p]])}}return{layer:e,runs:t}}};function Eg({runs:i}){let e={low:1/0,high:-1/0,ascent:0,descent:0,length:0};for(let t of i)t.forEach(([n,r],s)=>{if(e.low=Math.min(e.low,r),e.high=Math.max(e.high,r),!s)return;let o=r-t[s-1][1];o>0?e.ascent+=o:e.descent-=o,e.length+=Math.hypot(n-t[s-1][0],o)});return e}function co({runs:i},e){let t=i.find(c=>c[0][0]-1e-6<=e&&e<=c[c.length-1][0]+1e-6);if(!t)return null;let n=Math.max(oM(t,e),1),[[r,s],[o,a]]=[t[n-1],t[n]],l=Math.min(Math.max((e-r)/(o-r||1),0),1);return s+(a-s)*l}function oM(i,e){let[t,n]=[0,i.length-1];for(;t<n;){let r=t+n>>1;i[r][0]<e?t=r+1:n=r}return t}function Cg(i,e,t){let n=[...i.distances,...e.flatMap(({runs:o})=>o.flatMap(a=>a.map(([l])=>l)))];n.sort((o,a)=>o-a);let r=e.map(({layer:o})=>e.length>1?`height ${o.title}`:"height"),s=n.filter((o,a)=>!a||o-n[a-1]>1e-6).map(o=>{let a=t.toCrs(...i.at(o)),l=t.toLonLat(...a);return[...[o,...a].map(c=>c.toFixed(sd.metres)),...(l??["",""]).map(c=>c===""?"":Number(c).toFixed(sd.degrees)),...e.map(c=>co(c,o)?.toFixed(sd.metres)??"")]});return[["distance","x","y","longitude","latitude",...r],...s]}function Rg(i,e,t,n,r,s,o,a){let{frame:l}=i,c=([f,m,x])=>{let[A,w]=l.toLocal(f,m);return[A,x,w]},h=([f,m,x])=>[...l.toCrs(f,x),m],u=([f,m,x])=>[f,-x,m],d=f=>{let m=i.layer(f);if(!m)throw new Error(`There is no layer “${f}”; see scenery.layers.`);return m},p=f=>{let m=d(f);if(!(m instanceof Vt))throw new Error(`The layer “${f}” has no features.`);return m},g=(f,m)=>{if(!(Number.isInteger(m)&&m>=0&&m<f.features))throw new Error(`The layer “${f.id}” has no feature ${m}.`)},v=()=>i.layers.filter(f=>f instanceof Ct&&f.drawn);return{ready:e,get layers(){return i.layers.map(aM)},get view(){let{camera:f,target:m,up:x}=i.view;return{camera:h(f),target:h(m),up:u(x)}},pick(f,m){let x=i.pick(f,m);return x&&Yl(i,x)},project(f,m,x){return i.project(c([f,m,x]))},setView({camera:f,target:m,up:x=[0,0,1]}){if(![...f,...m,...x].every(Number.isFinite))throw new Error("setView needs finite numbers.");i.setView(c(f),c(m),[x[0],x[2],-x[1]])},setExaggeration(f){if(!(f>0&&f<1/0))throw new Error("The exaggeration must be a number above 0.");i.setExaggeration(f),n.exaggerationChanged()},setLayer(f,{visible:m,opacity:x,drape:A,classes:w={}}){let C=d(f);if(x!==void 0&&!Number.isFinite(x))throw new Error("The opacity must be a number from 0 to 1.");if(A!==void 0&&!(C instanceof Ct&&C.setDrape(A)))throw new Error(`The layer “${f}” has no drape “${A}”.`);let E=Object.entries(w).flatMap(([y,M])=>lM(C,y).map(z=>[z,M]));for(let[y,M]of E)C.showClass(y,M);m!==void 0&&(C.visible=m),x!==void 0&&(C.opacity=x),i.layerChanged(),n.layerChanged(C),A!==void 0&&n.swipeChanged()},select(f,m){let x=d(f);m!==null&&g(x,m),i.select(x,m),n.selected(x,m)},labels(){return n.labels()},search(f,m=20){if(typeof f!="string"||!(m>0))throw new Error("search needs a text, and a number of results above 0.");let{found:x}=s.search.find(f,m);return x.map(({layer:A,feature:w,text:C,name:E})=>({layer:A.id,feature:w,text:C,name:E,attributes:A.attributes.of(w)}))},visit(f,m){let x=p(f);g(x,m),n.visit(x,m)},nearby(f){if(f&&!([f.x,f.y].every(Number.isFinite)&&f.radius>0&&f.radius<1/0))throw new Error("nearby needs x, y and a radius above 0.");return n.listNearby(f&&l.toLocal(f.x,f.y),f?.radius??0).flat().map(({layer:x,feature:A,distance:w})=>({layer:x.id,feature:A,distance:w,attributes:x.attributes.of(A)}))},setFilter(f,m){s.setFilter(p(f),td(m??[]))},setColorBy(f,m){s.setColoring(p(f),nd(m))},get time(){return s.timeline.text},setTime(f){if(f!==null&&typeof f!="string")throw new Error("setTime needs a text or null.");s.setTime(f)},setTile(f){if(f&&![...f.picture,f.left,f.top,f.width,f.height].every(Number.isFinite))throw new Error("setTile needs finite numbers.");i.setTile(f)},get plane(){return i.plane},setPlane(f){let{level:m,color:x,opacity:A}=f;if(![m??0,A??0].every(Number.isFinite))throw new Error("setPlane needs finite numbers.");if(x!==void 0&&!/^#[0-9a-f]{6}$/i.test(x))throw new Error("The colour must be #rrggbb.");i.setPlane(f),n.planeChanged()},get section(){return i.section},setSection(f){let{kind:m,azimuth:x,offset:A,level:w}=f;if(![x??0,A??0,w??0].every(Number.isFinite))throw new Error("setSection needs finite numbers.");if(m!==void 0&&m!=="vertical"&&m!=="horizontal")throw new Error("A section is vertical or horizontal.");i.setSection(f),n.sectionChanged()},zoomTo(f){i.zoomTo(d(f))},get groups(){return i.groups.names},get group(){return i.groups.current},setGroup(f){if(!i.setGroup(f))throw new Error(`There is no group “${f}”; see scenery.groups.`);n.groupChanged()},get views(){return i.views.all.map(({name:f,group:m})=>({name:f,...m!==void 0&&{group:m}}))},get namedView(){return i.views.current},showView(f,m=!1){if(!i.views.show(f,m))throw new Error(`There is no view “${f}”; see scenery.views.`);n.groupChanged()},get swipe(){return i.swipe.now},setSwipe(f){if(!Number.isFinite(f?.at??0))throw new Error("at must be a share of the width, from 0 to 1.");if(!i.setSwipe(f))throw new Error("There is no such terrain, or no drape of that name on it.");n.swipeChanged()},get sun(){return o.position&&{...o.now,...o.position}},setSun(f){let{date:m,minutes:x,zone:A}=f;if(m!==void 0&&!Number.isFinite(Date.parse(`${m}T00:00Z`)))throw new Error("The date must be such as 2026-06-21.");if(x!==void 0&&!(x>=0&&x<1440))throw new Error("The minutes must be those of a day.");if(A!==void 0&&A!=="reader"&&A!=="solar"&&!Number.isFinite(A))throw new Error("The zone must be minutes from UTC.");o.set(f)},sunshine(f,m){let x=i.pick(f,m);return x&&o.sunshineAt(x)},get link(){return r.link},setBackground(f){i.setBackground(f)},setPanels(f){n.setPanels(f)},measure(f){let m=f.map(c),x=ao(m,l),A=v().map(w=>[w.id,w.faceArea(m.map(([C,,E])=>[C,E]))]);return{legs:x,total:lo(x),area:{...ql(m,l),faces:Object.fromEntries(A)}}},profile(f){if(f.length<2)throw new Error("A profile needs two places at least.");let m=new ss(f.map(([x,A])=>c([x,A,0])));return v().map(x=>{let{runs:A}=m.profile(x);return{layer:x.id,runs:A.map(w=>w.map(([C,E])=>[C,...l.toCrs(...m.at(C)),E]))}})},stats(){let f=i.layers.flatMap(m=>m.pieces);return{triangles:f.reduce((m,x)=>m+x.triangles,0),vertices:f.reduce((m,x)=>m+x.vertices,0),drawCalls:i.stage.drawCalls,bytes:t.reduce((m,x)=>m+x.stored,0),firstFrameMs:a()}}}}function aM(i){let{id:e,title:t,kind:n,features:r,groups:s,classes:o}=i,{filter:a=[],coloring:l=null}=i instanceof Vt?i.appearance:{},c=i instanceof Vt?i.appearance.counts():[],h=o?.items.map(({label:u},d)=>({label:u,visible:o.isShown(d),count:c[d]}));return{id:e,title:t,kind:n,features:r,...s.length&&{groups:[...s]},...h&&{classes:h},...a.length&&{filter:a},...l&&{colorBy:l}}}function lM(i,e){let t=i.classes?.named(e)??[];if(!t.length)throw new Error(`The layer “${i.id}” has no class “${e}”.`);return t}function Yl(i,{layer:e,feature:t,point:n,surface:r}){let[s,o]=i.frame.toCrs(n[0],n[2]),a=i.frame.toLonLat(s,o),l={layer:e.id,feature:t,x:s,y:o,z:n[1],lon:a&&a[0],lat:a&&a[1]};return e.faceAttributes&&r!==void 0&&(l.surface=e.faceAttributes.of(r)),t===null||!e.attributes?l:{...l,attributes:e.attributes.of(t)}}var Kl=Math.PI/180;function Lg(i){let{size:e,lon:t,lat:n}=i,[r,s,o,a]=i.extent,l=t.map((c,h)=>cM(c,n[h]));return(c,h)=>{let u=Pg((c-r)/(o-r),e),d=Pg((h-s)/(a-s),e),p=[0,0,0];for(let g=0;g<e;g++)for(let v=0;v<e;v++){let f=d[g]*u[v],m=l[g*e+v];for(let x=0;x<3;x++)p[x]+=f*m[x]}return[Math.atan2(p[1],p[0])/Kl,Math.atan2(p[2],Math.hypot(p[0],p[1]))/Kl]}}function cM(i,e){let[t,n]=[i*Kl,e*Kl];return[Math.cos(n)*Math.cos(t),Math.cos(n)*Math.sin(t),Math.sin(n)]}function Pg(i,e){let t=Array.from({length:e},(o,a)=>(1-Math.cos(Math.PI*a/(e-1)))/2),n=t.indexOf(i);if(n>=0)return t.map((o,a)=>a===n?1:0);let r=t.map((o,a)=>{let l=a===0||a===e-1;return(a%2?-1:1)*(l?.5:1)/(i-o)}),s=r.reduce((o,a)=>o+a,0);return r.map(o=>o/s)}var Zl=class{constructor(e){this.data=e;let t=/^\s*\w+\s*\[\s*"((?:[^"]|"")*)"/.exec(e.wkt)?.[1].replaceAll('""','"');this.name=t&&e.crs?`${t} (${e.crs})`:t??e.crs??"",this.interpolate=e.geographic&&Lg(e.geographic)}data;name;interpolate;toCrs(e,t){let{centre:n,scale:r}=this.data;return[n[0]+e*r,n[1]-t*r]}toLocal(e,t){let{centre:n,scale:r}=this.data;return[(e-n[0])/r,(n[1]-t)/r]}toLonLat(e,t){return this.interpolate&&this.interpolate(e,t)}};var ni=class extends Error{},$i=class extends Error{};var hM=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],uM=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],dM=[1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],fM=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13],pM=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15],jl=15,Jl=256,mM=[ho(Array.from({length:288},(i,e)=>e<144?8:e<256?9:e<280?7:8)),ho(new Array(30).fill(5))];function Dg(i,e){let t=new od(i),n=new Uint8Array(e),r=0;for(let s=!1;!s;){s=t.take(1)===1;let o=t.take(2);if(o===3)throw new Error("it is no deflated data");r=o===0?gM(t,n,r):yM(t,n,r,...o===1?mM:vM(t))}return n.subarray(0,r)}var od=class{constructor(e){this.bytes=e}bytes;held=0;count=0;next=0;take(e){if(this.fill(e),this.count<e)throw new Error("it ends too soon");return this.drop(e)}symbol(e){this.fill(jl);let t=e[this.held&(1<<jl)-1],n=t&15;if(!n)throw new Error("it has a code that means nothing");if(n>this.count)throw new Error("it ends too soon");return this.drop(n),t>>4}raw(e){let t=this.next-(this.count>>3);if(t+e>this.bytes.length)throw new Error("it ends too soon");return this.held=this.count=0,this.next=t+e,this.bytes.subarray(t,this.next)}align(){this.drop(this.count&7)}fill(e){for(;this.count<e&&this.next<this.bytes.length;)this.held|=this.bytes[this.next++]<<this.count,this.count+=8}drop(e){let t=this.held&(1<<e)-1;return this.held>>>=e,this.count-=e,t}};function gM(i,e,t){i.align();let n=i.take(16);if((n^i.take(16))!==65535)throw new Error("a stored block is damaged");return ad(e,t+n),e.set(i.raw(n),t),t+n}function yM(i,e,t,n,r){let s=t;for(;;){let o=i.symbol(n);if(o<Jl)ad(e,s+1),e[s++]=o;else{if(o===Jl)return s;{let a=hM[o-Jl-1]+i.take(uM[o-Jl-1]),l=i.symbol(r),c=s-dM[l]-i.take(fM[l]);if(!(c>=0&&a>0))throw new Error("it refers to what is not there");ad(e,s+a);for(let h=0;h<a;h++)e[s+h]=e[c+h];s+=a}}}}function ad(i,e){if(e>i.length)throw new Error(`more than ${i.length} bytes`)}function vM(i){let[e,t,n]=[i.take(5)+257,i.take(5)+1,i.take(4)+4],r=new Array(19).fill(0);for(let a=0;a<n;a++)r[pM[a]]=i.take(3);let s=ho(r),o=[];for(;o.length<e+t;){let a=i.symbol(s);a<16?o.push(a):a===16?Ig(o,o[o.length-1]??NaN,3+i.take(2)):Ig(o,0,a===17?3+i.take(3):11+i.take(7))}return[ho(o.slice(0,e)),ho(o.slice(e,e+t))]}function Ig(i,e,t){for(let n=0;n<t;n++)i.push(e)}function ho(i){let e=new Uint16Array(1<<jl),t=0;for(let n=1;n<=jl;n++)i.forEach((r,s)=>{if(r!==n)return;let o=xM(t++,n);for(let a=o;a<e.length;a+=1<<n)e[a]=s<<4|n}),t<<=1;return e}function xM(i,e){let t=0;for(let n=0;n<e;n++)t|=(i>>n&1)<<e-1-n;return t}var bM={u8:Uint8Array,u16:Uint16Array,i32:Int32Array,u32:Uint32Array,f32:Float32Array,f64:Float64Array,i64:BigInt64Array},Ql=class{constructor(e){this.list=e}list;chunks=[];async load(e){let t=0;for(let[n,r]of this.list.entries())r.lazy||(this.chunks[n]=await Ng(n,r)),t+=r.bytes,await e(t)}array(e){let t=this.bytes(e.chunk);try{if(!e.codec)return new bM[e.type](t.buffer,t.byteOffset+e.offset,e.count);let n=e.planes??4,r=$p(new Uint8Array(t.buffer,t.byteOffset+e.offset,e.count*n),e.count,n),s=e.columns??1;return e.codec==="plane"?qp(r,s):Xp(r,s)}catch(n){throw n instanceof RangeError?new ni(`chunk ${e.chunk} is too short`):n}}integers(e){return this.array(e)}octets(e){return this.array(e)}async file(e){return this.list[e].lazy&&(this.chunks[e]??=await Ng(e,this.list[e])),new Blob([this.bytes(e)],{type:this.list[e].mime})}async image(e,t,n="none"){let r=await this.file(e),s={premultiplyAlpha:n,colorSpaceConversion:"none"};try{let o=await createImageBitmap(r,s),a=t/Math.max(o.width,o.height);return a>=1?o:await createImageBitmap(o,{...s,resizeWidth:Math.max(1,Math.floor(o.width*a)),resizeHeight:Math.max(1,Math.floor(o.height*a)),resizeQuality:"high"})}catch{throw new ni(`the picture in chunk ${e} can't be decoded`)}}release(e){this.chunks[e]=void 0}bytes(e){let t=this.chunks[e];if(!t)throw new ni(`chunk ${e} is missing`);return t}};async function Ng(i,e){try{let t=e.src?await wM(e.src):_M(i),n=e.deflated?await MM(t,e.bytes):t;if(n.length!==e.bytes)throw new Error(`${n.length} bytes instead of ${e.bytes}`);return n}catch(t){let n=e.src??`chunk ${i}`;throw new ni(`${n}: ${t instanceof Error?t.message:String(t)}`)}}function _M(i){let e=document.getElementById(`chunk-${i}`);if(!e)throw new Error("missing in the page");let t=SM(e.textContent??"");return e.remove(),t}function SM(i){let e=Uint8Array;if(e.fromBase64)return e.fromBase64(i);let t=atob(i),n=new Uint8Array(t.length);for(let r=0;r<n.length;r++)n[r]=t.charCodeAt(r);return n}async function wM(i){let e=await fetch(i);if(!e.ok)throw new Error(`${e.status} ${e.statusText}`);return new Uint8Array(await e.arrayBuffer())}async function MM(i,e){let t=TM();if(!t)return Dg(i,e);let n=new Blob([i]).stream().pipeThrough(t),r=new Uint8Array(e),s=0,o=n.getReader();for(;;){let{done:a,value:l}=await o.read();if(a)break;if(s+l.length>e)throw new Error(`more than ${e} bytes`);r.set(l,s),s+=l.length}return r.subarray(0,s)}function TM(){try{return new DecompressionStream("deflate-raw")}catch{return null}}function Ug(i,e){window.addEventListener("message",({data:t,origin:n,source:r})=>{if(!r||r===window||!EM(t)||!AM(n,e))return;let{scenery:s,id:o}=t;CM(i(),t).then(a=>r.postMessage({scenery:s,id:o,result:a},{targetOrigin:n}),a=>{r.postMessage({scenery:s,id:o,error:a instanceof Error?a.message:String(a)},{targetOrigin:n})})})}function AM(i,e){return i!=="null"&&(i===location.origin||e.includes(i))}function EM(i){return typeof i!="object"||i===null||"result"in i||"error"in i?!1:typeof i.scenery=="string"}async function CM(i,{scenery:e,args:t=[]}){if(await i.ready,!Object.prototype.hasOwnProperty.call(i,e))throw new Error(`There is no verb “${e}”.`);if(!Array.isArray(t))throw new Error("args must be an array.");let n=i[e];return typeof n=="function"?n.apply(i,t):n instanceof Promise?void 0:n}var sn=Math.PI/180,RM=2451545,PM=24405875e-1,ec=86400,Fg=.00669437999014,LM=.01;function IM(i,e,t){let n=i/1e3,r=(n/ec+PM-RM)/36525,s=(280.46646+r*(36000.76983+3032e-7*r))*sn,o=(357.52911+r*(35999.05029-1537e-7*r))*sn,a=.016708634-r*(42037e-9+1267e-10*r),l=(1.914602-r*(.004817+14e-6*r))*Math.sin(o)+(.019993-101e-6*r)*Math.sin(2*o)+289e-6*Math.sin(3*o),c=(125.04-1934.136*r)*sn,h=s+(l-.00569-.00478*Math.sin(c))*sn,u=(23.4392911-.0130042*r+.00256*Math.cos(c))*sn,d=Math.asin(Math.sin(u)*Math.sin(h)),p=Math.tan(u/2)**2,g=p*Math.sin(2*s)-2*a*Math.sin(o)+4*a*p*Math.sin(o)*Math.cos(2*s)-.5*p**2*Math.sin(4*s)-1.25*a**2*Math.sin(2*o),f=((n%ec+ec)%ec/240-180+e)*sn+g,m=t*sn,x=Math.sin(m)*Math.sin(d)+Math.cos(m)*Math.cos(d)*Math.cos(f);return{azimuth:(Math.atan2(-Math.sin(f)*Math.cos(d),Math.sin(d)*Math.cos(m)-Math.cos(d)*Math.sin(m)*Math.cos(f))/sn+360)%360,elevation:Math.asin(Math.min(Math.max(x,-1),1))/sn}}var tc=class i{constructor(e,t,n){this.longitude=e;this.latitude=t;this.convergence=n}longitude;latitude;convergence;static centreOf(e){let[t,n]=e.data.centre,r=(e.data.extent[3]-e.data.extent[1])*LM,[s,o,a]=[0,-r,r].map(u=>e.toLonLat(t,n+u));if(!s||!o||!a)return null;let l=1-Fg*Math.sin(s[1]*sn)**2,c=((a[0]-o[0]+540)%360-180)*Math.cos(s[1]*sn),h=(a[1]-o[1])*(1-Fg)/l;return new i(s[0],s[1],Math.atan2(c,h)/sn)}at(e){let{azimuth:t,elevation:n}=IM(e,this.longitude,this.latitude);return{azimuth:(t-this.convergence+360)%360,elevation:n}}};function ld({azimuth:i,elevation:e}){let t=Math.cos(e*sn);return[Math.sin(i*sn)*t,Math.sin(e*sn),-Math.cos(i*sn)*t]}var DM=6e4,Og=1440,pr=2,NM=30,nc=10,Bg=20,UM=3,FM=/^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/,ic=class{constructor(e,t){this.viewer=e;this.given=t;this.sun=tc.centreOf(e.frame),this.first=this.now=this.start()}viewer;given;now;changed=null;sun;first;overlay="";up={day:"",minutes:[]};get possible(){return this.sun!==null}get zones(){let e=Math.round(this.solarOffset/60)*60;return[...new Set([...this.readerFits?["reader"]:[],e,this.first.zone,this.now.zone,"solar"])]}set(e){this.now={...this.now,...e},this.now.hours&&e.hours&&(this.now.shown=!0),e.shown===!1&&(this.now.hours=!1),this.show(),this.changed?.()}get position(){return this.sun&&this.sun.at(this.time(this.now.minutes))}get day(){let e=this.upMinutes();return e.length?[e[0],e[e.length-1]+pr]:null}get longest(){return this.upMinutes().length*pr/60}sunshineAt(e){let{sun:t}=this;if(!t)return{hours:0,spans:[]};let n=Array.from({length:Og/nc+1},(c,h)=>h*nc),r=this.litAt(e,n),o=n.slice(1).filter((c,h)=>r[h]!==r[h+1]).flatMap(c=>Array.from({length:Bg-1},(h,u)=>c-nc+(u+1)*nc/Bg)),a=this.litAt(e,o),l=[...n.map((c,h)=>({minute:c,lit:r[h]})),...o.map((c,h)=>({minute:c,lit:a[h]}))];return OM(l.sort((c,h)=>c.minute-h.minute))}parameters(){let{shown:e,hours:t,date:n,minutes:r,zone:s}=this.now;if(!e)return this.first.shown?[["sun","map"]]:[];if(this.first.shown&&!t&&n===this.first.date&&r===this.first.minutes)return[];let o=s==="reader"?this.offsetAt(r):s;return[["sun",`${n}T${yi(r)}${typeof o=="number"?cd(o):""}`],...t?[["sunhours","1"]]:[]]}follow(e){let t=e.get("sun"),n=t===null||t==="map"?null:kg(t);this.set(n?{...n,shown:!0,hours:e.get("sunhours")==="1"}:{...this.first,shown:this.first.shown&&t!=="map",hours:!1})}show(){let{shown:e,hours:t,date:n,zone:r}=this.now;if(!this.sun)return;this.viewer.setSun(e?this.position:this.given&&this.first.shown?null:this.given);let s=t?`${n} ${r}`:"";s!==this.overlay&&(this.overlay=s,this.viewer.showHours(t?this.steps():null))}steps(){let e=this.upMinutes(),t=Math.min(Math.ceil(e.length*pr/NM),36);return{directions:Array.from({length:t},(r,s)=>{let o=e[Math.floor((s+.5)/t*e.length)]+pr/2;return ld(this.sun.at(this.time(o)))}),hours:t?this.longest/t:0,most:Math.max(Math.ceil(this.longest),1)}}upMinutes(){let{sun:e,now:t}=this,n=`${t.date} ${t.zone}`;if(e&&this.up.day!==n){let r=Array.from({length:Og/pr},(s,o)=>o*pr);this.up={day:n,minutes:r.filter(s=>e.at(this.time(s+pr/2)).elevation>0)}}return this.up.minutes}litAt(e,t){let n=t.map(a=>this.sun.at(this.time(a))),r=n.filter(({elevation:a})=>a>0),s=this.viewer.lit(e,r.map(ld)),o=0;return n.map(({elevation:a})=>a>0&&s[o++])}time(e){return Date.parse(`${this.now.date}T00:00Z`)+(e-this.offsetAt(e))*DM}offsetAt(e){let{zone:t,date:n}=this.now;if(t==="solar")return this.solarOffset;if(typeof t=="number")return t;let[r,s,o]=n.split("-").map(Number);return-new Date(r,s-1,o,0,Math.floor(e)).getTimezoneOffset()}get solarOffset(){return(this.sun?.longitude??0)*4}get readerFits(){return Math.abs(-new Date().getTimezoneOffset()-this.solarOffset)<=UM*60}start(){let e=this.given?.moment?kg(this.given.moment):null,[t]=new Date().toISOString().split("T"),n=this.readerFits?"reader":Math.round(this.solarOffset/60)*60;return{date:t,minutes:720,zone:n,...e,shown:e!==null,hours:!1}}};function yi(i){let e=Math.round(i);return[Math.floor(e/60),e%60].map(t=>String(t).padStart(2,"0")).join(":")}function cd(i){return`${i<0?"-":"+"}${yi(Math.abs(i))}`}function kg(i){let e=FM.exec(i);if(!e||!Number.isFinite(Date.parse(`${e[1]}T00:00Z`))||Number(e[2])>23||Number(e[3])>59)return null;let[,t,n,r,s]=e,o=Number(n)*60+Number(r);if(!s)return{date:t,minutes:o,zone:"solar"};let[a,l]=s==="Z"?[0,0]:s.slice(1).split(":").map(Number);return{date:t,minutes:o,zone:(a*60+l)*(s.startsWith("-")?-1:1)}}function OM(i){let e=[];return i.forEach(({minute:t,lit:n},r)=>{let s=i[r-1];n&&!s?.lit?e.push([s?(s.minute+t)/2:t,t]):(n||s?.lit)&&(e[e.length-1][1]=n?t:(s.minute+t)/2)}),{hours:e.reduce((t,[n,r])=>t+r-n,0)/60,spans:e}}function S(i,e={},...t){let n=document.createElement(i);for(let[r,s]of Object.entries(e))n.setAttribute(r,s);return n.append(...t.filter(r=>r!==null)),n}var BM={plus:"M12 5v14M5 12h14",minus:"M5 12h14",home:"M4 11.5 12 5l8 6.5M6.5 9.5V19h11V9.5",tools:"M5 12v.01M12 12v.01M19 12v.01",image:"M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 19.5h14",rotate:"M20 12a8 8 0 1 1-2.6-5.9M20 4v4.5h-4.5",info:"M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 11v5M12 8v.2",show:"M3 12s3-6.5 9-6.5 9 6.5 9 6.5-3 6.5-9 6.5S3 12 3 12zm9-2.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z",hide:"m4.5 4.5 15 15M10 5.7a9 9 0 0 1 2-.2c6 0 9 6.5 9 6.5a15 15 0 0 1-2.5 3.4M6.2 7.6A14 14 0 0 0 3 12s3 6.5 9 6.5a9 9 0 0 0 3.9-.9",frame:"M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M12 9.5v5M9.5 12h5",close:"M6 6l12 12M18 6 6 18",copy:"M9 9h10v11H9zM5.5 15.5H5V4h10v1.5",measure:"M3.5 15.5 15.5 3.5l5 5-12 12zM7 12l2 2M10 9l3 3M13 6l2 2",layers:"m12 4 9 5-9 5-9-5zM4 13.8l8 4.4 8-4.4",search:"M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l5 5",filter:"M4.5 6h15l-5.8 7v5.5l-3.4-2V13z",play:"M8 5.5v13l10.5-6.5z",pause:"M8.5 6v12M15.5 6v12"},kM="http://www.w3.org/2000/svg";function We(i){let e=Rt("svg",{viewBox:"0 0 24 24","aria-hidden":"true",class:"icon"});return e.append(Rt("path",{d:BM[i]})),e}function zg(){let i=Rt("svg",{viewBox:"0 0 24 24","aria-hidden":"true",class:"icon needle"});return i.append(Rt("path",{d:"M12 2.5 16 12H8z",class:"north"}),Rt("path",{d:"M12 21.5 8 12h8z",class:"south"})),i}function Vg(){let i=Rt("svg",{viewBox:"0 0 24 24","aria-hidden":"true",class:"sight"});return i.append(Rt("path",{d:"M12 6a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM12 1v5M12 18v5M1 12h5M18 12h5"})),i}function Ze(i,e,t){let n=S("button",{type:"button","aria-label":i,title:i},e);return n.addEventListener("click",t),n}function vi(i,e){let t=S("button",{type:"button",class:"word"},i);return t.addEventListener("click",e),t}function Rt(i,e){let t=document.createElementNS(kM,i);for(let[n,r]of Object.entries(e))t.setAttribute(n,r);return t}function os(i,e,t){hd(i,`${e.replace(/[\\/:*?"<>|\p{Cc}]+/gu," ").trim()||"scene"}.${t}`)}function hd(i,e){let t=URL.createObjectURL(i);S("a",{href:t,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(t),1e4)}function rc(i,e){let t=i.downloads.map(({name:n,chunk:r})=>{let s=S("output",{},vm(i.chunks[r].bytes)),o=S("button",{type:"button",class:"download"},We("image"),S("b",{},n),s,S("small",{},zM(n)));return o.addEventListener("click",()=>{e.file(r).then(a=>hd(a,n),()=>s.textContent=R.notDownloaded)}),S("li",{},o)});return S("section",{class:"downloads","aria-label":R.download},S("h2",{},R.download),S("ul",{},...t))}function zM(i){let e=i.slice(i.lastIndexOf(".")+1);return R.formats[e]??R.formats.image}function sc(i,...e){let t=S("dialog",{class:"dialog","aria-label":i}),n=S("header",{},S("h2",{},i),Ze(R.close,We("close"),()=>t.close()));return t.append(n,S("div",{class:"body"},...e)),t.addEventListener("click",r=>{r.target===t&&t.close()}),t.addEventListener("close",()=>t.remove()),document.body.append(t),t.showModal(),t}function ud(i,e){let{description:t,controls:n}=i.world,r=e.link,s=[...n==="trackball"?R.trackballUsage:R.orbitUsage,...R.keys];sc(i.title||R.about,...t?[Hg(t,"description")]:[],Gg(R.viewAddress,r,!1),...location.protocol==="file:"?[]:[Gg(R.embedCode,GM(r,i.title),!0)],VM(e),S("h3",{},R.usage),S("table",{class:"usage"},S("tbody",{},...s.map(HM))),...i.credits.length?[S("h3",{},R.credits),Hg(i.credits.join(`
`),"sources")]:[])}function VM(i){let e=Object.entries(wu).map(([n,r])=>S("option",{value:n,lang:n},r)),t=S("select",{},...e);return t.value=pi,t.addEventListener("change",()=>i.speak(t.value)),S("label",{class:"row language"},S("span",{},R.language),t)}function HM([i,e]){return S("tr",{},S("th",{scope:"row"},i),S("td",{},e))}function Hg(i,e){let t=Sl(i).map(r=>typeof r=="string"?r:S("a",{href:r.href,target:"_blank",rel:"noopener noreferrer"},r.text)),n=S("p",{class:e});return n.append(...t),n}function Gg(i,e,t){let n=S(t?"textarea":"input",{readonly:"","aria-label":i,spellcheck:"false"});n.value=e,n.addEventListener("focus",()=>n.select());let r=S("button",{type:"button",class:"word"},R.copyText);return r.addEventListener("click",()=>{navigator.clipboard.writeText(e).then(()=>r.textContent=R.copied,()=>{n.select(),r.textContent=R.notCopied})}),S("div",{class:"copyable"},S("h3",{},i),S("div",{class:"row"},n,r))}function GM(i,e){let t=n=>n.replace(/[&"<>]/g,r=>`&#${r.charCodeAt(0)};`);return`<iframe src="${t(i)}" title="${t(e)}" width="800" height="500" style="border:0" allowfullscreen></iframe>`}var WM=640,$M=4096;function Wg(i,e){let t=S("canvas",{role:"img","aria-label":R.picture(i)}),n=Ze(R.enlarge(i),t,()=>{XM(i,e)});return n.classList.add("picture"),e(WM).then(r=>$g(t,r),()=>n.replaceWith(i)),n}async function XM(i,e){let t=S("canvas",{role:"img","aria-label":R.picture(i)});$g(t,await e($M));let n=S("dialog",{class:"large","aria-label":i});n.append(t,S("p",{},i),Ze(R.close,We("close"),()=>n.close())),n.addEventListener("click",r=>{r.target===n&&n.close()}),n.addEventListener("close",()=>n.remove()),document.body.append(n),n.showModal()}function $g(i,e){[i.width,i.height]=[e.width,e.height],i.getContext("2d").drawImage(e,0,0)}var qM=600;function dd(i){switch(typeof i){case"object":return S("td",{class:"null"},S("span",{role:"img","aria-label":R.noValue},"—"));case"boolean":return S("td",{},i?R.yes:R.no);case"string":return YM(i);default:return S("td",{class:"number"},pt(i))}}function YM(i){let e=Yr(i);if(e!==null)return S("td",{},S("time",{datetime:i,title:i},e));let t=Sl(i).map(n=>typeof n=="string"?n:KM(n.href,n.text));return i.length>qM?S("td",{},S("div",{class:"long",tabindex:"0"},...t)):S("td",{},...t)}function KM(i,e){return S("a",{href:i,target:"_blank",rel:"noopener noreferrer"},e)}var ZM=3,oc=class{constructor(e,t,n){this.viewer=e;this.closed=t;this.more=n;this.element.addEventListener("keydown",r=>{r.key==="Escape"&&t()})}viewer;closed;more;element=S("section",{class:"card",hidden:""});spoken=S("p",{class:"spoken",role:"status"});unfolded=!1;layer=null;show(e,t,n){let[r,s]=this.more(e,t,n),o=[this.header(e),r,this.surface(e,n),this.attributes(e,t),n&&this.coordinates(n),s];this.element.replaceChildren(...o.filter(a=>a!==null)),this.element.hidden=!1,this.layer=e,this.element.setAttribute("aria-label",e.title),this.element.scrollTop=0,this.spoken.textContent=this.summary(e,t,n)}nothing(){this.spoken.textContent=R.nothing}hide(){this.element.hidden=!0,this.spoken.textContent="",this.layer=null}summary(e,t,n){let o=(t===null?[]:e.attributes?.rows(t)??[]).filter(({value:a,picture:l})=>a!==null&&l===null).slice(0,ZM).map(({label:a,value:l})=>`${a} ${dd(l).textContent}`);return t!==null&&!o.length&&o.push(R.feature(t)),n&&o.push(`${R.height} ${un(Yl(this.viewer,n).z)} m`),[e.title,...o].join(", ")}header(e){return S("header",{},S("h2",{},e.title),Ze(R.close,We("close"),this.closed))}surface({faceAttributes:e},t){if(!e||t?.surface===void 0)return null;let[n,...r]=e.rows(t.surface).filter(({value:a})=>a!==null),s=S("span",{},`${R.surface}: ${String(n.value)}`);if(!r.length)return S("p",{class:"surface"},s);let o=S("details",{class:"folded surface"},S("summary",{},s),fd(r.flatMap(a=>qg(a,e))));return o.open=this.unfolded,o.addEventListener("toggle",()=>this.unfolded=o.open),o}attributes(e,t){if(t===null)return null;let{attributes:n}=e,r=n?.rows(t)??[];return!n||!r.length?S("p",{},R.feature(t)):fd(r.flatMap(s=>qg(s,n)))}coordinates(e){let{x:t,y:n,z:r,lon:s,lat:o}=Yl(this.viewer,e),a=[[R.easting,un(t),t.toFixed(2)],[R.northing,un(n),n.toFixed(2)],[R.height,`${un(r)} m`,r.toFixed(2)]],l=[this.caption(this.viewer.frame.name||R.coordinates,a),Xg(a)];if(s!==null&&o!==null){let{north:c,south:h,east:u,west:d}=R.compass,p=[[R.latitude,`${Bu(o)}
${Ou(o,[c,h])}`,o.toFixed(6)],[R.longitude,`${Bu(s)}
${Ou(s,[u,d])}`,s.toFixed(6)]];l.push(this.caption(R.degrees,p),Xg(p))}return S("div",{class:"place"},...l)}caption(e,t){let n=t.map(([,,r])=>r).join(", ");return S("h3",{},S("span",{},e),Zg(R.copy,n))}};function Xg(i){return fd(i.map(([e,t])=>uo(ac(e),S("td",{},t))))}function fd(i){return S("table",{},S("tbody",{},...i))}function qg({label:i,value:e,picture:t},n){if(t!==null){let o=Wg(String(e),a=>n.picture(t,a));return[uo(ac(i,2)),uo(S("td",{colspan:"2"},o))]}let r=typeof e=="string"?wl(e):null;if(!r)return[Yg(i,e)];let s=r.map(([o,a])=>{let l=Yg(o,a);return l.className="tag",l});return[uo(ac(i,2)),...s]}function Yg(i,e){let t=ac(i);return e!==null&&t.append(Zg(R.copyValue(i),String(e))),uo(t,dd(e))}function uo(...i){return S("tr",{},...i)}function ac(i,e=1){return S("th",{scope:"row",colspan:String(e)},i)}function Zg(i,e){let t=Ze(i,We("copy"),()=>{navigator.clipboard.writeText(e).then(()=>Kg(t,R.copied),()=>Kg(t,R.notCopied))});return t.classList.add("copy"),t}function Kg(i,e){i.dataset.note=e,setTimeout(()=>delete i.dataset.note,1600)}var JM=.01,pd=.1,lc=class{constructor(e,t){this.viewer=e;this.moved=t;this.element=S("div",{class:"divider",hidden:""},this.left,this.handle,this.right),this.element.addEventListener("pointerdown",n=>this.grasp(n)),this.element.addEventListener("pointermove",n=>this.drag(n));for(let n of["pointerup","pointercancel","lostpointercapture"])this.element.addEventListener(n,()=>this.grip=null);this.handle.addEventListener("keydown",n=>this.key(n)),this.refresh()}viewer;moved;element;left=S("span",{class:"side"});right=S("span",{class:"side"});handle=S("div",{class:"handle",role:"slider",tabindex:"0","aria-label":R.divider,"aria-orientation":"horizontal","aria-valuemin":"0","aria-valuemax":"100"});grip=null;refresh(){let e=this.viewer.swipe.now;if(this.element.hidden=!e,!e)return;let t=Math.round(100*e.at),[n,r]=[e.left,e.right].map(s=>s??R.plainColor);this.element.style.left=`${100*e.at}%`,this.left.textContent=n,this.right.textContent=r,this.handle.setAttribute("aria-valuenow",String(t)),this.handle.setAttribute("aria-valuetext",R.dividerAt(n,r,t))}grasp(e){e.button===0&&(e.preventDefault(),this.element.setPointerCapture(e.pointerId),this.handle.focus({preventScroll:!0}),this.grip=this.element.getBoundingClientRect().left-e.clientX)}drag(e){if(this.grip===null)return;let{left:t,width:n}=this.viewer.canvas.getBoundingClientRect();this.move((e.clientX+this.grip-t)/n)}key(e){if(e.ctrlKey||e.metaKey||e.altKey)return;let t=this.viewer.swipe.now?.at??0,n=e.shiftKey?pd:JM,r={ArrowLeft:t-n,ArrowDown:t-n,ArrowRight:t+n,ArrowUp:t+n,PageDown:t-pd,PageUp:t+pd,Home:0,End:1}[e.key];r!==void 0&&(e.preventDefault(),e.stopPropagation(),this.move(r))}move(e){this.viewer.setSwipe({at:e}),this.moved()}};var Jg=4,jM=.99,cc=class{constructor(e){this.stage=e;let t=new en(1,1,Yt);t.minFilter=t.magFilter=yt,this.drawn=new vt(1,1,{depthTexture:t});let n=new Qe;n.setAttribute("position",new Me(new Float32Array([-1,-1,3,-1,-1,3]),2)),n.boundingSphere=new rt;let r=new st(n,tt(xl,bl,{depths:{value:t}},{depthTest:!1}));r.frustumCulled=!1,this.copier.add(r)}stage;drawn;copied=new vt(1,1,{depthBuffer:!1});copier=new ui;depths=new Float32Array(0);columns=0;rows=0;width=1;height=1;update(e,t){[this.width,this.height]=[e,t],this.resize(Math.ceil(e/Jg),Math.ceil(t/Jg));let{renderer:n,camera:r,layers:s}=this.stage,o=s.filter(l=>l.drawn&&l.opacity<jM);for(let l of o)l.group.visible=!1;n.setClearColor(0,0),n.setRenderTarget(this.drawn),this.stage.drawIdentities(r);for(let l of o)l.group.visible=!0;n.setRenderTarget(this.copied),n.render(this.copier,r);let a=new Uint8Array(this.columns*this.rows*4);n.readRenderTargetPixels(this.copied,0,0,this.columns,this.rows,a),n.setRenderTarget(null),this.measure(a,r.near,r.far)}farthest(e,t){let n=Math.floor(e/this.width*this.columns),r=Math.floor((1-t/this.height)*this.rows),s=0;for(let o=r;o<=r+2;o++)for(let a=n-1;a<=n+1;a++){if(a<0||o<0||a>=this.columns||o>=this.rows)return 1/0;s=Math.max(s,this.depths[o*this.columns+a])}return s}resize(e,t){e===this.columns&&t===this.rows||([this.columns,this.rows]=[e,t],this.drawn.setSize(e,t),this.copied.setSize(e,t),this.depths=new Float32Array(e*t))}measure(e,t,n){for(let r=0;r<this.depths.length;r++){let s=(e[4*r]*65536+e[4*r+1]*256+e[4*r+2])/16777215;this.depths[r]=s===1?1/0:t*n/(n-s*(n-t))}}};var jg="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";var QM=/^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u,Qg=[12,4],ey=6,e1=96,hc=class{constructor(e,t,n,r,s,o){this.style=s;this.size=Math.min(Math.max(n,ey),e1)||ey,this.font=`500 ${this.size}px ${r1(s.font)}`,this.ink=`rgb(${r[0]} ${r[1]} ${r[2]} / ${r[3]/255})`,this.halo=s.halo??s1(r),e.font=this.font;let a=h=>e.measureText(h).width;this.lines=t1(t).map(h=>n1(h,o,a));let[l,c]=s.background?Qg:[4,0];this.width=Math.ceil(Math.max(0,...this.lines.map(a)))+l,this.height=this.lines.length?Math.ceil(this.lines.length*this.size*1.25)+c:0}style;lines;width;height;font;size;ink;halo;connect(e,t,n,r,s){e.beginPath(),e.moveTo(t,n),e.lineTo(r,s),e.lineWidth=3,e.strokeStyle=this.style.background??this.halo,e.stroke(),e.lineWidth=1,e.strokeStyle=this.ink,e.stroke(),e.beginPath(),e.arc(t,n,1.75,0,2*Math.PI),e.fillStyle=this.ink,e.fill()}write(e,t,n){e.font=this.font,e.textAlign="center",e.textBaseline="middle",e.lineJoin="round",this.style.background&&(e.beginPath(),e.roundRect(t,n,this.width,this.height,3),e.fillStyle=this.style.background,e.fill());let r=this.style.background?Qg[1]/2:0;this.lines.forEach((s,o)=>{let[a,l]=[t+this.width/2,n+r+(o+.5)*this.size*1.25];e.direction=QM.test(s)?"rtl":"ltr",this.style.background||(e.lineWidth=Math.max(3,this.size*.24),e.strokeStyle=this.halo,e.strokeText(s,a,l)),e.fillStyle=this.ink,e.fillText(s,a,l)})}};function t1(i){let e=i.slice(0,1200).split(/\r\n|[\r\n\u2028\u2029]/).map(t=>t.replace(/[\p{Cc}\s]+/gu," ").trim()).filter(t=>t);return e.length>3&&(e[2]+="…"),e.slice(0,3)}function n1(i,e,t){if(i.length<=200&&t(i)<=e)return i;let n=i1(i.slice(0,200)),[r,s]=[0,n.length];for(;r<s;){let o=Math.ceil((r+s)/2);t(`${n.slice(0,o).join("").trimEnd()}…`)<=e?r=o:s=o-1}return`${n.slice(0,r).join("").trimEnd()}…`}function i1(i){return"Segmenter"in Intl?Array.from(new Intl.Segmenter().segment(i),({segment:e})=>e):Array.from(i)}function r1(i){let e=i.replace(/["\\\p{Cc}]/gu,"");return e?`"${e}", ${jg}`:jg}function s1([i,e,t]){let n=[i,e,t].map(s=>{let o=s/255;return o<=.04045?o/12.92:((o+.055)/1.055)**2.4});return .2126*n[0]+.7152*n[1]+.0722*n[2]<.35?"rgb(255 255 255 / 0.9)":"rgb(20 26 32 / 0.85)"}var o1=240,uc=40,dc=class{constructor(e,t,n){this.layer=e;this.data=t;this.features=n.integers(t.features),this.places=Float64Array.from(n.integers(t.places),s=>s*t.quantum),this.anchors=t.anchors?Float64Array.from(n.integers(t.anchors),s=>s*t.quantum):null,this.heights=n.array(t.heights),this.sizes=n.array(t.sizes),this.colors=n.octets(t.colors),this.bytes=n.octets(t.texts),this.offsets=n.integers(t.offsets),this.connector=t.connector,this.count=this.features.length;let r=()=>new Float32Array(this.count);[this.topX,this.topY,this.footX,this.footY]=[r(),r(),r(),r()],[this.widths,this.tallnesses]=[r(),r()],[this.depths,this.strength]=[r(),r()],[this.seen,this.placed]=[new Uint8Array(this.count),new Uint8Array(this.count)],this.letterings=new Array(this.count)}layer;data;count;features;connector;topX;topY;footX;footY;depths;seen;placed;widths;tallnesses;strength;places;anchors;heights;sizes;colors;bytes;offsets;letterings;text(e){return new TextDecoder().decode(this.bytes.subarray(this.offsets[e],this.offsets[e+1]))}place(e){return[this.places[3*e],this.places[3*e+1],this.places[3*e+2]]}lettering(e,t){return this.letterings[e]??=this.letter(e,t)}anchor(e){return this.anchors?this.anchors[e]:this.places[3*e+1]}letter(e,t){let[n,r,s,o]=this.colors.subarray(4*e,4*e+4),a=new hc(t,this.text(e),this.sizes[e],[n,r,s,o],this.data,o1);return this.widths[e]=a.width,this.tallnesses[e]=a.height,a}project({elements:e},t,n,r,s){let{layer:o,features:a,places:l,heights:c,depths:h}=this;for(let u=0,d=0;u<this.count;u++,d+=3){if(h[u]=0,!o.drawn||!o.shows(a[u]))continue;let p=l[d],g=l[d+1]+this.anchor(u)*(t-1),v=l[d+2];if(s&&s.normal[0]*p+s.normal[1]*g+s.normal[2]*v>s.offset)continue;let f=e[3]*p+e[7]*g+e[11]*v+e[15],m=f+e[7]*c[u];if(!(f>0&&m>0))continue;let x=e[0]*p+e[4]*g+e[8]*v+e[12],A=e[1]*p+e[5]*g+e[9]*v+e[13],w=this.topX[u]=(x/f+1)*.5*n,C=this.topY[u]=(1-A/f)*.5*r,E=((x+e[4]*c[u])/m+1)*.5*n,y=(1-(A+e[5]*c[u])/m)*.5*r;y<uc&&C>uc&&C<r&&(E=w+(E-w)*(C-uc)/(C-y),y=uc),this.footX[u]=E,this.footY[u]=y,E>0&&E<n&&y>0&&y<r&&(h[u]=f)}}};var fc=class{columns;rows;latest;entries=[];boxes=[];constructor(e,t){this.columns=Math.max(Math.ceil(e/48),1),this.rows=Math.max(Math.ceil(t/48),1),this.latest=new Int32Array(this.columns*this.rows).fill(-1)}isFree(e,t,n,r){let{boxes:s,entries:o,latest:a}=this,l=this.column(e),c=this.column(n),h=this.row(r);for(let u=this.row(t);u<=h;u++)for(let d=l;d<=c;d++)for(let p=a[u*this.columns+d];p>=0;p=o[p+1]){let g=o[p];if(e<s[g+2]&&n>s[g]&&t<s[g+3]&&r>s[g+1])return!1}return!0}put(e,t,n,r){let s=this.boxes.push(e,t,n,r)-4;for(let o=this.row(t);o<=this.row(r);o++)for(let a=this.column(e);a<=this.column(n);a++){let l=o*this.columns+a;this.latest[l]=this.entries.push(s,this.latest[l])-2}}column(e){return Math.min(Math.max(Math.floor(e/48),0),this.columns-1)}row(e){return Math.min(Math.max(Math.floor(e/48),0),this.rows-1)}};var a1=400,ty=3,ny=3,l1=5,c1=.5,h1=2**31,mc=class{constructor(e,t){this.sets=e;this.canvas=t;let n=0;for(let{count:r}of e)this.starts.push(n),n+=r;this.total=n,this.keys=new Float64Array(n)}sets;canvas;starts=[];total;keys;arrange(e,t,n,r){let s=new fc(e,t);for(let{left:a,top:l,right:c,bottom:h}of r)c>a&&s.put(a,l,c,h);let o=[];for(let a of this.keys.subarray(0,this.rank()).sort()){let l=a%this.total,c=this.setOf(l),h=this.sets[c],u=l-this.starts[c],d=h.placed[u]?ny:ny+l1,p=o.length<a1?this.fit(s,h,u,e,t,n,d):null;h.placed[u]=p?1:0,p&&(o.push(p),s.put(p.left,p.top,p.left+p.width,p.top+p.height))}return{placed:o,leaving:this.leaving(s,n)}}setOf(e){let t=this.starts.length-1;for(;this.starts[t]>e;)t--;return t}rank(){let e=0;for(let{depths:n}of this.sets)for(let r of n)r>e&&(e=r);let t=0;return this.sets.forEach(({depths:n,seen:r,placed:s},o)=>{for(let a=0;a<n.length;a++)if(n[a]>0&&r[a]){let l=n[a]/e*(s[a]?c1:1);this.keys[t++]=Math.floor(l*h1)*this.total+this.starts[o]+a}else s[a]=0}),t}leaving(e,t){let n=[];for(let r of this.sets)for(let s=0;s<r.count;s++){if(r.placed[s]||!r.strength[s])continue;let o=r.depths[s]>0?this.box(r,s,t):null;o&&e.isFree(o.left,o.top,o.left+o.width,o.top+o.height)?n.push(o):r.strength[s]=0}return n}fit(e,t,n,r,s,o,a){let l=t.footX[n],c=pc(t.footY[n]-ty,o);if(!e.isFree(l,c-1,l,c))return null;t.widths[n]||t.lettering(n,this.canvas);let h=t.widths[n],u=t.tallnesses[n],d=pc(l-h/2,o),p=c-u;return!(d>=0&&p>=0&&d+h<=r&&c<=s&&u>0)||!e.isFree(d-a,p-a,d+h+a,c+a)?null:{labels:t,label:n,left:d,top:p,width:h,height:u}}box(e,t,n){let r=e.widths[t],s=e.tallnesses[t],o=pc(e.footX[t]-r/2,n);return{labels:e,label:t,left:o,top:pc(e.footY[t]-ty,n)-s,width:r,height:s}}};function pc(i,e){return Math.round(i*e)/e}function fo(i,e,t,n){let r={target:[0,0,0],distance:1,roll:0,...e},{right:s,up:o,ahead:a}=zt(r),l=Math.tan(t.fov/2),c=l*t.aspect,h=iy(i,s,a,c*n.left,c*n.right),u=iy(i,o,a,l*n.bottom,l*n.top),d=Math.max(h.back,u.back),p=je(je(s,h.centre(d),o,u.centre(d)),1,a,-d),g=i.map(f=>Mt(f,a)+d),v=(Math.min(...g)+Math.max(...g))/2;return{...r,target:je(p,1,a,v),distance:v}}function iy(i,e,t,n,r){let s=1/0,o=-1/0;for(let a of i){let[l,c]=[Mt(a,e),Mt(a,t)];s=Math.min(s,l-n*c),o=Math.max(o,l-r*c)}return{back:(o-s)/(r-n),centre:a=>(s-n*a+o-r*a)/2}}var In=38*Math.PI/180;var ry=.005,sy=.12,gc=60,oy={mouse:4,pen:6,touch:10},yc=class{constructor(e,t,n){this.canvas=e;this.rig=t;this.stage=n;e.addEventListener("pointerdown",r=>this.down(r)),e.addEventListener("pointermove",r=>this.move(r)),e.addEventListener("pointerup",r=>this.up(r)),e.addEventListener("pointercancel",r=>this.pointers.delete(r.pointerId)),e.addEventListener("touchstart",r=>r.touches.length>1&&r.preventDefault(),{passive:!1}),e.addEventListener("wheel",r=>this.wheel(r),{passive:!1}),e.addEventListener("dblclick",r=>this.approach(this.place(r),.5)),e.addEventListener("contextmenu",r=>r.preventDefault()),e.addEventListener("keydown",r=>this.key(r))}canvas;rig;stage;pointers=new Map;start=[0,0];slipped=!1;panning=!1;grip=null;wheelPlace=null;down(e){let t=this.place(e);this.pointers.set(e.pointerId,t),(e.pointerType!=="touch"||!this.stage.left||this.pointers.size>1)&&this.stage.touched(),this.canvas.setPointerCapture(e.pointerId),this.slipped=this.pointers.size>1,this.start=t,this.panning=e.button===2||e.button===1||e.shiftKey||e.ctrlKey,this.hold()}hold(){let e=this.middle(),t=this.panning||this.pointers.size>1?e:this.centre(),n=this.stage.surfaceAt(...t);this.grip=n??this.stage.planeAt(...t,this.rig.now.target[1]),n&&t!==e&&this.rig.anchor(n)}move(e){let t=this.pointers.get(e.pointerId);if(!t)return;let n=this.place(e),r=oy[e.pointerType]??oy.mouse;if(!this.slipped&&ay(n,this.start)<r||(this.slipped=!0,this.stage.left))return;let s=this.spread();this.pointers.set(e.pointerId,n),this.pointers.size===1&&!this.panning?this.turn((n[0]-t[0])*ry,(t[1]-n[1])*ry):(this.rig.free&&this.pointers.size===1?this.slide(n[0]-t[0],n[1]-t[1]):this.drag(),s&&this.pinch(s)),this.stage.invalidate()}turn(e,t){this.rig.free?this.rig.tumble(e,t):this.rig.orbit(e,t)}slide(e,t){let{right:n,up:r}=zt(this.rig.goal),s=2*Math.tan(In/2)*this.rig.goal.distance/(this.canvas.clientHeight||1);this.rig.pan(je(n,-e*s,r,t*s))}drag(){if(!this.grip)return;let e=this.stage.planeAt(...this.middle(),this.grip[1]);if(!e)return;let t=[this.grip[0]-e[0],0,this.grip[2]-e[2]];Math.hypot(...t)<2*this.rig.now.distance&&this.rig.pan(t)}pinch(e){let t=this.spread();!t||!this.grip||(this.rig.zoom(e.length/t.length,this.grip),this.rig.free?this.rig.roll(t.angle-e.angle):this.rig.orbit(e.angle-t.angle,0))}up(e){this.pointers.delete(e.pointerId)&&(this.pointers.size?(this.panning=!1,this.hold()):!this.slipped&&e.button===0&&(this.stage.touched(),this.stage.clicked(...this.place(e))))}wheel(e){if(!this.stage.wheeled(e))return;e.preventDefault(),this.stage.touched();let t=e.deltaY*(e.deltaMode===1?33:e.deltaMode===2?400:1),n=Math.exp(Math.min(Math.max(t,-300),300)*(e.ctrlKey?.01:.0016)),r=this.place(e),s=this.wheelPlace,a=s&&e.timeStamp-s.time<400&&ay(s.at,r)<4?s.place:this.stage.surfaceAt(...r)??this.rig.now.target;this.wheelPlace={at:r,time:e.timeStamp,place:a},this.rig.zoom(n,a),this.stage.invalidate()}approach(e,t){let n=this.stage.surfaceAt(...e);n&&this.rig.zoom(t,n),this.stage.invalidate()}key(e){if(e.ctrlKey||e.metaKey||e.altKey)return;this.stage.touched();let n={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[e.key];if(n&&e.shiftKey)this.turn(-n[0]*sy,n[1]*sy);else if(n&&this.rig.free)this.slide(-n[0]*gc,-n[1]*gc);else if(n)this.nudge(n);else if(e.key==="+"||e.key==="=")this.rig.zoom(.8,this.rig.now.target);else if(e.key==="-")this.rig.zoom(1.25,this.rig.now.target);else if(e.key==="n"||e.key==="N")this.rig.faceNorth();else if(e.key==="Home")this.stage.home();else if(e.key==="Enter"&&!e.defaultPrevented)this.stage.clicked(...this.centre());else if(e.key==="Escape")this.stage.cancel();else return;e.preventDefault(),this.stage.invalidate()}nudge([e,t]){let[n,r]=this.centre(),s=this.rig.now.target[1],o=this.stage.planeAt(n,r,s),a=this.stage.planeAt(n+e*gc,r+t*gc,s);o&&a&&this.rig.pan([a[0]-o[0],0,a[2]-o[2]])}place(e){let t=this.canvas.getBoundingClientRect();return[e.clientX-t.left,e.clientY-t.top]}centre(){return[this.canvas.clientWidth/2,this.canvas.clientHeight/2]}middle(){let e=[...this.pointers.values()],t=e.reduce((n,r)=>[n[0]+r[0],n[1]+r[1]],[0,0]);return[t[0]/e.length,t[1]/e.length]}spread(){let[e,t]=[...this.pointers.values()];if(!t)return null;let[n,r]=[t[0]-e[0],t[1]-e[1]];return{length:Math.max(Math.hypot(n,r),1),angle:Math.atan2(r,n)}}};function ay(i,e){return Math.hypot(i[0]-e[0],i[1]-e[1])}var vc=1.4,u1=2.4,d1=.5,f1=.35,xc=class{constructor(e,t){this.start=e;this.end={...t,heading:no(e.heading,t.heading),roll:no(e.roll,t.roll)};let n=Math.hypot(...je(t.target,1,e.target,-1)),{length:r,at:s}=p1(e.distance,t.distance,n),o=Math.abs(this.end.heading-e.heading)+Math.abs(t.tilt-e.tilt);this.way=s,this.seconds=Math.min(d1+f1*Math.max(r,o),u1)}start;passed=0;seconds;end;way;step(e){this.passed+=e;let t=this.passed/this.seconds;if(t>=1)return null;let n=t*t*(3-2*t),{along:r,distance:s}=this.way(n),o=(a,l)=>a+(l-a)*n;return{target:je(this.start.target,1-r,this.end.target,r),distance:s,heading:o(this.start.heading,this.end.heading),tilt:o(this.start.tilt,this.end.tilt),roll:o(this.start.roll,this.end.roll)}}};function p1(i,e,t){let n=vc*vc;if(t<1e-6*i){let l=Math.log(e/i);return{length:Math.abs(l)/vc,at:c=>({along:c,distance:i*Math.exp(l*c)})}}let r=(l,c)=>-Math.asinh((e*e-i*i+c*n*n*t*t)/(2*l*n*t)),[s,o]=[r(i,1),r(e,-1)],a=l=>{let c=s+(o-s)*l;return{along:i/n*(Math.cosh(s)*Math.tanh(c)-Math.sinh(s))/t,distance:i*Math.cosh(s)/Math.cosh(c)}};return{length:(o-s)/vc,at:a}}var m1=.11,ly=1e-4,bc=class{constructor(e,t,n){this.bounds=t;this.still=n;this.now=this.goal=e}bounds;still;now;goal;confined=!1;flight=null;moved=!1;free=!1;jump(e){this.now=this.goal=e,this.confined=!1,this.moved=!1,this.flight=null}fly(e){this.goal=e,this.confined=!1,this.flight=this.still()?null:new xc(this.now,e),this.flight||(this.now=e)}land(){this.flight&&(this.flight=null,this.goal=this.now)}orbit(e,t){this.land();let{heading:n,tilt:r}=this.goal;this.steer({heading:n+e,tilt:Math.min(Math.max(r+t,0),this.bounds.steepest())})}pan(e){this.land(),this.steer({target:je(this.goal.target,1,e,1)})}zoom(e,t){this.land();let{nearest:n,farthest:r}=this.bounds,s=Math.min(Math.max(this.goal.distance*e,n),r),o=s/this.goal.distance,a=je(t,1-o,this.goal.target,o);this.steer({distance:s,target:a})}tumble(e,t){this.land();let{right:n,up:r}=zt(this.goal),s=je(fn(this.goal),1,this.goal.target,-1),o=Ll(Ll(s,r,-e),n,t),a=Ll(r,n,t);this.now=this.goal=to(je(this.goal.target,1,o,1),this.goal.target,a),this.confined=!1,this.moved=!0}roll(e){this.land(),this.steer({roll:this.goal.roll+e})}faceNorth(){this.land(),this.steer({heading:no(this.goal.heading,0),roll:0})}anchor(e){if(!this.settled)return;let t=fn(this.now),{ahead:n}=zt(this.now),r=Mt(je(e,1,t,-1),n);r<=0||(this.now=this.goal={...this.now,target:je(t,1,n,r),distance:r})}stretch(e){let t=n=>({...n,target:[n.target[0],n.target[1]*e,n.target[2]]});this.land(),this.now=t(this.now),this.goal=t(this.goal)}step(e){if(this.flight){let n=this.flight.step(e);return this.now=n??this.goal,n||(this.flight=null),n!==null}let t=this.still()?1:1-Math.exp(-e/m1);return this.now=this.settled?this.goal:g1(this.now,this.goal,t),this.confined&&(this.now=this.lifted(this.now),this.settled&&(this.goal=this.now)),!this.settled}steer(e){this.goal={...this.goal,...!this.free&&{roll:0},...e},this.confined=!this.free,this.moved=!0}get settled(){if(this.flight)return!1;let{now:e,goal:t}=this,n=Math.hypot(...je(e.target,1,t.target,-1))+Math.abs(e.distance-t.distance),r=Math.abs(e.heading-t.heading)+Math.abs(e.tilt-t.tilt)+Math.abs(e.roll-t.roll);return n<ly*t.distance&&r<ly}lifted(e){let t=e;for(let n=0;n<60&&t.tilt>0;n++){let[r,s,o]=fn(t);if(s>=this.bounds.floor(r,o))return t;t={...t,tilt:Math.max(t.tilt-.02,0)}}return t}};function g1(i,e,t){let n=(r,s)=>r+(s-r)*t;return{target:je(i.target,1-t,e.target,t),distance:n(i.distance,e.distance),heading:n(i.heading,e.heading),tilt:n(i.tilt,e.tilt),roll:n(i.roll,e.roll)}}var y1=[[0,0],[.03,0],[-.03,0],[0,.03],[0,-.03],[.3,0],[-.3,0],[0,.3],[0,-.3]],_c=class{constructor(e){this.stage=e}stage;target=new vt(1,1);camera=new $t;pick(e,t,n,r,s){let o=this.identify(e,t,r,s);if(!o)return null;for(let[a,l]of y1){let c=this.stage.section.locate(o.layer,Sc(e+a,t+l,n,r,s),o.feature);if(!c)continue;let h=o.layer.features?o.feature:null;return{layer:o.layer,feature:h,point:c.point,anchor:c.anchor,surface:c.surface}}return null}identify(e,t,n,r){let{renderer:s}=this.stage,{camera:o}=this;o.copy(this.stage.camera,!1),o.setViewOffset(n,r,e-.5,t-.5,1,1),s.setRenderTarget(this.target),s.setClearColor(0,0),s.clear(),this.stage.drawIdentities(o);let a=new Uint8Array(4);s.readRenderTargetPixels(this.target,0,0,1,1,a),s.setRenderTarget(null);let l=this.stage.layers.find(c=>c.number===a[3]);return l?{layer:l,feature:a[0]|a[1]<<8|a[2]<<16}:null}};function Sc(i,e,t,n,r){let s=zt(t),o=Math.tan(In/2),a=(2*i/n-1)*o*(n/r),l=(1-2*e/r)*o;return{origin:fn(t),direction:je(je(s.right,a,s.up,l),1,s.ahead,1)}}var md=[{shadows:!0,pixels:1},{shadows:!1,pixels:1},{shadows:!1,pixels:.7},{shadows:!1,pixels:.5}],po=md[0],wc=class{level=0;slow=0;fast=0;get moving(){return md[this.level]}took(e){this.slow=e>50?this.slow+1:0,this.fast=e<22?this.fast+1:0,this.slow>=4?this.change(1):this.fast>=45&&this.change(-1)}change(e){this.level=Math.min(Math.max(this.level+e,0),md.length-1),this.slow=this.fast=0}};var v1=.4,Xi=[{elevation:-14,zenith:"#0e1524",horizon:"#252d40",ground:"#8d8f98",glow:"#2c3347",glowing:0},{elevation:-6,zenith:"#2b3a58",horizon:"#76778f",ground:"#b9b8bd",glow:"#a98a86",glowing:.9},{elevation:0,zenith:"#5c7ba8",horizon:"#c9bcbf",ground:"#d8d4cf",glow:"#f6b27c",glowing:1},{elevation:8,zenith:"#86a9d0",horizon:"#e2dedd",ground:"#e4e1da",glow:"#fbe0b8",glowing:1},{elevation:25,zenith:"#a6c6e4",horizon:"#eef2f4",ground:"#e4e2dd",glow:"#f4f3ee",glowing:.5}];function x1(i){let e=Math.max(Xi.findIndex(o=>o.elevation>i),0);if(i>=Xi[Xi.length-1].elevation)return Xi[Xi.length-1];if(!e)return Xi[0];let[t,n]=[Xi[e-1],Xi[e]],r=(i-t.elevation)/(n.elevation-t.elevation),s=(o,a)=>`#${new xe(o).lerp(new xe(a),r).getHexString()}`;return{zenith:s(t.zenith,n.zenith),horizon:s(t.horizon,n.horizon),ground:s(t.ground,n.ground),glow:s(t.glow,n.glow),glowing:t.glowing+(n.glowing-t.glowing)*r}}function cy({background:i,sun:e},t){if(!i)return{scenery:e?x1(e.elevation):t,color:null};let[n="#ffffff",r=n]=i;return{scenery:{zenith:n,horizon:r,ground:r,flat:!0,rise:v1},color:i.length<2?n:null}}var wn=128,b1=22,yd=.2;function hy(i,e,t){let n=t.length(),r=yd*n,s=t.clone().addScalar(2*r).divideScalar(wn),o=(h,u)=>new Ve(h,u).applyMatrix3(e).multiply(t).addScalar(r).divide(s),a=new gd;for(let[h,u,d,p]of i)a.addLine(o(h,u),o(d,p));let l=a.distances(s).map(h=>255*Math.exp(-b1*h/n)),c=new qn(Uint8Array.from(l),wn,wn,Bi,Bt);return c.magFilter=c.minFilter=wt,c.needsUpdate=!0,c}var gd=class{places=new Array(wn*wn);addLine(e,t){let n=Math.ceil(e.distanceTo(t)*4)+1;for(let r=0;r<=n;r++)this.add(e.clone().lerp(t,r/n))}add(e){let t=e.clone().floor().addScalar(.5),n=Math.floor(e.y)*wn+Math.floor(e.x),r=this.places[n];(!r||e.distanceTo(t)<r.distanceTo(t))&&(this.places[n]=e)}distances(e){let t=Array.from({length:wn},(n,r)=>this.nearestInColumn(r));return Float32Array.from(this.places,(n,r)=>{let[s,o]=[r%wn,Math.floor(r/wn)],a=1/0;for(let l of t){let c=l[o];c&&(a=Math.min(a,Math.hypot((c.x-s-.5)*e.x,(c.y-o-.5)*e.y)))}return a})}nearestInColumn(e){let t=Array.from({length:wn},(r,s)=>this.places[s*wn+e]),n=(r,s)=>{let[o,a]=[t[r],t[s]];a&&!(o&&Math.abs(o.y-r-.5)<=Math.abs(a.y-r-.5))&&(t[r]=a)};for(let r=1;r<wn;r++)n(r,r-1);for(let r=wn-2;r>=0;r--)n(r,r+1);return t}};var _1=.5,uy=.75,[S1,w1,M1]=[0,1,2],Mc=class{mesh;uniforms;constructor(e){this.uniforms={...e,zenith:{value:new xe},horizon:{value:new xe},ground:{value:new xe},groundLit:{value:1},glow:{value:new xe},glowing:{value:0},rise:{value:uy},eye:{value:new P},right:{value:new P},top:{value:new P},ahead:{value:new P},groundHeight:{value:0},footing:{value:new Re},footprint:{value:new Ve},contactMap:{value:null},contactMargin:{value:yd},contact:{value:0},picture:{value:null},pictured:{value:S1},crop:{value:new Ve(1,1)},part:{value:new Ve(1,1)},middle:{value:new Ve}};let t=new Qe;t.setAttribute("position",new Me(new Float32Array([-1,-1,3,-1,-1,3]),2)),t.boundingSphere=new rt;let n=new Li({vertexShader:um,fragmentShader:dm,uniforms:this.uniforms,glslVersion:ar,depthWrite:!1});this.mesh=new st(t,n),this.mesh.frustumCulled=!1,this.mesh.renderOrder=1e3}paint(e){for(let t of["zenith","horizon","ground"])this.uniforms[t].value.set(e[t]);this.uniforms.groundLit.value=e.flat?0:1,this.uniforms.rise.value=e.rise??uy,this.uniforms.glow.value.set(e.glow??e.horizon),this.uniforms.glowing.value=e.glowing??0}carry({placement:e,box:t},n){let{footing:r,footprint:s,contactMap:o,contact:a}=this.uniforms,{min:l,max:c}=t;r.value=e.shareOf([l.x,l.z,c.x,c.z]),s.value.set(c.x-l.x,c.z-l.z),a.value=n.length?_1:0,n.length&&(o.value=hy(n,r.value,s.value))}hang(e){e.generateMipmaps=!1,e.minFilter=wt,e.wrapS=Ci,this.uniforms.picture.value=e,this.uniforms.pictured.value=dy(e)===2?M1:w1}set height(e){this.uniforms.groundHeight.value=e}aim(e,t,n,r,s){let{picture:o,crop:a,part:l,middle:c}=this.uniforms,h=o.value?dy(o.value)/s.aspect:1;a.value.set(Math.min(1/h,1),Math.min(h,1)),l.value.set(...s.part),c.value.set(...s.middle),this.uniforms.eye.value.set(...e),this.uniforms.right.value.set(...t.right).multiplyScalar(n),this.uniforms.top.value.set(...t.up).multiplyScalar(r),this.uniforms.ahead.value.set(...t.ahead)}};function dy({image:i}){let{width:e,height:t}=i;return e/t}var T1={azimuth:315,elevation:42},Tc=new xe(.36,.385,.415),A1=new xe(1,.56,.27),E1=new xe(.8,.9,1.3),C1=1/.35,R1=1;function fy(){let i={sunDirection:{value:new P},sunColor:{value:new xe},sunGain:{value:1},skyColor:{value:new xe},shadowMap:{value:null},shadowMatrix:{value:new Ne},shadowStrength:{value:0},shadowTexel:{value:0},shadowSpan:{value:0},shadowRelief:{value:0},hoursMap:{value:null},hoursRows:{value:Array.from({length:108},()=>new ut)},hoursCount:{value:0},hoursStep:{value:0},hoursMost:{value:1},hoursSpan:{value:0},section:{value:new ut(0,1,0,1e30)},fogColor:{value:new xe},fogDensity:{value:0}};return xd(i,null),i}function xd(i,e){let{azimuth:t,elevation:n}=e??T1,[r,s]=[t,Math.max(n,R1)].map(c=>c*Math.PI/180),o=Math.cos(s);i.sunDirection.value.set(Math.sin(r)*o,Math.sin(s),-Math.cos(r)*o),i.sunGain.value=Math.min(1/Math.sin(s),C1);let a=vd(n,6,-14);i.skyColor.value.copy(Tc).multiplyScalar(1-.72*a).multiply(new xe(1,1,1).lerp(E1,a));let l=vd(n,0,25)**.7;i.sunColor.value.setRGB(1-Tc.r,1-Tc.g,1-Tc.b).multiply(A1.clone().lerp(new xe(1,1,1),l)).multiplyScalar(vd(n,-1,3)),i.shadowRelief.value=e?1:0}function py({sunColor:{value:i}}){return i.r===0}function vd(i,e,t){return Math.min(Math.max((i-e)/(t-e),0),1)}var qi=2048,my={objects:5e5,relief:6e6},P1=.85,Ac=class{constructor(e){this.light=e;let t=new en(qi,qi,Yt);t.compareFunction=or,t.minFilter=t.magFilter=wt,this.target=new vt(qi,qi,{depthTexture:t})}light;target;camera=new Ui;stale=!0;strength=0;shown=!0;invalidate(){this.stale=!0}set enabled(e){this.shown=e,this.light.shadowStrength.value=e?this.strength:0}update(e,t,n,r){if(!this.stale)return;this.stale=!1;let s=n.flatMap(l=>l.casters),o=s.reduce((l,c)=>l+c.triangles,0),a=this.light.shadowRelief.value?my.relief:my.objects;this.strength=o>0&&o<=a&&!py(this.light)?P1:0,this.enabled=this.shown;for(let l of n)l.define("UNSHADED",!this.strength);this.strength&&(this.aim(s.map(l=>Gi(l,r))),this.draw(e,t,n))}aim(e){let{camera:t,light:n}=this,r=bd(t,n.sunDirection.value,e),s=1.5*r/qi/(t.far-t.near);n.shadowMatrix.value.makeScale(.5,.5,.5).setPosition(.5,.5,.5-.5*s).multiply(new Ne().multiplyMatrices(t.projectionMatrix,t.matrixWorldInverse)),n.shadowTexel.value=1/qi,n.shadowSpan.value=r/qi}draw(e,t,n){this.light.shadowMap.value=null;for(let r of n)r.setPass("shadow"),r.look(this.camera,qi);e.setRenderTarget(this.target),e.clear(),e.render(t,this.camera),e.setRenderTarget(null);for(let r of n)r.setPass("color");this.light.shadowMap.value=this.target.depthTexture}};function bd(i,e,t){i.position.copy(e),i.lookAt(0,0,0),i.position.set(0,0,0),i.updateMatrixWorld();let n=new $e,r=new P;for(let{min:a,max:l}of t)for(let c=0;c<8;c++)r.set(c&1?l.x:a.x,c&2?l.y:a.y,c&4?l.z:a.z),n.expandByPoint(r.applyMatrix4(i.matrixWorldInverse));let s=n.getSize(new P),o=.02*Math.max(s.x,s.y);return i.left=n.min.x-o,i.right=n.max.x+o,i.bottom=n.min.y-o,i.top=n.max.y+o,i.near=-n.max.z-o,i.far=-n.min.z+o,i.updateProjectionMatrix(),Math.max(s.x,s.y)+2*o}var L1=1024,I1=1.5,Ec=256,Cc=.02,Rc=class{constructor(e){this.light=e}light;steps=null;stale=!1;maps=null;camera=new Ui;get shown(){return this.steps!==null}show(e){this.steps=e,this.stale=e!==null,e||this.free()}invalidate(){this.stale=this.shown}get waiting(){return this.stale}update(e,t,n){if(this.stale=!1,!this.steps)return;let{directions:r,hours:s,most:o}=this.steps,{light:a,camera:l}=this,c=this.maps??=this.makeMaps(e),h=c.width/6,u=n.flatMap(d=>d.casters).map(d=>Gi(d,1));a.hoursMap.value=null,e.setRenderTarget(c),e.clear();for(let d of n)d.setPass("shadow");r.forEach((d,p)=>{let g=bd(l,new P(...d),u);for(let m of n)m.look(l,h);let[v,f]=[p%6,Math.floor(p/6)];this.drawInto(e,t,c,v*h,f*h,h),this.setRows(p,v,f,I1*g/h/(l.far-l.near)),a.hoursSpan.value=Math.max(p?a.hoursSpan.value:0,g/h)});for(let d of n)d.setPass("color");e.setRenderTarget(null),a.hoursMap.value=c.depthTexture,a.hoursCount.value=u.length?r.length:0,a.hoursStep.value=s,a.hoursMost.value=o}lit(e,t,n,r,s,o){if(!s.length)return[];let[a,l]=[Math.min(s.length,Ec),Math.ceil(s.length/Ec)],c=new en(a,l,Yt);c.minFilter=c.magFilter=yt;let h=new vt(a,l,{depthTexture:c});e.setRenderTarget(h),e.clear();for(let d of n)d.setPass("shadow");s.forEach((d,p)=>{this.aimAt(r,d,o),this.cull(n),this.drawInto(e,t,h,p%Ec,Math.floor(p/Ec),1)});for(let d of n)d.setPass("color");let u=this.emptyPixels(e,c,a,l);return h.dispose(),c.dispose(),u.slice(0,s.length)}drawInto(e,t,n,r,s,o){n.viewport.set(r,s,o,o),n.scissor.set(r,s,o,o),n.scissorTest=!0,e.setRenderTarget(n);let{autoClear:a}=e;e.autoClear=!1,e.render(t,this.camera),e.autoClear=a}aimAt(e,t,n){let{camera:r}=this;r.position.set(...t),r.lookAt(0,0,0),r.position.set(...e).addScaledVector(new P(...t),n),[r.left,r.right,r.bottom,r.top]=[-Cc,Cc,-Cc,Cc],[r.near,r.far]=[0,n],r.updateMatrixWorld(),r.updateProjectionMatrix()}cull(e){let{camera:t}=this,n=new Bn().setFromProjectionMatrix(new Ne().multiplyMatrices(t.projectionMatrix,t.matrixWorldInverse));for(let r of e){r.look(t,1e6);for(let s of r.casters)s.mesh.visible=n.intersectsBox(Gi(s,1))}}emptyPixels(e,t,n,r){let s=new Qe;s.setAttribute("position",new Me(new Float32Array([-1,-1,3,-1,-1,3]),2)),s.boundingSphere=new rt;let o=new st(s,tt(xl,bl,{depths:{value:t}},{depthTest:!1}));o.frustumCulled=!1;let a=new vt(n,r,{depthBuffer:!1});e.setRenderTarget(a),e.render(new ui().add(o),this.camera);let l=new Uint8Array(n*r*4);return e.readRenderTargetPixels(a,0,0,n,r,l),e.setRenderTarget(null),a.dispose(),s.dispose(),o.material.dispose(),Array.from({length:n*r},(c,h)=>l[4*h]+l[4*h+1]+l[4*h+2]===765)}setRows(e,t,n,r){let{camera:s,light:o}=this,l=new Ne().makeScale(.5/6,.5/6,.5).setPosition((t+.5)/6,(n+.5)/6,.5-r).multiply(new Ne().multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse)).elements;for(let c=0;c<3;c++)o.hoursRows.value[3*e+c].set(l[c],l[c+4],l[c+8],l[c+12])}makeMaps(e){let t=6*Math.min(L1,Math.floor(e.capabilities.maxTextureSize/6)),n=new en(t,t,Oi);return n.compareFunction=or,n.minFilter=n.magFilter=wt,new vt(t,t,{depthTexture:n})}free(){this.light.hoursMap.value=null,this.maps?.depthTexture?.dispose(),this.maps?.dispose(),this.maps=null}};var D1=3e3,Pc=.001,N1=.9992,U1=.4,F1=4294967295,O1=new Float32Array([-1,-1,1,-1,-1,1,1,1]),gy={line:[],preview:[],dots:[]},yy={rim:5.5,line:3,preview:2,dotRim:12,dot:8},Lc=Object.keys(yy),Ic=class{group=new Xt;meshes;geometry=new Kn;constructor(e){let t={...e,sizes:{value:Ys(Float32Array.from(Lc,n=>yy[n]),1)},slot:{value:0},least:{value:0},nearer:{value:N1},sunken:{value:1},selected:{value:F1},accent:{value:new xe}};this.meshes=[U1,1].map((n,r)=>{let s=tt(Xr,vl,{...t,colors:{value:qs(new Uint8Array(4*Lc.length))},opacity:{value:n}},{defines:{SLOTS:"1u"},transparent:!0,depthWrite:!1,depthTest:r>0}),o=new st(this.geometry,s);return o.matrixAutoUpdate=!1,o.frustumCulled=!1,o.renderOrder=D1+r,o.layers.set(1),this.group.add(o),o}),this.group.visible=!1}get calls(){return this.group.visible?this.meshes.length:0}set color(e){let{r:t,g:n,b:r}=e.clone().convertLinearToSRGB(),s=[t,n,r].map(o=>Math.round(o*255));this.meshes.forEach(({material:{uniforms:o}},a)=>{let l=[255,255,255,a?255:0],c={rim:l,line:[...s,255],preview:[...s,200],dotRim:l,dot:[...s,255]};o.colors.value.dispose(),o.colors.value=qs(Uint8Array.from(Lc.flatMap(h=>c[h])))})}draw({line:e,preview:t,dots:n}){let r=[...e,...t,...n];if(this.group.visible=r.length>0,this.geometry.dispose(),!r.length)return;let s=new _d(r[0]);s.addLine(e,"rim"),s.addLine(t,"preview"),s.addLine(e,"line");for(let o of["dotRim","dot"])for(let a of n)s.add(a,a,o);this.geometry=s.geometry();for(let o of this.meshes)o.geometry=this.geometry,o.matrix.copy(new Ne().makeScale(Pc,Pc,Pc).setPosition(...r[0])),o.matrixWorldNeedsUpdate=!0}},_d=class{constructor(e){this.origin=e}origin;starts=[];ends=[];styles=[];joints=[];add(e,t,n,r=!1,s=!1){this.starts.push(...this.whole(e)),this.ends.push(...this.whole(t)),this.styles.push(Lc.indexOf(n)),this.joints.push(r?1:0,s?1:0)}addLine(e,t){for(let n=1;n<e.length;n++)this.add(e[n-1],e[n],t,n>1,n<e.length-1)}geometry(){let e=new Kn;return e.setAttribute("position",new Me(O1,2)),e.setAttribute("start",new vn(Int32Array.from(this.starts),3)),e.setAttribute("end",new vn(Int32Array.from(this.ends),3)),e.setAttribute("feature",new vn(Uint32Array.from(this.styles),1)),e.setAttribute("joints",new vn(Uint8Array.from(this.joints),2)),e.setIndex([0,1,2,2,1,3]),e.instanceCount=this.styles.length,e.boundingSphere=new rt,e}whole(e){return e.map((t,n)=>Math.round((t-this.origin[n])/Pc))}};var B1=2e3,vy="#4a90c2",k1=.6,Dc=class{mesh;uniforms;tone=vy;constructor(e){this.uniforms={...e,color:{value:new xe(vy)},opacity:{value:k1}};let t=tt(fm,yl,this.uniforms,{transparent:!0,depthWrite:!1});this.mesh=new st(new Qe,t),this.mesh.visible=!1,this.mesh.frustumCulled=!1,this.mesh.renderOrder=B1,this.mesh.layers.set(1)}cover({extent:[e,t,n,r],scale:s,rotation:o}){let[a,l]=[(n-e)/s/2,(r-t)/s/2],c=new ti(o,[0,0]),h=[[-a,-l],[-a,l],[a,-l],[a,l]].flatMap(([d,p])=>{let[g,v]=c.toLocal(d,p);return[g,0,v]}),{geometry:u}=this.mesh;u.setAttribute("position",new Me(new Float32Array(h),3)),u.setIndex([0,1,2,2,1,3]),u.boundingSphere=new rt}define(e,t){gi(this.mesh.material,e,t)}set(e){e.level!==void 0&&(this.mesh.position.y=e.level),e.color!==void 0&&this.uniforms.color.value.set(this.tone=e.color),e.opacity!==void 0&&(this.uniforms.opacity.value=Math.min(Math.max(e.opacity,0),1)),e.visible!==void 0&&(this.mesh.visible=e.visible)}get now(){let{mesh:e,uniforms:t,tone:n}=this;return{level:e.position.y,color:n,opacity:t.opacity.value,visible:e.visible}}};function xy(){return{viewport:{value:new Ve(1,1)},pixel:{value:1},picking:{value:0},divider:{value:0}}}var z1=1e30,V1={kind:"vertical",azimuth:180,offset:0,level:0,below:!1,visible:!1},Nc=class{constructor(e){this.uniform=e}uniform;now=V1;exaggeration=1;set(e,t){this.now=e,this.exaggeration=t;let{normal:n,offset:r}=this.world;this.uniform.set(...n,e.visible?r:z1)}get plane(){return this.now.visible?this.world:null}locate(e,t,n){let{plane:r}=this;if(!r)return e.locate(t,n);let s=H1(t,r);if(!s)return null;let[o,a]=s,l=Ln(t,o),c=o>0?e.faceAt(l,n):null;if(c)return{distance:o,...c};let h=e.locate({origin:l,direction:t.direction},n);return h&&h.distance+o<=a?{...h,distance:h.distance+o}:null}get world(){let{kind:e,azimuth:t,offset:n,level:r,below:s}=this.now;if(e==="horizontal"){let c=s?-1:1;return{normal:[0,c,0],offset:c*r*this.exaggeration,along:[1,0,0],across:[0,0,1],horizontal:!0}}let o=t*Math.PI/180,[a,l]=[Math.sin(o),Math.cos(o)];return{normal:[a,0,-l],offset:n,along:[l,0,a],across:[0,1,0],horizontal:!1}}};function H1({origin:i,direction:e},{normal:t,offset:n}){let r=Mt(i,t)-n,s=Mt(e,t);return r<=0?[0,s>0?-r/s:1/0]:s<0?[-r/s,1/0]:null}var G1=new xe(0),W1=2,$1=.004,Uc=class{camera=new $t;scene=new ui;light=fy();screen=xy();divider={value:.5};renderer;layers=[];box=new $e;ground=0;exaggeration=1;background=null;density=null;plane=new Dc(this.light);section=new Nc(this.light.section.value);pencil=new Ic({...this.light,...this.screen});economy=po;sight=[1,1];solid=!1;calls=0;root=new Xt;backdrop=new Mc(this.light);shadow=new Ac(this.light);hours=new Rc(this.light);constructor(e){let t=e.getContext("webgl2",{antialias:!0,alpha:!1,powerPreference:"high-performance"});if(!t)throw new $i(R.noWebGL);this.renderer=new dl({canvas:e,context:t}),this.renderer.debug.checkShaderErrors=!1,this.root.add(this.plane.mesh,this.pencil.group),this.scene.add(this.root,this.backdrop.mesh),this.camera.layers.enable(1),this.camera.fov=In*180/Math.PI,this.camera.matrixAutoUpdate=!1}get lens(){return{fov:In,aspect:this.camera.aspect}}setLayers(e){this.layers=e,this.root.add(...e.map(s=>s.group));for(let s of this.pieces())this.box.union(s.box);this.box.isEmpty()&&this.box.set(new P(-1,0,-1),new P(1,0,1));let t=e.filter(s=>s instanceof Ct);this.ground=t.length?Math.min(...t.map(s=>s.bottom)):this.box.min.y;let n=t.flatMap(s=>s.feet);this.solid=n.length>0;let r={placement:new ti(0,[0,0]),box:this.box};this.backdrop.carry(t.length===1?t[0].footprint:r,n)}paint(e){this.backdrop.paint(e),this.light.fogColor.value.set(e.horizon)}hang(e){this.backdrop.hang(e)}setSun(e){xd(this.light,e),this.shadow.invalidate()}showHours(e){if(this.hours.shown!==(e!==null))for(let t of this.layers)t.define("HOURS",e!==null);this.hours.show(e)}lit(e,t){let n=2*this.box.getSize(new P).length();return this.inTruth(()=>this.hours.lit(this.renderer,this.scene,this.layers,e,t,n))}setFog(e){let t=this.box.getSize(new P).length()||1;this.light.fogDensity.value=Math.sqrt(-Math.log(1-Math.min(e,.999)))/t;for(let n of this.layers)n.define("CLEAR",e===0)}setEconomy(e){if(e===this.economy)return;let t=e.pixels===this.economy.pixels;this.economy=e,this.shadow.enabled=e.shadows,!t&&!this.camera.view?.enabled&&this.resize(...this.sight)}setExaggeration(e){this.exaggeration=e,this.stretch(e),this.shadow.invalidate()}setSection(e){let t=this.section.now.visible;if(this.section.set(e,this.exaggeration),e.visible!==t)for(let n of[...this.layers,this.plane])n.define("CUT",e.visible);(e.visible||t)&&this.invalidateShadow()}closeSection(e){for(let t of this.layers)t.section(e?this.section.plane:null)}invalidateShadow(){this.shadow.invalidate(),this.hours.invalidate()}resize(e,t){this.sight=[e,t];let n=this.density??Math.min(window.devicePixelRatio||1,W1)*this.economy.pixels;this.renderer.setPixelRatio(n);let r=this.density?.5/n:0;this.renderer.setSize(e+r,t+r,!1),this.camera.aspect=e/Math.max(t,1),this.camera.clearViewOffset()}resizeTo({picture:e,left:t,top:n,width:r,height:s}){this.resize(r,s),this.camera.setViewOffset(...e,t,n,r,s)}whole(e){let t=this.camera.view?.enabled?this.camera.view:null;if(!t)return e();let{fullWidth:n,fullHeight:r,offsetX:s,offsetY:o,width:a,height:l}=t;this.camera.clearViewOffset(),e(),this.camera.setViewOffset(n,r,s,o,a,l)}aim(e){let t=zt(e),n=fn(e),{camera:r}=this,[s,o,a]=[t.right,t.up,t.ahead];r.matrix.set(s[0],o[0],-a[0],n[0],s[1],o[1],-a[1],n[1],s[2],o[2],-a[2],n[2],0,0,0,1),r.matrixWorldNeedsUpdate=!0,this.root.updateMatrixWorld(),[r.near,r.far]=this.range(new P(...n),e.distance),r.updateProjectionMatrix(),r.updateMatrixWorld(),this.aimBackdrop(n,t)}draw(){this.hours.waiting&&this.inTruth(()=>this.hours.update(this.renderer,this.scene,this.layers)),this.shadow.update(this.renderer,this.scene,this.layers,this.exaggeration),this.backdrop.height=this.ground*this.exaggeration;let{width:e,height:t}=this.renderer.domElement;this.measure(e,t,this.renderer.getPixelRatio(),!1),this.screen.divider.value=this.dividerIn(e),this.cull(this.camera),this.backdrop.mesh.visible=!this.background,this.renderer.setClearColor(this.background??G1,1),this.renderer.render(this.scene,this.camera),this.calls=this.renderer.info.render.calls}finish(){let e=this.renderer.getContext();e.readPixels(0,0,1,1,e.RGBA,e.UNSIGNED_BYTE,new Uint8Array(4))}drawIdentities(e){for(let o of this.layers)o.setPass("identity");let{width:t,height:n}=this.renderer.getRenderTarget()??this.renderer.domElement,r=e.view?.enabled?e.view.width:this.renderer.domElement.width/this.renderer.getPixelRatio();this.measure(t,n,t/r,!0),this.cull(e),this.backdrop.mesh.visible=!1;let s=e.layers.mask;e.layers.set(0),this.renderer.render(this.scene,e),e.layers.mask=s;for(let o of this.layers)o.setPass("color")}get drawCalls(){return Math.max(this.calls-1-(this.plane.mesh.visible?1:0)-this.pencil.calls,0)}*pieces(){for(let e of this.layers)yield*e.pieces}dividerIn(e){let{view:t}=this.camera;return t?.enabled?(this.divider.value*t.fullWidth-t.offsetX)/t.width*e:this.divider.value*e}aimBackdrop(e,t){let{aspect:n,view:r}=this.camera,s=Math.tan(In/2),o=r?.enabled?r:{fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1},[a,l]=[o.width/o.fullWidth,o.height/o.fullHeight],c=(2*o.offsetX+o.width)/o.fullWidth-1,h=1-(2*o.offsetY+o.height)/o.fullHeight,u=je(je(t.ahead,1,t.right,c*s*n),1,t.up,h*s);this.backdrop.aim(e,{...t,ahead:u},s*n*a,s*l,{aspect:n,part:[a,l],middle:[c,h]})}inTruth(e){let{exaggeration:t,light:n}=this,r=n.shadowRelief.value;this.stretch(1),n.shadowRelief.value=1;let s=e();return n.shadowRelief.value=r,this.stretch(t),s}stretch(e){this.root.scale.set(1,e,1),this.root.updateMatrixWorld(),this.section.set(this.section.now,e);for(let t of this.layers)t.setExaggeration(e)}cull(e){let t=new Ne().multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n=new Bn().setFromProjectionMatrix(t);for(let r of this.layers)r.look(e,this.screen.viewport.value.y/this.screen.pixel.value);for(let r of this.pieces())r.mesh.visible=r.materials.soft===!0||n.intersectsBox(Gi(r,this.exaggeration))}range(e,t){let n=1/0;for(let c of this.layers)if(c.drawn)for(let h of c.pieces)n=Math.min(n,Gi(h,this.exaggeration).distanceToPoint(e));this.plane.mesh.visible&&(n=Math.min(n,Math.abs(e.y-this.plane.now.level*this.exaggeration)));let r=this.stretched(this.box);r.min.y=Math.min(r.min.y,this.ground*this.exaggeration);let s=e.distanceTo(r.getCenter(new P))+r.getSize(new P).length()/2;this.solid&&(n=Math.min(n,r.distanceToPoint(e)));let o=Math.max($1*t,s*1e-6),a=Math.tan(In/2),l=n/Math.hypot(1,a,a*this.camera.aspect);return[Math.max(Math.min(l*.99,s*.5),o),s*1.01]}stretched(e){let t=e.clone();return t.min.y*=this.exaggeration,t.max.y*=this.exaggeration,t}measure(e,t,n,r){this.screen.viewport.value.set(e,t),this.screen.pixel.value=n,this.screen.picking.value=r?1:0}};var mo=class{constructor(e){this.layers=e;this.names=[...new Set(e.flatMap(t=>t.groups))],this.chosen=null,this.names.length&&this.choose(this.names[0])}layers;names;chosen;get current(){return this.chosen}choose(e){if(!this.names.includes(e))return!1;this.chosen=e;for(let t of this.layers)t.present=!t.groups.length||t.groups.includes(e);return!0}};var Fc=class{constructor(e,t){this.layers=e;this.place=t}layers;place;layer=null;get terrains(){return this.layers.filter(e=>e instanceof Ct).filter(e=>e.drapes.length>0)}get now(){let{layer:e}=this;return e&&{layer:e.id,left:e.drape,right:e.otherDrape??null,at:this.place.value}}set({layer:e,left:t,right:n,at:r}){let s=e===void 0?this.layer??this.terrains[0]:this.terrains.find(a=>a.id===e);if(!s||![t,n].every(a=>a===void 0||s.hasDrape(a)))return!1;s!==this.layer&&this.end(),this.layer=s,t!==void 0&&s.setDrape(t);let o=n!==void 0?n:s.otherDrape??X1(s);return s.setOtherDrape(o),r!==void 0&&(this.place.value=Math.min(Math.max(r,0),1)),!0}end(){this.layer?.setOtherDrape(void 0),this.layer=null}};function X1(i){let e=[...i.drapes.map(t=>t.name),null];return e[(e.indexOf(i.drape)+1)%e.length]}var q1={zenith:"#a6c6e4",horizon:"#eef2f4",ground:"#e4e2dd"},Y1={zenith:"#10161e",horizon:"#323b45",ground:"#2a3037"};function Sd(){return window.matchMedia("(prefers-color-scheme: dark)")}function by(){let i=getComputedStyle(document.documentElement).getPropertyValue("--accent").trim();return{...Sd().matches?Y1:q1,accent:i}}var Oc=class{constructor(e,t){this.viewer=e;this.all=t}viewer;all;shown=null;get current(){return this.shown&&Bm(this.viewer.goal,this.shown.pose)?this.shown.name:null}show(e,t=!1){let n=this.all.find(s=>s.name===e);if(!n)return!1;if(n.group!==void 0&&this.viewer.setGroup(n.group),!n.view)return!0;let r=this.viewer.poseIn(n.view);return this.viewer.goTo(r,t),this.shown={name:e,pose:r},!0}};var wd=50*Math.PI/180,K1=89.5*Math.PI/180,Z1=170*Math.PI/180,J1=.03,j1=4e-6,_y=.94,Q1=2*Math.PI/48,eT=Math.PI/6,tT=65*Math.PI/180,nT=10,Sy=180,iT=40,rT=255;function Md(i){if(!i)return{position:"",left:"",top:"",width:"",height:""};let{left:e,top:t,width:n,height:r}=i;return{position:"absolute",left:`${e}px`,top:`${t}px`,width:`${n}px`,height:`${r}px`}}var Bc=class{constructor(e,t,n){this.canvas=e;this.frame=t;this.world=n;this.stage=new Uc(e),this.picker=new _c(this.stage);let r={target:[0,0,0],distance:1,heading:0,tilt:wd,roll:0},s={...this.limits(),floor:(o,a)=>this.floor(o,a),steepest:()=>this.diving?Z1:K1};this.rig=new bc(r,s,()=>this.stillness.matches),this.rig.free=n.controls==="trackball",this.views=new Oc(this,n.views??[]),this.swipe=new Fc(this.layers,this.stage.divider),this.sun=n.sun??null,this.stage.setSun(this.sun),this.stage.plane.cover(t.data),this.stage.plane.set({...n.water,visible:n.water!==void 0}),this.paint(),Sd().addEventListener("change",()=>this.paint())}canvas;frame;world;stage;layers=[];views;groups=new mo([]);swipe;listener=null;rig;picker;accent=new xe;outline=[];room={left:-1,right:1,bottom:-1,top:1};started=!1;spinning=!1;quality=new wc;resting=0;idle=window.parent!==window;override=null;sun;closing=0;closingTook=0;stillness=window.matchMedia("(prefers-reduced-motion: reduce)");tile=null;pending=0;drawnSize="";drawnAt=0;moving=!1;async build(e,t){for(let[r,s]of e.layers.slice(0,rT).entries()){let o=r+1;this.layers.push(s.kind==="terrain"?new Ct(s,o,t,await this.drapes(s,t),{...this.stage.light,...this.stage.screen}):new Vt(s,o,t,await this.pictures(s,t,e.chunks),this.shared))}let n=this.layers.filter(r=>r instanceof Ct);for(let r of this.layers)r instanceof Vt&&r.follow(n);this.stage.setLayers(this.layers),this.groups=new mo(this.layers),this.world.swipe&&this.swipe.set(this.world.swipe),this.outline=this.layers.flatMap(r=>r.outline()),this.stage.setExaggeration(e.exaggeration),this.stage.setFog(this.world.fog),this.world.backdrop&&this.stage.hang((await this.drapeImage({chunk:this.world.backdrop.chunk,extent:[0,0,1,1]},t)).texture),this.rig.bounds={...this.rig.bounds,...this.limits()}}start(){this.resize(),new ResizeObserver(()=>this.resize()).observe(this.canvas);let e=()=>this.idle;new yc(this.canvas,this.rig,{get left(){return e()},surfaceAt:(t,n)=>this.surfaceAt(t,n),planeAt:(t,n,r)=>this.planeAt(t,n,r),invalidate:()=>this.invalidate(),touched:()=>this.touched(),wheeled:t=>this.wheeled(t),clicked:(t,n)=>{this.listener?.clicked(t,n)||this.listener?.picked(this.pick(t,n))},home:()=>this.home(),cancel:()=>this.listener?.cancelled()}),this.setIdle(this.idle),this.idle&&window.addEventListener("blur",()=>this.setIdle(!0)),this.started=!0,this.draw()}setRoom(e){this.room=e,this.rig.moved||this.rig.jump(this.firstPose()),this.invalidate()}invalidate(){this.started&&(this.pending||=requestAnimationFrame(e=>this.step(e)))}draw(){this.closing&&this.closeSection(),this.stage.setEconomy(po),this.show()}show(){this.stage.aim(this.rig.now),this.stage.draw(),this.listener?.drawn()}pick(e,t){return this.stage.aim(this.rig.now),this.picker.pick(e,t,this.rig.now,...this.size())}projectHit(e){return this.project(this.unstretched(e))}unstretched({point:[e,t,n],anchor:r}){return[e,r+(t-r)/this.exaggeration,n]}sketch(e){this.stage.pencil.draw(e),this.invalidate()}project([e,t,n]){let[r,s]=this.size(),o=zt(this.rig.now),a=je([e,t*this.exaggeration,n],1,fn(this.rig.now),-1),l=Mt(a,o.ahead);if(l<=0)return null;let c=s/2/Math.tan(In/2)/l;return[r/2+Mt(a,o.right)*c,s/2-Mt(a,o.up)*c]}get view(){let e=this.rig.now;return{camera:this.flatten(fn(e)),target:this.flatten(e.target),up:zt(e).up}}setView(e,t,n){this.rig.jump(to(this.stretch(e),this.stretch(t),n)),this.rig.moved=!0,this.invalidate()}setTile(e){this.tile=e,Object.assign(this.canvas.style,Md(e)),this.resize()}setBackground(e){this.override=e,this.paint()}get plane(){return this.stage.plane.now}setPlane(e){this.stage.plane.set(e),this.invalidate()}setSun(e){this.sun=e,this.stage.setSun(e),this.paint()}showHours(e){this.stage.showHours(e),this.invalidate()}lit({point:e},t){let n=this.flatten(fn(this.rig.now)),r=je(n,1,e,-1),s=this.stage.box.getSize(new P).length(),o=Math.max(J1,s*j1)/Math.hypot(...r);return this.stage.lit(je(e,1,r,o),t)}get section(){return this.stage.section.now}setSection(e){this.stage.setSection({...this.section,...e}),this.cutAnew(),this.invalidate()}cutAnew(){if(window.clearTimeout(this.closing),this.closing=0,this.closingTook<iT)return this.closeSection();this.stage.closeSection(!1),this.closing=window.setTimeout(()=>{this.closeSection(),this.invalidate()},Sy)}closeSection(){window.clearTimeout(this.closing),this.closing=0;let e=performance.now();this.stage.closeSection(!0),this.closingTook=performance.now()-e}get reach(){let{min:e,max:t}=this.stage.box;return Math.hypot(Math.max(-e.x,t.x),Math.max(-e.z,t.z))}get heights(){return[this.stage.box.min.y,this.stage.box.max.y]}groundAt(e,t){let n=this.layers.flatMap(r=>r.drawn?r.heightAt(e,t)??[]:[]);return n.length?Math.max(...n):null}get pixelSize(){return 2*Math.tan(In/2)*this.rig.now.distance/this.size()[1]}get turning(){return this.spinning}setTurning(e){e&&this.stillness.matches?this.rig.orbit(eT,0):e!==this.spinning&&(this.spinning=e,this.listener?.spun()),this.invalidate()}get heading(){return this.rig.now.heading}get roll(){return this.rig.now.roll}get goal(){return this.rig.goal}goTo(e,t=!1){this.setTurning(!1),t?this.rig.jump(e):this.rig.fly(e),this.rig.moved=!0,this.invalidate()}zoomTo(e){let t=e.outline().map(a=>this.stretch(a));if(!t.length)return;let{heading:n,tilt:r}=this.rig.goal,s=fo(t,{heading:n,tilt:Math.min(r,tT)},this.stage.lens,this.freeRoom),o=Math.max(s.distance,nT*this.rig.bounds.nearest);this.goTo(this.rig.lifted({...s,distance:o}))}setGroup(e){let t=this.groups.choose(e);return t&&this.layerChanged(),t}setSwipe(e){let t=e?this.swipe.set(e):(this.swipe.end(),!0);return this.invalidate(),t}home(){this.rig.fly(this.firstPose()),this.rig.moved=!1,this.invalidate()}flyTo(e,t){let[n,r]=[e.min,e.max].map(l=>this.stretch([l.x,l.y,l.z])),s=[n,r].flatMap(([l])=>[n,r].map(([,,c])=>[l,r[1],c])),o={heading:this.rig.now.heading,tilt:Math.min(this.rig.now.tilt,wd)},a=fo(s,o,this.stage.lens,t);this.goTo(this.rig.lifted({...a,distance:Math.max(a.distance,this.rig.bounds.nearest)}))}faceNorth(){this.rig.faceNorth(),this.invalidate()}zoom(e){this.rig.zoom(e,this.rig.goal.target),this.invalidate()}get exaggeration(){return this.stage.exaggeration}setExaggeration(e){let t=e/this.exaggeration;this.stage.setExaggeration(e),this.section.visible&&this.cutAnew(),this.rig.moved?this.rig.stretch(t):this.rig.jump(this.firstPose()),this.invalidate()}layer(e){return this.layers.find(t=>t.id===e)}layerChanged(){this.stage.invalidateShadow(),this.invalidate()}select(e,t){for(let n of this.layers)n.select(n===e?t:null);this.invalidate()}picture(e){return this.draw(),e&&this.listener?.composed(this.canvas)||this.canvas}step(e){this.pending=0;let t=e-this.drawnAt,n=Math.min(Math.max(t,1e3/60),50)/1e3;this.spinning&&this.rig.orbit(Q1*n,0);let r=this.rig.step(n)||this.spinning;this.drawnAt=e,r&&this.moving&&this.quality.took(t),this.moving=r,(r||this.resting)&&this.stage.setEconomy(this.quality.moving),this.show(),r&&this.invalidate(),(r||this.resting)&&this.rest()}rest(){window.clearTimeout(this.resting),this.resting=0,this.quality.moving!==po&&(this.resting=window.setTimeout(()=>{this.resting=0,this.draw()},Sy))}touched(){this.rig.land(),this.setTurning(!1),this.idle&&this.setIdle(!1)}setIdle(e){this.idle=e,this.canvas.style.touchAction=e?"pan-x pan-y":""}wheeled(e){return this.idle&&!e.ctrlKey?(this.listener?.wheelLeft(),!1):!0}size(){return this.tile?.picture??[this.canvas.clientWidth||1,this.canvas.clientHeight||1]}resize(){let e=JSON.stringify([this.size(),this.tile,window.devicePixelRatio]);e!==this.drawnSize&&(this.drawnSize=e,this.tile?this.stage.resizeTo(this.tile):this.stage.resize(...this.size()),this.rig.moved||this.rig.jump(this.firstPose()),this.invalidate())}paint(){let e=by(),{scenery:t,color:n}=cy({...this.world,sun:this.sun??void 0},e),r=this.override??n;this.stage.paint(r===null?t:{...t,horizon:r}),this.stage.background=r===null?null:new xe(r),this.accent.set(e.accent),this.stage.pencil.color=this.accent,this.invalidate()}get freeRoom(){let{left:e,right:t,bottom:n,top:r}=this.room,[s,o]=[(t-e)/2*(1-_y),(r-n)/2*(1-_y)];return{left:e+s,right:t-s,bottom:n+o,top:r-o}}firstPose(){return this.poseIn(this.world.view)}poseIn(e){let t=this.outline.map(l=>this.stretch(l)),n=this.freeRoom,r=t.length?t:[[0,0,0],[1,1,1]];if(!e)return fo(r,{heading:this.firstHeading,tilt:wd},this.stage.lens,n);if("camera"in e)return this.poseOf(e);let[s,o]=[e.azimuth,e.elevation].map(l=>l*Math.PI/180),a=fo(r,{heading:s,tilt:Math.PI/2-o},this.stage.lens,n);return e.distance===null?a:{...a,target:sT(r),distance:e.distance}}poseOf({camera:e,target:t,up:n}){let r=([s,o,a])=>{let[l,c]=this.frame.toLocal(s,o);return this.stretch([l,a,c])};return to(r(e),r(t),[n[0],n[2],-n[1]])}get firstHeading(){return-this.frame.data.rotation*Math.PI/180}limits(){let e=this.stage.box.isEmpty()?1:this.stage.box.getSize(new P).length();return{nearest:Math.max(e*5e-4,2),farthest:e*6}}get diving(){return this.section.visible||this.layers.some(e=>e instanceof Ct&&e.drawn&&e.opacity<1)}floor(e,t){if(this.diving)return-1/0;let n=this.layers.filter(r=>r.drawn).map(r=>r.heightAt(e,t)??this.stage.ground);return Math.max(this.stage.ground,...n)*this.exaggeration+this.rig.bounds.nearest*.5}surfaceAt(e,t){let n=Sc(e,t,this.rig.now,...this.size()),r=this.layers.filter(l=>l instanceof Ct).flatMap(l=>l.drawn?this.stage.section.locate(l,n,0)?.distance??[]:[]);if(r.length)return Ln(n,Math.min(...r));let s=(this.stage.ground*this.exaggeration-n.origin[1])/n.direction[1];if(!(s>0))return null;let o=Ln(n,s);return this.stage.box.clone().expandByScalar(this.stage.box.getSize(new P).length()/2).containsPoint(new P(o[0],this.stage.ground,o[2]))?o:null}planeAt(e,t,n){let r=Sc(e,t,this.rig.goal,...this.size()),s=(n-r.origin[1])/r.direction[1];return s>0?Ln(r,s):null}stretch([e,t,n]){return[e,t*this.exaggeration,n]}flatten([e,t,n]){return[e,t/this.exaggeration,n]}drapes(e,t){return Promise.all(e.drapes.map(async({name:n,images:r,opacity:s,shading:o,date:a})=>({name:n,images:await Promise.all(r.map(l=>this.drapeImage(l,t))),opacity:s,shading:o,...a!==void 0&&{date:a}})))}async drapeImage({chunk:e,extent:t},n){let r=this.texture(await n.image(e,this.stage.renderer.capabilities.maxTextureSize));return r.colorSpace=Wt,n.release(e),{texture:r,extent:t}}async pictures(e,t,n){let r=e.models.flatMap(a=>a.primitives),s=new Set([e.image,...r.map(a=>a.image)].filter(a=>a!==void 0)),o=async a=>{let l=await t.image(a,this.stage.renderer.capabilities.maxTextureSize,"premultiply");return t.release(a),[a,{texture:this.texture(l),opaque:n[a].mime==="image/jpeg"}]};return new Map(await Promise.all([...s].map(o)))}texture(e){let t=new Qt(e);return t.flipY=!1,t.minFilter=kn,t.anisotropy=this.stage.renderer.capabilities.getMaxAnisotropy(),t.needsUpdate=!0,t}get shared(){return{...this.stage.light,...this.stage.screen,accent:{value:this.accent}}}};function sT(i){return[0,1,2].map(e=>{let[t,n]=i.reduce(([r,s],o)=>[Math.min(r,o[e]),Math.max(s,o[e])],[1/0,-1/0]);return(t+n)/2})}var wy=160,oT=250,aT=10,lT=6,kc=6,cT=.994,zc=class{constructor(e,t,n,r){this.viewer=n;this.covers=r;if(this.sets=n.layers.flatMap((o,a)=>{let l=e.layers[a];return l.kind!=="terrain"&&l.labels?[new dc(o,l.labels,t)]:[]}),this.layout=new mc(this.sets,this.canvas),this.depths=new cc(n.stage),!this.sets.length)return;let s=new ResizeObserver(()=>this.drawn());for(let o of r)s.observe(o);n.canvas.addEventListener("pointermove",o=>{o.buttons||(n.canvas.style.cursor=this.at(o.offsetX,o.offsetY)?"pointer":"")})}viewer;covers;element=S("canvas",{class:"labels","aria-hidden":"true"});canvas=this.element.getContext("2d");sets;layout;depths;stillness=window.matchMedia("(prefers-reduced-motion: reduce)");matrix=new Ne;placed=[];leaving=[];nextLook=0;looking=0;fading=0;paintedAt=0;drawn(){if(!this.sets.length)return;let e=performance.now();if(e>=this.nextLook)return this.refresh();this.looking||=window.setTimeout(()=>this.refresh(),this.nextLook-e),this.arrange(this.obstacles()),this.fade()}shown(){return this.sets.length?(this.settle(this.obstacles()),this.placed.map(({labels:e,label:t,left:n,top:r,width:s,height:o})=>({layer:e.layer.id,feature:e.features[t],text:e.text(t),box:[n,r,s,o]}))):[]}composed(e){let t=S("canvas",{width:String(e.width),height:String(e.height)}),n=t.getContext("2d");return n.drawImage(e,0,0),this.sets.length&&(this.settle([]),n.drawImage(this.element,0,0,t.width,t.height),this.settle(this.obstacles())),t}at(e,t){let n=this.placed.find(({left:o,top:a,width:l,height:c})=>e>o-kc&&e<o+l+kc&&t>a-kc&&t<a+c+kc);if(!n)return null;let{labels:r,label:s}=n;return{layer:r.layer,feature:r.features[s],point:r.place(s),anchor:r.anchor(s)}}refresh(){this.look(),this.arrange(this.obstacles()),this.fade()}settle(e){this.look(),this.arrange(e);for(let{labels:t,label:n}of this.leaving)t.strength[n]=0;this.leaving=[];for(let{labels:t,label:n}of this.placed)t.strength[n]=1;this.paint()}look(){window.clearTimeout(this.looking),this.looking=0;let e=performance.now(),[t,n]=this.size();this.viewer.stage.whole(()=>this.depths.update(t,n)),this.project();for(let{count:s,depths:o,seen:a,topX:l,topY:c}of this.sets)for(let h=0;h<s;h++)a[h]=o[h]>0&&this.depths.farthest(l[h],c[h])>=o[h]*cT?1:0;let r=performance.now();this.nextLook=r+Math.max(oT,aT*(r-e))}project(){let{camera:e,exaggeration:t,section:n}=this.viewer.stage;this.viewer.stage.whole(()=>this.matrix.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse));let{plane:r}=n;for(let s of this.sets)s.project(this.matrix,t,...this.size(),r)}arrange(e){this.project();let{placed:t,leaving:n}=this.layout.arrange(...this.size(),this.ratio,e);[this.placed,this.leaving]=[t,n]}fade(){let e=performance.now(),n=this.paintedAt===0||this.stillness.matches?1:Math.min(e-this.paintedAt,wy/4)/wy;this.paintedAt=e;let r=!1,s=({labels:o,label:a},l)=>{let c=Math.min(Math.max(o.strength[a]+l,0),1);o.strength[a]=c,r||=c>0&&c<1};for(let o of this.placed)s(o,n);for(let o of this.leaving)s(o,-n);this.leaving=this.leaving.filter(({labels:o,label:a})=>o.strength[a]>0),this.paint(),r&&(this.fading||=requestAnimationFrame(()=>{this.fading=0,this.fade()}))}paint(){let e=this.viewer.tile??{left:0,top:0,width:this.size()[0],height:this.size()[1]},[t,n]=[e.width,e.height].map(l=>Math.round(l*this.ratio)),{canvas:r,element:s,ratio:o}=this;(s.width!==t||s.height!==n)&&([s.width,s.height]=[t,n]),Object.assign(s.style,Md(this.viewer.tile)),r.setTransform(1,0,0,1,0,0),r.clearRect(0,0,t,n),r.setTransform(o,0,0,o,-e.left*o,-e.top*o);let a=[...this.leaving,...this.placed];for(let l of a)this.connect(l);for(let{labels:l,label:c,left:h,top:u}of a)r.globalAlpha=l.strength[c],l.lettering(c,r).write(r,h,u)}connect({labels:e,label:t,left:n,top:r,width:s,height:o}){let[a,l]=[e.topX[t],e.topY[t]],[c,h]=[n+s/2,r+o];!e.connector||l-h<lT||(this.canvas.globalAlpha=e.strength[t],e.lettering(t,this.canvas).connect(this.canvas,a,l,c,h))}size(){return this.viewer.size()}get ratio(){return this.viewer.stage.density??(window.devicePixelRatio||1)}obstacles(){return this.covers.map(e=>e.getBoundingClientRect())}};function hT(i){if(i==null)return"";let e=typeof i=="string"&&/^[=+\-@\t\r]/.test(i)&&Number.isNaN(Number(i))?`'${i}`:String(i);return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}function Vc(i){let e=i.map(t=>t.map(hT).join(",")).join(`\r
`);return new Blob(["\uFEFF",e,`\r
`],{type:"text/csv;charset=utf-8"})}var uT=110,Hc=class{constructor(e){this.viewer=e}viewer;text=S("span");bar=S("i");element=S("div",{class:"scale",title:R.scale},this.text,this.bar);drawn(){let{pixelSize:e}=this.viewer,t=as(uT*e);this.bar.style.width=`${t/e}px`;let n=dT(t);this.text.textContent!==n&&(this.text.textContent=n)}};function as(i){let e=10**Math.floor(Math.log10(i));return([5,2].find(t=>t*e<=i)??1)*e}function dT(i){let[e,t]=i>=1e3?[i/1e3,"km"]:i>=1?[i,"m"]:[i*100,"cm"];return`${pt(e)} ${t}`}var Td=160,pn={left:44,right:8,top:16,bottom:24},My={x:72,y:34},Ty=1,fT=100,Wc=class{constructor(e){this.hovered=e;new ResizeObserver(()=>{this.profiles.length&&this.element.clientWidth!==this.width&&this.draw()}).observe(this.element)}hovered;element=S("div",{class:"plot"});readout=S("output",{class:"readout"});cursor=Rt("g",{class:"cursor"});path;profiles=[];scale;width=0;show(e,t){[this.path,this.profiles]=[e,t],this.draw()}draw(){this.width=this.element.clientWidth||320;let{width:e,profiles:t,path:n}=this,r=t.flatMap(({runs:d})=>d.flatMap(p=>p.map(([,g])=>g))),[s,o]=pT(r),[a,l]=[e-pn.right,Td-pn.bottom],[c,h]=[a-pn.left,l-pn.top];this.scale={x:d=>pn.left+d/(n.length||1)*c,y:d=>l-(d-s)/(o-s)*h,distance:d=>Math.min(Math.max((d-pn.left)/c,0),1)*n.length};let u=Rt("svg",{width:String(e),height:String(Td),tabindex:"0",role:"slider","aria-label":R.profilePlot,"aria-valuemin":"0","aria-valuemax":String(Math.round(n.length)),"aria-valuenow":"0"});u.append(this.axes(s,o,a,l),...t.flatMap((d,p)=>this.lines(d,p,l)),this.cursor),u.addEventListener("pointermove",d=>this.point(u,d.clientX-u.getBoundingClientRect().left)),u.addEventListener("pointerdown",d=>this.point(u,d.clientX-u.getBoundingClientRect().left)),u.addEventListener("pointerleave",()=>this.leave()),u.addEventListener("blur",()=>this.leave()),u.addEventListener("keydown",d=>this.key(u,d)),this.leave(),this.element.replaceChildren(u,...t.length>1?[this.legend()]:[],this.readout)}axes(e,t,n,r){let s=Rt("g",{class:"axes"}),{x:o,y:a}=this.scale;for(let h of Ay(e,t,(t-e)/(r-pn.top)*My.y))s.append(Ed(pn.left,a(h),n,a(h)),Gc(pn.left-8,a(h)+4,Ad(h,1),"end"));let l=this.path.length/(n-pn.left)*My.x,c=this.path.length>=5e3;for(let h of Ay(0,this.path.length,l)){let u=o(h);u>n-24&&h<this.path.length||s.append(Ed(u,r,u,r+4),Gc(u,r+17,Ad(h,c?1e3:1),"middle"))}return s.append(Gc(n,r+17,c?"km":"m","end"),Gc(pn.left-8,pn.top-1,"m","end")),s}lines({runs:e},t,n){let{x:r,y:s}=this.scale,o=e.map(c=>`M${c.map(([h,u])=>`${r(h).toFixed(2)} ${s(u).toFixed(2)}`).join("L")}`),a=e.map((c,h)=>`${o[h]}L${r(c[c.length-1][0]).toFixed(2)} ${n}L${r(c[0][0]).toFixed(2)} ${n}Z`),l=Rt("path",{d:o.join(""),class:`line line-${t%4}`});return t?[l]:[Rt("path",{d:a.join(""),class:"fill"}),l]}legend(){let e=this.profiles.map(({layer:t},n)=>S("li",{},S("i",{class:`key-${n%4}`}),t.title));return S("ul",{class:"keys"},...e)}point(e,t){this.move(e,this.scale.distance(t))}move(e,t){let n=this.profiles.map(a=>co(a,t)),r=this.scale.x(t),s=n.flatMap(a=>a===null?[]:[Rt("circle",{cx:String(r),cy:String(this.scale.y(a)),r:"4"})]);this.cursor.replaceChildren(Ed(r,pn.top,r,Td-pn.bottom),...s);let o=n.map(a=>a===null?R.noGround:`${Ad(a,1,1)} m`).join(" · ");this.readout.textContent=`${Sn(t)}: ${o}`,e.setAttribute("aria-valuenow",String(Math.round(t))),e.setAttribute("aria-valuetext",this.readout.textContent),this.hovered(t)}leave(){this.cursor.replaceChildren(),this.readout.textContent="",this.hovered(null)}key(e,t){let n=this.path.length/fT,r=Number(e.getAttribute("aria-valuenow")),s={ArrowLeft:r-n,ArrowRight:r+n,Home:0,End:this.path.length}[t.key];s!==void 0&&(t.preventDefault(),this.move(e,Math.min(Math.max(s,0),this.path.length)))}};function Ay(i,e,t){let n=as(t),r=n<t?as(n*2.5):n,s=[];for(let o=Math.ceil(i/r);o*r<=e;o++)s.push(o*r);return s}function pT(i){let[e,t]=[1/0,-1/0];for(let r of i)e=Math.min(e,r),t=Math.max(t,r);if(!i.length)return[0,Ty];let n=Math.max((t-e)*.06,(Ty-(t-e))/2);return[e-n,t+n]}function Ad(i,e,t){let n=t===void 0?{maximumFractionDigits:3}:{minimumFractionDigits:t,maximumFractionDigits:t};return new Intl.NumberFormat(xt,n).format(i/e).replace("-","−")}function Ed(i,e,t,n){return Rt("line",{x1:String(i),y1:String(e),x2:String(t),y2:String(n)})}function Gc(i,e,t,n){let r=Rt("text",{x:String(i),y:String(e),"text-anchor":n});return r.textContent=t,r}var mT={mouse:8,touch:20},gT=3,yT=["distance","area","profile"],go={distance:2,area:3,profile:2},$c=class{constructor(e,t,n){this.viewer=e;this.title=t;this.changed=n;for(let l of yT)this.kinds.set(l,vi(R.measures[l],()=>this.choose(l)));let r=S("div",{class:"choice",role:"group","aria-label":R.measure},...this.kinds.values()),s=S("header",{},r,Ze(R.close,We("close"),()=>this.close())),o=S("div",{class:"row actions"},this.undoing,this.finishing,this.saving);this.element.append(s,S("div",{class:"body"},this.note,this.results,o));let{canvas:a}=e;a.addEventListener("pointerdown",l=>{this.pointer=l.pointerType==="touch"?"touch":"mouse",this.crosshair.hidden=!0}),a.addEventListener("pointermove",l=>this.moved(l)),a.addEventListener("pointerleave",()=>this.follow(null)),a.addEventListener("keydown",l=>this.key(l)),a.parentElement.addEventListener("dblclick",l=>this.active&&l.target===a&&l.stopPropagation(),!0)}viewer;title;changed;element=S("section",{class:"tool","aria-label":R.measure,hidden:""});crosshair=S("div",{class:"crosshair","aria-hidden":"true",hidden:""});kinds=new Map;note=S("p",{class:"note",role:"status"});results=S("div",{class:"measured"});undoing=vi(R.undo,()=>this.undo());finishing=vi(R.finish,()=>this.done?this.begin():this.finish());saving=vi(R.saveCsv,()=>this.save());plot=new Wc(e=>this.pointAlong(e));kind="distance";hits=[];hover=null;done=!1;path=null;profiles=[];pointed=[];pointer="mouse";waiting=0;nextLook=0;stretched=0;get active(){return!this.element.hidden}open(){this.active||(this.element.hidden=!1,this.viewer.canvas.classList.add("aiming"),this.begin(),this.changed())}close(){this.active&&(this.element.hidden=this.crosshair.hidden=!0,this.viewer.canvas.classList.remove("aiming"),this.element.contains(document.activeElement)&&this.viewer.canvas.focus({preventScroll:!0}),this.begin(),this.changed())}clicked(e,t){window.clearTimeout(this.waiting);let n=!this.done&&this.hits.length>0&&this.meansEnd(e,t);if(n&&this.hits.length>=go[this.kind])return this.finish();if(n)return;let r=this.viewer.pick(e,t);r&&(this.done&&this.begin(),this.hits.push(r),this.hover=null,this.update())}escape(){this.hits.length&&!this.done?this.begin():this.close()}drawn(){this.active&&this.stretched!==this.viewer.exaggeration&&this.sketch()}choose(e){this.kind=e,this.done&&this.hits.length<go[e]&&(this.done=!1),this.update()}begin(){window.clearTimeout(this.waiting),[this.hits,this.hover,this.done]=[[],null,!1],this.update()}undo(){this.hits.pop(),this.done=!1,this.update()}finish(){this.hits.length<go[this.kind]||(this.done=!0,this.hover=null,this.update())}key(e){if(!(!this.active||e.ctrlKey||e.metaKey||e.altKey)){if(e.key===" ")this.clicked(...this.middle());else if(e.key==="Enter")this.finish();else if(e.key==="Backspace")this.undo();else if(/^(Arrow|[+\-=]$)/.test(e.key)){this.crosshair.hidden=!1;return}else return;this.crosshair.hidden=!1,e.preventDefault()}}middle(){let[e,t]=this.viewer.size();return[e/2,t/2]}meansEnd(e,t){return[this.hits[this.hits.length-1],...this.kind==="area"?[this.hits[0]]:[]].some(r=>{let s=this.viewer.projectHit(r);return s!==null&&Math.hypot(s[0]-e,s[1]-t)<mT[this.pointer]})}moved(e){if(!this.active||e.buttons||e.pointerType==="touch"||this.done||!this.hits.length)return;window.clearTimeout(this.waiting);let{offsetX:t,offsetY:n}=e;this.waiting=window.setTimeout(()=>{let r=performance.now();this.follow(this.viewer.pick(t,n)),this.nextLook=performance.now()+gT*(performance.now()-r)},Math.max(this.nextLook-performance.now(),0))}follow(e){window.clearTimeout(this.waiting),!(!this.active||this.done||!e&&!this.hover)&&(this.hover=e,this.update())}update(){let e=this.hover?[...this.hits,this.hover]:this.hits,t=e.length>=go[this.kind];for(let[r,s]of this.kinds)s.setAttribute("aria-pressed",String(r===this.kind));this.note.textContent=this.done?R.measured:this.hits.length?R.measuring:R.measureHint,this.undoing.disabled=!this.hits.length,this.finishing.disabled=this.hits.length<go[this.kind],this.finishing.textContent=this.done?R.anew:R.finish,this.pointed=[],this.path=null;let n=e.map(({point:r})=>r);this.results.replaceChildren(...t?this.measured(n):[]),this.path&&this.profiles.length&&this.plot.show(this.path,this.profiles),this.saving.hidden=!this.path||!this.profiles.length,this.saving.disabled=!this.done,this.sketch()}measured(e){return this.kind==="profile"?this.profile(e):[this.kind==="area"?this.area(e):xT(ao(e,this.viewer.frame))]}area(e){if(Ag(e))return S("p",{},R.crossing);let{plan:t,geodesic:n}=ql(e,this.viewer.frame),{plan:r}=lo(ao([...e,e[0]],this.viewer.frame)),s=[[R.areaPlan,_l(t)]];n!==null&&s.push([R.areaGeodesic,_l(n)]);let o=this.done?this.terrains():[];for(let a of o){let l=a.faceArea(e.map(([c,,h])=>[c,h]));l>0&&s.push([o.length>1?`${R.areaFace}: ${a.title}`:R.areaFace,_l(l)])}return s.push([R.perimeter,Sn(r)]),vT(s)}profile(e){let t=new ss(e);if(this.path=t,this.profiles=this.terrains().map(r=>t.profile(r)).filter(({runs:r})=>r.length),!this.profiles.length)return[S("p",{},R.noTerrain)];let n=this.profiles.map(r=>{let{low:s,high:o,ascent:a,descent:l,length:c}=Eg(r),h=this.profiles.length>1?`${r.layer.title}: `:"";return S("p",{class:"summary"},h+R.profileSummary(Sn(t.length),Sn(c),Sn(s),Sn(o),Sn(a),Sn(l)))});return[this.plot.element,...n]}terrains(){return this.viewer.layers.filter(e=>e instanceof Ct&&e.drawn)}sketch(){if(this.stretched=this.viewer.exaggeration,!this.active||!this.hits.length)return this.viewer.sketch(gy);let e=this.hits.map(o=>this.viewer.unstretched(o)),t=this.hover?[...e,this.viewer.unstretched(this.hover)]:e;if(this.kind==="profile"&&this.path&&this.profiles.length)return this.viewer.sketch({line:this.draped(this.path),preview:[],dots:[...e,...this.pointed]});let n=this.kind==="area"&&t.length>2,r=[...this.hover?t.slice(-2):[],...n&&!this.done?[t[t.length-1],t[0]]:[]],s=n&&this.done?[...e,e[0]]:e;this.viewer.sketch({line:s,preview:r,dots:e})}draped(e){return[...e.distances,...this.profiles.flatMap(({runs:n})=>n.flatMap(r=>r.map(([s])=>s)))].sort((n,r)=>n-r).flatMap(n=>this.along(e,n)??[])}along(e,t){let n=this.profiles.flatMap(o=>co(o,t)??[]);if(!n.length)return null;let[r,s]=e.at(t);return[[r,Math.max(...n),s]]}pointAlong(e){let t=this.pointed.length;this.pointed=e!==null&&this.path&&this.along(this.path,e)||[],(t||this.pointed.length)&&this.sketch()}save(){if(!this.path)return;let e=Cg(this.path,this.profiles,this.viewer.frame);os(Vc(e),`${this.title} – ${R.measures.profile}`,"csv")}};function vT(i){let e=i.map(([t,n])=>S("tr",{},S("th",{scope:"row"},t),S("td",{class:"number"},n)));return S("table",{},S("tbody",{},...e))}function xT(i){let e=i.every(({geodesic:a})=>a!==null),t=({plan:a,slope:l,geodesic:c,rise:h},u)=>{let d=[Sn(a),Sn(l),...e?[Sn(c)]:[],_m(h)];return S("tr",{},S("th",{scope:"row"},u),...d.map(p=>S("td",{class:"number"},p)))},n=["",R.legPlan,R.legSlope,...e?[R.legGeodesic]:[],R.legRise],r=S("thead",{},S("tr",{},...n.map(a=>S("th",{scope:"col"},a)))),s=i.length>1?i.map((a,l)=>t(a,String(l+1))):[],o=S("tfoot",{},t(lo(i),i.length>1?R.sum:""));return S("div",{class:"legs"},S("table",{},r,S("tbody",{},...s),o))}var Ey=120,Xc=class{constructor(e){this.viewer=e;this.element.append(this.casing,this.line)}viewer;element=Rt("svg",{class:"ring","aria-hidden":"true"});casing=Rt("path",{class:"casing"});line=Rt("path",{});places=[];draw([e,t],n){let r=this.viewer.groundAt(e,t)??this.viewer.stage.ground;this.places=Array.from({length:Ey+1},(s,o)=>{let a=2*Math.PI*o/Ey,[l,c]=[e+n*Math.cos(a),t+n*Math.sin(a)];return[l,this.viewer.groundAt(l,c)??r,c]}),this.drawn()}clear(){this.places=[],this.drawn()}drawn(){let e="M",t="";for(let n of this.places){let r=this.viewer.project(n);r&&(t+=`${e}${r[0].toFixed(1)} ${r[1].toFixed(1)}`),e=r?"L":"M"}for(let n of[this.casing,this.line])n.setAttribute("d",t)}};var bT=.08,Cd=100,_T=12,qc=class{constructor(e,t,n){this.viewer=e;this.explorer=t;this.told=n;this.ring=new Xc(e);let[r,,s]=e.frame.data.extent;this.radius=as((s-r)/e.frame.data.scale*bT),this.input=this.radiusInput(),this.input.addEventListener("change",()=>this.setRadius(this.input.valueAsNumber));let o=Ze(R.saveTable,We("image"),()=>os(this.table(),this.title.textContent??"","csv")),a=S("header",{},this.title,o,Ze(R.close,We("close"),()=>this.close()));this.element.append(a,Cy(this.input),this.body),this.element.addEventListener("keydown",l=>{l.key==="Escape"&&this.close()})}viewer;explorer;told;element=S("section",{class:"nearby","aria-label":R.nearby,hidden:""});ring;title=S("h2");body=S("div",{class:"found","aria-live":"polite"});input;radius;centre=null;found=[];get open(){return this.centre!==null}form(e){let t=this.radiusInput(),n=S("button",{type:"submit",class:"word"},R.nearby);n.title=R.listNearby;let r=S("form",{class:"near"},Cy(t,n));return r.addEventListener("submit",s=>{s.preventDefault(),this.told.asked(),this.show(e,t.valueAsNumber),this.told.shown(e.place,this.radius),this.input.focus({preventScroll:!0})}),r}show(e,t){return this.centre=e,this.element.hidden=!1,this.element.scrollTop=0,this.setRadius(t)}refresh(){this.open&&this.setRadius(this.radius)}close(){this.open&&(this.centre=null,this.element.hidden=!0,this.ring.clear(),this.explorer.mark([]),this.told.closed())}setRadius(e){if(!this.centre||!(e>0&&e<1/0))return[];this.radius=e;let{place:t,name:n}=this.centre;return this.input.value=String(e),this.title.textContent=R.within(pt(e),n??R.here),this.found=this.explorer.near(t,e),this.body.replaceChildren(...this.found.length?this.found.map(r=>this.group(r)):[S("p",{class:"note"},R.nothingNearby)]),this.ring.draw(t,e),this.viewer.invalidate(),this.found}group(e){let{title:t}=e[0].layer,n=e.slice(0,Cd).map(a=>S("li",{},this.entry(a))),r=S("span",{class:"count"},pt(e.length)),s=e.length>Cd?[S("p",{class:"note"},R.moreNearby(e.length-Cd))]:[],o=S("details",{class:"folded"},S("summary",{},S("span",{class:"name"},t),r),S("ul",{},...n),...s);return o.open=e.length<=_T||this.found.length===1,o}entry({layer:e,feature:t,distance:n}){let r=S("span",{class:"name"},this.explorer.names.of(e,t)),s=S("button",{type:"button",class:"entry"},r,S("span",{class:"count"},`${pt(Math.round(n))} m`));return s.addEventListener("click",()=>this.told.chosen(e,t)),s}table(){let e=this.found.flat(),t=[...new Set(e.flatMap(({layer:s})=>s.attributes.columns.map(({name:o})=>o)))],n=[R.layer,R.feature(-1).replace(/\s*0$/,""),`${R.distance} (m)`,R.easting,R.northing,...t],r=e.map(({layer:s,feature:o,distance:a})=>{let l=s.attributes.of(o),c=this.explorer.placeOf(s,o),[h,u]=c?this.viewer.frame.toCrs(c[0],c[2]):[null,null];return[s.title,o+1,a.toFixed(2),h?.toFixed(2),u?.toFixed(2),...t.map(d=>l[d])]});return Vc([n,...r])}radiusInput(){return S("input",{type:"number",min:"1",step:"any",value:String(this.radius),required:"","aria-label":R.radius})}};function Cy(i,...e){return S("div",{class:"row radius"},S("span",{"aria-hidden":"true"},R.withinRadius),i,S("span",{"aria-hidden":"true"},"m"),...e)}var ST=8,wT=16;function Ry(i,e){let t=i.items.map(()=>S("input",{type:"checkbox"})),n=i.items.map(()=>S("span",{class:"count"})),r=i.items.map((o,a)=>{t[a].addEventListener("change",()=>e(a,t[a].checked));let l=S("span",{class:"name"},o.label||R.unnamedClass(a+1));return S("li",{},S("label",{class:"class"},t[a],Rd(i,a),l),n[a])}),s=S("ul",{class:"classes"},...r);return{element:r.length>ST?TT(r.length,s):s,refresh:o=>t.forEach((a,l)=>{a.checked=i.isShown(l),n[l].textContent=pt(o[l]),r[l].classList.toggle("off",!a.checked)})}}function Rd(i,e){let t=i.items[e],n=S("span",{class:"swatch","aria-hidden":"true"}),r=S("i");return r.style.backgroundColor=t.color,n.append(r),i.swatch(t).then(s=>s&&MT(s,n),()=>{}),n}function MT(i,e){let t=Math.round(wT*(window.devicePixelRatio||1)),n=S("canvas",{width:String(t),height:String(t)}),r=n.getContext("2d"),s=Math.min(t/i.width,t/i.height),[o,a]=[i.width*s,i.height*s];r.imageSmoothingQuality="high",r.drawImage(i,(t-o)/2,(t-a)/2,o,a),e.classList.add("drawn"),e.replaceChildren(n)}function TT(i,e){return S("details",{class:"folded"},S("summary",{},R.classes(i)),e)}async function Py(i,e){let t=history.state?.started,n=window.parent===window||t?null:Pd(e);if(!n)return;let r=S("button",{type:"button",class:"word main"},R.start),s=S("div",{class:"poster"},n,r);i.append(s),await new Promise(o=>r.addEventListener("click",o,{once:!0})),s.remove(),document.getElementById("view")?.focus({preventScroll:!0})}function Pd(i){return Iy("poster",R.picture(i))}function Ly(){let i=Iy("logo",R.logo);return i?.classList.add("logo"),i}function Iy(i,e){let t=document.getElementById(i);if(!t)return null;let n=S("canvas",{role:"img","aria-label":e}),r=Uint8Array.from(atob(t.textContent??""),s=>s.charCodeAt(0));return createImageBitmap(new Blob([r],{type:t.getAttribute("type")})).then(s=>{[n.width,n.height]=[s.width,s.height],n.getContext("2d").drawImage(s,0,0)},()=>{}),n}function Dy(i,e){let{names:t}=i.groups,n=t.map(s=>S("input",{type:"radio",name:"group",value:s})),r=t.map((s,o)=>S("label",{},n[o],S("span",{},s)));return t.forEach((s,o)=>n[o].addEventListener("change",()=>{i.setGroup(s),e()})),{element:S("div",{class:"segments",role:"radiogroup","aria-label":R.groups},...r),refresh:()=>n.forEach((s,o)=>s.checked=t[o]===i.groups.current)}}function Ny(i,e){let t=i.views.all.map(({name:n})=>{let r=vi(n,()=>{i.views.show(n),e()});return S("li",{},r)});return S("nav",{"aria-label":R.views},S("ul",{class:"views"},...t))}var AT=30,Yc=class{constructor(e,t){this.layer=e;this.explorer=t;this.columns=e.attributes.columns.filter(({pictured:r})=>!r),this.toggle=Ze(R.filterAndColor(e.title),We("filter"),()=>this.open(this.element.hidden)),this.toggle.classList.add("adjust"),this.color.append(S("option",{value:""},R.asMapped),...this.columns.map(({name:r,label:s})=>S("option",{value:r},s)));let n=S("button",{type:"button",class:"word small"},R.addCondition);n.addEventListener("click",()=>this.add()),this.element=S("div",{class:"settings",hidden:""},S("h3",{},R.colorBy),this.color,this.numbers,S("h3",{},R.showOnly),this.conditions,n,this.note);for(let r of[this.color,this.method,this.count])r.addEventListener("change",()=>this.recolor());this.open(!1),this.refresh()}layer;explorer;toggle;element;columns;color=S("select",{"aria-label":R.colorBy});method=S("select",{"aria-label":R.method},...["equal","quantile"].map(e=>S("option",{value:e},R.methods[e])));count=S("select",{"aria-label":R.classCount},...Mm.map(e=>S("option",{value:String(e)},String(e))));numbers=S("div",{class:"row"},this.method,this.count);conditions=S("div",{class:"conditions"});note=S("p",{class:"note",role:"status"});drafts=[];applied="";refresh(){let{filter:e,coloring:t,matching:n}=this.layer.appearance;this.color.value=t?.field??"",this.method.value=t?.method??"equal",this.count.value=String(t?.classes??Vu),this.numbers.hidden=!t||!Ld(this.column(t.field)),this.note.textContent=e.length?R.matching(pt(n),pt(this.layer.features)):"",this.toggle.setAttribute("aria-pressed",String(e.length>0||t!==null));let r=JSON.stringify(e);r!==this.applied&&(this.applied=r,this.drafts=e.map(s=>({...s})),this.list())}open(e){this.element.hidden=!e,this.toggle.setAttribute("aria-expanded",String(e))}column(e){return this.columns.find(t=>t.name===e)??this.columns[0]}recolor(){let e=this.color.value,t=e!==""&&Ld(this.column(e)),n={field:e,...t&&{method:this.method.value,classes:Number(this.count.value)}};this.explorer.setColoring(this.layer,e===""?null:n)}add(){this.drafts.push({field:this.columns[0].name}),this.list(),this.conditions.lastElementChild?.querySelector("select")?.focus()}list(){this.conditions.replaceChildren(...this.drafts.map((e,t)=>this.row(e,t)))}row(e,t){let n=S("select",{"aria-label":R.field},...this.columns.map(({name:s,label:o})=>S("option",{value:s},o)));n.value=e.field,n.addEventListener("change",()=>{this.drafts[t]={field:n.value},this.list(),this.apply(),this.conditions.children[t]?.querySelector("select")?.focus()});let r=Ze(R.removeCondition,We("close"),()=>{this.drafts.splice(t,1),this.list(),this.apply()});return S("fieldset",{},S("div",{class:"row"},n,r),...this.criteria(e))}criteria(e){let t=this.column(e.field),n=Ld(t)?[this.limits(e,t)]:this.texts(e,t);return e.values===void 0&&ET(t)&&n.push(this.nulls(e)),n}limits(e,t){let[n,r]=CT(t),s=(o,a,l)=>{let c=S("input",{type:t.kind==="date"?"date":"number",step:"any","aria-label":a});return Number.isFinite(l)&&(c.placeholder=t.kind==="date"?ei(l,"day"):String(Number(l.toPrecision(6)))),c.value=e[o]===void 0?"":String(e[o]),c.addEventListener("change",()=>{c.value===""?delete e[o]:e[o]=t.kind==="date"?c.value:c.valueAsNumber,this.apply()}),c};return S("div",{class:"row"},s("min",R.least,n),S("span",{"aria-hidden":"true"},"–"),s("max",R.most,r))}texts(e,t){let{values:n,codes:r}=t.distinct;if(n.length<=AT){let o=n.map(a=>[a,0]);for(let a of r)o[a][1]++;return[this.choices(e,o.sort(([,a],[,l])=>l-a))]}let s=S("input",{type:"text","aria-label":R.containsText,placeholder:R.containsText,spellcheck:"false"});return s.value=e.contains??"",s.addEventListener("change",()=>{s.value===""?delete e.contains:e.contains=s.value,this.apply()}),[s]}choices(e,t){let n=new Set(e.values??t.map(([s])=>s)),r=t.map(([s,o])=>{let a=S("input",{type:"checkbox"});a.checked=n.has(s),a.addEventListener("change",()=>{a.checked?n.add(s):n.delete(s),t.every(([c])=>n.has(c))?delete e.values:e.values=t.map(([c])=>c).filter(c=>n.has(c)),this.apply()});let l=S("span",{class:"name"},RT(s));return S("li",{},S("label",{class:"layer"},a,l,S("span",{class:"count"},pt(o))))});return S("ul",{class:"choices"},...r)}nulls(e){let t=S("input",{type:"checkbox"});return t.checked=e.nulls===!0,t.addEventListener("change",()=>{t.checked?e.nulls=!0:delete e.nulls,this.apply()}),S("label",{class:"layer"},t,S("span",{class:"name"},R.alsoWithout))}apply(){let e=this.drafts.filter(({min:t,max:n,values:r,contains:s})=>[t,n,r,s].some(o=>o!==void 0));this.applied=JSON.stringify(e),this.explorer.setFilter(this.layer,e)}};function Ld({kind:i}){return i==="number"||i==="date"}function ET(i){return i.kind==="number"?i.numbers.some(Number.isNaN):i.distinct.values.includes(null)}function CT({numbers:i}){let[e,t]=[1/0,-1/0];for(let n of i)n<e&&(e=n),n>t&&(t=n);return[e,t]}function RT(i){return i===null?R.withoutValue:typeof i=="boolean"?i?R.yes:R.no:String(i)||R.emptyText}var PT={least:.5,most:5,step:.1},Kc=class{constructor(e,t,n,r){this.viewer=t;this.explorer=n;this.follow=r;let s=S("ul",{class:"layers"},...t.layers.map(h=>this.row(h))),o=this.exaggeration();this.refreshExaggeration=o.refresh;let a=t.views.all.length?Ny(t,()=>r.groupChanged()):null,l=S("div",{class:"body",id:"panel-body"},a,s,o.element);this.body=l,this.groups=t.groups.names.length>1?Dy(t,()=>r.groupChanged()):null;let c=this.header(e,l);this.element=S("section",{class:"panel","aria-label":R.layers},c,this.groups&&this.groups.element,l),this.groupChanged()}viewer;explorer;follow;element;body;toggle=S("button",{type:"button",class:"toggle"},We("layers"));rows=new Map;refreshExaggeration;groups;groupChanged(){this.groups?.refresh();for(let e of this.rows.values())e()}lead(e){this.body.before(e)}add(e){this.body.append(e)}offer(e){this.body.prepend(e),this.show(!0)}layerChanged(e){this.rows.get(e)?.()}exaggerationChanged(){this.refreshExaggeration()}header(e,t){let n=this.viewer.canvas.closest("main")?.dataset.interface==="folded";return this.toggle.setAttribute("aria-controls",t.id),this.toggle.addEventListener("click",()=>this.show(t.hidden)),this.show(!n&&!window.matchMedia("(max-width: 640px)").matches),S("header",{},Ly(),S("h1",{},e),this.toggle)}show(e){let t=e?R.hidePanel:R.showPanel;this.body.hidden=!e,this.toggle.setAttribute("aria-expanded",String(e)),this.toggle.setAttribute("aria-label",t),this.toggle.title=t}row(e){let t=S("input",{type:"checkbox"});t.addEventListener("change",()=>{e.visible=t.checked,this.changed(e)});let n=S("input",{type:"range",min:"0",max:"1",step:"0.01","aria-label":R.opacity(e.title)});n.addEventListener("input",()=>{e.opacity=n.valueAsNumber,this.changed(e)});let r=e instanceof Vt&&e.attributes.columns.length>0?new Yc(e,this.explorer):null,s=S("span",{class:"place"}),o=S("label",{class:"layer"},t,s,S("span",{class:"name"},e.title)),a=Ze(R.zoomTo(e.title),We("frame"),()=>this.viewer.zoomTo(e));a.classList.add("zoom");let l=S("li",{},S("div",{class:"row"},o,r&&r.toggle,a),n);r&&l.append(r.element);let c=e instanceof Ct&&e.drapes.length>0?this.drapes(e):null;c&&l.append(c.element);let h=this.classes(e,l,s),u=()=>{t.checked=e.visible,n.valueAsNumber=e.opacity,n.disabled=!e.visible,l.classList.toggle("off",!e.visible),l.hidden=!e.present,c?.refresh(),r?.refresh(),h()};return this.rows.set(e,u),u(),l}classes(e,t,n){let r,s=null;return()=>{let{classes:o}=e;o!==r&&(r=o,s?.element.remove(),s=o&&o.items.length>1?this.legend(e,o):null,s&&t.append(s.element),n.replaceChildren(...s?[]:[LT(e)]),n.hidden=s!==null),e instanceof Vt&&s?.refresh(e.appearance.counts())}}legend(e,t){return Ry(t,(n,r)=>{e.showClass(n,r),this.changed(e)})}drapes(e){let t=[...e.drapes.map(h=>h.name),null],n=h=>S("select",{"aria-label":h},...t.map((u,d)=>S("option",{value:String(d)},u??R.plainColor))),[r,s]=[n(R.drape(e.title)),n(R.compared(e.title))],o=S("input",{type:"checkbox"}),a=()=>{this.changed(e),this.follow.swipeChanged()};r.addEventListener("change",()=>{e.setDrape(t[r.selectedIndex]),a()}),s.addEventListener("change",()=>{this.viewer.setSwipe({layer:e.id,right:t[s.selectedIndex]}),a()}),o.addEventListener("change",()=>{this.viewer.setSwipe(o.checked?{layer:e.id}:null),a()});let l=S("label",{class:"layer"},o,S("span",{class:"name"},R.compare)),c=()=>{r.selectedIndex=t.indexOf(e.drape),o.checked=e.otherDrape!==void 0,s.hidden=!o.checked,s.selectedIndex=t.indexOf(e.otherDrape??null)};return{element:S("div",{class:"drapes"},r,l,s),refresh:c}}changed(e){this.viewer.layerChanged(),this.layerChanged(e)}exaggeration(){let{least:e,most:t,step:n}=PT,r=S("input",{type:"range",id:"exaggeration",min:String(e),max:String(t),step:String(n)}),s=S("output",{for:"exaggeration"}),o=()=>{r.valueAsNumber=this.viewer.exaggeration,s.textContent=R.times(pt(Number(this.viewer.exaggeration.toFixed(2))))};r.addEventListener("input",()=>{this.viewer.setExaggeration(r.valueAsNumber),o()}),o();let a=S("label",{for:"exaggeration"},R.exaggeration);return{element:S("div",{class:"exaggeration"},a,s,r),refresh:o}}};function LT({classes:i,swatch:e}){if(i?.items.length===1)return Rd(i,0);let t=S("span",{class:"swatch","aria-hidden":"true"});for(let n of e.slice(0,4)){let r=S("i");r.style.backgroundColor=n,t.append(r)}return t}var IT=400,Zc=class{constructor(e){this.viewer=e;let{level:t,visible:n}=e.plane,[r,s]=e.heights;n||e.setPlane({level:(r+s)/2});let[o,a]=n?[Math.min(r,t),Math.max(s,t)]:[r,s],l=(a-o)/IT||1;this.level=S("input",{type:"range",min:String(o),max:String(a),step:String(l),"aria-label":R.planeLevel}),this.shown.addEventListener("change",()=>this.change({visible:this.shown.checked})),this.level.addEventListener("input",()=>this.change({level:this.level.valueAsNumber,visible:!0})),this.color.addEventListener("input",()=>this.change({color:this.color.value,visible:!0})),this.opacity.addEventListener("input",()=>this.change({opacity:this.opacity.valueAsNumber,visible:!0}));let c=S("label",{class:"layer"},this.shown,S("span",{class:"name"},R.showPlane)),h=S("div",{class:"plane"},S("div",{class:"row"},c,this.output),this.level,S("div",{class:"row"},this.color,this.opacity));this.element=S("details",{class:"folded section"},S("summary",{},R.plane),h),this.element.toggleAttribute("open",n),this.refresh()}viewer;element;shown=S("input",{type:"checkbox"});level;output=S("output");color=S("input",{type:"color","aria-label":R.planeColor});opacity=S("input",{type:"range",min:"0",max:"1",step:"0.01","aria-label":R.planeOpacity});refresh(){let{level:e,color:t,opacity:n,visible:r}=this.viewer.plane;this.shown.checked=r,this.level.value=String(e),this.color.value=t,this.opacity.valueAsNumber=n,this.output.textContent=`${un(e,1)} m`}change(e){this.viewer.setPlane(e),this.refresh()}};var Jc=2048,Uy=256,Fy=16384,Dd=134e6;async function Oy(i,e){let{size:t,background:n,labels:r}=e,s;n==="transparent"?(s=Id(i,t,"#000000",r,!0),DT(s,Id(i,t,"#ffffff",r,!0))):s=Id(i,t,n==="white"?"#ffffff":null,r);let o=t[1]/i.size()[1];return NT(s,e.credits.join(" · "),o),new Promise((a,l)=>s.toBlob(c=>c?a(c):l(new Error("no picture")),"image/png"))}function Id(i,[e,t],n,r,s=!1){let o=S("canvas",{width:String(e),height:String(t)}),a=o.getContext("2d",{willReadFrequently:s}),l=t/i.size()[1],c=[e/l,t/l];i.setBackground(n),i.stage.density=l;try{for(let h=0;h<t;h+=Jc)for(let u=0;u<e;u+=Jc){let[d,p]=[Math.min(Jc,e-u),Math.min(Jc,t-h)],g={left:u/l,top:h/l,width:d/l,height:p/l};i.setTile({picture:c,...g}),a.drawImage(i.picture(r),u,h)}}finally{i.stage.density=null,i.setBackground(null),i.setTile(null)}return o}function DT(i,e){let[t,n]=[i,e].map(r=>r.getContext("2d"));for(let r=0;r<i.height;r+=Uy){let s=Math.min(Uy,i.height-r),o=t.getImageData(0,r,i.width,s),{data:a}=o,l=n.getImageData(0,r,i.width,s).data;for(let c=0;c<a.length;c+=4){let h=255-Math.min(Math.max(l[c]-a[c],l[c+1]-a[c+1],l[c+2]-a[c+2],0),255);for(let u=0;h&&u<3;u++)a[c+u]=Math.min(a[c+u]*255/h,255);a[c+3]=h}t.putImageData(o,0,r)}}function NT(i,e,t){if(!e)return;let n=i.getContext("2d"),r=Math.max(11*t,8);n.font=`${r}px system-ui, sans-serif`,n.textAlign="right",n.textBaseline="middle";let s=Math.min(n.measureText(e).width+1.4*r,i.width);n.fillStyle="rgb(255 255 255 / 0.8)",n.fillRect(i.width-s,i.height-1.8*r,s,1.8*r),n.fillStyle="#56616b",n.fillText(e,i.width-.7*r,i.height-.9*r,i.width-1.4*r)}function By(i,e,t){let n=Math.min(window.devicePixelRatio||1,2),[r,s]=i.size().map(d=>UT(Math.round(d*n))),o=S("select",{},...["seen","white","transparent"].map(d=>S("option",{value:d},R.backgrounds[d]))),a=S("input",{type:"checkbox",checked:""}),l=S("p",{class:"note",role:"status"}),c=S("button",{type:"submit",class:"word main"},R.save),h=S("form",{class:"save"},jc(R.pictureWidth,r),jc(R.pictureHeight,s),jc(R.background,o),jc(R.withLabels,a),l,c),u=sc(R.saveImage,h);h.addEventListener("submit",d=>{d.preventDefault();let p=[r.valueAsNumber,s.valueAsNumber];if(p[0]*p[1]>Dd){l.textContent=R.tooLarge(xm(Dd));return}c.disabled=!0,l.textContent=R.drawing;let g={size:p,background:o.value,labels:a.checked,credits:t};setTimeout(()=>{Oy(i,g).then(v=>{os(v,e,"png"),u.close()}).catch(()=>{l.textContent=R.notDrawn,c.disabled=!1})},30)}),r.select()}function UT(i){return S("input",{type:"number",min:"1",max:String(Fy),step:"1",value:String(i),required:""})}function jc(i,e){return S("label",{},S("span",{},i),e)}var ky=400,zy=15,Qc=class{constructor(e){this.viewer=e;let[t,n]=e.heights,{reach:r}=e;this.offset=Nd(-r,r,2*r/ky,R.sectionOffset),this.level=Nd(t,n,(n-t)/ky||1,R.sectionLevel);let s=["vertical","horizontal"].map(c=>S("option",{value:c},R.sectionKinds[c]));this.kind=S("select",{"aria-label":R.sectionKind},...s);let o=vi(R.flip,()=>this.flip());this.shown.addEventListener("change",()=>this.change({visible:this.shown.checked})),this.kind.addEventListener("change",()=>this.change({kind:this.kind.value,visible:!0})),this.azimuth.addEventListener("input",()=>this.change({azimuth:this.azimuth.valueAsNumber,visible:!0})),this.offset.addEventListener("input",()=>this.change({offset:this.offset.valueAsNumber,visible:!0})),this.level.addEventListener("input",()=>this.change({level:this.level.valueAsNumber,visible:!0})),this.rows={vertical:[Ud(R.sectionAzimuth,this.outputs.azimuth),this.azimuth,Ud(R.sectionOffset,this.outputs.offset),this.offset],horizontal:[Ud(R.sectionLevel,this.outputs.level),this.level]};let a=S("label",{class:"layer"},this.shown,S("span",{class:"name"},R.sectionShown)),l=S("div",{class:"plane"},S("div",{class:"row"},a,o),this.kind,...this.rows.vertical,...this.rows.horizontal);this.element=S("details",{class:"folded section"},S("summary",{},R.section),l),this.refresh()}viewer;element;shown=S("input",{type:"checkbox"});kind;azimuth=Nd(0,359,1,R.sectionAzimuth);offset;level;outputs={azimuth:S("output"),offset:S("output"),level:S("output")};rows;started=!1;refresh(){let{kind:e,azimuth:t,offset:n,level:r,visible:s}=this.viewer.section;s&&(this.started=this.element.open=!0),this.shown.checked=s,this.kind.value=e,this.azimuth.valueAsNumber=t,this.offset.valueAsNumber=n,this.level.valueAsNumber=r,this.outputs.azimuth.textContent=`${Math.round(t)}°`,this.outputs.offset.textContent=`${un(n,1)} m`,this.outputs.level.textContent=`${un(r,1)} m`;for(let[o,a]of Object.entries(this.rows))for(let l of a)l.hidden=o!==e}change(e){this.viewer.setSection(this.started?e:{...this.first(),...e}),this.started=!0,this.refresh()}first(){let[e,t]=this.viewer.heights,n=this.viewer.heading*180/Math.PI+180;return{azimuth:(Math.round(n/zy)*zy%360+360)%360,offset:0,level:(e+t)/2}}flip(){let{kind:e,azimuth:t,offset:n,below:r}=this.viewer.section;this.change(e==="vertical"?{azimuth:(t+180)%360,offset:-n,visible:!0}:{below:!r,visible:!0})}};function Nd(i,e,t,n){return S("input",{type:"range",min:String(i),max:String(e),step:String(t),"aria-label":n})}function Ud(i,e){return S("div",{class:"row quiet"},S("span",{class:"name"},i),e)}var Vy=6,eh=class{constructor(e){this.study=e;this.shown.addEventListener("change",()=>e.set({shown:this.shown.checked})),this.date.addEventListener("change",()=>this.date.value&&e.set({date:this.date.value,shown:!0})),this.time.addEventListener("input",()=>e.set({minutes:this.time.valueAsNumber,shown:!0})),this.zone.addEventListener("change",()=>e.set({zone:e.zones[this.zone.selectedIndex],shown:!0})),this.hours.addEventListener("change",()=>e.set({hours:this.hours.checked}));let t=hr.map(o=>{let a=S("i");return a.style.backgroundColor=o,a});t.slice(1).forEach((o,a)=>o.style.backgroundImage=`linear-gradient(to right, ${hr[a]}, ${hr[a+1]})`);let n=S("div",{class:"ramp","aria-hidden":"true"},...t.slice(1));this.legend.append(n,S("div",{class:"row ends"}),S("p",{class:"note"},R.sunHoursHint));let r=[Hy(this.shown,R.sunShown),Hy(this.hours,R.sunHours)],s=S("div",{class:"plane"},r[0],S("div",{class:"row"},this.date,this.clock),this.time,this.zone,this.position,r[1],this.legend);this.element=S("details",{class:"folded section"},S("summary",{},R.sun),s),this.refresh()}study;element;shown=S("input",{type:"checkbox"});date=S("input",{type:"date","aria-label":R.sunDate,required:""});time=S("input",{type:"range",min:"0",max:"1439",step:"5","aria-label":R.sunTime});clock=S("output");zone=S("select",{"aria-label":R.sunZone});position=S("p",{class:"note"});hours=S("input",{type:"checkbox"});legend=S("div",{class:"hours"});refresh(){let{shown:e,hours:t,date:n,minutes:r,zone:s}=this.study.now;e&&(this.element.open=!0),this.shown.checked=e,this.date.value=n,this.time.valueAsNumber=r,this.clock.textContent=yi(r),this.time.setAttribute("aria-valuetext",yi(r)),this.zone.replaceChildren(...this.study.zones.map(l=>S("option",{value:String(l)},FT(l)))),this.zone.selectedIndex=this.study.zones.indexOf(s),this.position.textContent=this.told(),this.hours.checked=t,this.legend.hidden=!t;let o=Math.max(Math.ceil(this.study.longest),1),a=[0,o/2,o].map(l=>S("span",{},`${un(l,l%1?1:0)} h`));this.legend.querySelector(".ends").replaceChildren(...a)}card(e){if(!e||!this.study.now.hours)return null;let{hours:t,spans:n}=this.study.sunshineAt(e),r=n.slice(0,Vy).map(([s,o])=>`${yi(s)}–${yi(o)}`);return n.length>Vy&&r.push("…"),S("div",{class:"place sunshine"},S("h3",{},S("span",{},R.sunHoursOf(Yr(this.study.now.date)??this.study.now.date))),S("p",{class:"sum"},bm(t)),...r.length?[S("p",{class:"note"},r.join(", "))]:[])}told(){let{position:e,day:t}=this.study;if(!e)return"";let{azimuth:n,elevation:r}=e;return`${r>0?R.sunUp(un(n,0),un(r,0)):R.sunDown}. ${t?R.sunDay(yi(t[0]),yi(t[1])):R.sunNight}.`}};function Hy(i,e){return S("label",{class:"layer"},i,S("span",{class:"name"},e))}function FT(i){return typeof i=="number"?`UTC${i?cd(i).replace("-","−"):""}`:R.zones[i]}var OT=12,BT=60,th=class{constructor(e,t){this.search=e;this.chosen=t;this.clear.hidden=!0,this.element=S("div",{class:"search",role:"search"},We("search"),this.input,this.clear,S("div",{class:"results"},this.list,this.note)),this.input.addEventListener("focus",()=>{setTimeout(()=>e.prepare()),this.found.length&&this.open(!0)}),this.input.addEventListener("input",()=>{window.clearTimeout(this.waiting),this.waiting=window.setTimeout(()=>{this.waiting=0,this.look()},BT)}),this.input.addEventListener("keydown",n=>this.key(n)),this.element.addEventListener("focusout",({relatedTarget:n})=>{this.element.contains(n)||this.open(!1)}),this.list.addEventListener("mousedown",n=>n.preventDefault())}search;chosen;element;input=S("input",{type:"text",role:"combobox","aria-label":R.search,"aria-expanded":"false","aria-controls":"search-results","aria-autocomplete":"list",placeholder:R.searchHint,autocomplete:"off",autocapitalize:"off",spellcheck:"false",enterkeyhint:"search"});list=S("ul",{id:"search-results",role:"listbox","aria-label":R.searchResults,hidden:""});note=S("p",{class:"note",role:"status"});clear=Ze(R.clearSearch,We("close"),()=>this.reset());found=[];active=-1;waiting=0;focus(){this.input.focus(),this.input.select()}look(){let e=this.input.value.trim();this.clear.hidden=!this.input.value;let{total:t,found:n}=this.search.find(e,OT);this.found=n,this.list.replaceChildren(...n.map((r,s)=>this.option(r,s,e))),this.note.textContent=e?n.length?t>n.length?R.found(pt(t),n.length):"":R.foundNothing:"",this.activate(-1),this.open(e!=="")}option(e,t,n){let{layer:r,name:s}=e,o=s===e.text?r.title:`${s} · ${r.title}`,a=S("li",{role:"option",id:`search-result-${t}`,"aria-selected":"false"},S("span",{class:"name"},...kT(e.text,n)),S("span",{class:"about"},o));return a.addEventListener("click",()=>this.choose(t)),a}key(e){let{length:t}=this.found;switch(e.key){case"ArrowDown":case"ArrowUp":{if(!t)return;this.open(!0);let n=e.key==="ArrowDown"?1:-1,r=this.active+n;this.activate(r<-1?t-1:r>=t?-1:r);break}case"Enter":this.waiting&&this.hurry(),this.found.length&&this.choose(Math.max(this.active,0));break;case"Escape":this.list.hidden?this.reset():this.open(!1);break;default:return}e.preventDefault(),e.stopPropagation()}hurry(){window.clearTimeout(this.waiting),this.waiting=0;let e=this.active;this.look(),this.activate(Math.min(e,this.found.length-1))}activate(e){this.active=e,[...this.list.children].forEach((t,n)=>t.setAttribute("aria-selected",String(n===e))),e<0?this.input.removeAttribute("aria-activedescendant"):this.input.setAttribute("aria-activedescendant",`search-result-${e}`),this.list.children[e]?.scrollIntoView({block:"nearest"})}choose(e){this.open(!1),this.input.value=this.found[e].text,this.clear.hidden=!1,this.chosen(this.found[e])}reset(){this.input.value="",this.look(),this.input.focus()}open(e){this.list.hidden=!e||!this.found.length,this.note.hidden=!e,this.element.classList.toggle("open",e),this.input.setAttribute("aria-expanded",String(!this.list.hidden))}};function kT(i,e){let t=dn(i);if(t.length!==i.length)return[i];let n=new Uint8Array(i.length);for(let s of dn(e).split(/[\s,;]+/).filter(Boolean))for(let o=t.indexOf(s);o>=0;o=t.indexOf(s,o+1))n.fill(1,o,o+s.length);let r=[];for(let s=0,o=0;s<i.length;s=o){for(;o<i.length&&n[o]===n[s];)o++;r.push(n[s]?S("mark",{},i.slice(s,o)):i.slice(s,o))}return r}var zT=140,VT=900,nh=class{constructor(e){this.explorer=e;let{possible:t,usual:n}=e.timeline.steps;this.steps=t,this.step.append(...t.map((o,a)=>S("option",{value:String(a)},GT(o)))),this.step.selectedIndex=t.indexOf(n);let r=S("div",{class:"track"},this.bars,this.slider),s=S("div",{class:"row"},this.step,this.mode);this.element=S("section",{class:"time","aria-label":R.time,hidden:""},this.play,r,this.output,this.all,s),this.element.hidden=e.timeline.span===null,this.slider.addEventListener("input",()=>{this.setPlaying(!1),this.go(this.slider.valueAsNumber)}),this.step.addEventListener("change",()=>this.restep()),this.mode.addEventListener("change",()=>this.restep()),!this.element.hidden&&(this.arrange(),this.slider.valueAsNumber=this.stops.length-1,this.refresh(),new ResizeObserver(()=>this.paint()).observe(this.bars),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.paint()))}explorer;element;slider=S("input",{type:"range",min:"0",step:"1","aria-label":R.time});bars=S("canvas",{class:"bars","aria-hidden":"true"});output=S("output");play=Ze(R.play,We("play"),()=>this.setPlaying(!this.playing));all=Ze(R.showAllTimes,We("close"),()=>this.showAll());step=S("select",{"aria-label":R.timeStep});mode=S("select",{"aria-label":R.timeMode},...["until","within"].map(e=>S("option",{value:e},R.timeModes[e])));steps;stops=[];begun=[];playing=!1;timer=0;refresh(){let{text:e}=this.explorer.timeline;this.all.disabled=e===null;let t=e===null?R.allTimes:this.words(e);if(this.output.textContent=t,this.slider.setAttribute("aria-valuetext",t),e!==null){let{span:n,until:r}=is(e),s=r?"until":"within";s!==this.mode.value&&(this.mode.value=s,this.arrange()),this.slider.valueAsNumber=Wl(this.stops,n[0])}this.paint()}showAll(){this.setPlaying(!1),this.explorer.setTime(null),this.slider.focus()}get current(){return this.steps[this.step.selectedIndex]}restep(){let e=this.stops[this.slider.valueAsNumber];this.arrange(),this.slider.valueAsNumber=Wl(this.stops,e),this.explorer.timeline.text!==null?this.go(this.slider.valueAsNumber):this.paint()}arrange(){let{timeline:e}=this.explorer;this.stops=e.stops(this.current,this.mode.value==="until"),this.begun=e.begun(this.stops),this.slider.max=String(this.stops.length-1)}go(e){this.explorer.setTime(vg(this.stops[e],this.current,this.mode.value==="until"))}setPlaying(e){if(e===this.playing)return;this.playing=e,window.clearTimeout(this.timer);let t=e?R.pause:R.play;if(this.play.replaceChildren(We(e?"pause":"play")),this.play.setAttribute("aria-label",t),this.play.title=t,!e)return;let n=this.explorer.timeline.text===null||this.slider.valueAsNumber>=this.stops.length-1;this.advance(n?0:this.slider.valueAsNumber+1)}advance(e){if(this.go(e),e>=this.stops.length-1)return this.setPlaying(!1);let t=window.matchMedia("(prefers-reduced-motion: reduce)").matches?VT:zT;this.timer=window.setTimeout(()=>requestAnimationFrame(()=>this.playing&&this.advance(e+1)),t)}words(e){let[t,n=t]=e.split("/");return Jp(is(t).span[0],is(n).span[0],ro([ki(t),ki(n)]))}paint(){let{bars:e,begun:t}=this,n=window.devicePixelRatio||1,[r,s]=[e.clientWidth,e.clientHeight].map(u=>Math.round(u*n));if(!r||!s)return;[e.width,e.height]=[r,s];let o=e.getContext("2d"),a=getComputedStyle(e),l=Math.sqrt(Math.max(...t))||1,c=this.shownStops(),h=r/t.length;t.forEach((u,d)=>{if(!u)return;let p=Math.max(Math.sqrt(u)/l,.06)*s;o.fillStyle=c(d)?a.getPropertyValue("--accent"):a.getPropertyValue("--faint"),o.fillRect(d*h,s-p,Math.max(h-n,h*.7),p)})}shownStops(){let{text:e}=this.explorer.timeline;if(e===null)return()=>!0;let{span:t,until:n}=is(e),{unit:r,count:s}=this.current;return o=>this.stops[o]<t[1]&&(n||Vn(this.stops[o],r,s)>t[0])}},HT={"60 minute":[1,"hour"],"360 minute":[6,"hour"],"7 day":[1,"week"]};function GT({unit:i,count:e}){let[t,n]=HT[`${e} ${i}`]??[e,i];return new Intl.NumberFormat(xt,{style:"unit",unit:n,unitDisplay:"long"}).format(t)}var WT=8,$T=72,Gy=6,ih=class{constructor(e,t){this.viewer=e;this.turn=Ze(R.rotate,We("rotate"),()=>e.setTurning(!e.turning)),this.turn.setAttribute("aria-pressed","false"),this.measuring=Ze(R.measureKey,We("measure"),t.measure),this.setMeasuring(!1),this.tools=[this.measuring,this.turn,Ze(R.saveImageKey,We("image"),t.save),Ze(R.hideInterface,We("hide"),t.hide)];for(let n of[...this.tools,this.more])n.classList.add("tool-button");this.element=S("nav",{class:"toolbar","aria-label":R.tools},Ze(R.north,this.needle,()=>e.faceNorth()),Ze(R.zoomIn,We("plus"),()=>e.zoom(.7)),Ze(R.zoomOut,We("minus"),()=>e.zoom(1/.7)),Ze(R.home,We("home"),()=>e.home()),this.more,this.menu,Ze(R.aboutKey,We("info"),t.about)),this.more.setAttribute("aria-controls","tools"),this.open(!1),this.arrange(),this.listen()}viewer;element;needle=zg();turn;tools;menu=S("div",{class:"menu",id:"tools",role:"group","aria-label":R.tools,hidden:""});more=Ze(R.tools,We("tools"),()=>this.open(this.menu.hidden));narrow=window.matchMedia("(max-width: 640px)");measuring;drawn(){this.needle.style.transform=`rotate(${-this.viewer.heading}rad)`}spun(){this.turn.setAttribute("aria-pressed",String(this.viewer.turning))}setMeasuring(e){this.measuring.setAttribute("aria-pressed",String(e))}listen(){new ResizeObserver(()=>this.arrange()).observe(this.viewer.canvas),this.menu.addEventListener("click",()=>this.dismiss(),{capture:!0}),this.element.addEventListener("keydown",e=>{e.key!=="Escape"||this.menu.hidden||(e.stopPropagation(),this.dismiss())}),this.element.addEventListener("focusout",({relatedTarget:e})=>{e instanceof Node&&!this.element.contains(e)&&this.open(!1)}),document.addEventListener("pointerdown",({target:e})=>{this.element.contains(e)||this.open(!1)})}arrange(){let e=this.more.getBoundingClientRect().height||36,t=Math.floor((this.viewer.size()[1]-$T-WT)/e),n=t>=this.tools.length+Gy-1,r=this.narrow.matches?0:n?this.tools.length:Math.max(t-Gy,0);if(this.tools.filter(o=>o.parentElement===this.element).length===r&&this.more.hidden===n)return;let s=document.activeElement;this.more.before(...this.tools.slice(0,r)),this.menu.replaceChildren(...this.tools.slice(r)),this.more.hidden=r===this.tools.length,this.more.hidden&&this.open(!1),s instanceof HTMLElement&&this.element.contains(s)&&s.focus()}open(e){this.menu.hidden=!e,this.more.setAttribute("aria-expanded",String(e)),e&&this.menu.querySelector("button")?.focus()}dismiss(){this.open(!1),this.more.focus()}};var XT=1800,rh=class{constructor(e,t,n,r,s,o,a){this.root=e;this.scene=t;this.viewer=n;this.address=s;this.explorer=o;let l=t.title;n.canvas.setAttribute("aria-label",R.canvas(l)),this.panel=new Kc(l,n,o,this),this.nearby=new qc(n,o,{asked:()=>this.card.hide(),shown:(c,h)=>o.look(c,h,this.beside(this.nearby.element)),chosen:(c,h)=>this.visit(c,h),closed:()=>n.canvas.focus({preventScroll:!0})}),this.card=new oc(n,()=>this.cancelled(),(c,h,u)=>[this.sun.card(u),this.near(c,h,u)]),this.search=new th(o.search,({layer:c,feature:h})=>this.visit(c,h)),o.search.possible&&this.panel.lead(this.search.element),this.time=new nh(o),e.classList.toggle("timed",!this.time.element.hidden),this.divider=new lc(n,()=>this.swipeChanged()),this.toolbar=new ih(n,{measure:()=>this.toggleMeasure(),save:()=>this.save(),about:()=>ud(t,s),hide:()=>this.toggleInterface()}),this.scale=new Hc(n),this.plane=new Zc(n),this.panel.add(this.plane.element),this.section=new Qc(n),this.panel.add(this.section.element),t.downloads.length&&this.panel.offer(rc(t,r)),this.sun=new eh(a),a.possible&&this.panel.add(this.sun.element),a.changed=()=>this.sun.refresh(),this.unhide.classList.add("unhide"),this.unhide.hidden=!0,this.measure=new $c(n,l,()=>this.measureChanged()),this.labelled=new zc(t,r,n,[this.panel.element,this.nearby.element,this.card.element,this.toolbar.element,this.time.element,this.measure.element]),e.append(this.divider.element,this.labelled.element,this.nearby.ring.element,this.marker,this.scale.element,this.time.element,this.panel.element,this.toolbar.element),e.append(this.nearby.element,this.card.element),e.append(this.measure.element,this.measure.crosshair,this.unhide,this.hint,this.card.spoken,Vg()),t.credits.length&&e.append(S("footer",{class:"credits"},t.credits.join(" · "))),this.makeRoom(),window.matchMedia("(max-width: 640px)").addEventListener("change",()=>this.makeRoom()),document.addEventListener("keydown",c=>this.key(c)),n.listener=this,o.listener=this}root;scene;viewer;address;explorer;panel;card;toolbar;labelled;marker=S("div",{class:"marker",hidden:""});scale;plane;section;sun;divider;search;nearby;time;measure;hint=S("div",{class:"hint",role:"status",hidden:""},R.wheelHint);unhide=Ze(R.showInterface,We("show"),()=>this.toggleInterface());marked=null;hinted=0;drawn(){this.toolbar.drawn(),this.scale.drawn(),this.labelled.drawn(),this.nearby.ring.drawn(),this.measure.drawn();let e=this.marked&&this.viewer.projectHit(this.marked);this.marker.hidden=!e,e&&(this.marker.style.transform=`translate(${e[0]}px, ${e[1]}px)`)}clicked(e,t){if(this.measure.active)return this.measure.clicked(e,t),!0;let n=this.labelled.at(e,t);return n?(this.marked=null,this.viewer.select(n.layer,n.feature),this.card.show(n.layer,n.feature,n),!0):!1}composed(e){return this.labelled.composed(e)}labels(){return this.viewer.draw(),this.labelled.shown()}picked(e){if(!e)return this.cancelled(),this.card.nothing();this.marked=e,this.viewer.select(e.layer,e.feature),this.card.show(e.layer,e.feature,e)}cancelled(){this.marked=null,this.viewer.select(null,null),this.card.element.contains(document.activeElement)&&this.viewer.canvas.focus({preventScroll:!0}),this.card.hide()}selected(e,t){this.marked=null,t===null?this.card.hide():this.card.show(e,t,null)}layerChanged(e){this.panel.layerChanged(e)}timeChanged(){this.time.refresh()}visit(e,t){!e.present&&this.viewer.setGroup(e.groups[0])&&this.groupChanged();let n=this.explorer.placeOf(e,t);this.measure.close(),this.marked=n&&{layer:e,feature:t,point:n,anchor:n[1]},this.viewer.select(e,t),this.card.show(e,t,this.marked),this.explorer.visit(e,t,this.beside(this.card.element))}near(e,t,n){let r=e instanceof Vt&&t!==null?e:null,s=n?.point??(r&&this.explorer.placeOf(r,t));return!s||!this.explorer.layers.length?null:this.nearby.form({place:[s[0],s[2]],name:r&&this.explorer.names.of(r,t)})}listNearby(e,t){return e?this.nearby.show({place:e,name:null},t):(this.nearby.close(),[])}exaggerationChanged(){this.panel.exaggerationChanged()}groupChanged(){this.panel.groupChanged(),this.card.layer&&!this.card.layer.present&&this.cancelled()}swipeChanged(){this.divider.refresh();for(let e of this.viewer.swipe.terrains)this.panel.layerChanged(e)}followed(){this.exaggerationChanged(),this.groupChanged(),this.swipeChanged(),this.sectionChanged()}planeChanged(){this.plane.refresh()}sectionChanged(){this.section.refresh()}spun(){this.toolbar.spun()}wheelLeft(){this.hint.hidden=!1,window.clearTimeout(this.hinted),this.hinted=window.setTimeout(()=>this.hint.hidden=!0,XT)}key(e){let{target:t,key:n}=e,r=t instanceof HTMLElement&&t.matches("input:not([type=checkbox], [type=range]), textarea, select");if(e.ctrlKey||e.metaKey||e.altKey||r||document.querySelector("dialog[open]"))return;let s={R:()=>this.viewer.setTurning(!this.viewer.turning),M:()=>this.toggleMeasure(),I:()=>ud(this.scene,this.address),"/":()=>this.search.focus(),H:()=>this.toggleInterface(),S:e.shiftKey?()=>this.save():void 0,ESCAPE:()=>this.escape()}[n.toUpperCase()];s&&(n!=="Escape"&&e.preventDefault(),s())}escape(){if(this.measure.active)return this.measure.escape();if(!this.card.element.hidden)return this.cancelled();this.viewer.setTurning(!1),this.unhide.hidden||this.toggleInterface()}toggleMeasure(){if(this.measure.active)return this.measure.close();this.cancelled(),this.nearby.close(),this.measure.open()}measureChanged(){this.toolbar.setMeasuring(this.measure.active)}toggleInterface(){let e=!this.unhide.hidden,t=document.activeElement;this.setPanels(e),this.unhide.hidden=e,t===this.unhide?this.viewer.canvas.focus({preventScroll:!0}):t!==this.viewer.canvas&&!e&&this.unhide.focus()}save(){By(this.viewer,this.scene.title,this.scene.credits)}setPanels(e){this.root.classList.toggle("bare",!e),e||(this.cancelled(),this.nearby.close(),this.measure.close()),this.panel.element.hidden=!e,this.toolbar.element.hidden=!e,this.time.element.hidden=!e||!this.explorer.timeline.span,this.makeRoom()}beside(e){let t=this.free(),[n,r]=this.viewer.size(),s=e.getBoundingClientRect();return e.hidden?t:n>900?{...t,right:Math.min(t.right,2*s.left/n-1)}:n>640?t:{...t,bottom:Math.max(t.bottom,1-2*s.top/r)}}makeRoom(){this.viewer.setRoom(this.free())}free(){let[e,t]=this.viewer.size(),n=this.panel.element.getBoundingClientRect(),r=this.toolbar.element.getBoundingClientRect(),s={left:-1,right:1,bottom:-1,top:1};!this.panel.element.hidden&&e>900?(s.left=2*n.right/e-1,s.right=2*r.left/e-1):this.panel.element.hidden||(s.top=1-2*n.top/t);let o=this.time.element.getBoundingClientRect();return this.time.element.hidden||(s.bottom=1-2*o.top/t),s}};var Wy=9,qT=[0,0,1],YT=["cx","cy","cz","tx","ty","tz","ux","uy","uz","view","exaggeration","group","swipe","left","right","layer"],Od=class{constructor({data:e},t){this.world=t;let[n,,r]=e.extent;this.placement=new ti(e.rotation,[0,0]),this.metre=t.baseSize*e.scale/(r-n)}world;placement;metre;of([e,t,n],r){let[s,o]=this.placement.toOwn(e,n);return[s*this.metre,-o*this.metre,(t+this.world.shift)*r*this.metre]}toLocal([e,t,n],r){let[s,o]=this.placement.toLocal(e/this.metre,-t/this.metre);return[s,n/this.metre/r-this.world.shift,o]}ofDirection([e,t,n]){let[r,s]=this.placement.toOwn(e,n);return[r,-s,t]}ofSection({kind:e,azimuth:t,offset:n,level:r,below:s},o){let a=l=>Number(l.toPrecision(Wy));return e==="vertical"?[e,a(t),a(n*this.metre)]:[e,s?"below":"above",a(this.of([0,r,0],o)[2])]}toSection([e,t,n],r){let s=Number(n||NaN);return e==="vertical"&&Number.isFinite(Number(t||NaN))&&Number.isFinite(s)?{kind:e,azimuth:(Number(t)%360+360)%360,offset:s/this.metre,visible:!0}:e!=="horizontal"||!/^(above|below)$/.test(t??"")||!Number.isFinite(s)?null:{kind:e,below:t==="below",level:this.toLocal([0,0,s],r)[1],visible:!0}}toLocalDirection([e,t,n]){let[r,s]=this.placement.toLocal(e,-t);return[r,n,s]}},oh=class{constructor(e,t,n=[]){this.viewer=e;this.keepers=n;this.units=new Od(e.frame,t),this.exaggeration=e.exaggeration}viewer;keepers;units;exaggeration;get link(){let{camera:e,target:t,up:n}=this.viewer.view,{exaggeration:r}=this.viewer,s=this.viewer.views.current,o=[Fd("c",this.units.of(e,r)),Fd("t",this.units.of(t,r))],a=s===null?o:[`view=${encodeURIComponent(s)}`],l=this.units.ofDirection(n);s===null&&Math.abs(this.viewer.roll)>1e-6&&a.push(Fd("u",l)),this.viewer.section.visible&&a.push(`section=${this.units.ofSection(this.viewer.section,r).join(",")}`),r!==this.exaggeration&&a.push(`exaggeration=${r}`);let c=$s(location.hash);c&&a.push(`lang=${c}`),a.push(...this.choices());for(let[h,u]of this.keepers.flatMap(d=>d.parameters()))a.push(`${h}=${encodeURIComponent(u)}`);return`${location.href.split("#")[0]}#${a.join("&")}`}speak(e){let t=sh(location.hash);for(let n of YT)t.delete(n);for(let[n,r]of sh(new URL(this.link).hash))t.set(n,r);t.delete("popup"),t.set("lang",e),location.hash=t.toString()}follow(){let e=sh(location.hash);for(let h of this.keepers)h.follow(e);let t=Number(e.get("exaggeration"));t>0&&t<1/0&&this.viewer.setExaggeration(t);let n=this.units.toSection(e.get("section")?.split(",")??[],this.viewer.exaggeration);(n||this.viewer.section.visible)&&this.viewer.setSection(n??{visible:!1}),this.choose(e);let[r,s,o]=["c","t","u"].map(h=>KT(e,h));if(!r)return;let{exaggeration:a}=this.viewer,l=this.units.toLocal(s??[0,0,0],a),c=this.units.toLocal(r,a);c.every((h,u)=>h===l[u])||this.viewer.setView(c,l,this.units.toLocalDirection(o??qT))}choices(){let{groups:e,swipe:t}=this.viewer,n=e.current===(e.names[0]??null)?[]:[["group",e.current]],{layer:r,left:s,right:o,at:a}=t.now??{},l=a===void 0?[]:[["swipe",String(Number(a.toFixed(4)))],["left",s??""],["right",o??""]];return a!==void 0&&r!==t.terrains[0].id&&l.push(["layer",r]),[...n,...l].map(([c,h])=>`${c}=${encodeURIComponent(h)}`)}choose(e){let[t,n,r]=["view","group","swipe"].map(l=>e.get(l));t!==null&&this.viewer.views.show(t,!0),n!==null&&this.viewer.setGroup(n);let s=Number(r);if(!r||!Number.isFinite(s))return;let[o,a]=["left","right"].map(l=>e.has(l)?e.get(l)||null:void 0);this.viewer.setSwipe({at:s,left:o,right:a,...e.has("layer")&&{layer:e.get("layer")}})}};function $y(i){let e=sh(i),[t,n]=["width","height"].map(r=>Math.round(Number(e.get(r))));return t>0&&n>0&&t<=16384&&n<=16384?{width:t,height:n}:null}function Xy(i){let[e,t=""]=i.split("#"),n=t.split("&"),r=n.filter(s=>!/^popup(=|$)/.test(s));return r.length<n.length?`${e}#${r.join("&")}`:null}function sh(i){return new URLSearchParams(i.replace(/^#/,""))}function KT(i,e){let t=["x","y","z"].map(n=>{let r=i.get(e+n);return r===null||!r.trim()?NaN:Number(r)});return t.every(Number.isFinite)?t:null}function Fd(i,e){return["x","y","z"].map((t,n)=>`${i}${t}=${Number(e[n].toPrecision(Wy))}`).join("&")}var yo=document.getElementById("status"),Yy=document.getElementById("status-text"),Bd=document.getElementById("status-bar");document.documentElement.lang=pi;Yy.textContent=`${R.loading}…`;Bd.setAttribute("aria-label",R.loading);var kd=ZT();window.scenery={ready:kd};kd.catch(Ky);async function ZT(){let i=document.getElementById("view"),e=i.parentElement,t=QT();Ug(()=>window.scenery,t.world.origins),qy(e),await Py(e,t.title);let n=new Ql(t.chunks),r=JT(i,t,n),s=t.chunks.reduce((u,d)=>u+d.bytes,0);await n.load(async u=>{Bd.value=s?u/s:1,await eA()}),await r.build(t,n);let o=0,a=new $l(r,t,n),l=new ic(r,t.world.sun??null),c=new oh(r,t.world,[a,l]),h=new rh(e,t,r,n,c,a,l);r.start(),c.follow(),h.followed(),r.stage.finish(),o=performance.now(),yo.hidden=!0,Object.defineProperties(window.scenery,Object.getOwnPropertyDescriptors(Rg(r,kd,t.chunks,h,c,a,l,()=>o))),window.addEventListener("hashchange",()=>{if(($s(location.hash)??pi)!==pi)return jT();qy(e),c.follow(),h.followed()}),i.addEventListener("webglcontextlost",()=>Ky(new $i(R.lost)))}function JT(i,e,t){try{return new Bc(i,new Zl(e.frame),e.world)}catch(n){throw e.downloads.length&&yo.append(rc(e,t)),n}}function qy(i){let e=$y(location.hash);i.style.width=e?`${e.width}px`:"",i.style.height=e?`${e.height}px`:"";let t=Xy(location.href);if(!e||t===null)return;let n=()=>window.open(t,"_blank",`popup,width=${e.width},height=${e.height}`);if(n())return;let r=S("button",{type:"button",class:"word main offer"},R.openWindow(`${e.width} × ${e.height}`));r.addEventListener("click",()=>{n(),r.remove()}),i.append(r)}function jT(){history.replaceState({started:!0},""),location.reload()}function QT(){try{return JSON.parse(document.getElementById("scene").textContent)}catch(i){throw new ni(String(i))}}function Ky(i){let e=i instanceof Error?i.message:String(i);Bd.hidden=!0;let t=Pd(document.title);t&&yo.prepend(t),Yy.textContent=i instanceof $i?e:R.damaged(e),yo.setAttribute("role","alert"),yo.hidden=!1,i instanceof $i||i instanceof ni||console.error(i)}function eA(){return new Promise(i=>setTimeout(i))}})();
